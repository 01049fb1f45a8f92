import type { CalendarExample } from '../../../core/read/dates/grammar';
import { on } from '../../calendar-example';
import type { CalendarPart } from '../../calendar-parts';
import { months, shortMonths, shortWeekdays, weekdays } from './months-and-weekdays';

/** Days by their weekday, or by their number in a month. */
export const days: CalendarPart = {
  words: {
    month: months,
    shortMonth: { ...months, ...shortMonths },
    weekday: weekdays,
    shortWeekday: { ...weekdays, ...shortWeekdays },
  },
  sets: {
    th: 'st|nd|rd|th',
  },
  rules: {
    date: [
      ['this <weekday> ,? the? <day> %th? of? <month> ,? <year>?', { pick: 'this' }],
      ['this <weekday> ,? <month> the? <day> %th? ,? <year>?', { pick: 'this' }],
      ['the? <shortWeekday:weekday> .? ,? the? <day> %th? of? <shortMonth:month> .? (,|of|in)? <year>?'],
      ['the? <shortWeekday:weekday> .? ,? <shortMonth:month> .? (the)? <day> %th? ,? <year>?'],
      ['the? <day> %th? of? <shortMonth:month> .? (,|of|in)? <year>?'],
      ['<shortMonth:month> .? the? <day> %th? ,? <year>?'],
      ['<shortMonth:month> .? the? <day> %th?'],
      ['<shortMonth:month> .? the? <day> %th? last', { pick: 'last' }],
      ['the? <day> %th? of? <shortMonth:month> last', { pick: 'last' }],
      ['next <day> %th? of? <month>', { pick: 'next' }],
      ['the? <day> %th? of? <shortMonth:month> .? (,|of|in)? {figures:figures}'],
      ['<month> the? <day> %th? ,? {figures:figures}'],
      ['<month> , <dayDigits:day> %th'],
      ['the? <upTo99:day> <month> {figures:figures}'],
      ['<month> <upTo99:day> ,? {figures:figures}'],
      ['<month> the? <day> ,? <thousands:hundreds> and? <upTo99:tens>?'],
      ['<weekday>'],
      ['<weekday> <dayDigits:day>'],
      ['<shortWeekday:weekday> .? the? <day> %th'],
      ['<weekday> the <day> %th?'],
      ['(on)? the <dayDigits:day> %th'],
      ['<shortMonth:month> .? the? <day> %th? of <year>'],
      ['<weekday> ,? next week', { type: 'unit', unit: 'week', offset: 1 }],
      ['next week (on|-)? <weekday>', { type: 'unit', unit: 'week', offset: 1 }],
      ['(last|previous) week (on|-)? <weekday>', { type: 'unit', unit: 'week', offset: -1 }],
      ['this week (on|-)? <weekday>', { type: 'unit', unit: 'week', offset: 0 }],
      ['(this|on) <weekday>', {}],
      ['this (coming)? <weekday>', { pick: 'this' }],
      ['(last|previous) <weekday>', { type: 'unit', unit: 'week', offset: -1 }],
      ['(this)? past <weekday>', { pick: 'last' }],
      ['<weekday> last', { pick: 'last' }],
      ['next <weekday>', { type: 'unit', unit: 'week', offset: 1 }],
      ['(the)? (coming|upcoming) <weekday>', { pick: 'next' }],
      ['<weekday> next', { pick: 'next' }],
      ['<weekday> (of)? last week', { type: 'unit', unit: 'week', offset: -1 }],
      ['<weekday> (of)? next week', { type: 'unit', unit: 'week', offset: 1 }],
      ['<weekday> (of)? this week', { type: 'unit', unit: 'week', offset: 0 }],
      ['(the)? following <weekday>', { pick: 'next', start: 'context' }],
      ['<weekday> of the following week', { type: 'unit', unit: 'week', offset: 1, start: 'context' }],
      ['(the)? <day> %th? of next month', { type: 'unit', unit: 'month', offset: 1 }],
      ['(the)? <day> %th? of last month', { type: 'unit', unit: 'month', offset: -1 }],
      ['(the)? <day> %th? (of)? this month', { type: 'unit', unit: 'month', offset: 0 }],
    ],
  },
};

/** What these rules must read; the unit tests run them. */
export const examples: readonly CalendarExample[] = [
  on('The station reopened on March 4, 2014.', 'on March 4, 2014', '2014-03-04', undefined, 'day'),
  on('The station reopened on 4 March 2014.', 'on 4 March 2014', '2014-03-04'),
  on('The mayor resigned on Wednesday.', 'on Wednesday', '2014-03-05'),
  on('The council will meet on Wednesday.', 'on Wednesday', '2014-03-12'),
  on('The fair opens next Friday.', 'next Friday', '2014-03-21'),
  on('You may march past 2000 people.', null, null),
  {
    text: 'She was born on January twenty five nineteen eighty six.',
    on: '2014-03-12',
    passage: 'on January twenty five nineteen eighty six',
    from: '1986-01-25',
    to: '1986-01-25',
  },
  { text: 'June Hart sings for the under-26s.', on: '2014-03-12', passage: null },
];
