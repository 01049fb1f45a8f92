import assert from 'node:assert/strict';
import { test } from 'node:test';
import { glossaryOf } from '../../../server/core/read/glossary';
import { takeApart } from '../../../server/core/read/pieces';
import type { LanguageId } from '../../../server/core/values';
import { languages } from '../../languages';

async function piecesOf(text: string, id: LanguageId = 'fr') {
  const glossary = glossaryOf((await languages)[id]);
  const [pieces] = takeApart(text, [{ start: 0, end: text.length }], glossary);
  return { pieces, words: glossary.words.words };
}

for (const [id, text, parts] of [
  ['fr', "L'été 2024, 12 M€ d’un coup.", ["L'", 'été', '2024', ',', '12', 'M', '€', 'd’', 'un', 'coup', '.']],
  ['fr', '…\u00a03\u202f000 œufs', ['…', '3', '000', 'œufs']],
  ['en', "Friday's 5 o'clock", ['Friday', "'", 's', '5', "o'", 'clock']],
] as const)
  test(`${id}: ${text} is taken apart into words, digits and signs`, async () => {
    const { pieces } = await piecesOf(text, id);
    assert.ok(pieces);
    const { row, first, end } = pieces;
    const found = Array.from({ length: end - first }, (_, i) => text.slice(row.start(first + i), row.end(first + i)));
    assert.deepEqual(found, parts);
  });

test('words are known in small letters and capitals, with either apostrophe', async () => {
  for (const text of ['Mercredi 3 mai', 'mercredi 3 mai', 'MERCREDI 3 mai', "Aujourd'hui", 'aujourd’hui']) {
    const { pieces, words } = await piecesOf(text);
    assert.ok(['mercredi', "aujourd'"].includes(words[pieces!.row.word(pieces!.first)]!), text);
  }
});

for (const [text, figure, date] of [
  ['La ville est calme.', false, false],
  ['Le navire est arrivé mercredi.', false, true],
  ['Une centaine de marins ont ri.', true, false],
  ['Un marin a ri.', false, false],
  ['Il a bu un litre.', true, false],
  ["Les 'cent' familles.", true, false],
  ['Il reste ½ litre.', true, false],
  ['Il reste 20 litres.', true, false],
  ['Il reviendra le 20.', true, true],
] as const)
  test(`${text} ${figure ? 'may' : 'does not'} hold a figure and ${date ? 'may' : 'does not'} hold a date`, async () => {
    const { pieces } = await piecesOf(text);
    assert.deepEqual([pieces?.mayHoldFigure ?? false, pieces?.mayHoldDate ?? false], [figure, date]);
  });

test('a document longer than expected in pieces is taken apart to its end', async () => {
  const text = '1,2;'.repeat(500);
  const { pieces } = await piecesOf(text);
  assert.equal(pieces!.end - pieces!.first, text.length);
});
