import type { FigureExample, FigureGrammar } from '../../../core/read/figures/grammar';
import { all } from '../../word-lists';

/** Words that say how sure a number is, and on which side it is open. */
export const hedges: FigureGrammar['hedges'] = {
  before: {
    ...all(
      'plus or minus|about|around|roughly|approximately|some|nearly|almost|close to|an estimated|estimated|circa|in the region of|on the order of|in the order of|barely',
      'approx',
    ),
    ...all(
      'more than|over|at least|no less than|no fewer than|not less than|upwards of|above|greater than|larger than|bigger than|higher than|a minimum of|minimum|in excess of|exceeding|exceed|exceeds|exceeded|surpass|surpasses|surpassed|surpassing|well over|just over|more than or equal to|greater than or equal to|larger or equal than|bigger or equal than|higher or equal than|equal to or more than|at least or equal to|topping|older than|>|> =',
      'at-least',
    ),
    ...all(
      'not exceed|not exceeds|not exceeding|cannot exceed|without exceeding|less than|fewer than|under|below|at most|up to|no more than|not more than|as many as|a maximum of|maximum|just under|lower than|smaller than|less than or equal to|less or equal than|lower or equal than|smaller or equal than|equal to or less than|younger than|<|< =',
      'at-most',
    ),
    ...all('the some', 'exact'),
  },
  after: {
    ...all('or more|and more|or greater|or so more|at least|at a minimum|and counting', 'at-least'),
    ...all('or less than|or more than|or greater than|and more than', 'exact'),
    ...all('or less|or fewer|at most|at the most|maximum|max|tops', 'at-most'),
    ...all('or so|approximately|more or less|give or take', 'approx'),
  },
  spanning: ['over'],
};

/** What these tables must read; the unit tests run them. */
export const examples: readonly FigureExample[] = [
  {
    text: 'At least 13,000 North Korean soldiers were sent.',
    figures: ['13,000 | 13000.. | count | at-least | soldier'],
  },
];
