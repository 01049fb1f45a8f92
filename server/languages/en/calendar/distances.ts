import type { CalendarExample } from '../../../core/read/dates/grammar';
import { on } from '../../calendar-example';
import { type CalendarPart, theDay } from '../../calendar-parts';

/** Days so and so far away, and stretches of so many days, weeks or years. */
export const distances: CalendarPart = {
  words: {
    units: {
      minute: 'minute',
      minutes: 'minute',
      hour: 'hour',
      hours: 'hour',
      day: 'day',
      days: 'day',
      'business days': 'workday',
      'working days': 'workday',
      workdays: 'workday',
      weekend: 'weekend',
      weekends: 'weekend',
      week: 'week',
      weeks: 'week',
      month: 'month',
      months: 'month',
      quarters: 'quarter',
      year: 'year',
      years: 'year',
      decade: 'decade',
      decades: 'decade',
      century: 'century',
      centuries: 'century',
    },
  },
  sets: {
    about: 'about|around|nearly|almost|more than|over|less than|at least|some|just|only|roughly|approximately',
    vague: 'a few|several|some|many|a couple of',
  },
  rules: {
    date: [
      ['%about? <count> <units:unit> ago', { type: 'shift', direction: -1 }],
      [
        '%about? <count:of.count> <units:of.unit> and? <count> <units:unit> ago',
        { type: 'shift', direction: -1, of: { type: 'shift', direction: -1 } },
      ],
      [
        '%about? <count> <units:unit> and a half ago',
        { type: 'shift', direction: -1, of: { type: 'shift', unit: 'month', count: 6, direction: -1 } },
      ],
      ['%vague <units:unit> ago', { type: 'shift', direction: -1, count: null }],
      ['in %about? <count> <units:unit>', { type: 'shift', direction: 1 }],
      ['<count> <units:unit> (from now|from today)', { type: 'shift', direction: 1 }],
      [
        'in <count:of.count> <units:of.unit> on <weekday>',
        { type: 'around', unit: 'week', of: { type: 'shift', direction: 1 } },
      ],
      [
        '<weekday> ,? <count:of.count> <units:of.unit> (from now|from today)',
        { type: 'around', unit: 'week', of: { type: 'shift', direction: 1 } },
      ],
      [
        '(a week on|a week from) <weekday:of.weekday>',
        { type: 'shift', unit: 'week', count: 1, direction: 1, of: { type: 'named', pick: 'next' } },
      ],
      ['<count> <units:unit> (later|after)', { type: 'shift', direction: 1, start: 'context' }],
      ['<count> <units:unit> (earlier|before)', { type: 'shift', direction: -1, start: 'context' }],
      ['(in|over|during|for)? (the|these)? %last <count> <units:unit>', { type: 'stretch', direction: -1 }],
      ['(in|over|during|for)? (the|these)? <count> %last <units:unit>', { type: 'stretch', direction: -1 }],
      ['(in|over|during|for)? (the|these) <count> %next <units:unit>', { type: 'stretch', direction: 1 }],
      [
        '(in|over|during|for)? (the|these)? %last couple (of)? <units:unit>',
        { type: 'stretch', direction: -1, count: 2 },
      ],
      [
        '(in|over|during|for)? (the|these)? %next couple (of)? <units:unit>',
        { type: 'stretch', direction: 1, count: 2 },
      ],
      [
        '(in|over|during|for)? (the|these)? %last fortnight',
        { type: 'stretch', unit: 'week', direction: -1, count: 2 },
      ],
      ['(in|over|during|for)? (the|these)? %next fortnight', { type: 'stretch', unit: 'week', direction: 1, count: 2 }],
      ['in a fortnight', { type: 'shift', unit: 'week', direction: 1, count: 2 }],
      ['a fortnight ago', { type: 'shift', unit: 'week', direction: -1, count: 2 }],
      ['(in|over|during|for)? (the|these)? %next <count> <units:unit>', { type: 'stretch', direction: 1 }],
      ['(the)? following <count> <units:unit>', { type: 'stretch', direction: 1, start: 'context' }],
      [
        '(within|inside) %about? <count:to.count> <units:to.unit>',
        { type: 'range', from: theDay, to: { type: 'shift', direction: 1 } },
      ],
      ['a fortnight later', { type: 'shift', unit: 'week', direction: 1, count: 2, start: 'context' }],
      [
        '(in|over|during) (the)? (recent|last few|past few) <units:unit>',
        { type: 'stretch', direction: -1, count: null },
      ],
      ['(in|over|during) (the)? (coming|next few) <units:unit>', { type: 'stretch', direction: 1, count: null }],
    ],
    part: [
      ['<count> <units:unit> before {date:of}', { type: 'shift', direction: -1 }],
      ['(for)? <count> <units:unit> ,? (starting|beginning) (on|from)? {date:of}', { type: 'stretch', direction: 1 }],
      ['for <count> <units:unit> ,? from {date:of}', { type: 'stretch', direction: 1 }],
      ['<count> <units:unit> (after|from) {date:of}', { type: 'shift', direction: 1 }],
    ],
    none: [
      // “to last six weeks” says how long.
      ['(to|will|would|could|should|may|might|must|can) last %about? <count:> <units:>'],
    ],
  },
};

/** What these rules must read; the unit tests run them. */
export const examples: readonly CalendarExample[] = [
  on('The pool closed two weeks ago.', 'two weeks ago', '2014-02-24'),
  on('It closed 2 weeks and 2 days ago.', '2 weeks and 2 days ago', '2014-02-22'),
  on('It closed a year and a half ago.', 'a year and a half ago', '2012-09-10'),
  on('The court will rule within ten days.', 'within ten days', '2014-03-10', '2014-03-20'),
  on('It closes for two weeks starting May 20.', 'for two weeks starting May 20', '2014-05-20', '2014-06-02'),
  {
    text: 'Bids close in the next 4 business days.',
    on: '2014-03-12',
    passage: 'in the next 4 business days',
    from: '2014-03-13',
    to: '2014-03-18',
  },
  {
    text: 'The hearing resumes Monday two weeks from now.',
    on: '2014-03-12',
    passage: 'Monday two weeks from now',
    from: '2014-03-24',
    to: '2014-03-24',
  },
  {
    text: 'The vote is a week on Friday.',
    on: '2014-03-12',
    passage: 'a week on Friday',
    from: '2014-03-21',
    to: '2014-03-21',
  },
  { text: 'Ten years later the trial opened.', on: '2014-03-12', passage: 'Ten years later', from: null, to: null },
  { text: 'He died two days after the fire.', on: '2014-03-12', passage: 'two days after', from: null, to: null },
  // Right behind a verb in the past, how long it took.
  { text: 'The tunnel was dug in fourteen months.', on: '2014-03-12', passage: null },
  {
    text: 'The work will be done in two weeks.',
    on: '2014-03-12',
    passage: 'in two weeks',
    from: '2014-03-26',
    to: '2014-03-26',
  },
  {
    text: 'Come back in 3 days on Friday.',
    on: '2014-03-12',
    passage: 'in 3 days on Friday',
    from: '2014-03-14',
    to: '2014-03-14',
  },
  { text: 'The trial is expected to last six weeks.', on: '2014-03-12', passage: null },
];
