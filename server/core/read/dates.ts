import type { ArticleDate, DateMention, Grain, Sentence } from '../values';
import { type Days, dayOfIso, isoOf } from './dates/calendar-days';
import { type DateExpression, type DateLanguage, findDatesIn } from './dates/expressions';
import { articleDays } from './dates/inference';
import { type DateMeaning, namesItself } from './dates/meaning';
import { daysOf, grainOf } from './dates/resolution';
import type { Pieces } from './pieces';

export { articleDate, isOfPage } from './dates/article-date';
export type { CalendarGrammar } from './dates/compiled-grammar';

/** A calendar expression at its place in a document. */
export interface PlacedExpression extends DateExpression {
  /** Index into the sentences of the document. */
  readonly sentence: number;
}

/**
 * Finds the calendar expressions of a document, in order; offsets are those of the document.
 * @param pieces its sentences, taken apart (`takeApart`)
 */
export function findDocumentDates(
  pieces: readonly (Pieces | null)[],
  sentences: readonly Sentence[],
  language: DateLanguage,
): PlacedExpression[] {
  const placed: PlacedExpression[] = [];
  sentences.forEach(({ start }, sentence) => {
    const ofSentence = pieces[sentence];
    if (!ofSentence?.mayHoldDate) return;
    for (const { start: from, end, text, meaning, tense } of findDatesIn(ofSentence, language))
      placed.push({ start: start + from, end: start + end, text, meaning, tense, sentence });
  });
  return placed;
}

/** What resolving needs of an expression; a `DateMention` has it too, and can be resolved again. */
export type Resolvable = Pick<
  DateMention,
  'start' | 'end' | 'text' | 'meaning' | 'tense' | 'sentence' | 'ofSaying' | 'ofPage'
>;

/** How many sentences on "le lendemain" still leans on the last day that was named. */
const reachOfContext = 2;

/** "il y a dix-neuf ans" is counted to a day, and speaks of none. */
const spokenGrains: ReadonlySet<Grain> = new Set(['day', 'time']);

/** Works out the days of expressions against the article's own date; what cannot be told is null. */
export function resolveDates(expressions: readonly Resolvable[], article: ArticleDate): DateMention[] {
  const written = articleDays(article, dayOfIso);
  let context: { days: Days; sentence: number } | null = null;
  return expressions.map((expression) => {
    const { meaning, tense, sentence, ofPage } = expression;
    const spoken = context && sentence - context.sentence <= reachOfContext ? context.days : null;
    const days = daysInWindow(meaning, written, spoken, tense);
    if (days && days.from === days.to && spokenGrains.has(grainOf(meaning)) && meaning.type !== 'clock' && !ofPage)
      context = { days, sentence };
    return mention(expression, days);
  });
}

/** The days meant, where every day on which the article may have appeared leads to the same. */
function daysInWindow(
  meaning: DateMeaning,
  written: Days | null,
  context: Days | null,
  tense: DateMention['tense'],
): Days | null {
  const first = daysOf(meaning, { article: written?.from ?? null, context, tense });
  if (!first || !written || written.from === written.to) return first;
  const last = daysOf(meaning, { article: written.to, context, tense });
  return last && first.from === last.from && first.to === last.to ? first : null;
}

function mention(expression: Resolvable, days: Days | null): DateMention {
  const { start, end, text, meaning, tense, sentence, ofSaying, ofPage } = expression;
  return {
    start,
    end,
    text,
    from: days && isoOf(days.from),
    to: days && isoOf(days.to),
    grain: grainOf(meaning),
    explicit: namesItself(meaning),
    ...('time' in meaning && meaning.time !== undefined ? { time: meaning.time } : {}),
    ...(meaning.type === 'open' ? { open: meaning.side } : {}),
    meaning,
    tense,
    sentence,
    ...(ofSaying ? { ofSaying } : {}),
    ...(ofPage ? { ofPage } : {}),
  };
}
