import type { CalendarPart } from '../../calendar-parts';

const one = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const firstToNinth = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const tenthOn =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ');

/** "one" to "ninety-nine". */
function numberWords(): Record<string, number> {
  const words: Record<string, number> = {};
  for (let n = 1; n < 100; n++) {
    const unit = n % 10;
    if (n < 10) words[one[n]!] = n;
    else if (n < 20) words[teens[n - 10]!] = n;
    else if (unit === 0) words[tens[n / 10]!] = n;
    else {
      words[`${tens[Math.floor(n / 10)]}-${one[unit]}`] = n;
      words[`${tens[Math.floor(n / 10)]} ${one[unit]}`] = n;
    }
  }
  return words;
}

/** "first" to "thirty-first". */
function ordinalWords(): Record<string, number> {
  const words: Record<string, number> = { twentieth: 20, thirtieth: 30 };
  for (let n = 1; n < 10; n++) words[firstToNinth[n]!] = n;
  for (let n = 10; n < 20; n++) words[tenthOn[n - 10]!] = n;
  for (const [ten, start] of [
    ['twenty', 20],
    ['thirty', 30],
  ] as const)
    for (let n = 1; n < 10 && start + n < 32; n++) {
      words[`${ten}-${firstToNinth[n]}`] = start + n;
      words[`${ten} ${firstToNinth[n]}`] = start + n;
    }
  return words;
}

export const upTo99 = numberWords();
const counts = {
  ...upTo99,
  a: 1,
  an: 1,
  'a hundred': 100,
  'one hundred': 100,
  'two hundred': 200,
  'a thousand': 1000,
};
const ordinals = ordinalWords();

/** "nineteen", "two thousand": what a year in words begins with, as hundreds. */
const hundreds = { fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19 };

/** Counts, ordinals and years in words. */
export const numbers: CalendarPart = {
  words: {
    day: ordinals,
    ordinal: ordinals,
    count: counts,
    upTo99,
    tenTo99: Object.fromEntries(Object.entries(upTo99).filter(([, n]) => n > 9)),
    hundreds,
    thousands: { 'two thousand': 20 },
  },
  rules: {
    // Years in words.
    figures: [['<hundreds> <tenTo99:tens>'], ['<hundreds> hundred and? <upTo99:tens>']],
  },
};
