import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { parsePage } from '../../server/annotations/annotation-page';
import type { DecisionChoice } from '../../server/protocol';
import { type Client, start } from './client';

const files = {
  'sources/a.txt':
    'Le pont de Marvac fermé\nParis, le 4 mars 2024. Le pont suspendu de Marvac a été inauguré le 12 juin 1931 par le préfet Delorme.\n',
  'sources/b.txt':
    'Marvac : le pont suspendu restera fermé\nParis, le 5 mars 2024. Le pont suspendu de Marvac a été inauguré le 21 juin 1931 par le préfet Delorme.\n',
};
const store = 'recoupe.annotations.json';
const conflicts = (problems: readonly Diagnostic[]) => problems.filter(({ code }) => code === 'date-conflict');
const someConflict = (problems: readonly Diagnostic[]) => conflicts(problems).length > 0;
const noConflict = (problems: readonly Diagnostic[]) => conflicts(problems).length === 0;

async function actions(client: Client): Promise<CodeAction[]> {
  const [problem] = conflicts(await client.untilProblems('sources/a.txt', someConflict));
  return client.ask('textDocument/codeAction', 'sources/a.txt', {
    range: problem!.range,
    context: { diagnostics: [problem] },
  });
}

async function run(client: Client, title: RegExp): Promise<void> {
  const action = (await actions(client)).find((one) => title.test(one.title));
  assert.ok(action?.command, `an action ${title}`);
  await client.connection.sendRequest('workspace/executeCommand', action.command);
}

const stored = (client: Client) => parsePage(readFileSync(client.file(store), 'utf8')).annotations!;

test('each quick fix names the file that it writes, in the language of the user', async (t) => {
  const client = await start(t, files, { locale: 'fr' });
  const offered = await actions(client);
  assert.ok(offered.length >= 7);
  for (const { title } of offered) assert.match(title, /\(écrit dans recoupe\.annotations\.json\)$/);
  assert.deepEqual(
    offered.filter(({ isPreferred }) => isPreferred).map(({ title }) => title),
    ['Ce n’est pas le même fait (écrit dans recoupe.annotations.json)'],
  );
});

for (const [title, says] of [
  [/^Not the same fact/, 'not-the-same-fact'],
  [/^Known discrepancy/, 'known-discrepancy'],
  [/^Ignore date-conflict here/, 'ignored'],
  [/^Ignore date-conflict in this file/, 'ignored'],
  [/^Ignore date-conflict in this folder/, 'ignored'],
] as const)
  test(`“${title.source.slice(1)}” clears at once, in both files, and survives a restart`, async (t) => {
    const client = await start(t, files);
    await run(client, title);
    await client.untilProblems('sources/a.txt', noConflict);
    await client.untilProblems('sources/b.txt', noConflict);
    const written = readFileSync(client.file(store), 'utf8');
    assert.equal(stored(client)[0]?.body[0]?.value, says);
    const again = await start(t, { ...files, [store]: written });
    await again.connection.sendRequest('recoupe/folders', {});
    const story = await again.connection.sendRequest<{ findings: { code: string }[] }>('recoupe/story', {
      folder: again.uri(''),
    });
    assert.deepEqual(
      story.findings.filter(({ code }) => code === 'date-conflict'),
      [],
    );
  });

test('undo brings the finding back and takes the decision out of the file', async (t) => {
  const client = await start(t, files);
  await run(client, /^Known discrepancy/);
  await client.untilProblems('sources/a.txt', noConflict);
  await client.connection.sendRequest('workspace/executeCommand', {
    command: 'recoupe.undo',
    arguments: [client.uri('')],
  });
  await client.untilProblems('sources/a.txt', someConflict);
  assert.deepEqual(stored(client), []);
});

test('a change of the file by others counts; an invalid one is reported at its line and the last good state stays', async (t) => {
  const client = await start(t, files);
  await run(client, /^Known discrepancy/);
  await client.untilProblems('sources/a.txt', noConflict);
  const good = readFileSync(client.file(store), 'utf8');
  writeFileSync(client.file(store), good.replace('"motivation": "assessing"', '"motivation": "guessing"'));
  await client.tellFiles({ path: store, type: 2 });
  const [fault] = await client.untilProblems(store, (all) => all.length > 0);
  assert.equal(fault?.range.start.line, good.slice(0, good.indexOf('"motivation"')).split('\n').length - 1);
  assert.ok(noConflict(client.problems('sources/a.txt')));
  writeFileSync(client.file(store), good.replace('known-discrepancy', 'in-progress'));
  await client.tellFiles({ path: store, type: 2 });
  await client.untilProblems(store, (all) => all.length === 0);
  await client.untilProblems('sources/a.txt', someConflict);
});

test('a client that lets choose has two decisions and an entry for the others in its menu', async (t) => {
  const client = await start(t, files, { initializationOptions: { choosesDecisions: true } });
  const offered = await actions(client);
  const titles = offered.map(({ title }) => title.replace(/ \(writes .+$/, ''));
  assert.deepEqual(titles, ['Not the same fact', 'Known discrepancy…', 'Another decision…']);
  const choices = offered.at(-1)!.command!.arguments![0] as DecisionChoice[];
  assert.deepEqual(
    choices.map(({ title }) => title),
    [
      'Mark as being checked',
      'Mark as confirmed: the discrepancy is real',
      'Mark as corrected',
      ...['here', 'in this file', 'in this folder'].map((where) => `Ignore date-conflict ${where}`),
    ],
  );
  const { request } = choices.find(({ title }) => title === 'Mark as corrected')!;
  await client.connection.sendRequest('workspace/executeCommand', { command: 'recoupe.decide', arguments: [request] });
  await client.untilProblems('sources/b.txt', noConflict);
  assert.equal(stored(client)[0]?.body[0]?.value, 'corrected');
});

test('from the other file, ignoring in the file of a finding names that file', async (t) => {
  const client = await start(t, files);
  const [problem] = conflicts(await client.untilProblems('sources/b.txt', someConflict));
  const offered = await client.ask<CodeAction[]>('textDocument/codeAction', 'sources/b.txt', {
    range: problem!.range,
    context: { diagnostics: [problem] },
  });
  assert.ok(offered.some(({ title }) => title.startsWith('Ignore date-conflict in a (')));
});

test('a misspelling that comes several times is one problem in a file, corrected once or everywhere', async (t) => {
  const path = 'sources/a.txt';
  const client = await start(t, {
    [path]:
      'Un port est fermé\nLe port de Marsaille est fermé. Ils restent à Marseille.\nLe port de Marsaille attend.\n',
  });
  const [problem, ...more] = await client.untilProblems(path, (all) => all.length > 0);
  assert.equal(problem?.code, 'name-variant');
  assert.deepEqual(more, []);
  const at = { line: 2, character: 15 };
  const offered = await client.ask<CodeAction[]>('textDocument/codeAction', path, {
    range: { start: at, end: at },
    context: { diagnostics: [] },
  });
  const edits = (title: string) =>
    offered
      .find((one) => one.title === title)
      ?.edit?.changes?.[client.uri(path)]?.map(({ range: { start }, newText }) => `${start.line} ${newText}`);
  assert.deepEqual(edits('Replace with “Marseille”'), ['2 Marseille']);
  assert.deepEqual(edits('Correct all 2 in this file'), ['1 Marseille', '2 Marseille']);
});

test('names are joined, separated and named from the cursor, at once and after a restart', async (t) => {
  const texts = {
    'sources/a.txt': 'Un accord\nLe maire Leonid Brejnov a signé.\n',
    'sources/b.txt': 'La mairie\nLe maire Ilitch Brejnav a signé.\n',
  };
  const client = await start(t, texts);
  const names = async (of: Client) => {
    await of.connection.sendRequest('recoupe/folders', {});
    const request = of.connection.sendRequest<{ entities: { name: string }[] }>('recoupe/story', {
      folder: of.uri(''),
    });
    return (await request).entities.map(({ name }) => name).filter((name) => name.includes('Brejn'));
  };
  const choose = async (path: string, title: RegExp) => {
    const cursor = { line: 1, character: 14 };
    const ask = { range: { start: cursor, end: cursor }, context: { diagnostics: [] } };
    const offers = await client.ask<CodeAction[]>('textDocument/codeAction', path, ask);
    const action = offers.find((one) => title.test(one.title));
    assert.ok(action?.command, `an action ${title} among ${offers.map((one) => one.title)}`);
    await client.connection.sendRequest('workspace/executeCommand', action.command);
  };
  await client.open('sources/a.txt');
  await client.open('sources/b.txt');
  assert.deepEqual(await names(client), ['Leonid Brejnov', 'Ilitch Brejnav']);
  await choose('sources/a.txt', /^“Leonid Brejnov” and “Ilitch Brejnav” are one name/);
  assert.deepEqual(await names(client), ['Leonid Brejnov']);
  await choose('sources/b.txt', /^Show “Leonid Brejnov” as “Ilitch Brejnav”/);
  assert.deepEqual(await names(client), ['Ilitch Brejnav']);
  const again = await start(t, { ...texts, [store]: readFileSync(client.file(store), 'utf8') });
  assert.deepEqual(await names(again), ['Ilitch Brejnav']);
  await choose('sources/b.txt', /^Two different names/);
  assert.deepEqual(await names(client), ['Leonid Brejnov', 'Ilitch Brejnav']);
});

test('where a passage has two findings each quick fix says which one it is about', async (t) => {
  const names = ['000_40657bd1766d9620.txt', '001_ee74e4698024b631.txt', '002_b1b128fd6a01121b.txt'];
  const seeds = names.map((name) => [`sources/${name}`, readFileSync(join('seeds', name), 'utf8')]);
  const client = await start(t, Object.fromEntries(seeds));
  // The number of soldiers in 001: other articles give another one, and another place.
  const at = ({ range: { start } }: Diagnostic) => `${start.line}:${start.character}`;
  const beside = (all: readonly Diagnostic[]) => all.filter((x) => all.some((y) => x !== y && at(x) === at(y)));
  const path = 'sources/001_ee74e4698024b631.txt';
  const problems = beside(await client.untilProblems(path, (all) => beside(all).length === 2));
  const codes = problems.map(({ code }) => String(code));
  const ask = { range: problems[0]!.range, context: { diagnostics: problems } };
  const offered = await client.ask<CodeAction[]>('textDocument/codeAction', path, ask);
  const titles = offered.map(({ title }) => title).filter((title) => !title.startsWith('“'));
  assert.ok(titles.length > 7);
  for (const title of titles)
    assert.ok(
      codes.some((code) => title.includes(code)),
      title,
    );
  assert.equal(new Set(titles).size, titles.length);
});
