import type { CalendarExample } from '../../../core/read/dates/grammar';
import { on } from '../../calendar-example';
import type { CalendarPart } from '../../calendar-parts';

/** Parts of a month, a year or another time: “fin 2024”, “la première semaine de mai”. */
export const parts: CalendarPart = {
  words: {
    /** Units that a month or year is told by: "les deux premières semaines de mai". */
    oneOfUnits: { jours: 'day', 'week-ends': 'weekend', semaines: 'week', mois: 'month', trimestres: 'quarter' },
  },
  rules: {
    part: [
      [
        "(le|du|au)? <ordinal:number> (er|e|ème|ième)? jour (de|du|d'|du mois de) {date:of}",
        { type: 'oneOf', unit: 'day' },
      ],
      ["(le|du|au)? dernier jour (de|du|d'|du mois de) {date:of}", { type: 'oneOf', unit: 'day', number: -1 }],
      [
        "(les|des|dans les|lors des|au cours des) <count> (premiers|premières) <oneOfUnits:unit> (de|du|d'|de l') {date:of}",
        { type: 'oneOf', number: 1 },
      ],
      [
        "(les|des|dans les|lors des|au cours des) <count> (derniers|dernières) <oneOfUnits:unit> (de|du|d'|de l') {date:of}",
        { type: 'oneOf', number: -1 },
      ],
      ["(le|du|au)? <ordinal:number> (er|e|ème)? mois (de|de l') {date:of}", { type: 'oneOf', unit: 'month' }],
      ["(le|du|au)? dernier mois (de|de l') {date:of}", { type: 'oneOf', unit: 'month', number: -1 }],
      ["(le|du|au)? <ordinal:number> (er|e|ème)? trimestre (de|de l') {date:of}", { type: 'oneOf', unit: 'quarter' }],
      ["(le|du|au)? dernier trimestre (de|de l')? {date:of}", { type: 'oneOf', unit: 'quarter', number: -1 }],
      [
        "(la|à la|dans la|dès la)? première (quinzaine|moitié) (de|du|d'|du mois de|de l'|des) {date:of}",
        { type: 'part', part: 'first half' },
      ],
      [
        "(la|à la|dans la|dès la)? (seconde|deuxième) (quinzaine|moitié) (de|du|d'|du mois de|de l'|des) {date:of}",
        { type: 'part', part: 'second half' },
      ],
      [
        "(la|de la)? <ordinal:number> (ère|re|e|ème|ième)? semaine (de|du|d'|du mois de|de l') {date:of}",
        { type: 'oneOf', unit: 'week' },
      ],
      [
        "(la|de la)? dernière semaine (de|du|d'|du mois de|de l') {date:of}",
        { type: 'oneOf', unit: 'week', number: -1 },
      ],
      [
        "(le|du|au)? <ordinal:number> (er|e|ème)? week - end (de|du|d'|du mois de) {date:of}",
        { type: 'oneOf', unit: 'weekend' },
      ],
      [
        "(le|du|au)? dernier week - end (de|du|d'|du mois de) {date:of}",
        { type: 'oneOf', unit: 'weekend', number: -1 },
      ],
      ["(le|du|au)? <ordinal:number> (er|e|ème)? <weekday> (de|du|d'|du mois de) {date:of}", { type: 'oneOf' }],
      ["(le|du|au)? dernier <weekday> (de|du|d'|du mois de) {date:of}", { type: 'oneOf', number: -1 }],
      [
        "(la|à la|en|au|le|vers la|dès la|dès le|vers le)? (fin|fin du mois|fin de l'année) %of? {date:of}",
        { type: 'part', part: 'end' },
      ],
      ['(le|au|en|dès le|vers le|du|au tout)? début %of? {date:of}', { type: 'part', part: 'start' }],
      ['(le|au|vers le|en)? milieu %of? {date:of}', { type: 'part', part: 'middle' }],
      ['(la|à la|en|le|au|dès la)? mi -? {date:of}', { type: 'part', part: 'middle' }],
      [
        "(la|à la|en|dès la|vers la|une)? fin (de|de la|du|d'|de l') <unit:of.unit>",
        { type: 'part', part: 'end', of: { type: 'unit', offset: 0 } },
      ],
      [
        "(le|au|en|dès le|ce)? début (de|de la|du|d'|de l') <unit:of.unit>",
        { type: 'part', part: 'start', of: { type: 'unit', offset: 0 } },
      ],
      [
        "(le|au|vers le)? milieu (de|de la|du|d'|de l') <unit:of.unit>",
        { type: 'part', part: 'middle', of: { type: 'unit', offset: 0 } },
      ],
      [
        "(la|à la|dans la|dès la|pour la)? première moitié (de l'|de cette|du|de la) <unit:of.unit>",
        { type: 'part', part: 'first half', of: { type: 'unit', offset: 0 } },
      ],
      [
        "(la|à la|dans la|dès la|pour la)? (seconde|deuxième) moitié (de l'|de cette|du|de la) <unit:of.unit>",
        { type: 'part', part: 'second half', of: { type: 'unit', offset: 0 } },
      ],
    ],
  },
};

/** What these rules must read; the unit tests run them. */
export const examples: readonly CalendarExample[] = [
  on(
    'Le gel a duré les deux premières semaines de février.',
    'les deux premières semaines de février',
    '2014-02-03',
    '2014-02-16',
  ),
  on('Le salon se tient la première semaine de mai.', 'la première semaine de mai', '2014-04-28', '2014-05-04', 'week'),
  on('Le bal a lieu le dernier dimanche de mars.', 'le dernier dimanche de mars', '2014-03-30', '2014-03-30', 'day'),
  on(
    'Le bal a lieu le premier week-end de juin.',
    'le premier week-end de juin',
    '2014-06-07',
    '2014-06-08',
    'weekend',
  ),
  on('La foire dure la première quinzaine de juillet.', 'la première quinzaine de juillet', '2014-07-01', '2014-07-15'),
  on("La foire dure la seconde quinzaine d'août.", "la seconde quinzaine d'août", '2014-08-16', '2014-08-31'),
  on(
    'La dette a baissé au dernier trimestre 2013.',
    'au dernier trimestre 2013',
    '2013-10-01',
    '2013-12-31',
    'quarter',
  ),
  on(
    "La dette a baissé au deuxième trimestre de l'an dernier.",
    "au deuxième trimestre de l'an dernier",
    '2013-04-01',
    '2013-06-30',
  ),
  on('Le tunnel ouvrira fin 2016.', 'fin 2016', '2016-09-01', '2016-12-31'),
  on('Le tunnel a ouvert à la mi-février.', 'à la mi-février', '2014-02-10', '2014-02-20'),
  on('Le tunnel ouvrira début avril.', 'début avril', '2014-04-01', '2014-04-10'),
  {
    text: "La dette croît dans la seconde moitié de l'année.",
    on: '2014-03-12',
    passage: "la seconde moitié de l'année",
    from: '2014-07-01',
    to: '2014-12-31',
  },
];
