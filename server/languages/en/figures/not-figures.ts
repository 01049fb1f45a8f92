import type { FigureExample, FigureGrammar } from '../../../core/read/figures/grammar';
import { list } from '../../word-lists';
import { months, shortMonths, weekdays } from '../calendar/months-and-weekdays';

/** What holds a number and is no figure: dates, hours, references, set phrases. */
export const notFigures: Pick<FigureGrammar, 'calendar' | 'references' | 'idioms'> = {
  calendar: {
    months: Object.keys({ ...months, ...shortMonths }),
    weekdays: Object.keys(weekdays),
    beforeYear: list(
      'in since by until till before after during early late mid year years summer autumn fall winter spring season from of',
    ),
    dayArticles: ['the'],
    beforeHour: ['at', 'by', 'until', 'around'],
    hourWords: ['h', "o'clock"],
    afterHour: ['am', 'pm', 'a . m .', 'p . m .', 'a . m', 'p . m', "o' clock", 'gmt'],
    centuries: ['century', 'centuries', 'quarter'],
  },
  references: list(
    'article articles number no page pages p chapter section volume vol paragraph isbn route highway flight channel figure table',
  ),
  idioms: [
    'prime minister',
    'first lady',
    'first class',
    'first minister',
    'world war one',
    'world war two',
    'first world war',
    'second world war',
    'third world',
    'third party',
    'third parties',
    'second hand',
    'front line',
    '24 / 7',
    'the one',
    'this one',
    'that one',
    'which one',
    'no one',
    'one of',
    'one another',
    'quarter final',
    'quarter finals',
    'quarter - final',
    'quarter - finals',
    'semi - final',
  ],
};

/** What these tables must read; the unit tests run them. */
export const examples: readonly FigureExample[] = [
  { text: 'On July 12, 2025, at 5:30 pm, the A320 landed; call +1-222-3333/4444.', figures: [] },
];
