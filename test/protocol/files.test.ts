import assert from 'node:assert/strict';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import type { StoryView } from '../../server/protocol';
import { type Client, start } from './client';

const ferry = 'Le bac reprend\nLe bac de Saint-Briac a repris lundi 3 mars 2025.\n';

/** Names of the sources of a folder, as the story has them. */
async function sources(client: Client, folder = ''): Promise<string[]> {
  const uri = client.uri(folder).replace(/\/$/, '');
  const story = await client.connection.sendRequest<StoryView | null>('recoupe/story', { folder: uri });
  return story?.documents.map(({ name }) => name) ?? [];
}

async function untilSources(client: Client, wanted: readonly string[], folder = ''): Promise<void> {
  let found: string[] = [];
  for (let attempt = 0; attempt < 100; attempt++) {
    found = await sources(client, folder);
    if (JSON.stringify(found) === JSON.stringify(wanted)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.deepEqual(found, wanted);
}

test('sources are the texts in folders of that name, at any depth, and nothing else', async (t) => {
  const client = await start(t, {
    'seeds/a.txt': ferry,
    'port/Sources/b.md': ferry,
    'seeds/deep/c d.txt': ferry,
    'seeds/e.csv': ferry,
    'README.md': ferry,
    'node_modules/x/sources/f.txt': ferry,
    '.git/sources/g.txt': ferry,
  });
  assert.deepEqual(await sources(client), ['port/Sources/b.md', 'seeds/a.txt', 'seeds/deep/c d.txt']);
});

test('a server pointed at a folder of texts reads it, whatever the folder is called', async (t) => {
  const seeds = await start(t, { 'seeds/a.txt': ferry, 'seeds/b/c.txt': ferry }, { folders: ['seeds'] });
  assert.deepEqual(await sources(seeds, 'seeds'), ['a.txt', 'b/c.txt']);
  const articles = await start(
    t,
    { 'articles/a.txt': ferry, 'articles/notes/b.txt': ferry },
    { folders: ['articles'] },
  );
  assert.deepEqual(await sources(articles, 'articles'), ['a.txt']);
});

test('recoupe.sources names further sources', async (t) => {
  const files = { 'seeds/a.txt': ferry, 'presse/b.txt': ferry, 'presse/c/d.md': ferry, 'e.txt': ferry };
  const client = await start(t, files, { settings: { sources: ['presse/**'] } });
  assert.deepEqual(await sources(client), ['presse/b.txt', 'presse/c/d.md', 'seeds/a.txt']);
});

test('created, changed, renamed and deleted files and folders are followed', async (t) => {
  const client = await start(t, { 'seeds/a.txt': ferry });
  await untilSources(client, ['seeds/a.txt']);
  writeFileSync(client.file('seeds/b.txt'), ferry);
  await client.tellFiles({ path: 'seeds/b.txt', type: 1 });
  await untilSources(client, ['seeds/a.txt', 'seeds/b.txt']);
  mkdirSync(client.file('seeds/inner'));
  renameSync(client.file('seeds/b.txt'), client.file('seeds/inner/c.txt'));
  await client.tellFiles({ path: 'seeds/b.txt', type: 3 }, { path: 'seeds/inner', type: 1 });
  await untilSources(client, ['seeds/a.txt', 'seeds/inner/c.txt']);
  rmSync(client.file('seeds/inner'), { recursive: true });
  await client.tellFiles({ path: 'seeds/inner', type: 3 });
  await untilSources(client, ['seeds/a.txt']);
  writeFileSync(client.file('seeds/a.txt'), `Titre\n${'Une ligne de plus. '.repeat(3)}https://example.org/a\n`);
  await client.tellFiles({ path: 'seeds/a.txt', type: 2 });
  await client.until('the new link', () => true);
  for (let attempt = 0; attempt < 100; attempt++) {
    const links = await client.ask<unknown[]>('textDocument/documentLink', 'seeds/a.txt');
    if (links.length === 1) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail('the changed file was not read again');
});

test('the unsaved text of an open document wins over its file', async (t) => {
  const client = await start(t, { 'seeds/a.txt': ferry });
  await client.open('seeds/a.txt', 'Titre\nVoir https://example.org/unsaved\n');
  await client.tellFiles({ path: 'seeds/a.txt', type: 2 });
  const links = await client.ask<{ target: string }[]>('textDocument/documentLink', 'seeds/a.txt');
  assert.deepEqual(
    links.map(({ target }) => target),
    ['https://example.org/unsaved'],
  );
});

test('each workspace folder is a story of its own; folders come and go', async (t) => {
  const client = await start(t, { 'x/seeds/a.txt': ferry, 'y/seeds/b.txt': ferry }, { folders: ['x'] });
  assert.deepEqual(await sources(client, 'x'), ['seeds/a.txt']);
  const folder = (name: string) => ({ uri: client.uri(name), name });
  await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [folder('y')], removed: [] },
  });
  await untilSources(client, ['seeds/b.txt'], 'y');
  assert.deepEqual(await sources(client, 'x'), ['seeds/a.txt']);
  await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [], removed: [folder('x')] },
  });
  await untilSources(client, [], 'x');
  assert.deepEqual(await client.connection.sendRequest('recoupe/folders', {}), [client.uri('y')]);
});

test('a document outside every folder is read by itself', async (t) => {
  const client = await start(
    t,
    { 'x/seeds/a.txt': ferry, 'b.txt': 'Titre\nVoir https://example.org/b\n' },
    { folders: ['x'] },
  );
  await client.open('b.txt');
  const links = await client.ask<unknown[]>('textDocument/documentLink', 'b.txt');
  assert.equal(links.length, 1);
});

test('a text in a folder of sources that is no source is left alone', async (t) => {
  const client = await start(t, { 'seeds/a.txt': ferry, 'README.md': 'See https://example.org\n' });
  await client.open('README.md', undefined, 'markdown');
  assert.equal(await client.ask('textDocument/documentLink', 'README.md'), null);
});

test('a file name with spaces, accents and brackets is one document, open or closed', async (t) => {
  const name = "seeds/l'été (1) [fin] #2, 100%.txt";
  const client = await start(t, { [name]: ferry });
  await client.open(name);
  assert.deepEqual(await sources(client), [name]);
});

test('reading can be cancelled, what is not read is said, and a command reads it all', async (t) => {
  const calm = 'Rien à signaler au port.\n'.repeat(50);
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`seeds/${i + 1000}.txt`, calm]));
  const client = await start(t, files, { cancelReading: true });
  assert.ok((await sources(client)).length < 300);
  await client.until('a word about it', () =>
    client.log.some((line) => /^Reading was stopped: \d+ of 300 sources/.test(line)),
  );
  await client.connection.sendRequest('workspace/executeCommand', { command: 'recoupe.readAgain' });
  assert.equal((await sources(client)).length, 300);
});

test('a request that is cancelled in time is refused, and the next one is answered', async (t) => {
  const client = await start(t, { 'seeds/a.txt': ferry });
  await sources(client);
  const { token, cancel } = client.cancellation();
  const answer = client.connection.sendRequest(
    'textDocument/documentSymbol',
    { textDocument: { uri: client.uri('seeds/a.txt') } },
    token,
  );
  cancel();
  await assert.rejects(answer, /document symbols was cancelled/);
  assert.ok(await client.ask('textDocument/documentSymbol', 'seeds/a.txt'));
});
