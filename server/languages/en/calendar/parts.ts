import type { CalendarExample } from '../../../core/read/dates/grammar';
import { on } from '../../calendar-example';
import type { CalendarPart } from '../../calendar-parts';

/** Parts of a month, a year or another time: “late 2024”, “the first week of May”. */
export const parts: CalendarPart = {
  words: {
    /** Units that a month or year is told by: "the first two weeks of May". */
    oneOfUnits: {
      days: 'day',
      weekends: 'weekend',
      weeks: 'week',
      months: 'month',
      quarters: 'quarter',
    },
  },
  rules: {
    part: [
      ['(the)? <ordinal:number> %th? day of {date:of}', { type: 'oneOf', unit: 'day' }],
      ['(the)? last day of {date:of}', { type: 'oneOf', unit: 'day', number: -1 }],
      ['(in|for|over|during)? (the)? first <count> <oneOfUnits:unit> of {date:of}', { type: 'oneOf', number: 1 }],
      ['(in|for|over|during)? (the)? last <count> <oneOfUnits:unit> of {date:of}', { type: 'oneOf', number: -1 }],
      ['(the)? <ordinal:number> %th? month of {date:of}', { type: 'oneOf', unit: 'month' }],
      ['(the)? last month of {date:of}', { type: 'oneOf', unit: 'month', number: -1 }],
      ['(the)? <ordinal:number> %th? quarter of {date:of}', { type: 'oneOf', unit: 'quarter' }],
      ['(the)? (last|final) quarter of {date:of}', { type: 'oneOf', unit: 'quarter', number: -1 }],
      ['(in)? (the)? first half of {date:of}', { type: 'part', part: 'first half' }],
      ['(in)? (the)? (second|latter) half of {date:of}', { type: 'part', part: 'second half' }],
      ['(in)? (the)? <ordinal:number> %th? week (of|in) {date:of}', { type: 'oneOf', unit: 'week' }],
      ['(in)? (the)? <ordinal:number> %th? week (of|in) <shortMonth:of.month> .?', { type: 'oneOf', unit: 'week' }],
      ['(in)? (the)? last week (of|in) {date:of}', { type: 'oneOf', unit: 'week', number: -1 }],
      ['(the)? <ordinal:number> %th? weekend of {date:of}', { type: 'oneOf', unit: 'weekend' }],
      ['(the)? last weekend of {date:of}', { type: 'oneOf', unit: 'weekend', number: -1 }],
      ['(the)? <ordinal:number> %th? <weekday> (of|in) {date:of}', { type: 'oneOf' }],
      ['(the)? last <weekday> (of|in) {date:of}', { type: 'oneOf', number: -1 }],
      ['(at|by|in|toward|towards)? (the)? (end|close) of {date:of}', { type: 'part', part: 'end' }],
      ['(at|in|from)? (the)? (start|beginning) of {date:of}', { type: 'part', part: 'start' }],
      ['(in)? (the)? middle of {date:of}', { type: 'part', part: 'middle' }],
      ['(in)? (the)? early (in|part of)? {date:of}', { type: 'part', part: 'start' }],
      ['(in)? late (in)? {date:of}', { type: 'part', part: 'end' }],
      ['(in)? mid -? {date:of}', { type: 'part', part: 'middle' }],
      ['(at|by)? the? end of month', { type: 'part', part: 'end', of: { type: 'unit', unit: 'month', offset: 0 } }],
      ['(at|by)? the end of the <unit:of.unit>', { type: 'part', part: 'end', of: { type: 'unit', offset: 0 } }],
      [
        '(at|by)? (the)? (end of year|year end|year - end)',
        { type: 'part', part: 'end', of: { type: 'unit', unit: 'year', offset: 0 } },
      ],
      [
        '(at)? the (start|beginning) of the <unit:of.unit>',
        { type: 'part', part: 'start', of: { type: 'unit', offset: 0 } },
      ],
      [
        '(in)? the first half of (the|this) <unit:of.unit>',
        { type: 'part', part: 'first half', of: { type: 'unit', offset: 0 } },
      ],
      [
        '(in)? the (second|latter) half of (the|this) <unit:of.unit>',
        { type: 'part', part: 'second half', of: { type: 'unit', offset: 0 } },
      ],
      [
        '(the)? <ordinal:number> %th? quarter of (the|this) year',
        { type: 'oneOf', unit: 'quarter', of: { type: 'unit', unit: 'year', offset: 0 } },
      ],
    ],
  },
};

/** What these rules must read; the unit tests run them. */
export const examples: readonly CalendarExample[] = [
  on('The tunnel will open in late 2016.', 'in late 2016', '2016-09-01', '2016-12-31'),
  on('The fair opens in the first week of May.', 'the first week of May', '2014-04-28', '2014-05-04', 'week'),
  on('The fair runs the first two weeks of May.', 'the first two weeks of May', '2014-04-28', '2014-05-11'),
  on('The fair opens in the third month of 2015.', 'the third month of 2015', '2015-03-01', '2015-03-31', 'month'),
  on('Sales fell in the first half of July 2013.', 'the first half of July 2013', '2013-07-01', '2013-07-15'),
  {
    text: 'The lease expires at the end of December.',
    on: '2014-03-12',
    passage: 'at the end of December',
    from: '2014-12-21',
    to: '2014-12-31',
  },
  {
    text: 'Sales fell in the first half of the year.',
    on: '2014-03-12',
    passage: 'in the first half of the year',
    from: '2014-01-01',
    to: '2014-06-30',
  },
];
