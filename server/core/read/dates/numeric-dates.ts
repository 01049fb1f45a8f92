import { dayOf } from './calendar-days';
import type { NamedDate } from './meaning';

// A hyphen after slashes leads to the end of a range: "28/02-01/03".
const threeParts = /(\d{4}|\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{1,2})(?!\d|[.,/]\d|\2\d)/y;
const twoParts = /(\d{1,2})\/(\d{1,2})(?!\d|[.,/]\d|\s?%)/y;
const yearAndMonth = /(\d{4})-(\d{1,2})(?![\d]|[.,/-]\d)/y;
const monthAndYear = /(\d{1,2})[/-](\d{4})(?![\d]|[.,/-]\d)/y;

const threeApart = /(\d{1,2})[ \u00a0](\d{1,2})[ \u00a0]((?:19|20)\d{2})(?![\d%€$]|[ \u00a0.,/]\d)/y;

/**
 * Reads a date written in figures that begins at an offset: "12/07/2025", "2025-07-12", "12.07.25", "01/09", "12 07 2025".
 * Returns null when there is none, or none that the calendar has.
 */
export function readNumericDate(
  text: string,
  at: number,
  order: 'day-first' | 'month-first',
): { end: number; meaning: NamedDate } | null {
  if (/[\d.,/]/.test(text[at - 1] ?? '')) return null;
  return readThree(text, at, order) ?? readMonth(text, at) ?? readTwo(text, at, order) ?? readApart(text, at, order);
}

function readThree(text: string, at: number, order: 'day-first' | 'month-first') {
  threeParts.lastIndex = at;
  const match = threeParts.exec(text);
  if (!match) return null;
  const [first, third] = [match[1]!, match[4]!];
  if (first.length === 4) {
    if (third.length === 4) return null;
    return named(match, Number(first), Number(match[3]), Number(third));
  }
  if (third.length === 1 || (third.length === 2 && match[2] === '.' && first.length === 1)) return null;
  const year = third.length === 4 ? Number(third) : fullYear(Number(third));
  return dayAndMonth(match, Number(first), Number(match[3]), order, year);
}

/** "18 08 1978": digits right before it would make it a row of numbers. */
function readApart(text: string, at: number, order: 'day-first' | 'month-first') {
  threeApart.lastIndex = at;
  const match = /\d[ \u00a0]$/.test(text.slice(Math.max(0, at - 2), at)) ? null : threeApart.exec(text);
  return match && dayAndMonth(match, Number(match[1]), Number(match[2]), order, Number(match[3]));
}

/** "08" is 2008, "78" is 1978: how a two-digit year is read today. */
export const fullYear = (year: number): number => (year < 50 ? 2000 : 1900) + year;

function readTwo(text: string, at: number, order: 'day-first' | 'month-first') {
  twoParts.lastIndex = at;
  const match = twoParts.exec(text);
  // "1/3" and "9/10" are fractions or marks; a date in figures has two digits in one of its parts, and a month in its place.
  if (!match || (match[1]!.length < 2 && match[2]!.length < 2)) return null;
  if (match[1]!.length < 2 && order === 'day-first' && !match[2]!.startsWith('0')) return null;
  return dayAndMonth(match, Number(match[1]), Number(match[2]), order);
}

/** "2015-03", "03/2015". */
function readMonth(text: string, at: number) {
  yearAndMonth.lastIndex = at;
  monthAndYear.lastIndex = at;
  const match = yearAndMonth.exec(text) ?? monthAndYear.exec(text);
  if (!match) return null;
  const [year, month] = match[1]!.length === 4 ? [match[1], match[2]] : [match[2], match[1]];
  const meaning = { type: 'named', year: Number(year), month: Number(month) } as const;
  const plausible = meaning.month >= 1 && meaning.month <= 12 && meaning.year >= 1800 && meaning.year <= 2199;
  return plausible ? { end: at + match[0].length, meaning } : null;
}

/** Takes the parts in the language's order, or in the other one when only that makes a date. */
function dayAndMonth(match: RegExpExecArray, a: number, b: number, order: 'day-first' | 'month-first', year?: number) {
  const [day, month] = order === 'day-first' ? [a, b] : [b, a];
  return named(match, year, month, day) ?? named(match, year, day, month);
}

function named(match: RegExpExecArray, year: number | undefined, month: number, day: number) {
  // A leap year stands in for an unknown one.
  if (dayOf(year ?? 2000, month, day) === null) return null;
  return {
    end: match.index + match[0].length,
    meaning: { type: 'named', ...(year === undefined ? {} : { year }), month, day } as const,
  };
}
