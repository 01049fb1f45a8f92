import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Language } from '../../../../server/core/language';
import { readFigures } from '../../../../server/core/read/figures';
import { languages } from '../../../languages';

/** Texts that make a reader look far ahead or back again and again, each repeated to the size asked for. */
const adversaries: Record<string, string> = {
  digits: '1',
  'grouped digits': '1 000 ',
  'dotted digits': '1.',
  'listed digits': '22,',
  'short groups': '01 42 ',
  'signs before digits': '-',
  'number words': 'vingt ',
  'joined number words': 'vingt-et-',
  'English number words': 'one hundred and ',
  'nouns of number': 'dizaines de ',
  hedges: 'plus de moins de ',
  'openings of ranges': 'entre 2 ',
  ranges: '2 à ',
  shares: '1 sur ',
  'enumerated numbers': '3, ',
  'numbers joined': '3 et ',
  'hyphenated word': 'nord-',
  adjectives: 'grand ',
  participles: '12 soldats tués ou ',
  'verb after verb': 'le nombre est à ',
  'subjects far away': 'le nombre de morts ',
  money: '5 $ 5 ',
  years: '2008 ',
  days: '12 et 13 ',
  letters: 'a',
  powers: '1e1^',
  addresses: 'http://',
};

/** Processor time: what else the machine does must not tell. */
const milliseconds = (text: string, language: Language): number => {
  const from = process.cpuUsage();
  readFigures(text, language);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e3;
};

/** Each quarter of the text is read by itself, so the machine is as busy for both sides. */
function ratio(piece: string, language: Language): number {
  const quarter = piece.repeat(Math.ceil(25_000 / piece.length));
  let small = 0;
  for (let i = 0; i < 4; i++) small += milliseconds(quarter, language);
  return milliseconds(quarter.repeat(4), language) / Math.max(small, 20);
}

for (const id of ['fr', 'en'] as const)
  test(`${id}: 100 KB in one sentence take about as long as four times 25 KB`, async () => {
    const language = (await languages)[id];
    for (const [name, piece] of Object.entries(adversaries)) {
      // In linear time the ratio is one, in square time four. Another try excuses a collection of garbage.
      const linear = [1, 2, 3].some(() => ratio(piece, language) < 2.5);
      assert.ok(linear, `${name}: square time`);
    }
  });
