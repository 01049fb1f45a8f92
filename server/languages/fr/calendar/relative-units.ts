import type { CalendarExample } from '../../../core/read/dates/grammar';
import { on } from '../../calendar-example';
import { type CalendarPart, theDay } from '../../calendar-parts';

/** Weeks, months and years told by the day of the article: “la semaine dernière”. */
export const relativeUnits: CalendarPart = {
  words: {
    /** Units that are calendar spans of their own: "la semaine dernière". */
    unit: {
      semaine: 'week',
      mois: 'month',
      trimestre: 'quarter',
      semestre: 'half',
      an: 'year',
      année: 'year',
      décennie: 'decade',
      siècle: 'century',
      'week-end': 'weekend',
      weekend: 'weekend',
    },
  },
  sets: {
    last: 'dernier|dernière|derniers|dernières|passé|passée|passés|passées|écoulé|écoulée|écoulés|écoulées|derniere',
    previous: "précédent|précédente|précédents|précédentes|auparavant|d'avant",
    following: "suivant|suivante|suivants|suivantes|d'après",
  },
  rules: {
    date: [
      ["(le|la|l')? <unit> %last", { type: 'unit', offset: -1 }],
      ["(le|la|l'|du|au|de la|à la) (dernier|dernière|derniere) <unit>", { type: 'unit', offset: -1 }],
      ["(le|la|l')? <unit> (prochain|prochaine|à venir|qui vient)", { type: 'unit', offset: 1 }],
      ['(la|le) (prochaine|prochain) <unit>', { type: 'unit', offset: 1 }],
      ["(le|la|l'|du|au) <unit> %following", { type: 'unit', offset: 1, start: 'context' }],
      ["(le|la|l'|du|au) <unit> %previous", { type: 'unit', offset: -1, start: 'context' }],
      ['%this <unit> (- ci)?', { type: 'unit', offset: 0 }],
      ["(le|la|l'|du|de la|de l') <unit> en cours", { type: 'unit', offset: 0 }],
      ['dans %the <unit>', { type: 'unit', offset: 0 }],
      [
        'dans %the <unit:> (qui a suivi|qui suit|suivant|qui a précédé|précédant)',
        { type: 'undetermined', grain: 'span' },
      ],
      ['plus tôt %this <unit:from.unit> (- ci)?', { type: 'range', from: { type: 'unit', offset: 0 }, to: theDay }],
      ['plus tard %this <unit:to.unit> (- ci)?', { type: 'range', from: theDay, to: { type: 'unit', offset: 0 } }],
      ['plus tôt dans %the <unit:from.unit>', { type: 'range', from: { type: 'unit', offset: 0 }, to: theDay }],
      ['plus tard dans %the <unit:to.unit>', { type: 'range', from: theDay, to: { type: 'unit', offset: 0 } }],
      [
        "le reste (de la|du|de l'|de cette|de ce) <unit:to.unit>",
        { type: 'range', from: theDay, to: { type: 'unit', offset: 0 } },
      ],
      [
        "depuis le début (de la|du|de l'|de cette|de ce) <unit:from.unit>",
        { type: 'range', from: { type: 'unit', offset: 0 }, to: theDay },
      ],
      ['%this <unit> - là', { type: 'unit', offset: 0, start: 'context' }],
      ['(le|la) même <unit>', { type: 'unit', offset: 0, start: 'context' }],
      ['le week - end', { type: 'unit', unit: 'weekend', offset: 0 }],
      ["(à cette époque|à l'époque|à ce moment - là|en ce temps - là)", { type: 'undetermined', grain: 'span' }],
    ],
    part: [
      ['(la|dans la)? semaine (du|de|commençant le|débutant le) {date:of}', { type: 'around', unit: 'week' }],
      ['(la|dans la) semaine du <dayDigits:of.day>', { type: 'around', unit: 'week', of: { type: 'named' } }],
      ['(le|ce)? week - end (du|de|des) {date:of}', { type: 'around', unit: 'weekend' }],
    ],
  },
};

/** What these rules must read; the unit tests run them. */
export const examples: readonly CalendarExample[] = [
  on('Le salon se tient la semaine du 17.', 'la semaine du 17', '2014-03-17', '2014-03-23', 'week'),
  on('Il a plu plus tôt cette semaine.', 'plus tôt cette semaine', '2014-03-10', '2014-03-10'),
  on('Il pleuvra le reste de la semaine.', 'le reste de la semaine', '2014-03-10', '2014-03-16'),
  on('La grève a commencé la semaine dernière.', 'la semaine dernière', '2014-03-03', '2014-03-09', 'week'),
  on('Les travaux finiront cette semaine.', 'cette semaine', '2014-03-10', '2014-03-16', 'week'),
  on('Le marché se tiendra ce week-end.', 'ce week-end', '2014-03-15', '2014-03-16', 'weekend'),
  on('Il a neigé le week-end dernier.', 'le week-end dernier', '2014-03-08', '2014-03-09', 'weekend'),
  on('Le salon se tient la semaine du 17 mars.', 'la semaine du 17 mars', '2014-03-17', '2014-03-23', 'week'),
  on('Le stade a fermé le mois dernier.', 'le mois dernier', '2014-02-01', '2014-02-28', 'month'),
  on("La ville a changé l'année dernière.", "l'année dernière", '2013-01-01', '2013-12-31', 'year'),
  on("La ville changera l'an prochain.", "l'an prochain", '2015-01-01', '2015-12-31', 'year'),
];
