import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitWords } from '../../../server/core/text/words';

const texts = (text: string) => splitWords(text).map((word) => word.text);

test('an elided word keeps its apostrophe, a hyphenated one is whole, marks stand alone', () => {
  assert.deepEqual(texts("L’usine d'Aubigny-sur-Lys, 3e atelier : 12,5 %."), [
    'L’',
    'usine',
    "d'",
    'Aubigny-sur-Lys',
    ',',
    '3e',
    'atelier',
    ':',
    '12',
    ',',
    '5',
    '%',
    '.',
  ]);
});

test('offsets are those of the document', () => {
  assert.deepEqual(splitWords('à 𝒜 b', 10), [
    { start: 10, end: 11, text: 'à' },
    { start: 12, end: 14, text: '𝒜' },
    { start: 15, end: 16, text: 'b' },
  ]);
});

/** What a word is, said as a regular expression; too slow for every text. */
const pattern = /\p{L}+(?:['’](?=\p{L}))|[\p{L}\p{N}]+(?:[-‑][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const alphabet = ['a', 'É', '.', '-', '‑', '’', "'", 's', ' ', '\u00a0', '1', '½', '𝒜', '\ud800', '\u0301', '日', '²'];

test('any text is split as the regular expression says', () => {
  let state = 5;
  const pick = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
  for (let round = 0; round < 5000; round++) {
    const text = Array.from({ length: pick(12) }, () => alphabet[pick(alphabet.length)]).join('');
    const wanted = [...text.matchAll(pattern)].map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
      text: found[0],
    }));
    assert.deepEqual(splitWords(text), wanted, JSON.stringify(text));
  }
});
