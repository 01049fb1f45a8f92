import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleDateRefiner, refineArticleDates } from '../../../server/core/read/dates/story-dates';
import { readDocument } from '../../../server/core/read/reading';
import { languages } from '../../languages';

const sentences = [
  'La digue du lac Vernier a cédé mardi 11 mars 2014, inondant le village de Combes.',
  'La digue du lac Vernier a cédé mardi et le village de Combes est sous les eaux.',
  'Le village de Combes, près du lac Vernier, sera visité demain, mercredi 12 mars, par le préfet.',
  'Le musée de Brest avait fermé en novembre dernier.',
  'Le maire a promis une enquête.',
  'Le lendemain, le préfet a visité le village de Combes.',
  'Le musée de Brest a rouvert hier avec une exposition de peinture flamande.',
];

/** A linear congruential generator: the same edits on every run. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test('dates refined edit by edit are those refined anew', async () => {
  const known = await languages;
  const next = random(7);
  const stories = Array.from({ length: 5 }, () => [sentences[next(sentences.length)]!]);
  const head = '---\npublished: 2014-03-13\n---\n';
  const heads = stories.map(() => '');
  const read = (index: number) => {
    const text = `${heads[index]}${stories[index]!.join(' ')}`;
    return readDocument({ path: `${index}.txt`, text, language: 'fr' }, known);
  };
  const readings = stories.map((_, index) => read(index));
  const refine = articleDateRefiner();
  for (let edit = 0; edit < 300; edit++) {
    const index = next(readings.length);
    const story = stories[index]!;
    const kind = next(8);
    if (kind < 3) story.splice(next(story.length + 1), 0, sentences[next(sentences.length)]!);
    else if (kind < 5) story.splice(next(story.length), 1);
    else if (kind < 7 && story.length) story[0] = `${'Très '.repeat(next(2))}${story[0]}`;
    else heads[index] = heads[index] ? '' : head;
    readings[index] = read(index);
    assert.deepEqual(refine(readings), refineArticleDates(readings), `edit ${edit}`);
  }
});

test('an edit far from any date keeps the other readings as they are', async () => {
  const known = await languages;
  const read = (path: string, text: string) => readDocument({ path, text, language: 'fr' }, known);
  const first = read('0.txt', sentences[0]!);
  const refine = articleDateRefiner();
  const [before] = refine([first, read('1.txt', `${sentences[1]} Le maire parle.`)]);
  const [after, edited] = refine([first, read('1.txt', `${sentences[1]} Le maire se tait.`)]);
  assert.equal(after, before);
  assert.equal(edited!.dates[0]!.from, '2014-03-11');
});
