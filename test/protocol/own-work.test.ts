import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { test } from 'node:test';
import type { Diagnostic } from 'vscode-languageserver';
import { parsePage } from '../../server/annotations/annotation-page';
import type { ArrivalReport, CollectedFile, CommentThreadView } from '../../server/protocol';
import { type Client, start } from './client';

const store = 'recoupe.annotations.json';
const flood =
  'La crue\n\nDeux jours de pluie ont suffi, dit-on. La crue a touché ⟦homes:1 200 maisons⟧ à Saintes, selon la mairie.\n';
const sorbiers = 'Le feu de Marvac\nMarvac, le 5 août 2025. Quelque 800 habitants de Sorbiers ont été évacués.\n';
const draft = 'Le feu de Marvac\n\n800 habitants de Sorbiers ont été évacués.\n';

const stored = (client: Client) => parsePage(readFileSync(client.file(store), 'utf8')).annotations!;
const noteOn = (client: Client, path: string, mark: string, text: string) =>
  client.connection.sendRequest<boolean>('recoupe/comment', {
    uri: client.uri(path),
    range: client.range(path, mark),
    action: { kind: 'start', text },
  });
const threads = (client: Client, path: string) =>
  client.connection.sendRequest<CommentThreadView[] | null>('recoupe/comments', { uri: client.uri(path) });
const undo = (client: Client) => client.connection.sendRequest('workspace/executeCommand', { command: 'recoupe.undo' });
const codes = (problems: readonly Diagnostic[]) => problems.map(({ code }) => code);

test('undo takes back the last note, then the one before, and says when there is none', async (t) => {
  const client = await start(t, { 'sources/a.txt': flood });
  await noteOn(client, 'sources/a.txt', 'homes', 'Un.');
  await noteOn(client, 'sources/a.txt', 'homes', 'Deux.');
  await undo(client);
  assert.deepEqual(
    stored(client).map(({ body }) => body[0]!.value),
    ['Un.'],
  );
  await undo(client);
  assert.deepEqual(stored(client), []);
  await undo(client);
  await client.until('a message', () => client.shown.some((one) => /no decision or note/.test(one)));
});

test('annotations follow a file that is renamed in the editor; renaming others writes nothing', async (t) => {
  const client = await start(t, { 'sources/a.txt': flood, 'sources/b.txt': 'Rien.\n' });
  const rename = async (from: string, to: string) => {
    mkdirSync(dirname(client.file(to)), { recursive: true });
    renameSync(client.file(from), client.file(to));
    const files = [{ oldUri: client.uri(from), newUri: client.uri(to) }];
    await client.connection.sendNotification('workspace/didRenameFiles', { files });
    await client.tellFiles({ path: from, type: 3 }, { path: to, type: 1 });
  };
  await rename('sources/b.txt', 'sources/c.txt');
  assert.deepEqual(await threads(client, 'sources/a.txt'), []);
  assert.equal(existsSync(client.file(store)), false);
  await noteOn(client, 'sources/a.txt', 'homes', 'À voir.');
  await rename('sources', 'seeds/été 1');
  await threads(client, 'seeds/été 1/a.txt');
  assert.equal(stored(client)[0]!.target[0]!.source, 'seeds/été%201/a.txt');
});

test('a save describes anew the passage that was edited around, and not the one that was changed', async (t) => {
  const path = 'sources/a.txt';
  const client = await start(t, { [path]: flood });
  await noteOn(client, path, 'homes', 'À voir.');
  const { text } = client.fixture(path);
  const edited = text.replace('à Saintes, selon', 'près de Saintes, dit');
  const quote = () => stored(client)[0]!.target[0]!.selector![0];
  await client.open(path, edited);
  writeFileSync(client.file(path), edited);
  await client.ask('textDocument/hover', path, { position: { line: 0, character: 0 } });
  assert.match(quote().suffix, /^ à Saintes/);
  const save = () =>
    client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: client.uri(path) } });
  await save();
  await threads(client, path);
  assert.match(quote().suffix, /^ près de Saintes, dit/);
  await client.change(path, edited.replace('1 200 maisons', '1 500 maisons'), 2);
  await save();
  await threads(client, path);
  assert.equal(quote().exact, '1 200 maisons');
});

test('a text is a draft for as long as the settings name it', async (t) => {
  const settings: Record<string, unknown> = {};
  const client = await start(t, { 'sources/b.txt': sorbiers, 'papier (1).md': draft }, { settings });
  await client.open('papier (1).md', draft, 'markdown');
  assert.equal(await threads(client, 'papier (1).md'), null);
  const set = async (drafts: string[]) => {
    settings.drafts = drafts;
    await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  };
  await set(['papier \\(1\\).md']);
  await client.untilProblems('papier (1).md', (all) => codes(all).includes('lost-hedge'));
  assert.deepEqual(await threads(client, 'papier (1).md'), []);
  await set([]);
  await client.untilProblems('papier (1).md', (all) => !all.length);
  assert.equal(await threads(client, 'papier (1).md'), null);
});

test('a source that the settings call a draft is one no longer', async (t) => {
  const settings: Record<string, unknown> = {};
  const client = await start(t, { 'sources/b.txt': sorbiers, 'sources/papier.md': draft }, { settings });
  const sources = async () => {
    const story = await client.connection.sendRequest<{ documents: { name: string }[] }>('recoupe/story', {
      folder: client.uri(''),
    });
    return story.documents.map(({ name }) => name);
  };
  assert.deepEqual(await sources(), ['sources/b.txt', 'sources/papier.md']);
  settings.drafts = ['sources/papier.md'];
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await client.untilProblems('sources/papier.md', (all) => codes(all).includes('lost-hedge'));
  assert.deepEqual(await sources(), ['sources/b.txt']);
});

const paragraph =
  'Quelque 800 habitants de Sorbiers ont été évacués, selon la mairie, et 340 pompiers sont sur place. ';
const page = `<html lang="fr"><head><title>Marvac</title><meta property="og:site_name" content="La Gazette"></head><body><nav>Menu</nav><article><h1>Marvac</h1><p>${paragraph}${'Le vent est fort et le ciel est rouge au loin. '.repeat(8)}</p></article></body></html>`;

test('a saved page is made a source beside the others, and it is told what it brings', async (t) => {
  const client = await start(t, {
    'sources/b.txt': sorbiers,
    'page.html': page,
    'x.pdf': new Uint8Array([37, 80, 0, 1]),
  });
  const collect = (content: unknown, url: string | null = null) =>
    client.connection.sendRequest<CollectedFile | null>('recoupe/collect', { folder: client.uri(''), content, url });
  const made = await collect({ uri: client.uri('page.html') }, 'https://gazette.example/marvac');
  assert.match(made!.uri, /\/sources\/\d{4}-\d\d-\d\d-la-gazette-marvac\.txt$/);
  assert.match(made!.text, /^---\ntitle: Marvac\noutlet: La Gazette\nurl: "https:\/\/gazette/);
  assert.doesNotMatch(made!.text, /Menu/);
  const path = `sources/${made!.uri.split('/').at(-1)!}`;
  writeFileSync(client.file(path), made!.text);
  const arrival = await client.connection.sendRequest<ArrivalReport>('recoupe/arrival', { uri: made!.uri });
  assert.match(arrival.summary, /Differs from the others: 0\. Confirmed: 1\. New: \d+\. Missing here/);
  assert.match(arrival.details, /Confirmed \(1\)\n.*800 \(La Gazette\).*800 \(b\)/);
  assert.match((await collect({ text: 'Un titre\n\nUn texte copié.' }))!.text, /^---\ntitle: Un titre\n/);
  assert.equal(await collect({ uri: client.uri('x.pdf') }), null);
  assert.equal(await collect({ text: '<html><body></body></html>' }), null);
  assert.equal(await client.connection.sendRequest('recoupe/arrival', { uri: client.uri('page.html') }), null);
});

test('without sources a page goes into a folder of that name', async (t) => {
  const client = await start(t, { 'readme.html': page });
  const made = await client.connection.sendRequest<CollectedFile>('recoupe/collect', {
    folder: client.uri(''),
    content: { text: page },
    url: null,
  });
  assert.match(made.uri, /\/sources\/[^/]*-la-gazette-marvac\.txt$/);
});

test('a report names the sources by their paths, and leaves out the codes that are turned off', async (t) => {
  const files = {
    'drafts/papier.md': 'Le pont de Marvac a coûté 12 345 francs.\n',
    'sources/a.txt':
      'Le pont\nParis, le 4 mars 2024. Le pont suspendu de Marvac a été inauguré le 12 juin 1931 par le préfet Delorme.\n',
    'sources/b.txt':
      'Marvac\nParis, le 5 mars 2024. Le pont suspendu de Marvac a été inauguré le 21 juin 1931 par le préfet Delorme.\n',
  };
  const settings: Record<string, unknown> = {};
  const client = await start(t, files, { settings });
  const report = (kind: string) =>
    client.connection.sendRequest<string>('recoupe/report', { folder: client.uri(''), kind });
  const sarif = JSON.parse(await report('sarif'));
  const [result] = sarif.runs[0].results;
  assert.equal(result.ruleId, 'date-conflict');
  assert.doesNotMatch(JSON.stringify(sarif), /papier\.md/);
  assert.equal(result.locations[0].physicalLocation.artifactLocation.uri, 'sources/a.txt');
  for (const kind of ['html', 'markdown', 'csv', 'questions']) {
    const text = await report(kind);
    assert.ok(text.includes('12 juin 1931') && text.includes('a.txt') && !text.includes('file://'), kind);
  }
  assert.deepEqual(JSON.parse(await report('annotations')), []);
  settings.severity = { 'date-conflict': 'off' };
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await client.untilProblems('sources/a.txt', (all) => !all.length);
  assert.doesNotMatch(await report('sarif'), /date-conflict","/);
});
