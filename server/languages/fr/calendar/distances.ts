import type { CalendarExample } from '../../../core/read/dates/grammar';
import { on } from '../../calendar-example';
import { type CalendarPart, theDay } from '../../calendar-parts';

/** Days so and so far away, and stretches of so many days, weeks or years. */
export const distances: CalendarPart = {
  words: {
    /** Units that are counted: "trois jours". */
    units: {
      minute: 'minute',
      minutes: 'minute',
      heure: 'hour',
      heures: 'hour',
      jour: 'day',
      jours: 'day',
      'jours ouvrés': 'workday',
      'jours de travail': 'workday',
      'journées de travail': 'workday',
      journée: 'day',
      journées: 'day',
      semaine: 'week',
      semaines: 'week',
      'week-ends': 'weekend',
      mois: 'month',
      trimestre: 'quarter',
      trimestres: 'quarter',
      semestre: 'half',
      semestres: 'half',
      an: 'year',
      ans: 'year',
      année: 'year',
      années: 'year',
      décennie: 'decade',
      décennies: 'decade',
      siècle: 'century',
      siècles: 'century',
    },
  },
  sets: {
    about:
      'environ|près de|presque|plus de|moins de|un peu plus de|un peu moins de|quelque|à peine|au moins|déjà|seulement|à peu près',
    vague: 'quelques|plusieurs|de nombreux|de nombreuses|plusieurs dizaines de|des|de longs|de longues',
  },
  rules: {
    date: [
      ['(il y a|il ya|voici|voilà) %about? <count> <units:unit>', { type: 'shift', direction: -1 }],
      [
        '(il y a|voici|voilà) %about? <count:of.count> <units:of.unit> (et|,)? <count> <units:unit>',
        { type: 'shift', direction: -1, of: { type: 'shift', direction: -1 } },
      ],
      [
        '(il y a|voici|voilà) %about? <count> (an|ans) et demi',
        {
          type: 'shift',
          unit: 'year',
          direction: -1,
          of: { type: 'shift', unit: 'month', count: 6, direction: -1 },
        },
      ],
      ["(il y a|voici|voilà) %about? une <about:count> (de|d') <units:unit>", { type: 'shift', direction: -1 }],
      ['(il y a|voici|voilà) %vague <units:unit>', { type: 'shift', direction: -1, count: null }],
      ['dans %about? <count> <units:unit>', { type: 'shift', direction: 1 }],
      ["dans %about? une <about:count> (de|d') <units:unit>", { type: 'shift', direction: 1 }],
      ['dans %vague <units:unit>', { type: 'shift', direction: 1, count: null }],
      [
        '(dans les|sous|dans un délai de) <count:to.count> <units:to.unit>',
        { type: 'range', from: theDay, to: { type: 'shift', direction: 1 } },
      ],
      [
        '(dans les|sous|dans un délai de) <count> <units:unit> (suivant|suivants|suivantes|qui suivent|qui ont suivi|après)',
        { type: 'stretch', direction: 1, start: 'context' },
      ],
      ['<count> <units:unit> (plus tard|après)', { type: 'shift', direction: 1, start: 'context' }],
      ['<count> <units:unit> (plus tôt|auparavant|avant)', { type: 'shift', direction: -1, start: 'context' }],
      ['%vague <units:unit> (plus tard|après)', { type: 'shift', direction: 1, start: 'context', count: null }],
      [
        '%vague <units:unit> (plus tôt|auparavant|avant)',
        { type: 'shift', direction: -1, start: 'context', count: null },
      ],
      // Stretches beside the article.
      ['(les|ces|des|au cours des|dans les)? <count> %last <units:unit>', { type: 'stretch', direction: -1 }],
      ['(les|ces|des|au cours des)? <count> <units:unit> %last', { type: 'stretch', direction: -1 }],
      [
        '(au cours des|ces|dans les|lors des|durant les|pendant les|les|des) (tout|toutes)? (derniers|dernières) <units:unit>',
        { type: 'stretch', direction: -1, count: null },
      ],
      [
        '(les|ces|des|dans les|au cours des)? <count> (prochains|prochaines) <units:unit>',
        { type: 'stretch', direction: 1 },
      ],
      [
        '(les|ces|des|dans les|au cours des)? <count> <units:unit> (à venir|qui viennent)',
        { type: 'stretch', direction: 1 },
      ],
      [
        '(les|ces|des|dans les|au cours des) (tout|toutes)? (prochains|prochaines) <units:unit>',
        { type: 'stretch', direction: 1, count: null },
      ],
      [
        '(les|ces|des|dans les|au cours des) <units:unit> (à venir|qui viennent|prochains|prochaines|qui suivent)',
        { type: 'stretch', direction: 1, count: null },
      ],
      [
        '(les|des|au cours des|dans les)? <count> <units:unit> (précédents|précédentes)',
        { type: 'stretch', direction: -1, start: 'context' },
      ],
      [
        '(les|des|au cours des|dans les)? <count> <units:unit> (suivants|suivantes)',
        { type: 'stretch', direction: 1, start: 'context' },
      ],
      ['ces <units:unit> - ci', { type: 'stretch', direction: -1, count: null }],
    ],
    part: [
      ['<count> <units:unit> (avant|plus tôt que) {date:of}', { type: 'shift', direction: -1 }],
      ['<count> <units:unit> après {date:of}', { type: 'shift', direction: 1 }],
      ["dans <count> <units:unit> (à partir|à compter) (de|du|d') {date:of}", { type: 'shift', direction: 1 }],
      [
        "(pendant|durant|pour) <count> <units:unit> (à partir|à compter) (de|du|d') {date:of}",
        { type: 'stretch', direction: 1 },
      ],
    ],
  },
};

/** What these rules must read; the unit tests run them. */
export const examples: readonly CalendarExample[] = [
  on('Il y a trois jours, la digue a cédé.', 'Il y a trois jours', '2014-03-07'),
  on('Le pont rouvrira dans deux semaines.', 'dans deux semaines', '2014-03-24'),
  on('La digue a cédé il y a un an et demi.', 'il y a un an et demi', '2012-09-10'),
  on('La digue a cédé il y a deux semaines et trois jours.', 'il y a deux semaines et trois jours', '2014-02-21'),
  on('La digue a cédé il y a quatre-vingt-onze jours.', 'il y a quatre-vingt-onze jours', '2013-12-09'),
  on('Le juge tranchera dans les 48 heures.', 'dans les 48 heures', '2014-03-10', '2014-03-10'),
  on('Le juge tranchera dans les dix jours.', 'dans les dix jours', '2014-03-10', '2014-03-20'),
  on('Les ventes ont baissé ces trois dernières années.', 'ces trois dernières années', '2011-03-10', '2014-03-09'),
  on(
    'Il part pour deux semaines à compter du 3 mai.',
    'pour deux semaines à compter du 3 mai',
    '2014-05-03',
    '2014-05-16',
  ),
  on('La route a été barrée au cours des dernières semaines.', 'au cours des dernières semaines', null),
  on('La route sera barrée dans les mois à venir.', 'dans les mois à venir', null),
  {
    text: 'Les recours sont ouverts sous cinq jours ouvrés.',
    on: '2014-03-13',
    passage: 'sous cinq jours ouvrés',
    from: '2014-03-13',
    to: '2014-03-20',
  },
  {
    text: 'Dix ans plus tard, le procès s’ouvrait.',
    on: '2014-03-12',
    passage: 'Dix ans plus tard',
    from: null,
    to: null,
  },
  {
    text: "Il est mort deux jours après l'incendie.",
    on: '2014-03-12',
    passage: 'deux jours après',
    from: null,
    to: null,
  },
];
