import type { CalendarExample } from '../../../core/read/dates/grammar';
import { on } from '../../calendar-example';
import type { CalendarPart } from '../../calendar-parts';

/** Feasts, on a day of the year or counted from Easter. */
export const feasts: CalendarPart = {
  words: {
    fixedFeast: {
      noël: 1225,
      toussaint: 1101,
      'saint-sylvestre': 1231,
      'nouvel an': 101,
      "jour de l'an": 101,
      'saint-valentin': 214,
      'fête nationale': 714,
      'fête du travail': 501,
      'journée internationale des travailleurs': 501,
      'jour de la terre': 422,
      'saint-patrick': 317,
      'saint patrick': 317,
      'saint-jean': 624,
      assomption: 815,
      épiphanie: 106,
      "premier de l'an": 101,
      'jour de noël': 1225,
      'réveillon de noël': 1224,
      'réveillon du nouvel an': 1231,
      'réveillon de la saint-sylvestre': 1231,
      chandeleur: 202,
      halloween: 1031,
    },
    movableFeast: {
      'mardi gras': -47,
      'mercredi des cendres': -46,
      'dimanche des rameaux': -7,
      'jeudi saint': -3,
      'vendredi saint': -2,
      pâques: 0,
      'dimanche de pâques': 0,
      'lundi de pâques': 1,
      ascension: 39,
      "jeudi de l'ascension": 39,
      pentecôte: 49,
      'dimanche de pentecôte': 49,
      'lundi de pentecôte': 50,
    },
  },
  sets: {
    /** What takes its name from a feast and lasts, or is no time at all. */
    ofFeast:
      'vacances|congés|fêtes|trêve|île|marché|marchés|sapin|sapins|cadeau|cadeaux|œuf|œufs|oeufs|lapin|lapins|père|bûche|bûches|conte|contes|chanson|chansons|chocolats|agneau|illuminations|décorations',
  },
  rules: {
    date: [
      ['<fixedFeast:monthDay> <year>?'],
      ['%the <fixedFeast:monthDay> <year>?'],
      ['%the? <fixedFeast:monthDay> (dernier|dernière)', { pick: 'last' }],
      ['%the? <fixedFeast:monthDay> (prochain|prochaine)', { pick: 'next' }],
      ['%the? (dernier|dernière) <fixedFeast:monthDay>', { pick: 'last' }],
      ['%the? (prochain|prochaine) <fixedFeast:monthDay>', { pick: 'next' }],
      ['%the? <movableFeast:easter> <year>?'],
      ['%the? <movableFeast:easter> (dernier|dernière|dernières|précédent|précédente)', { pick: 'last' }],
      ['%the? <movableFeast:easter> (prochain|prochaine|prochaines)', { pick: 'next' }],
      ['%the? (dernier|dernière|dernières) <movableFeast:easter>', { pick: 'last' }],
      ['%the? (prochain|prochaine|prochaines) <movableFeast:easter>', { pick: 'next' }],
      [
        '(le)? (black friday|vendredi noir) <year:of.of.year>?',
        {
          type: 'shift',
          unit: 'day',
          count: 1,
          direction: 1,
          of: { type: 'oneOf', of: { type: 'named', month: 11 }, number: 4, weekday: 4 },
        },
      ],
    ],
    none: [
      // "l'île de Pâques", "le marché de Noël", "les vacances de la Toussaint".
      ["%ofFeast (scolaires)? (de|d'|de la|de l') <fixedFeast:>"],
      ["%ofFeast (scolaires)? (de|d'|de la|de l') <movableFeast:>"],
    ],
  },
};

/** What these rules must read; the unit tests run them. */
export const examples: readonly CalendarExample[] = [
  on('La fête du 14-Juillet 2013 a attiré la foule.', '14-Juillet 2013', '2013-07-14'),
  on('La messe de Pâques 2013 fut longue.', 'Pâques 2013', '2013-03-31'),
  on('Il pleut le week-end de Pâques 2013.', 'le week-end de Pâques 2013', '2013-03-30', '2013-03-31', 'weekend'),
  {
    text: "L'église a brûlé le Vendredi saint 2019.",
    on: '2020-02-01',
    passage: 'le Vendredi saint 2019',
    from: '2019-04-19',
    to: '2019-04-19',
  },
  {
    text: 'Le quartier a fêté Mardi gras 2020.',
    on: '2021-02-01',
    passage: 'Mardi gras 2020',
    from: '2020-02-25',
    to: '2020-02-25',
  },
  {
    text: "La foire a ouvert le jeudi de l'Ascension 2018.",
    on: '2019-02-01',
    passage: "le jeudi de l'Ascension 2018",
    from: '2018-05-10',
    to: '2018-05-10',
  },
  {
    text: 'Le bar a fermé au réveillon de Noël 2015.',
    on: '2016-02-01',
    passage: 'réveillon de Noël 2015',
    from: '2015-12-24',
    to: '2015-12-24',
  },
  // What holds words of the calendar and tells no time.
  { text: 'Le marché de Noël attire la foule.', on: '2014-03-12', passage: null },
];
