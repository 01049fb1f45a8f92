import type { CalendarExample } from '../../../core/read/dates/grammar';
import { on } from '../../calendar-example';
import { type CalendarPart, theDay } from '../../calendar-parts';

/** Times from one day to another, or open on one side. */
export const spans: CalendarPart = {
  rules: {
    span: [
      [
        "(du|de|entre|entre le|entre les|le|les|ces|dans la nuit du|la nuit du|nuit du|semaine du|la semaine du|dans la semaine du)? <weekday:from.weekday>? <day:from.day> (er)? <shortMonth:from.month>? .? <year:from.year>? (au|et le|et|à|-|–|ou|ou le) <weekday:to.weekday>? <day:to.day> (er)? (de|d')? <shortMonth:to.month> .? <year:to.year>?",
        { type: 'range' },
      ],
      ['les <day:from.day> (er)? , <day:> (er)? et <day:to.day> <month:to.month> <year:to.year>?', { type: 'range' }],
      [
        "(du|entre le) <ordinalDay:from.day> (au|et le) <ordinalDay:to.day> (jour)? (de|d'|du mois de) <month:to.month> <year:to.year>?",
        { type: 'range' },
      ],
      [
        '(le|ce)? week - end (du|des) <day:from.day> (au|et|-|–) <day:to.day> <month:to.month> <year:to.year>?',
        { type: 'range' },
      ],
      ['<month:from.month> (-|–|/) <month:to.month> <year:to.year>?', { type: 'range' }],
      ['(de|entre)? <year:from.year> (-|–|/|~) <year:to.year>', { type: 'range' }],
      [
        '(entre)? fin {date:from.of} (-|–|/|ou|et) (le)? début {date:to.of}',
        { type: 'range', from: { type: 'part', part: 'end' }, to: { type: 'part', part: 'start' } },
      ],
      ['du? {figures:from} (-|–|—|au) {figures:to}', { type: 'range' }],
      ['(entre|de|du|depuis)? (le)? {part:from} (et|à) maintenant', { type: 'range', to: theDay }],
      ["(entre|de|d') maintenant (et|à|au) (le|la|l')? {part:to}", { type: 'range', from: theDay }],
      [
        "(dans|durant|pendant|au cours de|de)? (la nuit|nuit) (de|du|d') {part:from} (à|au) {part:to}",
        { type: 'range' },
      ],
      [
        "(du|de|d'|des)? {part:from} (au|à|à la|à l'|jusqu'au|jusqu'à|jusqu'en|jusqu'à la|jusqu'à l') {part:to}",
        { type: 'range' },
      ],
      ["entre (le|la|l'|les)? {part:from} et (le|la|l'|les)? {part:to}", { type: 'range' }],
      [
        "(depuis|dès|à partir|à compter|à dater) (le|la|l'|les|de|de la|de l'|du|d'|des)? {part:of}",
        { type: 'open', side: 'to' },
      ],
      [
        'depuis %about? <count:of.count> <units:of.unit>',
        { type: 'open', side: 'to', of: { type: 'shift', direction: -1 } },
      ],
      ['après (le|la|les)? {part:of}', { type: 'open', side: 'to' }],
      [
        "(jusque|jusqu'à|jusqu'à la|jusqu'|jusqu'en|jusqu'au|d'ici|d'ici à|d'ici au|d'ici à la|avant|avant le|avant la|au plus tard) (le|la|les)? {part:of}",
        { type: 'open', side: 'from' },
      ],
      [
        "d'ici (à)? %about? <count:of.count> <units:of.unit>",
        { type: 'open', side: 'from', of: { type: 'shift', direction: 1 } },
      ],
      [
        "(durant|pendant|au cours|lors|courant|vers|en|dans|autour|à l'horizon|à horizon) (de|du|d'|de la|de l'|des|le|la|l'|les)? {part:of}",
        { type: 'same' },
      ],
      [
        "(durant|pendant|au cours|lors|courant|vers|en|dans|autour|à l'horizon|à horizon) (de|du|d'|de la|de l'|des|le|la|l'|les)? {span:of}",
        { type: 'same' },
      ],
    ],
  },
};

/** What these rules must read; the unit tests run them. */
export const examples: readonly CalendarExample[] = [
  on(
    "L'incendie a pris dans la nuit de samedi à dimanche.",
    'dans la nuit de samedi à dimanche',
    '2014-03-08',
    '2014-03-09',
  ),
  on(
    'La neige est tombée dans la nuit du mardi 4 au mercredi 5 mars.',
    'dans la nuit du mardi 4 au mercredi 5 mars',
    '2014-03-04',
    '2014-03-05',
    'span',
  ),
  on('Le salon se tient la semaine du 17 au 21 mars.', 'la semaine du 17 au 21 mars', '2014-03-17', '2014-03-21'),
  on('Le stade est fermé depuis octobre.', 'depuis octobre', '2013-10-01', '2013-10-31'),
  on('Les ventes ont baissé en janvier-mars 2013.', 'janvier-mars 2013', '2013-01-01', '2013-03-31'),
  on("Le tunnel ouvrira d'ici la fin de l'année.", "d'ici la fin de l'année", '2014-09-01', '2014-12-31'),
  on('La foire se tiendra du 11 au 13 avril.', 'du 11 au 13 avril', '2014-04-11', '2014-04-13', 'span'),
  on('Il a régné entre 2003 et 2007.', 'entre 2003 et 2007', '2003-01-01', '2007-12-31', 'span'),
  on('Il a vécu ici de 1985 à 1988.', 'de 1985 à 1988', '1985-01-01', '1988-12-31'),
  on('Il a siégé les 8 et 9 février.', 'les 8 et 9 février', '2014-02-08', '2014-02-09'),
  on('Le café est ouvert depuis le 3 mars 2009.', 'depuis le 3 mars 2009', '2009-03-03'),
  on("La route est barrée jusqu'au 20 mars.", "jusqu'au 20 mars", '2014-03-20'),
  on('Il a vécu ici de novembre à février 2012.', 'de novembre à février 2012', '2011-11-01', '2012-02-29', 'span'),
  on('La foire se tiendra du 27 au 3 avril.', 'du 27 au 3 avril', '2014-03-27', '2014-04-03', 'span'),
  on('La foire se tiendra du lundi prochain au vendredi.', 'du lundi prochain au vendredi', '2014-03-17', '2014-03-21'),
  on('La foire se tiendra les 3, 4 et 5 mai.', 'les 3, 4 et 5 mai', '2014-05-03', '2014-05-05'),
  on(
    'Il viendra entre le dixième et le quinzième jour de mai.',
    'entre le dixième et le quinzième jour de mai',
    '2014-05-10',
    '2014-05-15',
  ),
  on('Le bac ferme de la fin mars à la mi-avril.', 'de la fin mars à la mi-avril', '2014-03-21', '2014-04-20'),
  {
    text: 'La foire aura lieu de lundi à mercredi.',
    on: '2014-03-12',
    passage: 'de lundi à mercredi',
    from: '2014-03-17',
    to: '2014-03-19',
  },
  {
    text: 'Entre lundi et mardi, il a plu.',
    on: '2014-03-12',
    passage: 'Entre lundi et mardi',
    from: '2014-03-10',
    to: '2014-03-11',
  },
  on(
    'Le tour se joue le week-end des 11 et 12 avril 2015.',
    'le week-end des 11 et 12 avril 2015',
    '2015-04-11',
    '2015-04-12',
  ),
];
