import type { FigureExample, FigureGrammar } from '../../../core/read/figures/grammar';
import { list } from '../../word-lists';

/** How two numbers bound one amount, change into each other or are a score. */
export const ranges: FigureGrammar['ranges'] = {
  between: ['between'],
  betweenAnd: ['and'],
  from: ['from'],
  to: ['to', 'through', '-', '–', '—', '~'],
  or: ['or'],
  orEven: ['or even', 'if not', 'perhaps even'],
  linking: ['and', ',', 'but'],
  versus: ['against', 'to', 'versus'],
  change: list(
    'rose rise rising fell fall falling went grew grow growing dropp drop climb increas decreas cut rais jump slid soar shrank shrunk down up',
  ),
  changeBy: [],
  gain: list('lost lose losing gain add shed'),
};

/** What these tables must read; the unit tests run them. */
export const examples: readonly FigureExample[] = [
  {
    text: 'Between 20 and 30 houses burned in two hundred and six towns.',
    figures: ['20 and 30 | 20..30 | count | range | house', 'two hundred and six | 206 | count | exact | town'],
  },
  { text: 'The house voted 52-48 and the team won 3–1.', figures: ['52-48 | 48..52 | score', '3–1 | 1..3 | score'] },
  {
    text: 'It rose from 3 to 4 percent, may not exceed 5 percent and runs several miles.',
    figures: [
      '3 | 3 | percent',
      '4 percent | 4 | percent',
      '5 percent | ..5 | percent | at-most',
      'several miles | 2.. | mile | vague',
    ],
  },
];
