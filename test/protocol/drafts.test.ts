import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeAction, CompletionItem, Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { start } from './client';

const files = {
  'sources/a.txt':
    'Incendie de Marvac : 1 200 hectares détruits\nMarvac, le 4 août 2025. L’incendie de forêt de Marvac a détruit 1 200 hectares, selon la préfecture.\nEnviron 800 habitants ont été évacués du village de Sorbiers.\n',
  'sources/b.txt':
    'Le feu de Marvac\nMarvac, le 5 août 2025. Quelque 800 habitants de Sorbiers ont été évacués.\nAu total, 340 pompiers luttent contre le feu.\n',
  'drafts/papier.md': 'Le feu de Marvac\n\n800 habitants de Sorbiers ont été évacués.\n',
};
const codes = (problems: readonly Diagnostic[]) => problems.map(({ code }) => code);

test('a draft is checked at rest and as it is typed, and is no source', async (t) => {
  const client = await start(t, files);
  await client.untilProblems('drafts/papier.md', (all) => codes(all).includes('lost-hedge'));
  const text = 'Le feu de Marvac\n\nEnviron 800 habitants de Sorbiers ont été évacués.\n';
  await client.open('drafts/papier.md', text, 'markdown');
  await client.untilProblems('drafts/papier.md', (all) => all.length === 0);
  await client.change('drafts/papier.md', `${text}Le feu a tué 2 300 brebis.\n`, 2);
  const [problem] = await client.untilProblems('drafts/papier.md', (all) => all.length > 0);
  assert.equal(problem!.code, 'unsupported-figure');
  const story = await client.connection.sendRequest<{ documents: { name: string }[] }>('recoupe/story', {
    folder: client.uri(''),
  });
  assert.deepEqual(
    story.documents.map(({ name }) => name),
    ['sources/a.txt', 'sources/b.txt'],
  );
});

test('a quick fix gives the hedge back; a decision on a draft holds', async (t) => {
  const client = await start(t, files);
  const [problem] = await client.untilProblems('drafts/papier.md', (all) => all.length > 0);
  const actions = await client.ask<CodeAction[]>('textDocument/codeAction', 'drafts/papier.md', {
    range: problem!.range,
    context: { diagnostics: [problem] },
  });
  const [edit] = actions[0]!.edit!.changes![client.uri('drafts/papier.md')]!;
  const document = TextDocument.create('', '', 0, files['drafts/papier.md']);
  assert.equal(
    TextDocument.applyEdits(document, [edit!]).split('\n')[2],
    'Environ 800 habitants de Sorbiers ont été évacués.',
  );
  const ignore = actions.find(({ title }) => title.startsWith('Ignore lost-hedge here'));
  await client.connection.sendRequest('workspace/executeCommand', ignore!.command);
  await client.untilProblems('drafts/papier.md', (all) => all.length === 0);
});

test('figures and names of the sources are offered in a draft with who says them, and not in a source', async (t) => {
  const client = await start(t, files);
  await client.open('drafts/papier.md', 'Le feu de Marvac\n\nLe feu a détruit ', 'markdown');
  const at = { position: { line: 2, character: 17 } };
  const items = await client.ask<CompletionItem[]>('textDocument/completion', 'drafts/papier.md', at);
  const hectares = items.find(({ label, detail }) => label === '1 200 hectares' && detail!.includes('préfecture'));
  assert.match(hectares!.detail!, /^a, /);
  assert.match(String(hectares!.documentation), /^L’incendie de forêt de Marvac a détruit 1 200 hectares/);
  assert.deepEqual(hectares!.textEdit, {
    range: { start: at.position, end: at.position },
    newText: '1 200 hectares',
  });
  assert.ok(items.some(({ label }) => label === 'Marvac'));
  assert.deepEqual(await client.ask('textDocument/completion', 'sources/a.txt', at), []);
});
