import type { CalendarExample } from '../../../core/read/dates/grammar';
import { on } from '../../calendar-example';
import type { CalendarPart } from '../../calendar-parts';

/** Days and months in digits. */
export const numericDates: CalendarPart = {
  rules: {
    date: [
      ['(le|du|au|ce)? <shortWeekday:weekday> .? ,? le? {figures:figures}'],
      ['(le|du|au) <dayDigits:day> / <monthDigits:month>'],
      ['(le|du|au)? <weekday> <dayDigits:day> / <monthDigits:month>'],
      ['le? <day> (/|-) <shortMonth:month> .? (/|-) <year>'],
      ['le? <dayDigits:day> / <shortMonth:month> .?'],
      ['<year> (/|-) <shortMonth:month> .? (/|-) <dayDigits:day>'],
    ],
  },
};

/** What these rules must read; the unit tests run them. */
export const examples: readonly CalendarExample[] = [
  on('Le bail prend fin le samedi 12/04/14.', 'samedi 12/04/14', '2014-04-12'),
  on('Le bail courra du 01/04-30/09.', 'du 01/04-30/09', '2014-04-01', '2014-09-30'),
  on('Le bail prend fin le 12/07/2015.', '12/07/2015', '2015-07-12'),
  on('Réunion le 01/09.', '01/09', '2014-09-01'),
  { text: 'Le match est prévu le 3/10.', on: '2014-03-12', passage: 'le 3/10', from: '2014-10-03', to: '2014-10-03' },
  { text: 'Né le 18 08 1978 à Metz.', on: '2014-03-12', passage: '18 08 1978', from: '1978-08-18', to: '1978-08-18' },
];
