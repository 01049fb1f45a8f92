import type { FigureExample, FigureGrammar, UnitTable } from '../../../core/read/figures/grammar';

/** Lengths of time. */
export const durations: readonly UnitTable[] = [
  {
    id: 'second',
    kind: 'duration',
    words: ['seconde', 'secondes', 'sec'],
    signs: ['s'],
    smaller: { hundredth: 100 },
  },
  { id: 'minute', kind: 'duration', words: ['minute', 'minutes', 'mn', 'min'], smaller: { second: 60 } },
  { id: 'hour', kind: 'duration', words: ['heure', 'heures'], signs: ['h', 'H'], smaller: { minute: 60 } },
  {
    id: 'day',
    kind: 'duration',
    words: ['jour', 'jours', 'journée', 'journées', 'nuit', 'nuits'],
    smaller: { hour: 24 },
  },
  { id: 'week', kind: 'duration', words: ['semaine', 'semaines'], smaller: { day: 7 } },
  { id: 'weekend', kind: 'duration', words: ['week - end', 'week - ends', 'weekend', 'weekends'] },
  { id: 'month', kind: 'duration', words: ['mois'] },
  { id: 'year', kind: 'duration', words: ['an', 'ans', 'année', 'années'], smaller: { month: 12 } },
  { id: 'decade', kind: 'duration', words: ['décennie', 'décennies'] },
  { id: 'century', kind: 'duration', words: ['siècle', 'siècles'] },
];

/** How often: "deux fois par semaine". */
export const frequency: FigureGrammar['frequency'] = {
  times: ['fois'],
  adverbs: {},
  per: ['par', 'chaque', 'la', "l'"],
};

/** What these tables must read; the unit tests run them. */
export const examples: readonly FigureExample[] = [
  { text: 'Il a plu pendant six ans et quatre mois.', figures: ['six ans et quatre mois | 76 | month | exact'] },
  { text: 'Ce médicament se prend trois fois par jour.', figures: ['trois | 3 | per-day | exact | fois'] },
];
