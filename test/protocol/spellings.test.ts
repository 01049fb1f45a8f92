import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { DocumentHighlight, Location, SymbolInformation } from 'vscode-languageserver';
import { type Client, start } from './client';

/** One minister under three spellings. */
const files = {
  'sources/un.txt':
    'Porvallon fermé\nSelon le ministre ⟦full:Sergueï Baranov⟧, les plages resteront fermées. ⟦short:Baranov⟧ se rendra sur place.\n',
  'sources/deux.txt': 'Porvallon sous le pétrole\nLe ministre ⟦full:Sergei Baranov⟧ a promis une enquête.\n',
  'sources/trois.txt': 'Le port fermé\nLe ministre ⟦full:Sergey Baranov⟧ a ordonné la fermeture du port.\n',
} as const;
const serve = (t: TestContext): Promise<Client> => start(t, files);

test('references are the mentions under every spelling, in every source', async (t) => {
  const client = await serve(t);
  const position = client.at('sources/deux.txt', 'full');
  const context = { includeDeclaration: true };
  const found = await client.ask<Location[]>('textDocument/references', 'sources/deux.txt', { position, context });
  const wanted = [
    ['sources/un.txt', 'full'],
    ['sources/un.txt', 'short'],
    ['sources/deux.txt', 'full'],
    ['sources/trois.txt', 'full'],
  ].map(([path, mark]) => ({ uri: client.uri(path!), range: client.range(path!, mark!) }));
  const key = ({ uri, range }: Location) => `${uri} ${JSON.stringify(range)}`;
  assert.deepEqual(found.map(key).sort(), wanted.map(key).sort());
});

test('highlights are the mentions of the document, the short ones too', async (t) => {
  const client = await serve(t);
  const position = client.at('sources/un.txt', 'short');
  const marks = await client.ask<DocumentHighlight[]>('textDocument/documentHighlight', 'sources/un.txt', { position });
  assert.deepEqual(
    marks.map(({ range }) => range),
    [client.range('sources/un.txt', 'full'), client.range('sources/un.txt', 'short')],
  );
});

test('workspace symbols have each spelling, with the name that it stands for', async (t) => {
  const client = await serve(t);
  const find = (query: string) => client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query });
  const spellings = (await find('baranov')).map(({ name }) => name).sort();
  assert.deepEqual(spellings, ['Baranov', 'Sergei Baranov', 'Sergey Baranov', 'Sergueï Baranov']);
  const [found] = await find('sergey');
  assert.equal(found?.location.uri, client.uri('sources/trois.txt'));
  assert.match(found?.containerName ?? '', /Baranov · trois$/);
});
