import type { CalendarExample } from '../../../core/read/dates/grammar';
import { on } from '../../calendar-example';
import { type CalendarPart, theDay } from '../../calendar-parts';

/** Weeks, months and years told by the day of the article: “last week”. */
export const relativeUnits: CalendarPart = {
  words: {
    unit: {
      weekend: 'weekend',
      week: 'week',
      month: 'month',
      quarter: 'quarter',
      year: 'year',
      decade: 'decade',
      century: 'century',
    },
  },
  sets: {
    last: 'last|past|previous',
    next: 'next|coming|upcoming',
  },
  rules: {
    date: [
      ['the weekend', { type: 'unit', unit: 'weekend', offset: 0 }],
      ['(in)? (the)? week <week> (of)? <year>?'],
      ['(the)? %last <unit>', { type: 'unit', offset: -1 }],
      ['(the)? %next <unit>', { type: 'unit', offset: 1 }],
      ['this <unit>', { type: 'unit', offset: 0 }],
      ['earlier this <unit:from.unit>', { type: 'range', from: { type: 'unit', offset: 0 }, to: theDay }],
      ['later this <unit:to.unit>', { type: 'range', from: theDay, to: { type: 'unit', offset: 0 } }],
      ['(the)? current <unit>', { type: 'unit', offset: 0 }],
      ['this calendar year', { type: 'unit', unit: 'year', offset: 0 }],
      [
        'since (the)? (start|beginning) of (the|this) <unit:from.unit>',
        { type: 'range', from: { type: 'unit', offset: 0 }, to: theDay },
      ],
      [
        '(in)? (the)? week <week:number> of (last|the previous) year',
        { type: 'oneOf', unit: 'week', of: { type: 'unit', unit: 'year', offset: -1 } },
      ],
      [
        '(in)? (the)? week <week:number> of (next|the coming) year',
        { type: 'oneOf', unit: 'week', of: { type: 'unit', unit: 'year', offset: 1 } },
      ],
      ['earlier in the <unit:from.unit>', { type: 'range', from: { type: 'unit', offset: 0 }, to: theDay }],
      ['later in the <unit:to.unit>', { type: 'range', from: theDay, to: { type: 'unit', offset: 0 } }],
      [
        '(the)? (rest|remainder|remaining) of the <unit:to.unit>',
        { type: 'range', from: theDay, to: { type: 'unit', offset: 0 } },
      ],
      [
        '(the)? (rest|remainder) of this <unit:to.unit>',
        { type: 'range', from: theDay, to: { type: 'unit', offset: 0 } },
      ],
      ['(the)? year to date', { type: 'range', from: { type: 'unit', unit: 'year', offset: 0 }, to: theDay }],
      ['the <unit> after next', { type: 'unit', offset: 2 }],
      ['the <unit> before last', { type: 'unit', offset: -2 }],
      ['the following <unit>', { type: 'unit', offset: 1, start: 'context' }],
      ['(that|the same) <unit>', { type: 'unit', offset: 0, start: 'context' }],
      ['(at that time|at the time|back then)', { type: 'undetermined', grain: 'span' }],
    ],
    part: [
      [
        '(in|for)? (the)? week (of|beginning|starting|commencing) (on|the)? {date:of}',
        { type: 'around', unit: 'week' },
      ],
      ['(the)? weekend of {date:of}', { type: 'around', unit: 'weekend' }],
      ['{date:of} weekend', { type: 'around', unit: 'weekend' }],
      ['w / c {date:of}', { type: 'around', unit: 'week' }],
    ],
  },
};

/** What these rules must read; the unit tests run them. */
export const examples: readonly CalendarExample[] = [
  on('The pool closed last month.', 'last month', '2014-02-01', '2014-02-28', 'month'),
  on("Last year's flood cost millions.", 'Last year', '2013-01-01', '2013-12-31', 'year'),
  on('Only 3 next week.', 'next week', '2014-03-17', '2014-03-23'),
  {
    text: 'It closed earlier this month.',
    on: '2025-07-12',
    passage: 'earlier this month',
    from: '2025-07-01',
    to: '2025-07-12',
  },
  {
    text: 'The court will rule later this week.',
    on: '2025-07-09',
    passage: 'later this week',
    from: '2025-07-09',
    to: '2025-07-13',
  },
  {
    text: 'Rents have risen since the start of the year.',
    on: '2014-03-12',
    passage: 'since the start of the year',
    from: '2014-01-01',
    to: '2014-03-12',
  },
  {
    text: 'Sales fell in week 27 of last year.',
    on: '2014-03-12',
    passage: 'in week 27 of last year',
    from: '2013-07-01',
    to: '2013-07-07',
  },
];
