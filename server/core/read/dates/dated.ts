import { onceForLast } from '../../text/once';
import type { ArticleDate, Reading } from '../../values';
import { resolveDates } from '../dates';

/** Whether two plain values hold the same. */
export const alike = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** A reading with another date, and the dates in it that follow from it. */
export const dated = onceForLast(
  (reading: Reading, date: ArticleDate): Reading => ({ ...reading, date, dates: resolveDates(reading.dates, date) }),
  alike,
);
