/** A day as the number of days since 1970-01-01. */
export type Day = number;

/** First and last day, both included. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** The day of a date in the Gregorian calendar; null where there is none (30 February, year 0 or above 9999). */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return null;
  return firstOfMonth(year, month) + day - 1;
}

/**
 * The first day of a month, counted in years that begin in March, so that the day of leap years comes last (Howard
 * Hinnant, "chrono-Compatible Low-Level Date Algorithms").
 */
function firstOfMonth(year: number, month: number): Day {
  const since = month > 2 ? year : year - 1;
  const leapDays = Math.floor(since / 4) - Math.floor(since / 100) + Math.floor(since / 400);
  return since * 365 + leapDays + daysBefore((month + 9) % 12) - daysToEpoch;
}

/** Days from 1 March to the first of a month (0 for March): five months in a row have 153. */
const daysBefore = (month: number): number => Math.floor((153 * month + 2) / 5);

/** Days from 1 March of the year 0 to 1970-01-01. */
const daysToEpoch = 719_468;

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const monthLength = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : daysOfMonths[month - 1]!;

/** Year, month (1 to 12) and day of the month (1 to 31): the reverse of `dayOf`, by the same source. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const shifted = day + daysToEpoch;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const sinceMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = sinceMarch < 10 ? sinceMarch + 3 : sinceMarch - 9;
  const year = era * 400 + yearOfEra + (month > 2 ? 0 : 1);
  return { year, month, day: ofYear - daysBefore(sinceMarch) + 1 };
}

/** ISO 8601: "2025-07-12". */
export function isoOf(at: Day): string {
  const { year, month, day } = partsOf(at);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

const twoDigits = (n: number): string => (n < 10 ? `0${n}` : String(n));

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
