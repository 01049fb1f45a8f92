/** A day as the number of days since 1970-01-01. */
export type Day = number;

/** First and last day, both included. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

const millisecondsOfDay = 86_400_000;

/** The day of a date in the Gregorian calendar; null where there is none (30 February, year 0 or above 9999). */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  return Math.round(utc(year, month - 1, day) / millisecondsOfDay);
}

/** `Date.UTC` takes the years 0 to 99 for 1900 to 1999; this does not. */
function utc(year: number, monthIndex: number, day: number): number {
  const date = new Date(0);
  return date.setUTCFullYear(year, monthIndex, day);
}

const monthLength = (year: number, month: number): number => new Date(utc(year, month, 0)).getUTCDate();

/** Year, month (1 to 12) and day of the month (1 to 31). */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * millisecondsOfDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO 8601: "2025-07-12". */
export const isoOf = (day: Day): string => new Date(day * millisecondsOfDay).toISOString().slice(0, 10);

/** Reads an ISO day; null when it is none. */
export function dayOfIso(iso: string): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  return match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The same day of another month, or that month's last day when it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: date } = partsOf(day);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = (index % 12) + 1;
  return dayOf(toYear, toMonth, Math.min(date, monthLength(toYear, toMonth))) ?? day;
}

/** Years and months run over their ends: month 13 is January of the next year. */
export function monthDays(year: number, month: number): Days | null {
  const index = year * 12 + (month - 1);
  const from = dayOf(Math.floor(index / 12), (index % 12) + 1, 1);
  return from === null ? null : { from, to: addMonths(from, 1) - 1 };
}

export function yearDays(year: number, years = 1): Days | null {
  const from = dayOf(Math.max(1, year), 1, 1);
  const to = dayOf(year + years - 1, 12, 31);
  return from === null || to === null ? null : { from, to };
}

/** Monday to Sunday around a day. */
export const weekDays = (day: Day): Days => {
  const from = day - weekdayOf(day) + 1;
  return { from, to: from + 6 };
};

/** Western Easter Sunday (Meeus, Jones and Butcher). */
export function easterOf(year: number): Day | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}
