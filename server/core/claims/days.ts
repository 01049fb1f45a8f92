import type { DateMention } from '../values';
import type { Days } from './claim';

/** Whole days since 1970-01-01 for an ISO day; null for anything else. */
export function dayNumber(iso: string | null | undefined): number | null {
  if (!iso) return null;
  const match = /^(-?\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (!match) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return Number.isNaN(time) ? null : Math.round(time / 86_400_000);
}

/** The days that a date means; null where the text cannot say. */
export function daysOf(date: DateMention): Days | null {
  const [from, to] = [dayNumber(date.from), dayNumber(date.to)];
  return from === null || to === null ? null : { from, to };
}
