import { fullYear } from './numeric-dates';
import type { Token } from './tokens';

/** Categories that are worked out from the digits or letters themselves, not from a table. */
export const computed = [
  'year',
  'shortYear',
  'decadeDigits',
  'roman',
  'minute',
  'week',
  'dayDigits',
  'monthDigits',
  'quarterDigit',
  'halfDigit',
];

/** Categories that a number in digits may be a member of: those of `digitsAs`. */
export const inDigits = new Set([
  ...computed.filter((category) => category !== 'roman'),
  'day',
  'ordinal',
  'count',
  'hour',
]);

/** What a run of digits says as a member of a category; null when it is none. */
export function digitsAs(category: string, token: Token, text: string): number | null {
  const size = token.end - token.start;
  const value = Number(token.key);
  switch (category) {
    case 'year':
      return size === 4 && value >= 1000 && value <= 2199 ? value : null;
    case 'decadeDigits':
      return size === 2 ? value : null;
    case 'shortYear':
      // "juillet 98", "sept. 08": a number that cannot be a day.
      return size === 2 && (value > 31 || value < 10) ? fullYear(value) : null;
    case 'halfDigit':
      return size === 1 && value >= 1 && value <= 2 ? value : null;
    case 'quarterDigit':
      return size === 1 && value >= 1 && value <= 4 ? value : null;
    case 'day':
    case 'dayDigits':
      return size <= 2 && value >= 1 && value <= 31 && !partOfLargerNumber(token, text) ? value : null;
    case 'monthDigits':
      return size <= 2 && value >= 1 && value <= 12 ? value : null;
    case 'ordinal':
    case 'count':
      return size <= 4 && value > 0 && !partOfLargerNumber(token, text) ? value : null;
    case 'hour':
      return size <= 2 && value <= 24 ? value : null;
    case 'week':
      return size <= 2 && value >= 1 && value <= 53 ? value : null;
    case 'minute':
      return size === 2 && value < 60 ? value : null;
    default:
      return null;
  }
}

/** True for the "200" of "1 200" and the "5" of "2,5". */
const partOfLargerNumber = (token: Token, text: string): boolean =>
  /[$€£]$/.test(text.slice(Math.max(0, token.start - 1), token.start)) ||
  (/\d[\s.,'’]$/.test(text.slice(Math.max(0, token.start - 2), token.start)) && token.end - token.start === 3);

const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const tens = ['', 'x', 'xx'];
const romanNumbers: ReadonlyMap<string, number> = new Map(
  tens.flatMap((ten, t) => ones.map((one, o) => [ten + one, t * 10 + o] as const)).slice(1),
);
const ordinalEndings = ['', 'e', 'er', 'è', 'ème', 'eme', 'ième'];
/** "i" to "xxix", with the endings of ordinals, in lower case: what a century is written with. */
export const romanKeys = [...romanNumbers.keys()].flatMap((number) => ordinalEndings.map((end) => number + end));

/** The number that a word in Roman capitals writes, 1 to 29: the "Xième" century is the tenth, the "XIème" the eleventh. */
export function romanNumber(word: string): number | undefined {
  const capitals = /^[IVX]*/.exec(word)![0];
  const end = word.slice(capitals.length).toLowerCase();
  return ordinalEndings.includes(end) ? romanNumbers.get(capitals.toLowerCase()) : undefined;
}
