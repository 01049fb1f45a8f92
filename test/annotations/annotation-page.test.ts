import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import Ajv from 'ajv';
import validateWebAnnotation from 'validate-web-annotation';
import { type Annotation, iriOfPath, pathOfIri } from '../../server/annotations/annotation';
import { parsePage, serialisePage } from '../../server/annotations/annotation-page';
import { comment, text } from './fixtures';

const schema = JSON.parse(readFileSync('schemas/recoupe.annotations.schema.json', 'utf8'));
const isValid = new Ajv().compile(schema);
const annotations = [comment(1, text, '1 200 maisons'), comment(2, text, 'un record'), comment(3, text, 'la mairie')];

test('a page reads back as it was written, in one order whatever order it came in', () => {
  const page = serialisePage(annotations);
  assert.deepEqual(parsePage(page), { annotations });
  assert.equal(serialisePage([...annotations].reverse()), page);
});

test('what other tools added is kept', () => {
  const foreign = { ...annotations[0]!, rights: 'https://example.org/licence', generator: { type: 'Software' } };
  const page = parsePage(serialisePage([foreign]));
  assert.deepEqual(page.annotations, [foreign]);
});

test('a single body, target or selector without its list is read', () => {
  const item = {
    ...annotations[0]!,
    body: annotations[0]!.body[0],
    target: { source: '001.txt', selector: annotations[0]!.target[0]!.selector![0] },
  };
  const page = parsePage(JSON.stringify({ items: [item, { ...item, id: 'urn:x', target: '002.txt' }] }));
  assert.equal(page.annotations?.[0]?.target[0]?.selector?.[0].exact, '1 200 maisons');
  assert.deepEqual(page.annotations?.[1]?.target, [{ source: '002.txt' }]);
});

test('the page fits its schema, and each annotation the W3C model', () => {
  assert.ok(isValid(JSON.parse(serialisePage(annotations))), JSON.stringify(isValid.errors));
  for (const annotation of annotations) {
    const absolute = annotation.target.map((target) => ({ ...target, source: `https://example.org/${target.source}` }));
    // The public schema takes days where the model has a date and time; the rest is checked as it stands.
    const { created: _, ...rest } = annotation;
    const full = { '@context': 'http://www.w3.org/ns/anno.jsonld', ...rest, target: absolute };
    assert.ok(validateWebAnnotation(full), JSON.stringify(validateWebAnnotation.errors));
  }
});

test('what is wrong is said at its line', () => {
  const page = serialisePage(annotations);
  const lineOf = (broken: string) => {
    const { problem } = parsePage(broken);
    assert.ok(problem, 'a problem is reported');
    return broken.slice(0, problem.start).split('\n').length;
  };
  const lines = page.split('\n');
  const line = (words: string) => lines.findIndex((one) => one.includes(words)) + 1;
  assert.equal(lineOf(page.replace('"motivation": "commenting"', '"motivation": "shouting"')), line('"motivation"'));
  assert.equal(lineOf(page.replace('"TextualBody"', '"Image"')), line('"TextualBody"'));
  assert.equal(lineOf(page.replace('"exact"', '"exactly"')), line('"selector"') + 1 - 1);
  assert.equal(lineOf(page.replace('"value": "Remarque 1', '"value": Remarque 1')), line('Remarque 1'));
  assert.equal(lineOf(page.replace(annotations[1]!.id, annotations[0]!.id)), line(annotations[1]!.id));
  assert.equal(lineOf(page.replace('    },\n', '    },\n<<<<<<< HEAD\n')), line('    },') + 1);
  assert.match(parsePage('{}').problem!.message.en, /"items" list is missing/);
});

test('the reader never throws, whatever is cut off', () => {
  const page = serialisePage(annotations);
  for (let end = 1; end < page.length - 1; end += 7) assert.ok(parsePage(page.slice(0, end)).problem, `at ${end}`);
});

test('git merges what two people added', () => {
  const base = Array.from({ length: 12 }, (_, n) => comment(n * 100, text, 'un record'));
  const mine = [...base, comment(250, text, '1 200 maisons')];
  const theirs = [...base, comment(750, text, 'la mairie')].filter(({ id }) => !id.endsWith('000900'));
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-merge-'));
  const files = [mine, base, theirs].map((page, i) => {
    const file = join(folder, `${i}.json`);
    writeFileSync(file, serialisePage(page));
    return file;
  });
  const merged = spawnSync('git', ['merge-file', '-p', ...files], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  assert.equal(merged.status, 0, merged.stdout);
  const ids = (list: readonly Annotation[]) => list.map(({ id }) => id).sort();
  const expected = [...theirs, mine.at(-1)!];
  assert.deepEqual(ids(parsePage(merged.stdout).annotations!), ids(expected));
});

test('paths stay readable in IRIs and come back', () => {
  for (const path of ['001.txt', 'sources/été 2025 #3.txt', 'a%20b.txt', 'C:x.txt', 'sources/«q?».md'])
    assert.equal(pathOfIri(iriOfPath(path)), path);
  assert.equal(iriOfPath('sources/été 2025.txt'), 'sources/été%202025.txt');
});
