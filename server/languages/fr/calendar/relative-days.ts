import type { CalendarExample } from '../../../core/read/dates/grammar';
import { on } from '../../calendar-example';
import type { CalendarPart } from '../../calendar-parts';

/** Days told by another one: “hier”, “la veille”. */
export const relativeDays: CalendarPart = {
  words: {
    /** Steps from the article's own day. */
    dayWord: {
      hier: -1,
      'avant-hier': -2,
      "aujourd'hui": 0,
      demain: 1,
      'après-demain': 2,
    },
    /** Steps from the day that the text speaks of. */
    nextTo: { veille: -1, 'avant-veille': -2, lendemain: 1, surlendemain: 2 },
  },
  rules: {
    date: [
      ['<dayWord:offset>', { type: 'unit', unit: 'day' }],
      ['ce jour', { type: 'unit', unit: 'day', offset: 0 }],
      ['toute la (journée|matinée|soirée|nuit)', { type: 'unit', unit: 'day', offset: 0, start: 'context' }],
      [
        "(la|le|l'|dès le|à la|à l'|au|dès la) <nextTo:offset> (même)?",
        { type: 'unit', unit: 'day', start: 'context' },
      ],
      [
        '(le jour même|ce jour - là|le même jour|ce même jour|ce jour là)',
        { type: 'unit', unit: 'day', offset: 0, start: 'context' },
      ],
      [
        '(la nuit|le soir|la soirée|le matin|la matinée) (précédente|précédent)',
        { type: 'unit', unit: 'day', offset: -1, start: 'context' },
      ],
    ],
    part: [
      [
        "(au|le|dès le) (lendemain|surlendemain) (de|du|d'|des) {date:of}",
        { type: 'shift', unit: 'day', count: 1, direction: 1 },
      ],
      ["(à)? la veille (de|du|d'|des) {date:of}", { type: 'shift', unit: 'day', count: 1, direction: -1 }],
    ],
  },
};

/** What these rules must read; the unit tests run them. */
export const examples: readonly CalendarExample[] = [
  on('La pluie tombera demain.', 'demain', '2014-03-11'),
  on('Elle est arrivée mardi 4 mars et repartie le lendemain.', 'mardi 4 mars', '2014-03-04'),
  {
    text: 'Mardi 11 mars, la pluie est tombée toute la journée.',
    on: '2014-03-13',
    passage: 'toute la journée',
    from: '2014-03-11',
    to: '2014-03-11',
  },
  { text: 'Ils avaient été libérés le lendemain.', on: '2014-03-12', passage: 'le lendemain', from: null, to: null },
  // Counted from a deed that the text does not date.
  { text: 'La veille du concours, elle dormait.', on: '2014-03-12', passage: 'La veille', from: null, to: null },
  {
    text: "Arrivé lundi, il est reparti le lendemain d'une gare voisine.",
    on: '2014-03-12',
    passage: 'le lendemain',
    from: '2014-03-11',
    to: '2014-03-11',
  },
];
