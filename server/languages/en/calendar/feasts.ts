import type { CalendarExample } from '../../../core/read/dates/grammar';
import type { CalendarPart } from '../../calendar-parts';

/** The fourth Thursday of November. */
const thanksgiving = { type: 'oneOf', of: { type: 'named', month: 11 }, number: 4, weekday: 4 };

/** A feast on a weekday of a month, as the United States keep them: "Labor Day" is the first Monday of September. */
const feastOf = (month: number) => ({ type: 'oneOf', of: { type: 'named', month } });

/** Feasts, on a day of the year, on a weekday of a month, or counted from Easter. */
export const feasts: CalendarPart = {
  words: {
    fixedFeast: {
      'christmas day': 1225,
      christmas: 1225,
      'christmas eve': 1224,
      'new year': 101,
      "new year's day": 101,
      "international workers' day": 501,
      "saint patrick's day": 317,
      'earth day': 422,
      "new year's eve": 1231,
      halloween: 1031,
      "valentine's day": 214,
      'independence day': 704,
      'boxing day': 1226,
      "st patrick's day": 317,
      "st . patrick's day": 317,
      "april fools' day": 401,
      'may day': 501,
      juneteenth: 619,
      'bastille day': 714,
      "all saints' day": 1101,
      'armistice day': 1111,
      'remembrance day': 1111,
      'veterans day': 1111,
    },
    movableFeast: {
      'easter sunday': 0,
      easter: 0,
      'shrove tuesday': -47,
      'ash wednesday': -46,
      'palm sunday': -7,
      'maundy thursday': -3,
      'good friday': -2,
      'easter monday': 1,
      'ascension day': 39,
      pentecost: 49,
      'whit sunday': 49,
      'whit monday': 50,
    },
  },
  sets: {
    /** What takes its name from a feast and lasts, or is no time at all. */
    ofFeast:
      'tree|trees|market|markets|shopping|present|presents|gift|gifts|card|cards|holiday|holidays|break|season|lights|carol|carols|sales|period|bonus|island|egg|eggs|bunny|recess|costume|costumes|dinner|lunch|jumper|jumpers',
  },
  rules: {
    date: [
      ['<fixedFeast:monthDay> ,? (of)? <year>?'],
      ['(the)? (last|previous) <fixedFeast:monthDay>', { pick: 'last' }],
      ['(the)? next <fixedFeast:monthDay>', { pick: 'next' }],
      ['thanksgiving (day)? (of|in)? <year:of.year>?', thanksgiving],
      [
        'black friday ,? (of|in)? <year:of.of.year>?',
        { type: 'shift', unit: 'day', count: 1, direction: 1, of: thanksgiving },
      ],
      ['martin luther king (jr)? .? day ,? (of|in)? <year:of.year>?', { ...feastOf(1), number: 3, weekday: 1 }],
      ['memorial day ,? (of|in)? <year:of.year>?', { ...feastOf(5), number: -1, weekday: 1 }],
      ['labor day ,? (of|in)? <year:of.year>?', { ...feastOf(9), number: 1, weekday: 1 }],
      ['columbus day ,? (of|in)? <year:of.year>?', { ...feastOf(10), number: 2, weekday: 1 }],
      ['<movableFeast:easter> <year>?'],
      ['(the)? (last|previous) <movableFeast:easter>', { pick: 'last' }],
      ['(the)? (next|following) <movableFeast:easter>', { pick: 'next' }],
    ],
    none: [
      // "the Christmas market", "Easter Island".
      ['<fixedFeast:> %ofFeast'],
      ['<movableFeast:> %ofFeast'],
      ['(father|mother) <fixedFeast:>'],
    ],
  },
};

/** What these rules must read; the unit tests run them. */
export const examples: readonly CalendarExample[] = [
  {
    text: 'The ferry sank on Boxing Day 2004.',
    on: '2005-02-01',
    passage: 'Boxing Day 2004',
    from: '2004-12-26',
    to: '2004-12-26',
  },
  {
    text: 'The law passed on Thanksgiving 2018.',
    on: '2019-02-01',
    passage: 'Thanksgiving 2018',
    from: '2018-11-22',
    to: '2018-11-22',
  },
  {
    text: 'The pool closed on Labor Day 2015.',
    on: '2016-02-01',
    passage: 'Labor Day 2015',
    from: '2015-09-07',
    to: '2015-09-07',
  },
  {
    text: 'The park opened on Memorial Day 2016.',
    on: '2017-02-01',
    passage: 'Memorial Day 2016',
    from: '2016-05-30',
    to: '2016-05-30',
  },
  {
    text: 'The church burned on Ash Wednesday 2020.',
    on: '2021-02-01',
    passage: 'Ash Wednesday 2020',
    from: '2020-02-26',
    to: '2020-02-26',
  },
  // What holds words of the calendar and tells no time.
  { text: 'The Christmas market draws crowds.', on: '2014-03-12', passage: null },
];
