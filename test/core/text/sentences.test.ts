import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitBlocks } from '../../../server/core/text/blocks';
import { detectLanguage } from '../../../server/core/text/language-detection';
import { splitSentences } from '../../../server/core/text/sentences';
import type { LanguageId } from '../../../server/core/values';
import { languages } from '../../languages';

const examples: readonly (readonly [LanguageId, readonly string[]])[] = [
  ['fr', ['M. Roux a rouvert le bac le 3 oct. 2018.', 'Mme Morel y était.']],
  ['fr', ['« Partez ! » a-t-il dit.', 'Ils sont partis.']],
  ['fr', ['Le bac a coulé en oct.', 'Personne ne l’a vu.']],
  ['en', ['Mr. Reid reopened the ferry on oct. 3.', 'Gen. Shaw was there.']],
];

for (const [id, expected] of examples)
  test(`${id}: sentences of « ${expected.join(' ')} »`, async () => {
    const text = expected.join(' ');
    const grammar = (await languages)[id].text;
    const sentences = splitSentences(text, splitBlocks(text, grammar), grammar);
    assert.deepEqual(
      sentences.map(({ start, end }) => text.slice(start, end)),
      expected,
    );
  });

test('tells the language by its function words, the first one where nothing tells', async () => {
  const all = Object.values(await languages);
  assert.equal(detectLanguage('The ferry was closed on Monday and it has been reopened.', all), 'en');
  assert.equal(detectLanguage('Le bac est fermé depuis lundi et il sera rouvert.', all), 'fr');
  assert.equal(detectLanguage('12 345', all), all[0]!.id);
});

test('a short line of the page is no text of the article', async () => {
  const { text } = (await languages).fr;
  const kinds = splitBlocks('Le bac rouvre\n\nLe bac rouvre lundi.\n\nCommentaires (0)', text).map(({ kind }) => kind);
  assert.deepEqual(kinds, ['headline', 'body', 'boilerplate']);
});
