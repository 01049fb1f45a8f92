import type { CalendarExample } from '../../../core/read/dates/grammar';
import { exampleDay, on } from '../../calendar-example';
import type { CalendarPart } from '../../calendar-parts';
import { upTo99 } from './numbers';

/** Parts of the day and hours of the clock. */
export const timeOfDay: CalendarPart = {
  words: {
    dayPart: {
      matin: 'morning',
      matinée: 'morning',
      midi: 'noon',
      'après-midi': 'afternoon',
      soir: 'evening',
      soirée: 'evening',
      nuit: 'night',
      journée: 'day',
      aube: 'dawn',
      minuit: 'midnight',
    },
    hour: Object.fromEntries(Object.entries(upTo99).filter(([, n]) => n <= 24)),
    hourName: { midi: 12, minuit: 0 },
    /** Time zones that have one offset, as ISO 8601 writes it; local time has none. */
    zone: {
      gmt: 'Z',
      utc: 'Z',
      tu: 'Z',
      cet: '+01:00',
      cest: '+02:00',
      'heure locale': '',
      'heures locales': '',
      'heure de paris': '',
    },
    minuteWord: { quart: 15, demi: 30, demie: 30, trente: 30, quinze: 15, vingt: 20, dix: 10 },
    clockHalf: { 'du matin': 'morning', "de l'après-midi": 'afternoon', 'du soir': 'afternoon' },
  },
  sets: {
    into: "au|à la|à l'|dans le|dans la|dans l'|en|en fin de|en fin d'|en début de|en début d'|au petit|tard|tôt|tard dans la|peu après|peu avant|à|au milieu de la|au cours de la|vers|dès le",
  },
  rules: {
    clock: [
      ['<hour> (h|heures|heure)', { type: 'clock', lasts: true }],
      ['<hour> h <minute>? <clockHalf:half>? (,|en)? <zone>?', { type: 'clock' }],
      ['<hour> (heures|heure) <minute:minute>? <clockHalf:half>? (,|en)? <zone>?', { type: 'clock' }],
      ['<hour> (heures|heure) et? (demie|demi)', { type: 'clock', minute: 30, lasts: true }],
      ['<hour> (heures|heure) et? (demie|demi) <clockHalf:half>', { type: 'clock', minute: 30 }],
      ['<hour> (heures|heure) et quart', { type: 'clock', minute: 15, lasts: true }],
      ['<hour> (heures|heure) et quart <clockHalf:half>', { type: 'clock', minute: 15 }],
      ['<hour> : <minute> <zone>?', { type: 'clock' }],
      ['<hourName:hour> <zone>?', { type: 'clock' }],
      ['<hourName:hour> et demi', { type: 'clock', minute: 30 }],
    ],
    date: [['(ce|cet|cette) <dayPart:>', { type: 'timed', of: { type: 'unit', unit: 'day', offset: 0 } }]],
    part: [
      [
        "(à|vers|dès|avant|après|peu avant|peu après|jusqu'à|depuis|aux alentours de|aux environs de|autour de) {clock:time}",
        { type: 'clock' },
      ],
      ['{date:of} %into? <dayPart:>', { type: 'timed' }],
      [
        "(dans|pendant|durant|au cours de|de)? (la|le|l'|toute la) <dayPart:> (de|du|d'|des) {date:of}",
        { type: 'timed' },
      ],
      [
        '(dans|au cours de) (la|le) <dayPart:>',
        { type: 'timed', of: { type: 'unit', unit: 'day', offset: 0, start: 'context' } },
      ],
      ['{date:of} ,? (à|vers|dès|peu après|peu avant|avant|après) {clock:time}', { type: 'timed' }],
      ['{date:of} {clock:time}', { type: 'timed' }],
    ],
  },
};

/** What these rules must read; the unit tests run them. */
export const examples: readonly CalendarExample[] = [
  on('Le vol a eu lieu hier soir.', 'hier soir', '2014-03-09'),
  on("Le juge l'a entendu ce matin.", 'ce matin', '2014-03-10'),
  on("L'incendie a pris dans la nuit de samedi.", 'dans la nuit de samedi', '2014-03-08'),
  on("Le train a déraillé vendredi en fin d'après-midi.", "vendredi en fin d'après-midi", '2014-03-07'),
  {
    text: 'La séance a commencé jeudi à 11h30.',
    on: exampleDay,
    passage: 'jeudi à 11h30',
    from: '2014-03-06',
    to: '2014-03-06',
    grain: 'time',
    time: '11:30',
  },
  {
    text: 'Le feu a pris lundi 3 mars à 8 heures du soir.',
    on: exampleDay,
    passage: 'lundi 3 mars à 8 heures du soir',
    from: '2014-03-03',
    to: '2014-03-03',
    time: '20:00',
  },
  on("Il a été reçu dans l'après-midi de jeudi.", "dans l'après-midi de jeudi", '2014-03-06'),
  {
    text: 'Le feu a pris lundi à 15h GMT.',
    on: exampleDay,
    passage: 'lundi à 15h GMT',
    from: '2014-03-10',
    to: '2014-03-10',
    time: '15:00Z',
  },
  {
    text: 'Le feu a pris lundi vers 15 heures, heure locale.',
    on: exampleDay,
    passage: 'lundi vers 15 heures, heure locale',
    from: '2014-03-10',
    to: '2014-03-10',
    time: '15:00',
  },
  {
    text: 'La séance commence à 20 heures.',
    on: exampleDay,
    passage: 'à 20 heures',
    from: null,
    to: null,
    grain: 'time',
  },
  on('Les 35 heures coûtent cher.', null, null),
  on('Il a attendu trois heures.', null, null),
  on('Le guichet est ouvert 24 heures sur 24.', null, null),
  { text: 'Les pompiers ont lutté pendant onze heures contre le feu.', on: '2014-03-13', passage: null },
  { text: 'Une grève de deux heures et demie a bloqué le tunnel.', on: '2014-03-13', passage: null },
  // Hours that say how long, and hours of the clock.
  { text: 'Ils ont signé après sept heures de débats.', on: '2014-03-12', passage: null },
  { text: 'Une course de 2 h 30 sous la pluie.', on: '2014-03-12', passage: null },
  {
    text: 'Mardi, le départ, 14 h 45, a été retardé.',
    on: '2014-03-12',
    passage: '14 h 45',
    from: '2014-03-11',
    to: '2014-03-11',
  },
  // What is counted in years speaks of no day.
  {
    text: "Il est mort il y a dix ans. On l'a appelé à 8 heures.",
    on: '2014-03-12',
    passage: 'à 8 heures',
    from: null,
    to: null,
  },
];
