import type { FigureExample, FigureGrammar } from '../../../core/read/figures/grammar';
import { list } from '../../word-lists';

/** Ages of persons. */
export const ages: FigureGrammar['ages'] = {
  before: ['aged', 'age', 'at the age of', 'of age', 'age of'],
  after: ['old', '- old', 'of age', 'yo', 'y . o .'],
  units: ['year', 'month'],
  at: ['at'],
  people:
    list(`person man woman boy girl child baby teenager teen student driver victim suspect father mother son daughter brother sister
      lawmaker senator minister president chairman chairwoman chair chief executive leader actor actress singer player soldier officer teacher doctor
      civilian policeman policewoman protester passenger pedestrian cyclist motorist firefighter hostage worker resident pensioner`),
  bare: true,
};

/** What these tables must read; the unit tests run them. */
export const examples: readonly FigureExample[] = [
  {
    text: 'Dozens of tractors met a 31-year-old driver in 2024.',
    figures: ['Dozens | 12..119 | count | vague | tractor', '31-year | 31 | age | exact'],
  },
  {
    text: 'Ann Mary-Jo, 60, met Paul Low (31 years), in Paris, 12, and Rome.',
    figures: ['60 | 60 | age', '31 years | 31 | age', '12 | 12 | count'],
  },
  {
    text: 'Two men aged 34 and 41 and a woman, 29, won 28 to 14 in 2 hours, 4 minutes and 35 seconds.',
    figures: [
      'Two | 2 | count | exact | man',
      '34 | 34 | age',
      '41 | 41 | age',
      '29 | 29 | age',
      '28 to 14 | 14..28 | score',
      '2 hours, 4 minutes and 35 seconds | 7475 | second',
    ],
  },
];
