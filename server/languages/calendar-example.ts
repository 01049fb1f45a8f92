import type { CalendarExample } from '../core/read/dates/grammar';

/** The day of the article of an example that names no other: a Monday. */
export const exampleDay = '2014-03-10';

/**
 * An example in an article of that day.
 * @param passage null where the text tells no date
 * @__NO_SIDE_EFFECTS__
 */
export const on = (
  text: string,
  passage: string | null,
  from: string | null,
  to: string | null = from,
  grain?: string,
): CalendarExample => ({ text, on: exampleDay, passage, from, to, ...(grain ? { grain } : {}) });
