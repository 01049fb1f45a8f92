import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parsePage } from '../../server/annotations/annotation-page';
import type { CommentThreadView } from '../../server/protocol';
import { type Client, start } from './client';

const text = 'La crue à Saintes\n\nLa crue a touché ⟦homes:1 200 maisons⟧ à Saintes, selon la mairie.\n';
const path = 'sources/a.txt';
const threads = (client: Client) =>
  client.connection.sendRequest<CommentThreadView[]>('recoupe/comments', { uri: client.uri(path) });
const act = (client: Client, action: Record<string, unknown>, range?: unknown) =>
  client.connection.sendRequest<boolean>('recoupe/comment', { uri: client.uri(path), action, range });
const said = ({ comments }: CommentThreadView) => comments.map((one) => one.text);

test('a comment is made, answered, changed, resolved, reopened and deleted, and each is in the file', async (t) => {
  const client = await start(t, { [path]: text });
  const range = client.range(path, 'homes');
  const stored = () => parsePage(readFileSync(client.file('recoupe.annotations.json'), 'utf8')).annotations!;
  assert.deepEqual(await threads(client), []);
  assert.equal(await act(client, { kind: 'start', text: 'Vérifier auprès de la mairie.' }, range), true);
  const [made] = await threads(client);
  assert.deepEqual([made!.range, made!.resolved, said(made!)], [range, false, ['Vérifier auprès de la mairie.']]);
  assert.equal(stored()[0]!.target[0]!.selector![0].exact, '1 200 maisons');
  const { id } = made!;
  await act(client, { kind: 'reply', id, text: 'Fait.' });
  await act(client, { kind: 'change', id, index: 1, text: 'Fait, c’est juste.' });
  await act(client, { kind: 'resolve', id, resolved: true });
  const [answered] = await threads(client);
  assert.deepEqual(
    [answered!.resolved, said(answered!)],
    [true, ['Vérifier auprès de la mairie.', 'Fait, c’est juste.']],
  );
  await act(client, { kind: 'resolve', id, resolved: false });
  assert.equal((await threads(client))[0]!.resolved, false);
  await act(client, { kind: 'delete', id, index: 1 });
  assert.deepEqual(said((await threads(client))[0]!), ['Vérifier auprès de la mairie.']);
  await act(client, { kind: 'delete', id, index: 0 });
  assert.deepEqual(await threads(client), []);
  assert.deepEqual(stored(), []);
});

test('a comment follows its passage through an edit, and becomes an orphan when it is gone', async (t) => {
  const client = await start(t, { [path]: text });
  const { text: plain } = client.fixture(path);
  await act(client, { kind: 'start', text: 'À voir.' }, client.range(path, 'homes'));
  await client.open(path, plain.replace('\n\n', '\n\nAprès deux jours de pluie.\n'));
  const [moved] = await threads(client);
  assert.equal(moved!.range!.start.line, 3);
  await client.change(path, 'La crue à Saintes\n\nRien d’autre.\n', 2);
  const [orphan] = await threads(client);
  assert.deepEqual([orphan!.range, orphan!.quote], [null, '1 200 maisons']);
});

test('a comment survives a restart, and one that says nothing is not made', async (t) => {
  const client = await start(t, { [path]: text });
  assert.equal(await act(client, { kind: 'start', text: '  ' }, client.range(path, 'homes')), false);
  await act(client, { kind: 'start', text: 'À voir.' }, client.range(path, 'homes'));
  const written = readFileSync(client.file('recoupe.annotations.json'), 'utf8');
  const again = await start(t, { [path]: text, 'recoupe.annotations.json': written });
  assert.deepEqual((await threads(again)).map(said), [['À voir.']]);
});

test('a comment without a selection is on the sentence of the cursor', async (t) => {
  const client = await start(t, { [path]: text });
  const { start: cursor } = client.range(path, 'homes');
  await act(client, { kind: 'start', text: 'À voir.' }, { start: cursor, end: cursor });
  const [made] = await threads(client);
  assert.equal(made!.quote, 'La crue a touché 1 200 maisons à Saintes, selon la mairie.');
});
