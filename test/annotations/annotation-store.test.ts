import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePage, serialisePage } from '../../server/annotations/annotation-page';
import { AnnotationStore } from '../../server/annotations/annotation-store';
import { comment, memoryFile, text } from './fixtures';

const first = comment(1, text, '1 200 maisons');
const second = comment(2, text, 'un record');

test('an edit shows at once and is in the file when it resolves', async () => {
  const file = memoryFile();
  const store = new AnnotationStore(file);
  const saved = store.edit({ kind: 'put', annotation: first });
  assert.deepEqual(store.annotations(), [first]);
  await saved;
  assert.deepEqual(parsePage(file.text!).annotations, [first]);
});

test('edits go onto what others wrote meanwhile', async () => {
  const file = memoryFile();
  const [mine, theirs] = [new AnnotationStore(file), new AnnotationStore(file)];
  await Promise.all([
    mine.edit({ kind: 'put', annotation: first }),
    theirs.edit({ kind: 'put', annotation: second }),
    theirs.edit({ kind: 'say', id: first.id, body: { type: 'TextualBody', purpose: 'replying', value: 'Vu.' } }),
  ]);
  const { annotations } = parsePage(file.text!);
  assert.deepEqual(
    annotations?.map(({ id, body }) => [id, body.length]),
    [
      [first.id, 2],
      [second.id, 1],
    ],
  );
});

test('an invalid file keeps the last good state, is not written over, and what waited is written once it is mended', async () => {
  const file = memoryFile(serialisePage([first]));
  const store = new AnnotationStore(file);
  await store.reload();
  file.text = file.text!.replace('"commenting"', '"oops"');
  await store.reload();
  assert.ok(store.problem);
  assert.deepEqual(store.annotations(), [first]);
  const broken = file.text;
  await store.edit({ kind: 'put', annotation: second });
  assert.equal(file.text, broken);
  assert.deepEqual(store.annotations(), [first, second]);
  file.text = broken.replace('"oops"', '"commenting"');
  await store.reload();
  assert.equal(store.problem, null);
  assert.deepEqual(parsePage(file.text).annotations, [first, second]);
});

test('a write that fails is tried again with the next one', async () => {
  const file = memoryFile();
  const update = file.update.bind(file);
  file.update = async () => {
    throw new Error('disk full');
  };
  const store = new AnnotationStore(file);
  await assert.rejects(store.edit({ kind: 'put', annotation: first }), /disk full/);
  assert.deepEqual(store.annotations(), [first]);
  file.update = update;
  await store.edit({ kind: 'put', annotation: second });
  assert.deepEqual(parsePage(file.text!).annotations, [first, second]);
});

test('undo takes back whole actions, newest first', async () => {
  const file = memoryFile();
  const store = new AnnotationStore(file);
  await store.edit({ kind: 'put', annotation: first }, { kind: 'put', annotation: second });
  await store.edit({ kind: 'remove', id: first.id });
  await store.edit({ kind: 'rename', from: '001.txt', to: 'archive/001.txt' });
  assert.equal(store.annotations()[0]?.target[0]?.source, 'archive/001.txt');
  assert.ok(await store.undo());
  assert.ok(await store.undo());
  assert.deepEqual(parsePage(file.text!).annotations, [first, second]);
  assert.ok(await store.undo());
  assert.deepEqual(store.annotations(), []);
  assert.equal(await store.undo(), false);
});

test('a folder that is renamed takes the annotations of its files along, and no others', async () => {
  const store = new AnnotationStore(memoryFile());
  await store.edit({ kind: 'put', annotation: comment(1, text, 'un record', 'sources/a.txt') });
  await store.edit({ kind: 'put', annotation: comment(2, text, 'un record', 'sources2/a.txt') });
  await store.edit({ kind: 'rename', from: 'sources', to: 'été 1' });
  assert.deepEqual(
    store.annotations().map(({ target }) => target[0]?.source),
    ['été%201/a.txt', 'sources2/a.txt'],
  );
});
