import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstLettersOf } from '../../../server/core/read/first-letters';

const words = ['janvier', 'été', "l'", 'à', 'œuvre'];
const mayBe = firstLettersOf(words);
const asked = (word: string) => mayBe(`(${word})`, 1, 1 + word.length);

test('no word of the list is held back, in small letters, in capitals or with a typographic apostrophe', () => {
  for (const word of [...words, 'Janvier', 'JANVIER', 'Été', 'L’', 'l’', 'À', 'Œuvre']) assert.ok(asked(word), word);
});

test('a word with other first letters is', () => {
  for (const word of ['soldat', 'jeudi', 'j', 'lundi', 'ào']) assert.ok(!asked(word), word);
});
