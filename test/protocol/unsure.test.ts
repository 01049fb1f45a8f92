import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodeAction, Hover, Location, MarkupContent } from 'vscode-languageserver';
import type { StoryView } from '../../server/protocol';
import { type Client, start } from './client';

/** Two crowds that may well be one: nothing in the second article says that its people marched. */
const march = {
  'a.txt':
    'La marche de Valmorin\nParis, le 4 mars 2024. À Valmorin, ⟦number:1 200⟧ manifestants ont défilé samedi contre la fermeture de la maternité.\n',
  'b.txt':
    'Valmorin : la maternité menacée\nParis, le 5 mars 2024. La fermeture de la maternité a fait descendre ⟦number:1 900⟧ personnes dans la rue à Valmorin.\n',
};

const differing = async (client: Client) => {
  const problems = await client.untilProblems('a.txt', (all) => all.some(({ code }) => code === 'value-conflict'));
  return problems.find(({ code }) => code === 'value-conflict')!;
};
const story = (client: Client) =>
  client.connection.sendRequest<StoryView>('recoupe/story', { folder: client.uri('').replace(/\/$/, '') });

test('values that may be of one fact, and no likelier than not, are said with that reserve and not joined', async (t) => {
  const client = await start(t, march);
  const problem = await differing(client);
  assert.equal(problem.severity, 3);
  assert.equal(problem.message, '“1 200 manifestants” (a), but “1 900 personnes” (b), if it is the same fact.');
  const { facts, possible } = await story(client);
  const joined = facts.filter(({ members }) => members.some(({ text }) => /1 [29]00/.test(text)));
  assert.deepEqual(joined, []);
  assert.deepEqual(
    possible.map(({ left, right }) => [left.path, right.path].map((path) => path.slice(-5))),
    [['a.txt', 'b.txt']],
  );
});

test('hover and definition lead to the other value all the same', async (t) => {
  const client = await start(t, march);
  await differing(client);
  const position = client.at('a.txt', 'number');
  const hover = await client.ask<Hover>('textDocument/hover', 'a.txt', { position });
  const { value } = hover.contents as MarkupContent;
  assert.match(value, /if it is the same fact/);
  assert.match(value, /▸ \| \[1.200/);
  assert.match(value, /\[1.900.*b\.txt#L2/);
  assert.doesNotMatch(value, /No other source/);
  const [target, ...rest] = await client.ask<Location[]>('textDocument/definition', 'a.txt', { position });
  assert.deepEqual([target?.uri, rest], [client.uri('b.txt'), []]);
});

test('“The same fact” joins them, and the reserve goes', async (t) => {
  const client = await start(t, march);
  const problem = await differing(client);
  const actions = await client.ask<CodeAction[]>('textDocument/codeAction', 'a.txt', {
    range: problem.range,
    context: { diagnostics: [problem] },
  });
  const join = actions.find(({ title }) => title.startsWith('The same fact'));
  await client.connection.sendRequest('workspace/executeCommand', join!.command!);
  const problems = await client.untilProblems('a.txt', (all) => all.some(({ severity }) => severity === 2));
  assert.match(String(problems[0]!.message), /The same fact is given different values: .*passages that you joined/);
  const { facts } = await story(client);
  assert.ok(facts.some(({ members, verdict }) => members.length === 2 && verdict === 'conflict'));
});
