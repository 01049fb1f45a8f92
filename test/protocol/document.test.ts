import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type {
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Location,
  Range,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
} from 'vscode-languageserver';
import { bridge, gazette } from './bridge';
import { type Client, type Options, start } from './client';

const serve = (t: TestContext, options?: Options): Promise<Client> => start(t, bridge, options);

const textOf = (client: Client, path: string, range: Range) => client.fixture(path).document.getText(range);

test('document links lead to the page of a source', async (t) => {
  const client = await serve(t);
  const links = await client.ask<DocumentLink[]>('textDocument/documentLink', gazette);
  assert.deepEqual(links, [{ range: client.range(gazette, 'url'), target: 'https://gazette.example/pont' }]);
});

test('the outline has the headline with figures, dates and names below it', async (t) => {
  const client = await serve(t);
  const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', gazette);
  assert.equal(symbols[0].name, 'Pont de Valmorin : la ville est coupée en deux');
  assert.deepEqual(symbols[0].selectionRange, client.range(gazette, 'title'));
  const inner = symbols[0].children?.map(({ name }) => name) ?? [];
  for (const name of ['13 000', 'Jean Barrault']) assert.ok(inner.includes(name), `${name} in ${inner}`);
  assert.ok(inner.some((name) => name.includes('4 mars 2025')));
});

test('the words of one who is quoted lead to the one who says it', async (t) => {
  const client = await serve(t);
  const position = client.at(gazette, 'quoted');
  const place = await client.ask<Location | null>('textDocument/declaration', gazette, { position });
  assert.ok(place);
  assert.equal(textOf(client, gazette, place.range), 'préfecture');
});

test('highlights mark the same name in the document', async (t) => {
  const client = await serve(t);
  const position = client.at(gazette, 'mayor');
  const marks = await client.ask<DocumentHighlight[]>('textDocument/documentHighlight', gazette, { position });
  assert.deepEqual(
    marks.map(({ range }) => textOf(client, gazette, range)),
    ['Jean Barrault'],
  );
});

test('page furniture folds', async (t) => {
  const client = await serve(t);
  const ranges = await client.ask<FoldingRange[]>('textDocument/foldingRange', gazette);
  assert.deepEqual(
    ranges.map(({ startLine, endLine }) => [startLine, endLine]),
    [[3, 5]],
  );
});

test('a selection grows from the number to its noun, clause, sentence, line and text', async (t) => {
  const client = await serve(t);
  const positions = [client.at(gazette, 'number')];
  const [range] = await client.ask<SelectionRange[]>('textDocument/selectionRange', gazette, { positions });
  const steps: string[] = [];
  for (let step: SelectionRange | undefined = range; step; step = step.parent)
    steps.push(textOf(client, gazette, step.range));
  const { text } = client.fixture(gazette);
  const sentence = 'Environ 13 000 habitants sont privés d’eau depuis l’effondrement du pont.';
  assert.deepEqual(steps, ['13', '13 000', 'Environ 13 000 habitants', sentence, text.split('\n')[1], text]);
});

/** The tokens of an answer as [type, text]. */
function decode(client: Client, path: string, data: readonly number[]): [string, string][] {
  const { tokenTypes } = client.initialized.capabilities.semanticTokensProvider!.legend;
  const tokens: [string, string][] = [];
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    line += data[i];
    character = data[i] ? data[i + 1] : character + data[i + 1];
    const range = { start: { line, character }, end: { line, character: character + data[i + 2] } };
    tokens.push([tokenTypes[data[i + 3]], textOf(client, path, range)]);
  }
  return tokens;
}

test('semantic tokens colour figures, dates, names, attributions and quotations', async (t) => {
  const client = await serve(t);
  const full = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', gazette);
  const tokens = decode(client, gazette, full.data);
  const has = (type: string, words: string) =>
    assert.ok(
      tokens.some(([kind, text]) => kind === type && text.includes(words)),
      `${type} ${words} in ${JSON.stringify(tokens)}`,
    );
  has('figure', '13 000');
  has('date', '4 mars 2025');
  has('person', 'Jean Barrault');
  has('place', 'Valmorin');
  has('attribution', 'préfecture');
  has('quotation', 'pompes');
  const range = { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } };
  const part = await client.ask<SemanticTokens>('textDocument/semanticTokens/range', gazette, { range });
  const inRange = decode(client, gazette, part.data);
  assert.ok(inRange.length > 0 && inRange.length < tokens.length);
  const off = await serve(t, { settings: { semanticTokens: false } });
  assert.deepEqual((await off.ask<SemanticTokens>('textDocument/semanticTokens/full', gazette)).data, []);
});

test('after an edit only the tokens that changed are sent', async (t) => {
  const client = await serve(t);
  const { text } = client.fixture(gazette);
  await client.open(gazette);
  const first = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', gazette);
  await client.change(gazette, `\n${text}`, 2);
  const delta = await client.ask<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', gazette, {
    previousResultId: first.resultId,
  });
  assert.notEqual(delta.resultId, first.resultId);
  const data = [...first.data];
  for (const { start, deleteCount, data: added = [] } of [...delta.edits].reverse())
    data.splice(start, deleteCount, ...added);
  const now = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', gazette);
  assert.deepEqual(data, now.data);
  assert.ok(delta.edits.reduce((sum, edit) => sum + (edit.data?.length ?? 0), 0) < now.data.length);
});
