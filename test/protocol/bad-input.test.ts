import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { start } from './client';

const article = 'Le port rouvre\nLe port de Saint-Briac a rouvert lundi. Voir https://example.org/port.\n';
const codes = (problems: readonly { code?: unknown }[]) => problems.map(({ code }) => code);

test('an empty folder has no problems and no sources', async (t) => {
  const client = await start(t, {});
  assert.deepEqual(await client.connection.sendRequest('recoupe/folders', {}), [client.uri('').replace(/\/$/, '')]);
  const story = await client.connection.sendRequest<{ documents: unknown[] }>('recoupe/story', {
    folder: client.uri(''),
  });
  assert.deepEqual(story.documents, []);
});

test('a binary file is skipped and said so in that file', async (t) => {
  const client = await start(t, { 'seeds/a.txt': article, 'seeds/b.txt': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 1]) });
  const [problem] = await client.untilProblems('seeds/b.txt', (all) => all.length > 0);
  assert.equal(problem.code, 'source-skipped');
  assert.match(String(problem.message), /seeds\/b\.txt is skipped: its content is not text/);
  assert.match(problem.codeDescription?.href ?? '', /docs\/findings\/source-skipped\.md$/);
});

test('invalid UTF-8 is read with U+FFFD and marked at the first one', async (t) => {
  const bytes = Buffer.concat([Buffer.from('Un titre\nTrois bless'), Buffer.from([0xe9]), Buffer.from('s.\n')]);
  const client = await start(t, { 'seeds/a.txt': bytes }, { locale: 'fr' });
  const [problem] = await client.untilProblems('seeds/a.txt', (all) => all.length > 0);
  assert.equal(problem.code, 'source-damaged');
  assert.match(String(problem.message), /n’est pas en UTF-8 valide/);
  assert.deepEqual(problem.range, { start: { line: 1, character: 11 }, end: { line: 1, character: 12 } });
});

test('a file of 50 MB is skipped, and said so once', async (t) => {
  const client = await start(t, { 'seeds/a.txt': article, 'seeds/big.txt': new Uint8Array(50_000_000).fill(0x61) });
  const [problem] = await client.untilProblems('seeds/big.txt', (all) => all.length > 0);
  assert.match(String(problem.message), /with 50 MB it is larger than the 5 MB/);
  writeFileSync(client.file('seeds/c.txt'), article);
  await client.tellFiles({ path: 'seeds/c.txt', type: 1 });
  await client.ask('textDocument/documentLink', 'seeds/a.txt');
  assert.equal(client.log.filter((line) => line.includes('big.txt')).length, 1);
  assert.deepEqual(codes(client.problems('seeds/big.txt')), ['source-skipped']);
});

test('a byte-order mark is not part of the text', async (t) => {
  const client = await start(t, { 'seeds/a.txt': `\ufeff${article}` });
  const links = await client.ask<{ range: { start: { character: number } } }[]>(
    'textDocument/documentLink',
    'seeds/a.txt',
  );
  const line = article.split('\n')[1];
  assert.deepEqual(
    links.map(({ range }) => range.start.character),
    [line.indexOf('https')],
  );
});

test('a file that is deleted is forgotten, with its problems', async (t) => {
  const client = await start(t, { 'seeds/a.txt': article, 'seeds/b.txt': new Uint8Array([0x61, 0, 0x62]) });
  await client.untilProblems('seeds/b.txt', (all) => all.length > 0);
  rmSync(client.file('seeds/b.txt'));
  await client.tellFiles({ path: 'seeds/b.txt', type: 3 });
  await client.untilProblems('seeds/b.txt', (all) => all.length === 0);
});

test('an event about a file that is gone by then does no harm', async (t) => {
  const client = await start(t, { 'seeds/a.txt': article });
  await client.tellFiles({ path: 'seeds/gone.txt', type: 1 }, { path: 'seeds/gone.txt', type: 2 });
  const links = await client.ask<unknown[]>('textDocument/documentLink', 'seeds/a.txt');
  assert.equal(links.length, 1);
});

test('a setting of the wrong shape is named and keeps its default', async (t) => {
  const client = await start(t, { 'seeds/a.txt': article }, { settings: { sources: 'articles', maxProblems: 0 } });
  await client.until('two messages', () => client.shown.length === 2);
  assert.deepEqual(client.shown, [
    'The setting "recoupe.sources" must be a list of file patterns; it is ignored.',
    'The setting "recoupe.maxProblems" must be a whole number above 0; it is ignored.',
  ]);
  const links = await client.ask<unknown[]>('textDocument/documentLink', 'seeds/a.txt');
  assert.equal(links.length, 1);
});
