import type { CalendarExample } from '../../../core/read/dates/grammar';
import { exampleDay } from '../../calendar-example';
import type { CalendarPart } from '../../calendar-parts';
import { upTo99 } from './numbers';

/** Parts of the day and hours of the clock. */
export const timeOfDay: CalendarPart = {
  words: {
    dayPart: {
      morning: 'morning',
      noon: 'noon',
      afternoon: 'afternoon',
      evening: 'evening',
      night: 'night',
      dawn: 'dawn',
      midnight: 'midnight',
    },
    hour: Object.fromEntries(Object.entries(upTo99).filter(([, n]) => n <= 24)),
    hourName: { noon: 12, midnight: 0, midday: 12 },
    /** Time zones that have one offset, as ISO 8601 writes it; local time has none. */
    zone: {
      gmt: 'Z',
      utc: 'Z',
      bst: '+01:00',
      cet: '+01:00',
      cest: '+02:00',
      est: '-05:00',
      edt: '-04:00',
      pst: '-08:00',
      pdt: '-07:00',
      'local time': '',
    },
    clockHalf: {
      am: 'morning',
      'a.m.': 'morning',
      'a.m': 'morning',
      pm: 'afternoon',
      'p.m.': 'afternoon',
      'p.m': 'afternoon',
      'in the morning': 'morning',
      'in the afternoon': 'afternoon',
      'in the evening': 'afternoon',
    },
  },
  rules: {
    clock: [
      ['<hour> <clockHalf:half> <zone>?', { type: 'clock' }],
      ['<hour> : <minute> <clockHalf:half>? <zone>?', { type: 'clock' }],
      ['<hour> . <minute> <clockHalf:half> <zone>?', { type: 'clock' }],
      ["<hour> o'clock <clockHalf:half>?", { type: 'clock' }],
      ['<hourName:hour> <zone>?', { type: 'clock' }],
    ],
    date: [['this (morning|afternoon|evening)', { type: 'timed', of: { type: 'unit', unit: 'day', offset: 0 } }]],
    part: [
      ['(at|around|by|before|after|until|since) {clock:time}', { type: 'clock' }],
      ['(late|early)? {date:of} (in the|at)? <dayPart:>', { type: 'timed' }],
      ['(the|on the|in the) <dayPart:> of {date:of}', { type: 'timed' }],
      ['{date:of} ,? (at|around|by|before|after)? {clock:time}', { type: 'timed' }],
      ['(at|around|by|before|after)? {clock:time} (on)? {date:of}', { type: 'timed' }],
    ],
  },
};

/** What these rules must read; the unit tests run them. */
export const examples: readonly CalendarExample[] = [
  {
    text: 'The quake struck at 4.37am on Tuesday.',
    on: '2014-03-12',
    passage: 'at 4.37am on Tuesday',
    from: '2014-03-11',
    to: '2014-03-11',
    grain: 'time',
  },
  {
    text: 'The quake struck on Saturday at 15:00 GMT.',
    on: exampleDay,
    passage: 'on Saturday at 15:00 GMT',
    from: '2014-03-08',
    to: '2014-03-08',
    time: '15:00Z',
  },
  {
    text: 'The hearing began on Thursday at 11:30 am.',
    on: exampleDay,
    passage: 'on Thursday at 11:30 am',
    from: '2014-03-06',
    to: '2014-03-06',
    grain: 'time',
    time: '11:30',
  },
];
