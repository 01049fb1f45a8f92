import type { CalendarExample } from '../../../core/read/dates/grammar';
import { on } from '../../calendar-example';
import type { CalendarPart } from '../../calendar-parts';

/** Months and seasons. */
export const monthsAndSeasons: CalendarPart = {
  words: {
    season: { printemps: 'spring', été: 'summer', automne: 'autumn', hiver: 'winter' },
  },
  rules: {
    date: [
      ["(au mois de|au mois d'|en)? <month> de <year>"],
      ['<shortMonth:month> .? <shortYear>'],
      ['<shortMonth:month> (.|-|/)? <year>'],
      ["(le mois de|du mois de|au mois de|ce mois de|le mois d'|au mois d'|du mois d')? <month> <year>?"],
      ['<month> <hundreds> <upTo99:tens>?'],
      ['<day> (er)? <month> <hundreds> <upTo99:tens>?'],
      ["(au mois de|au mois d'|le mois de|ce)? <month> (dernier|passé)", { pick: 'last' }],
      ['(au mois de|le mois de|ce)? <month> prochain', { pick: 'next' }],
      ["(ce mois de|ce mois d'|ce) <month>", { pick: 'this' }],
      ["(au mois de|au mois d')? <month> de (cette année|l'année en cours)", { type: 'unit', unit: 'year', offset: 0 }],
      [
        "(au mois de|au mois d')? <month> de l' (an|année) (dernière|dernier|passé|passée)",
        { type: 'unit', unit: 'year', offset: -1 },
      ],
      [
        "(au mois de|au mois d')? <month> de l' (an|année) (prochaine|prochain)",
        { type: 'unit', unit: 'year', offset: 1 },
      ],
      ['(à la|dès la|de la|la|pour la)? rentrée (scolaire)? (de)? <year>', { month: 9 }],
      ['(à la|dès la) rentrée (scolaire)?', { month: 9 }],
      ['(à la|dès la|de la|la|pour la)? prochaine rentrée (scolaire)?', { month: 9, pick: 'next' }],
      ['%the <season> <year>'],
      ['<season> <year>'],
      ['%the? <season> <year> (-|–|/) <year:>'],
      ["(le|la|l'|au|à l') <season> <year>?"],
      ['%this <season>', { pick: 'this' }],
      ["(le|la|l'|au|à l')? <season> (dernier|passé)", { pick: 'last' }],
      ["(le|la|l'|au|à l')? <season> prochain", { pick: 'next' }],
    ],
  },
};

/** What these rules must read; the unit tests run them. */
export const examples: readonly CalendarExample[] = [
  on('En février, le stade était fermé.', 'En février', '2014-02-01', '2014-02-28', 'month'),
  on('Le stade a fermé en juin dernier.', 'en juin dernier', '2013-06-01', '2013-06-30', 'month'),
  on('Le stade ouvrira en septembre prochain.', 'en septembre prochain', '2014-09-01', '2014-09-30'),
  on('Le port a gelé au mois de janvier 1985.', 'au mois de janvier 1985', '1985-01-01', '1985-01-31'),
  on('La trêve a pris fin en février.', 'en février', '2014-02-01', '2014-02-28', 'month'),
  on('Le bac a rouvert le 3 oct. 2013.', 'le 3 oct. 2013', '2013-10-03'),
  on("La digue date de l'été 2010.", "l'été 2010", '2010-06-21', '2010-09-22', 'season'),
  on('Elle rouvrira cet été.', 'cet été', '2014-06-21', '2014-09-22', 'season'),
  on("Elle a fermé l'automne dernier.", "l'automne dernier", '2013-09-23', '2013-12-20'),
  { text: 'Elle est née à Mars-la-Tour.', on: '2014-03-12', passage: null },
  {
    text: 'Il est né en juin de 1992.',
    on: '2014-03-12',
    passage: 'en juin de 1992',
    from: '1992-06-01',
    to: '1992-06-30',
  },
];
