import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const file = 'syntaxes/news-source.tmLanguage.json';

async function load(): Promise<IGrammar> {
  await loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async () => parseRawGrammar(readFileSync(file, 'utf8'), file),
  });
  return (await registry.loadGrammar('text.news-source'))!;
}
const grammar = load();

/** The passages of a text that the editor gives a scope, in order. */
async function scoped(text: string, scope: string): Promise<string[]> {
  const found: string[] = [];
  let state = INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = (await grammar).tokenizeLine(line, state);
    state = ruleStack;
    let last = -1;
    for (const { startIndex, endIndex, scopes } of tokens) {
      if (!scopes.some((name) => name.startsWith(scope))) continue;
      const piece = line.slice(startIndex, endIndex);
      if (last === startIndex) found.push(found.pop() + piece);
      else found.push(piece);
      last = endIndex;
    }
  }
  return found;
}

test('numbers are one token with their groups, decimals and scale words', async () => {
  const text = 'Près de 1.200 maisons, 13\u00a0000 lits, 4,9 milliards, 12 %, 3 rues, A320, 2024 et 1 250 arbres';
  const expected = ['1.200', '13\u00a0000', '4,9 milliards', '12 %', '3', '2024', '1 250'];
  assert.deepEqual(await scoped(text, 'constant.numeric'), expected);
});

test('quotations of each kind are coloured, and an unclosed one ends with its line', async () => {
  const text = 'Elle parle d’un « grand pas ».\nIl dit “oui, 12 fois”, puis "non\nLa suite est calme.';
  assert.deepEqual(await scoped(text, 'string.quoted'), ['« grand pas »', '“oui, 12 fois”', '"non']);
});

test('words that name who says it are coloured', async () => {
  const text = 'Selon la mairie, et d’après un témoin, according to police. Deselon rien.';
  assert.deepEqual(await scoped(text, 'keyword.other.attribution'), ['Selon', 'd’après', 'according to']);
});

test('addresses end before the punctuation of the sentence', async () => {
  assert.deepEqual(await scoped('Voir https://example.org/a-b?c=1. Ou « http://example.net/ ».', 'markup.underline'), [
    'https://example.org/a-b?c=1',
    'http://example.net/',
  ]);
});

test('front matter is told from the article', async () => {
  const text = '---\ntitle: Le pont\nurl: https://example.org/1\n---\nLe pont rouvre.\n---\nfin: non';
  assert.deepEqual(await scoped(text, 'entity.name.tag'), ['title', 'url']);
});

test('a line of 100 KB that almost matches takes no longer than its length', async () => {
  for (const piece of ['1.234.', '« “', 'https://', 'd’', '1 234 '])
    await scoped(piece.repeat(100_000 / piece.length), 'none');
});
