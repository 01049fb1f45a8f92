import type { BareYear, CalendarExample } from '../../../core/read/dates/grammar';
import { on } from '../../calendar-example';
import type { CalendarPart } from '../../calendar-parts';
import { list } from '../../word-lists';

/** Years, decades, centuries, and their quarters and halves. */
export const years: CalendarPart = {
  words: {
    decadeWord: {
      twenties: 20,
      thirties: 30,
      forties: 40,
      fifties: 50,
      sixties: 60,
      seventies: 70,
      eighties: 80,
      nineties: 90,
    },
  },
  rules: {
    date: [
      ['(in|since|until|by) <thousands:hundreds> and? <upTo99:tens>'],
      ['(in|the year|year|since)? <year>'],
      ["(the)? <year:year> (s|'s)", { type: 'decade' }],
      ["(the)? '? <decadeDigits:year> (s)", { type: 'decade' }],
      ['(the|in) <decadeWord:year>', { type: 'decade' }],
      ['(the)? <ordinal:number> %th? century', { type: 'century' }],
      ['(the)? <ordinal:number> %th? century (bc|bce|b . c)', { type: 'century', before: true }],
      ['(the)? <ordinal:quarter> %th? quarter (of)? <year>?'],
      ['q <quarterDigit:quarter> (of|-|/)? <year>'],
      ['<year> (-|/)? q <quarterDigit:quarter>'],
      ['(the)? <ordinal:half> %th? half of <year>'],
      ['(the)? h <halfDigit:half> (of|-|/)? <year>'],
      ['<year> (-|/)? h <halfDigit:half>'],
      ['in q <quarterDigit:quarter>'],
    ],
  },
};

/** What shows that a lone number of four digits is a year. */
export const bareYear: BareYear = {
  after: list('in year since until late early mid summer winter spring autumn fall by of'),
  notBefore: list(`
    people men women children percent dollars euros pounds km kilometres kilometers miles m metres meters
    feet ft kg tonnes tons million billion bn police staff troops
  `),
  notAfter: list(`
    flight flights boeing airbus resolution room number page pages route highway apartment section train
    model under over
  `),
  pluralEndings: ['s'],
  notPlural: list('was is has as his its this us plus unless does thus always perhaps'),
};

/** What these rules must read; the unit tests run them. */
export const examples: readonly CalendarExample[] = [
  on('The bridge was built in 1998.', 'in 1998', '1998-01-01', '1998-12-31', 'year'),
  on('Music of the 1980s is back.', 'the 1980s', '1980-01-01', '1989-12-31', 'decade'),
  on('Sales fell in Q3 2013.', 'Q3 2013', '2013-07-01', '2013-09-30', 'quarter'),
  on('Sales fell in H2 2013.', 'H2 2013', '2013-07-01', '2013-12-31'),
  on('Sales fell in Q1.', 'in Q1', '2014-01-01', '2014-03-31', 'quarter'),
  on('It closed in nineteen eighty-four.', 'in nineteen eighty-four', '1984-01-01', '1984-12-31', 'year'),
  { text: 'Flight 1815 is late.', on: '2014-03-12', passage: null },
];
