import type { FigureGrammar } from '../../core/read/figures/grammar';
import { ages, examples as ofAges } from './figures/ages';
import { counting, examples as ofCounting } from './figures/counted';
import { durations, frequency, examples as ofDurations } from './figures/durations';
import { hedges, examples as ofHedges } from './figures/hedges';
import { measures, examples as ofMeasures, percentages } from './figures/measures';
import { money, examples as ofMoney } from './figures/money';
import { notFigures, examples as ofOthers } from './figures/not-figures';
import { numberWords, examples as ofNumbers } from './figures/number-words';
import { examples as ofRanges, ranges } from './figures/ranges';

/** How French writes figures, a file for each subject; each has its examples beside it. */
export const figures: FigureGrammar = {
  ...numberWords,
  units: [...percentages, ...durations, ...money, ...measures],
  hedges,
  ranges,
  ...notFigures,
  ...counting,
  ages,
  frequency,
  examples: [ofNumbers, ofMeasures, ofDurations, ofMoney, ofHedges, ofRanges, ofOthers, ofCounting, ofAges].flat(),
};
