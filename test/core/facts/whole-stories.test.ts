import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { StoryIndex } from '../../../server/core/facts/story-index';
import { readDocument } from '../../../server/core/read/reading';
import type { Story } from '../../../server/core/values';
import { languages } from '../../languages';

/**
 * Made-up stories of several articles, as a reporter would collect them. A passage is written `file: text`, the text as
 * often as it stands in the file.
 */
interface Expected {
  /** Passages that state one fact. */
  readonly together: readonly (readonly string[])[];
  /** Passages that state two facts. */
  readonly apart: readonly (readonly [string, string])[];
  /** Findings: code, and passages that it must name. */
  readonly told: readonly (readonly [code: string, ...passages: string[]])[];
}

const stories: Readonly<Record<string, Expected>> = {
  'factory-fire': {
    together: [
      ['monde: 2 500', 'afp: 2 500', 'local: 2 500'],
      ['monde: 1 200 tonnes', 'afp: 1 200 tonnes', 'syndicat: 1 200 tonnes'],
      ['afp: samedi 9 novembre', 'syndicat: dimanche 10 novembre', 'local: samedi 9 novembre à 14 heures'],
    ],
    apart: [
      ['monde: quatre', 'afp: quatre'],
      ['monde: le 5 novembre 2024 à 18h32', 'afp: mardi'],
      ['syndicat: 1989', 'monde: 1998'],
      ['monde: mardi 5 novembre vers 6 heures du matin', 'syndicat: Au lendemain'],
    ],
    told: [
      ['value-conflict', 'monde: 340', 'afp: 430'],
      ['stale-update', 'monde: trois', 'local: quatre'],
      ['value-conflict', 'monde: 450 millions d’euros', 'afp: 540 millions d’euros'],
    ],
  },
  'pension-march': {
    together: [
      ['a: 1,1 million', 'b: 1,1 million', 'c: 1,1 million'],
      ['a: 92 000', 'b: 92 000', 'c: 92 000'],
      ['c: 87', 'd: 87'],
    ],
    apart: [
      ['a: 1,1 million', 'a: 92 000'],
      ['b: 1,1 million', 'c: 1,28 million'],
    ],
    told: [['value-conflict', 'c: 24', 'd: 42']],
  },
  'dam-break': {
    together: [
      ['a: 2.3 million cubic metres', 'c: 2.3 million cubic meters'],
      ['a: $1.2 billion', 'b: 1.2 billion dollars', 'c: $1.2bn'],
    ],
    apart: [['a: 2.3 million cubic metres', 'c: 2,300']],
    told: [
      ['value-conflict', 'a: 35', 'b: Forty-two', 'c: 53'],
      ['stale-update', 'a: 14', 'b: 19'],
      ['date-conflict', 'a: in 1967', 'b: in 1976'],
      ['date-conflict', 'a: on Tuesday night', 'c: on Monday night'],
    ],
  },
};

async function storyOf(name: string): Promise<Story> {
  const folder = join('test', 'fixtures', 'stories', name);
  const index = new StoryIndex(await languages);
  for (const path of readdirSync(folder)) {
    const text = readFileSync(join(folder, path), 'utf8');
    index.replace(readDocument({ path: path.replace('.txt', ''), text }, await languages));
  }
  return index.story();
}

for (const [name, { together, apart, told }] of Object.entries(stories)) {
  const story = storyOf(name);
  const factsOf = async (passage: string) =>
    (await story).facts.filter(({ members }) => members.some(({ path, text }) => `${path}: ${text}` === passage));
  const share = async (passages: readonly string[]) => {
    const [first = [], ...others] = await Promise.all(passages.map(factsOf));
    return first.some((fact) => others.every((facts) => facts.includes(fact)));
  };

  for (const passages of together)
    test(`${name}: one fact: ${passages.join(' · ')}`, async () => assert.ok(await share(passages)));
  for (const passages of apart)
    test(`${name}: two facts: ${passages.join(' · ')}`, async () => assert.ok(!(await share(passages))));
  for (const [code, ...passages] of told)
    test(`${name}: ${code}: ${passages.join(' · ')}`, async () => {
      const { findings, readings } = await story;
      const texts = new Map(readings.map(({ path, text }) => [path, text]));
      const named = findings
        .filter((finding) => finding.code === code)
        .map((finding) =>
          [finding, ...finding.related].map(({ path, start, end }) => `${path}: ${texts.get(path)!.slice(start, end)}`),
        );
      assert.ok(
        named.some((names) => passages.every((passage) => names.includes(passage))),
        JSON.stringify(named),
      );
    });
}
