import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import {
  type CodeLens,
  type Diagnostic,
  DiagnosticTag,
  type Hover,
  type InlayHint,
  type Location,
  type MarkupContent,
  type SymbolInformation,
} from 'vscode-languageserver';
import type { Status, StoryView } from '../../server/protocol';
import { bridge, echo, gazette, herald } from './bridge';
import { type Client, type Options, start } from './client';

const serve = (t: TestContext, options?: Options): Promise<Client> => start(t, bridge, options);

/** Whether two ranges share a character; what exactly a reader takes for the passage is tested with the reader. */
const touches = (a: Location['range'], b: Location['range']) =>
  a.start.line === b.start.line && a.start.character < b.end.character && b.start.character < a.end.character;

async function hoverText(client: Client, path: string, mark: string): Promise<string> {
  const hover = await client.ask<Hover | null>('textDocument/hover', path, { position: client.at(path, mark) });
  return hover ? (hover.contents as MarkupContent).value : '';
}

/** For each place, the mark of a file that it touches. */
function marksOf(client: Client, places: readonly Location[], mark: string): string[] {
  return [gazette, echo, herald].filter((path) =>
    places.some(({ uri, range }) => uri === client.uri(path) && touches(range, client.range(path, mark))),
  );
}

/** Whose answers are looked at. Whether the English number joins the French ones is for the tests of the facts. */
const lookedAt = { day: [gazette, echo, herald], number: [gazette, echo] };

for (const mark of ['day', 'number'] as const) {
  const sources = lookedAt[mark];
  const among = (paths: readonly string[]) => paths.filter((path) => sources.includes(path));
  const others = sources.filter((path) => path !== echo);

  test(`hover on a ${mark} shows what every source says, with links and the reasons`, async (t) => {
    const client = await serve(t);
    const text = await hoverText(client, echo, mark);
    assert.match(text.split('\n')[0], /^\*\*.+\*\*: the sources contradict each other\.$/);
    for (const path of sources) {
      const { start } = client.range(path, mark);
      assert.match(text, new RegExp(`\\(${client.uri(path)}#L${start.line + 1},\\d+\\)`), path);
    }
    assert.match(text, /▸ \| \[/, 'this passage is marked');
    assert.match(text, /Same: .*(?:Valmorin|pont)/, 'why they belong together');
    assert.doesNotMatch(text, /data:image/, 'no drawing for a client that did not ask for one');
  });

  test(`definition and references lead from a ${mark} to the other sources`, async (t) => {
    const client = await serve(t);
    const position = client.at(echo, mark);
    const targets = await client.ask<Location[]>('textDocument/definition', echo, { position });
    assert.deepEqual(among(marksOf(client, targets, mark)), others);
    const all = { position, context: { includeDeclaration: true } };
    const references = await client.ask<Location[]>('textDocument/references', echo, all);
    assert.deepEqual(among(marksOf(client, references, mark)), sources);
    const elsewhere = { position, context: { includeDeclaration: false } };
    const without = await client.ask<Location[]>('textDocument/references', echo, elsewhere);
    assert.deepEqual(among(marksOf(client, without, mark)), others);
  });
}

test('a contradiction is a problem of every file concerned, closed ones too, each pointing to the others', async (t) => {
  const client = await serve(t);
  for (const path of [gazette, echo, herald]) {
    const problems = await client.untilProblems(path, (all) => all.length > 0);
    const problem = problems.find(({ code }) => code === 'date-conflict');
    assert.ok(problem, path);
    assert.equal(problem.source, 'Recoupe');
    assert.ok(touches(problem.range, client.range(path, 'day')));
    assert.match(problem.codeDescription?.href ?? '', /^file:.*\/docs\/findings\/date-conflict\.md$/);
    const related = problem.relatedInformation?.map(({ location }) => location) ?? [];
    assert.deepEqual(
      marksOf(client, related, 'day'),
      [gazette, echo, herald].filter((other) => other !== path),
    );
  }
  const severities = client.problems(echo).map(({ code, severity }) => [code, severity]);
  assert.deepEqual(
    severities.find(([code]) => code === 'value-conflict'),
    ['value-conflict', 2],
  );
});

test('each article that the message of a problem names has the problem', async (t) => {
  const spill = (tonnes: string) =>
    `Le pétrolier Astrée a déversé ${tonnes} tonnes de brut dans le port de Porvallon.\n`;
  const amounts = { aurore: '1 200', boussole: '1 500', cormoran: '1 200', dauphin: '1 500', ecume: '1 500' };
  const files = Object.entries(amounts).map(([name, tonnes]) => [
    `sources/${name}.txt`,
    `Marée noire à Porvallon\nPorvallon, le 12 mai 2025. ${spill(tonnes)}`,
  ]);
  const client = await start(t, Object.fromEntries(files));
  const conflict = (all: readonly Diagnostic[]) => all.filter(({ code }) => code === 'value-conflict');
  for (const [name, tonnes] of Object.entries(amounts)) {
    const path = `sources/${name}.txt`;
    const [problem, ...more] = conflict(await client.untilProblems(path, (all) => conflict(all).length > 0));
    const { line, character } = problem!.range.start;
    assert.deepEqual([line, client.fixture(path).document.getText(problem!.range).slice(0, 5)], [1, tonnes], name);
    assert.ok(character > 0 && problem!.relatedInformation!.length > 0);
    assert.deepEqual(more, []);
  }
});

test('an edit clears the problems of all files, an undo brings them back, and a close returns to the file', async (t) => {
  const client = await serve(t);
  const conflict = (all: readonly { code?: unknown }[]) => all.some(({ code }) => code === 'date-conflict');
  const { text } = client.fixture(echo);
  await client.untilProblems(gazette, conflict);
  await client.open(echo);
  await client.change(echo, text.replace('le 5 mars', 'le 4 mars'), 2);
  await client.untilProblems(gazette, (all) => !conflict(all));
  await client.untilProblems(echo, (all) => !conflict(all));
  await client.change(echo, text, 3);
  await client.untilProblems(gazette, conflict);
  await client.change(echo, text.replace('le 5 mars', 'le 4 mars'), 4);
  await client.untilProblems(gazette, (all) => !conflict(all));
  await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: client.uri(echo) } });
  await client.untilProblems(gazette, conflict);
});

test('severities follow the settings, off included, and a cap says how many it leaves out', async (t) => {
  const quiet = await serve(t, { settings: { severity: { 'date-conflict': 'off', 'value-conflict': 'hint' } } });
  const problems = await quiet.untilProblems(echo, (all) => all.length > 0);
  assert.deepEqual(
    problems.map(({ code, severity }) => [code, severity]),
    [['value-conflict', 4]],
  );
  const capped = await serve(t, { settings: { maxProblems: 1 } });
  const [first, notice, ...rest] = await capped.untilProblems(echo, (all) => all.length > 0);
  assert.equal(first.severity, 2);
  assert.equal(notice.message, '1 more in this file is not shown; "recoupe.maxProblems" sets how many are.');
  assert.deepEqual(rest, []);
});

test('the messages are French for a French client', async (t) => {
  const client = await serve(t, { locale: 'fr' });
  assert.match(await hoverText(client, echo, 'day'), /les sources se contredisent/);
  const [problem] = await client.untilProblems(echo, (all) => all.length > 0);
  assert.match(String(problem.message), /^« .+ » : « .+ » \(echo\), mais « /);
  assert.match(problem.codeDescription?.href ?? '', /\/docs\/findings\/fr\/[\w-]+\.md$/);
});

test('a hover does not repeat the problem that the client shows above it', async (t) => {
  const client = await serve(t, { initializationOptions: { problemsInHover: true } });
  assert.match(await hoverText(client, echo, 'day'), /^\| /);
  const quiet = { severity: { 'date-conflict': 'off' } };
  const off = await serve(t, { initializationOptions: { problemsInHover: true }, settings: quiet });
  assert.match(await hoverText(off, echo, 'day'), /^\*\*/);
});

test('a count that a later article brought up to date is tagged, the later one is not', async (t) => {
  const petition = (day: string, signatures: string) =>
    `---\ntitle: Pétition\npublished: ${day}\n---\nLa pétition pour le pont de Marvac a recueilli ${signatures} signatures, a annoncé la mairie.\n`;
  const client = await start(t, {
    'sources/early.txt': petition('2025-03-03', '12 000'),
    'sources/late.txt': petition('2025-03-20', '45 000'),
  });
  const tags = async (path: string) => {
    const stale = (all: readonly Diagnostic[]) => all.filter(({ code }) => code === 'stale-update');
    return stale(await client.untilProblems(path, (all) => stale(all).length > 0)).map((problem) => problem.tags ?? []);
  };
  assert.deepEqual(await tags('sources/early.txt'), [[DiagnosticTag.Unnecessary]]);
  assert.deepEqual(await tags('sources/late.txt'), [[]]);
});

test('a drawing is in the hover of a client that shows images, in the colours of its theme', async (t) => {
  for (const appearance of ['light', 'dark', 'contrast-light', 'contrast-dark']) {
    const client = await serve(t, { initializationOptions: { appearance } });
    const [, data, size] =
      /!\[The values on one axis\]\(data:image\/svg\+xml;base64,([A-Za-z0-9+/=]+)\|(width=\d+,height=\d+)\)/.exec(
        await hoverText(client, echo, 'number'),
      ) ?? [];
    assert.ok(data && size, appearance);
    const svg = Buffer.from(data, 'base64').toString();
    for (const name of ['echo', 'gazette']) assert.match(svg, new RegExp(`>(?:▸ )?${name}<`));
  }
});

test('a drawing follows the theme', async (t) => {
  const client = await serve(t, { initializationOptions: { appearance: 'light' } });
  const light = await hoverText(client, echo, 'number');
  await client.connection.sendNotification('recoupe/appearance', { appearance: 'dark' });
  const dark = await hoverText(client, echo, 'number');
  assert.match(dark, /data:image/);
  assert.notEqual(dark, light);
});

test('hints and lenses are asked for again when another source changed', async (t) => {
  const refresh = { refreshSupport: true };
  const workspace = { configuration: true, inlayHint: refresh, codeLens: refresh };
  const client = await serve(t, { capabilities: { workspace } });
  await client.untilProblems(echo, (all) => all.length > 0);
  const before = client.refreshed.length;
  await client.open(gazette, client.fixture(gazette).text.replace('13 000', '11 000'));
  await client.until('both refreshes', () => new Set(client.refreshed.slice(before)).size === 2);
});

test('hover on a name shows kind, spellings and sources; definition leads to its fullest mention', async (t) => {
  const client = await serve(t);
  const text = await hoverText(client, gazette, 'mayor');
  assert.match(text, /^\*\*Jean Barrault\*\*: person/);
  for (const path of [gazette, herald]) assert.ok(text.includes(client.uri(path)), path);
  const position = client.at(herald, 'mayor');
  const targets = await client.ask<Location[]>('textDocument/definition', herald, { position });
  assert.deepEqual(marksOf(client, targets, 'mayor'), [gazette]);
});

test('inlay hints stand only after values that differ, with what the mouse on them shows and where a click leads', async (t) => {
  const client = await serve(t);
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  const hints = await client.ask<InlayHint[]>('textDocument/inlayHint', echo, { range });
  const number = hints.find(({ position }) => position.character === client.range(echo, 'number').end.character);
  assert.ok(number);
  assert.match((number.tooltip as MarkupContent).value, /Environ 13 000 habitants/);
  const [part] = number.label as { value: string; location: Location }[];
  assert.equal(part?.value, '≠ 13 000 · gazette');
  assert.deepEqual(marksOf(client, [part.location], 'number'), [gazette]);
  const off = await serve(t, { settings: { inlayHints: false } });
  assert.deepEqual(await off.ask('textDocument/inlayHint', echo, { range }), []);
});

test('a code lens counts what is shared, and opens the matrix where there is one', async (t) => {
  const plain = await serve(t);
  const [lens] = await plain.ask<CodeLens[]>('textDocument/codeLens', echo);
  const folder = plain.uri('').replace(/\/$/, '');
  const story = await plain.connection.sendRequest<StoryView>('recoupe/story', { folder });
  const paths = story.facts.map(({ members }) => new Set(members.map(({ path }) => path)));
  const shared = paths.filter((each) => each.has(plain.uri(echo)) && each.size > 1).length;
  assert.equal(lens.command?.title, `1 figure · ${shared} facts shared with other sources · 2 contradictions`);
  assert.equal(lens.command?.command, '');
  const own = await serve(t, { initializationOptions: { commands: ['recoupe.showMatrix'] } });
  const [active] = await own.ask<CodeLens[]>('textDocument/codeLens', echo);
  assert.equal(active.command?.command, 'recoupe.showMatrix');
  assert.deepEqual(active.command?.arguments, [own.uri('').replace(/\/$/, '')]);
});

test('a view has a name for each source that no other has', async (t) => {
  const article = (outlet: string) => `---\ntitle: Titre\noutlet: ${outlet}\n---\nLe pont est fermé.\n`;
  const client = await start(t, {
    'sources/1_0123456789ab.txt': article('gazette.example'),
    'sources/2.txt': article('herald.example'),
    'sources/3.txt': article('herald.example'),
    'sources/4.txt': 'Le pont est fermé.\n',
  });
  const [folder] = await client.connection.sendRequest<string[]>('recoupe/folders', {});
  const story = await client.connection.sendRequest<StoryView>('recoupe/story', { folder });
  assert.deepEqual(story.documents.map(({ label }) => label).sort(), [
    '4',
    'gazette.example',
    'herald.example (2)',
    'herald.example (3)',
  ]);
});

test('workspace symbols find names and facts without accents and case', async (t) => {
  const client = await serve(t);
  const find = (query: string) => client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query });
  assert.ok((await find('jean barrault')).some(({ name }) => name === 'Jean Barrault'));
  assert.ok((await find('11 000')).some(({ containerName }) => containerName === 'echo'));
  assert.deepEqual(await find('zeppelin'), []);
});

test('a hint stands after each source’s value of a difference, and after no other value of that fact', async (t) => {
  const article = (day: string, text: string) => `---\npublished: 2025-03-${day}\n---\n${text}\n`;
  const client = await start(t, {
    'sources/a.txt': article('10', 'À Marvac, la tempête a détruit 340 bateaux de plaisance dans le port.'),
    'sources/b.txt': article('10', 'À Marvac, la tempête a détruit 290 bateaux de plaisance dans le port.'),
    'sources/c.txt': article('10', 'À Marvac, la tempête a détruit 290 bateaux de plaisance dans le port, dit-on.'),
    'sources/d.txt': article(
      '10',
      'À Marvac, la tempête a détruit des centaines de bateaux de plaisance dans le port.',
    ),
  });
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  const labels = async (path: string) =>
    (await client.ask<InlayHint[]>('textDocument/inlayHint', path, { range })).map(({ label }) =>
      (label as { value: string }[]).map(({ value }) => value).join(''),
    );
  assert.deepEqual(await labels('sources/a.txt'), ['≠ 290 · b']);
  assert.deepEqual(await labels('sources/b.txt'), ['≠ 340 · a']);
  assert.deepEqual(await labels('sources/c.txt'), ['≠ 340 · a']);
  assert.deepEqual(await labels('sources/d.txt'), []);
});

test('Recoupe’s own client is told when it may rest, what there is, and that a story changed', async (t) => {
  const client = await serve(t, { initializationOptions: { statusUpdates: true } });
  const states: Status[] = [];
  const revisions: number[] = [];
  client.connection.onNotification('recoupe/status', (status: Status) => {
    states.push(status);
  });
  client.connection.onNotification('recoupe/storyChanged', ({ revision }: { revision: number }) => {
    revisions.push(revision);
  });
  await client.open(echo, client.fixture(echo).text);
  await client.untilProblems(echo, (all) => all.length > 0);
  const before = revisions.length;
  await client.change(echo, 'Rien.', 2);
  await client.untilProblems(echo, (all) => all.length === 0);
  await client.connection.sendRequest('recoupe/folders', {});
  assert.ok(revisions.length > before && revisions.at(-1)! > (revisions[0] ?? 0), `${revisions}`);
  assert.deepEqual([states.at(-1)?.state, states.at(-1)?.sources], ['ok', 3]);
});
