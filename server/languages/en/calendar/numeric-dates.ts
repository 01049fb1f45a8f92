import type { CalendarPart } from '../../calendar-parts';

/** Days and months in digits. */
export const numericDates: CalendarPart = {
  rules: {
    date: [
      ['<shortWeekday:weekday> .? ,? {figures:figures}'],
      ['<day> (/|-) <shortMonth:month> (/|-) <year>'],
      ['<year> (/|-) <shortMonth:month> (/|-) <dayDigits:day>'],
      ['<shortMonth:month> (/|-) <dayDigits:day>'],
      ['<shortMonth:month> (/|-) <day> (/|-) <year>'],
    ],
  },
};
