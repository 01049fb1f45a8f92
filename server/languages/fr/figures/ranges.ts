import type { FigureExample, FigureGrammar } from '../../../core/read/figures/grammar';
import { list } from '../../word-lists';

/** How two numbers bound one amount, change into each other or are a score. */
export const ranges: FigureGrammar['ranges'] = {
  between: ['entre'],
  betweenAnd: ['et'],
  from: ['de', "d'"],
  to: ['à', '-', '–', '—', '~'],
  or: ['ou'],
  orEven: ['voire', 'voire même', 'peut-être même'],
  linking: ['et', ',', 'mais'],
  versus: ['contre'],
  change: list('pass mont grimp tomb chut descen ramen relev port exten étend élarg évolu'),
  changeBy: list('augment progress croî croi bondi baiss recul rédui diminu'),
  gain: list('perd gagn cèd céd lâch'),
};

/** What these tables must read; the unit tests run them. */
export const examples: readonly FigureExample[] = [
  { text: 'La ville a perdu de 5 à 7 % de ses habitants.', figures: ['5 à 7 % | 5..7 | percent | range | habitant'] },
  { text: 'Entre 20 et 30 maisons ont brûlé.', figures: ['20 et 30 | 20..30 | count | range | maison'] },
  {
    text: 'Plus de 10 et moins de 20 bateaux, par 52 voix contre 48, deux fois par semaine.',
    figures: [
      '10 et moins de 20 | 10..20 | count | range | bateau',
      '52 | 52 | count | exact | voix',
      '48 | 48 | count | exact | voix',
      'deux | 2 | per-week | exact | fois',
    ],
  },
  {
    text: 'Le lanceur Ariane 5 est passé de 3 à 5 tonnes.',
    figures: ['3 | 3 | tonne', '5 tonnes | 5 | tonne'],
  },
  {
    text: 'Le club l’a emporté 3-1 en laissant 2-4 places.',
    figures: ['3-1 | 1..3 | score', '2-4 | 2..4 | count | range | place'],
  },
  {
    text: 'Le prix augmentera de 3 à 4 % et passera de 3 à 4 %, à 3 ou 4 % au mieux.',
    figures: ['3 à 4 % | 3..4 | percent', '3 | 3 | percent', '4 % | 4 | percent', '3 ou 4 % | 3..4 | percent'],
  },
  {
    text: 'Un à deux millions de cars, entre un et deux milliards de vis, trois à quatre cents clous.',
    figures: [
      'Un à deux millions | 1000000..2000000 | count | range | car',
      'un et deux milliards | 1000000000..2000000000 | count | range | vis',
      'trois à quatre cents | 300..400 | count | range | clou',
    ],
  },
  {
    text: 'Il manque 2,3, voire 4 milliards d’euros, deux voire trois marins, 3 % voire 4 %.',
    figures: [
      '2,3, voire 4 milliards d’euros | 2300000000..4000000000 | EUR | range',
      'deux voire trois | 2..3 | count | range | marin',
      '3 % | 3 | percent',
      '4 % | 4 | percent',
    ],
  },
  {
    text: 'Lyon a battu Metz 28 à 14 après 2 heures 1 minute et 9 secondes, puis 10 secondes 85, et par 3 buts à 1.',
    figures: [
      '28 à 14 | 14..28 | score',
      '2 heures 1 minute et 9 secondes | 7269 | second',
      '10 secondes 85 | 10.85 | second',
      '3 | 3 | count | exact | but',
      '1 | 1 | count | exact | but',
    ],
  },
];
