import type { CalendarExample } from '../../../core/read/dates/grammar';
import { on } from '../../calendar-example';
import type { CalendarPart } from '../../calendar-parts';

/** Months and seasons. */
export const monthsAndSeasons: CalendarPart = {
  words: {
    season: { spring: 'spring', summer: 'summer', autumn: 'autumn', fall: 'autumn', winter: 'winter' },
  },
  rules: {
    date: [
      ['<month> of? {figures:figures}'],
      ['<month> of? <thousands:hundreds> and? <upTo99:tens>?'],
      ['in? <month> ,? (of)? <year>?'],
      ['<shortMonth:month> (.|,|-|/|of|in)? <year>'],
      ['in? <year> <month>'],
      ['<shortMonth:month> of <shortYear>'],
      ['the? <day> %th? of? <shortMonth:month> of <shortYear>'],
      ['(in|since|until|by|from) <shortMonth:month> .?'],
      ["<shortMonth:month> .? ' <shortYear>"],
      ['(last) <month>', { pick: 'last' }],
      ['<month> last', { pick: 'last' }],
      ['next <month>', { pick: 'next' }],
      ['this (coming)? <month>', { pick: 'this' }],
      ['<month> (of)? last year', { type: 'unit', unit: 'year', offset: -1 }],
      ['<month> (of)? next year', { type: 'unit', unit: 'year', offset: 1 }],
      ['<month> (of)? this year', { type: 'unit', unit: 'year', offset: 0 }],
      ['(the|in)? <season> (of)? <year>'],
      ['the <season>'],
      ['in the? <season>'],
      ['this <season>', { pick: 'this' }],
      ['last <season>', { pick: 'last' }],
      ['next <season>', { pick: 'next' }],
    ],
  },
};

/** What these rules must read; the unit tests run them. */
export const examples: readonly CalendarExample[] = [
  on('The pool closed last summer.', 'last summer', '2013-06-21', '2013-09-22', 'season'),
  on('The pool closed in April, of all months.', 'in April', '2014-04-01', '2014-04-30', 'month'),
  on('It closed in May two thousand and five.', 'in May two thousand and five', '2005-05-01', '2005-05-31', 'month'),
];
