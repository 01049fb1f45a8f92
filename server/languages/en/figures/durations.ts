import type { FigureExample, FigureGrammar, UnitTable } from '../../../core/read/figures/grammar';

/** Lengths of time. */
export const durations: readonly UnitTable[] = [
  { id: 'second', kind: 'duration', words: ['second', 'seconds', 'sec', 'secs'], signs: ['s'] },
  { id: 'minute', kind: 'duration', words: ['minute', 'minutes', 'min', 'mins'], smaller: { second: 60 } },
  { id: 'hour', kind: 'duration', words: ['hour', 'hours', 'hr', 'hrs'], signs: ['h'], smaller: { minute: 60 } },
  { id: 'day', kind: 'duration', words: ['day', 'days', 'night', 'nights'], signs: ['D'], smaller: { hour: 24 } },
  { id: 'week', kind: 'duration', words: ['week', 'weeks'], signs: ['W'], smaller: { day: 7 } },
  { id: 'weekend', kind: 'duration', words: ['weekend', 'weekends'] },
  { id: 'month', kind: 'duration', words: ['month', 'months'] },
  { id: 'year', kind: 'duration', words: ['year', 'years', 'yr', 'yrs'], signs: ['Y'], smaller: { month: 12 } },
  { id: 'decade', kind: 'duration', words: ['decade', 'decades'] },
  { id: 'century', kind: 'duration', words: ['centuries'] },
];

/** How often: "three times a week". */
export const frequency: FigureGrammar['frequency'] = {
  times: ['times', 'time'],
  adverbs: { once: 1, twice: 2, thrice: 3 },
  per: ['per', 'a', 'an', 'every', 'each'],
};

/** What these tables must read; the unit tests run them. */
export const examples: readonly FigureExample[] = [
  { text: 'It runs three times a week.', figures: ['three | 3 | per-week | exact | times'] },
  { text: 'One dollar lasts an hour.', figures: ['One dollar | 1 | USD', 'an hour | 1 | hour'] },
  {
    text: 'Once a month, two women in seven met three women over 60.',
    figures: [
      'Once | 1 | per-month | exact | -',
      'two women in seven | 0.2857142857142857 | count | exact | woman',
      'three | 3 | count | exact | woman',
      '60 | 60.. | count | at-least',
    ],
  },
];
