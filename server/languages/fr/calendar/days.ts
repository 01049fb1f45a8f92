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
    open: '(',
    close: ')',
  },
  rules: {
    date: [
      ['(le|les|au)? <shortWeekday:weekday> .? ,? le? <day> (er|ier)? <shortMonth:month> .? ,? <year>?'],
      ['ce <weekday> <day> (er|ier)? <month> <year>?', { pick: 'this' }],
      ['le? <day> (er|ier)? ,? <weekday>? <shortMonth:month> .? ,? <year>?'],
      ['(le|ce|cet)? <day> (er|ier)? <shortMonth:month> .? ,? <year>?'],
      ['(le|ce)? <day> (er|ier)? <shortMonth:month> (dernier|passé)', { pick: 'last' }],
      ['(le|ce)? <day> (er|ier)? <shortMonth:month> prochain', { pick: 'next' }],
      ['(le|ce)? <weekday> prochain ,? le? <day> (er|ier)? <month> <year>?', { pick: 'next' }],
      ['(le|ce)? <weekday> dernier ,? le? <day> (er|ier)? <month> <year>?', { pick: 'last' }],
      ['(le|ce)? <weekday> %open <day> (er|ier)? <month> <year>? %close'],
      ['(le|ce)? <weekday> %into? <dayPart:> ,? le? <day> (er|ier)? <month> <year>?'],
      ['(le|ce)? <day> (er|ier)? (du mois de|de ce mois de) <month> <year>?'],
      ['(le|ce)? <day> - <month> <year>?'],
      ['(le|ce|du|au) <weekday> <dayDigits:day> (er|ier)?'],
      ['<weekday> <dayDigits:day>'],
      ['<weekday>'],
      ['(le|du|au) <weekday>'],
      ['(ce|ces) <weekday>', { pick: 'this' }],
      ['(le|ce)? <weekday> (dernier|passé)', { pick: 'last' }],
      ['(le|ce)? <weekday> précédent', { pick: 'last', start: 'context' }],
      ['(le|ce)? <weekday> (prochain|à venir|qui vient)', { pick: 'next' }],
      ['(le|ce)? <weekday> de la semaine (dernière|passée)', { type: 'unit', unit: 'week', offset: -1 }],
      ['(le|ce)? <weekday> de la semaine prochaine', { type: 'unit', unit: 'week', offset: 1 }],
      ['(le|ce)? <weekday> de cette semaine', { type: 'unit', unit: 'week', offset: 0 }],
      ['(le|ce)? <weekday> de la semaine (suivante)', { type: 'unit', unit: 'week', offset: 1, start: 'context' }],
      ["(le|ce)? <weekday> (suivant|d'après)", { pick: 'next', start: 'context' }],
      ['la semaine prochaine ,? <weekday>', { type: 'unit', unit: 'week', offset: 1 }],
      ['la semaine dernière ,? <weekday>', { type: 'unit', unit: 'week', offset: -1 }],
      ['le? <day> (er)? du mois prochain', { type: 'unit', unit: 'month', offset: 1 }],
      ['le? <day> (er)? du mois dernier', { type: 'unit', unit: 'month', offset: -1 }],
      ['le? <day> (er)? (du mois|de ce mois|courant)', { type: 'unit', unit: 'month', offset: 0 }],
      [
        '<weekday:of.weekday> en huit',
        { type: 'shift', unit: 'week', count: 1, direction: 1, of: { type: 'named', pick: 'next' } },
      ],
      [
        '<weekday:of.weekday> en quinze',
        { type: 'shift', unit: 'week', count: 2, direction: 1, of: { type: 'named', pick: 'next' } },
      ],
      ['(le|ce)? <day> (er|ier)? <month> de <year>'],
      ['le <dayDigits:day> (er)?'],
    ],
  },
};

/** What these rules must read; the unit tests run them. */
export const examples: readonly CalendarExample[] = [
  on('La gare a rouvert le 4 mars 2014.', 'le 4 mars 2014', '2014-03-04', undefined, 'day'),
  on('Le pont a fermé le 1er janvier 2012.', 'le 1er janvier 2012', '2012-01-01'),
  on('Le maire a démissionné mercredi.', 'mercredi', '2014-03-05'),
  on('Le conseil se réunira mercredi.', 'mercredi', '2014-03-12'),
  on('La piscine a fermé samedi dernier.', 'samedi dernier', '2014-03-08'),
  on('Il viendra jeudi prochain.', 'jeudi prochain', '2014-03-13'),
  on('Ils se sont vus ce lundi 10 mars.', 'ce lundi 10 mars', '2014-03-10'),
  on('Le bac a coulé le 27 février.', 'le 27 février', '2014-02-27'),
  on('Le bac coulera le 27 novembre.', 'le 27 novembre', '2014-11-27'),
  on('Il est né le 30 novembre dernier.', 'le 30 novembre dernier', '2013-11-30'),
  on('Le salon ouvrira le 3 mai prochain.', 'le 3 mai prochain', '2014-05-03'),
  on('La mairie ferme mardi 4 mars et rouvre le vendredi suivant.', 'le vendredi suivant', '2014-03-07'),
  on('Réunion le 18.', 'le 18', '2014-03-18'),
  // Unknown where the article has no date.
  { text: 'Le maire a démissionné mercredi.', on: null, passage: 'mercredi', from: null, to: null },
  {
    text: 'Le maire a démissionné le 4 mars 2014.',
    on: null,
    passage: 'le 4 mars 2014',
    from: '2014-03-04',
    to: '2014-03-04',
  },
  on('Mercredi 15 soldats sont morts.', 'Mercredi', '2014-03-05'),
  on('Lundi une femme a disparu.', 'Lundi', '2014-03-10'),
  {
    text: 'Le tribunal rendra sa décision lundi en huit.',
    on: '2014-03-13',
    passage: 'lundi en huit',
    from: '2014-03-24',
    to: '2014-03-24',
  },
  {
    text: 'Dès lundi, les bus seront gratuits.',
    on: '2014-03-12',
    passage: 'Dès lundi',
    from: '2014-03-17',
    to: '2014-03-17',
  },
  {
    text: 'Le scrutin de dimanche sera suivi par des observateurs.',
    on: '2014-03-12',
    passage: 'dimanche',
    from: '2014-03-16',
    to: '2014-03-16',
  },
  { text: 'Il y avait dix sept tables.', on: '2014-03-12', passage: null },
];
