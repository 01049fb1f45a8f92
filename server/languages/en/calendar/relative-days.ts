import type { CalendarExample } from '../../../core/read/dates/grammar';
import { on } from '../../calendar-example';
import type { CalendarPart } from '../../calendar-parts';

/** Days told by another one: “yesterday”, “the day before”. */
export const relativeDays: CalendarPart = {
  words: {
    dayWord: {
      yesterday: -1,
      today: 0,
      tonight: 0,
      tomorrow: 1,
      'the day before yesterday': -2,
      'the day after tomorrow': 2,
    },
    nextTo: {
      'the previous day': -1,
      'the day before': -1,
      'the following day': 1,
      'the next day': 1,
      'the day after': 1,
    },
  },
  rules: {
    date: [
      ['<dayWord:offset>', { type: 'unit', unit: 'day' }],
      ['last night', { type: 'unit', unit: 'day', offset: -1 }],
      ['<nextTo:offset>', { type: 'unit', unit: 'day', start: 'context' }],
      ['all (day|morning|night) long?', { type: 'unit', unit: 'day', offset: 0, start: 'context' }],
      ['(that day|the same day|that same day)', { type: 'unit', unit: 'day', offset: 0, start: 'context' }],
      ['(earlier|later) today', { type: 'unit', unit: 'day', offset: 0 }],
    ],
    part: [
      ['the day after {date:of}', { type: 'shift', unit: 'day', count: 1, direction: 1 }],
      ['the day before {date:of}', { type: 'shift', unit: 'day', count: 1, direction: -1 }],
    ],
  },
};

/** What these rules must read; the unit tests run them. */
export const examples: readonly CalendarExample[] = [
  on('It snowed yesterday.', 'yesterday', '2014-03-09'),
  {
    text: 'The mayor resigned earlier today.',
    on: '2025-07-12',
    passage: 'earlier today',
    from: '2025-07-12',
    to: '2025-07-12',
  },
  {
    text: 'It rained all day on Tuesday.',
    on: '2014-03-12',
    passage: 'on Tuesday',
    from: '2014-03-11',
    to: '2014-03-11',
  },
  // Counted from a deed that the text does not date.
  { text: 'The day after the fire, she left.', on: '2014-03-12', passage: 'The day after', from: null, to: null },
];
