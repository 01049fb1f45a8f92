import type { CalendarExample } from '../../../core/read/dates/grammar';
import { on } from '../../calendar-example';
import { type CalendarPart, theDay } from '../../calendar-parts';

/** Times from one day to another, or open on one side. */
export const spans: CalendarPart = {
  sets: {
    to: 'to|and|-|–|until|till|through',
  },
  rules: {
    span: [
      [
        '(from|between)? the? <weekday:from.weekday>? <day:from.day> %th? %to the? <weekday:to.weekday>? <day:to.day> %th? of? <shortMonth:to.month> .? (,|in|of)? <year:to.year>?',
        { type: 'range' },
      ],
      [
        '(from|between)? <shortMonth:from.month> .? the? <day:from.day> %th? %to the? <day:to.day> %th? ,? <year:to.year>?',
        { type: 'range' },
      ],
      ['(from|between|in)? <year:from.year> (-|–|/|~) <year:to.year>', { type: 'range' }],
      ['from (the)? {part:from} (to|until|till|through|-|–) (the)? {part:to}', { type: 'range' }],
      ['(from|between)? <shortMonth:from.month> .? %to <shortMonth:to.month> .? ,? <year:to.year>?', { type: 'range' }],
      ['(from|between)? {figures:from} (-|–|—|to|and) {figures:to}', { type: 'range' }],
      ['(from|between)? {date:from} (-|–|—) {figures:to}', { type: 'range' }],
      [
        '(from|between)? <shortMonth:from.month> .? <day:from.day> %th? ,? <year:from.year>? (-|–|to|and|until|through) <shortMonth:to.month> .? <day:to.day> %th? ,? <year:to.year>?',
        { type: 'range' },
      ],
      [
        '(from|between)? {part:from} (to|and|until|till|up to|through) (now|date|the present|the current date|current date)',
        { type: 'range', to: theDay },
      ],
      ['(from|between) now (to|and|until|till|through) {part:to}', { type: 'range', from: theDay }],
      ['{part:from} (to|until|till|through) {part:to}', { type: 'range' }],
      ['between (the)? {part:from} and (the)? {part:to}', { type: 'range' }],
      ['since {part:of}', { type: 'open', side: 'to' }],
      ['(after|from) {part:of}', { type: 'open', side: 'to' }],
      ['(until|till|before|by|up to|no later than) {part:of}', { type: 'open', side: 'from' }],
      ['(in|on|during|over|around|throughout) {span:of}', { type: 'same' }],
      ['(in|on|during|over|around|throughout) {part:of}', { type: 'same' }],
    ],
  },
};

/** What these rules must read; the unit tests run them. */
export const examples: readonly CalendarExample[] = [
  on('The fair will run from April 11 to 13.', 'from April 11 to 13', '2014-04-11', '2014-04-13', 'span'),
  on('He reigned between 2003 and 2007.', 'between 2003 and 2007', '2003-01-01', '2007-12-31'),
  on('He lived here from November to February 2012.', 'from November to February 2012', '2011-11-01', '2012-02-29'),
  on('The fair runs from 2 July to 10 July.', 'from 2 July to 10 July', '2014-07-02', '2014-07-10'),
  on('The fair runs on 26 June to 28 June 2015.', 'on 26 June to 28 June 2015', '2015-06-26', '2015-06-28'),
  on(
    'The fair runs from the twenty-seventh to the third of April.',
    'from the twenty-seventh to the third of April',
    '2014-03-27',
    '2014-04-03',
  ),
  on('It closes from the end of March to mid-April.', 'from the end of March to mid-April', '2014-03-21', '2014-04-20'),
  on('It closes from next Monday to Friday.', 'from next Monday to Friday', '2014-03-17', '2014-03-21'),
  {
    text: 'He has until Friday to appeal.',
    on: '2014-03-12',
    passage: 'until Friday',
    from: '2014-03-14',
    to: '2014-03-14',
  },
  {
    text: 'The queen will visit from Monday to Wednesday.',
    on: '2014-03-12',
    passage: 'from Monday to Wednesday',
    from: '2014-03-17',
    to: '2014-03-19',
  },
];
