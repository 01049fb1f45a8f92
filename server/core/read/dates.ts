import type { ArticleDate, DateMention, Sentence } from '../values';
import { type Days, dayOfIso, isoOf } from './dates/calendar-days';
import { type DateExpression, findDates } from './dates/expressions';
import type { CalendarGrammar } from './dates/grammar';
import { namesItself } from './dates/meaning';
import { daysOf, grainOf } from './dates/resolution';

export { articleDate } from './dates/article-date';
export type { CalendarGrammar } from './dates/grammar';

/** A calendar expression at its place in a document. */
export interface PlacedExpression extends DateExpression {
  /** Index into the sentences of the document. */
  readonly sentence: number;
}

/** Finds the calendar expressions of a document, in order; offsets are those of the document. */
export function findDocumentDates(
  text: string,
  sentences: readonly Sentence[],
  grammar: CalendarGrammar,
): PlacedExpression[] {
  return sentences.flatMap(({ start, end }, sentence) =>
    findDates(text.slice(start, end), grammar).map((expression) => ({
      ...expression,
      start: expression.start + start,
      end: expression.end + start,
      sentence,
    })),
  );
}

/** Works out the days of expressions against the article's own date; what cannot be told is null. */
export function resolveDates(expressions: readonly PlacedExpression[], article: ArticleDate): DateMention[] {
  const day = article.date === null ? null : dayOfIso(article.date);
  let context: { days: Days; sentence: number } | null = null;
  return expressions.map((expression) => {
    const { meaning, tense, sentence } = expression;
    const spoken = context && sentence - context.sentence <= 2 ? context.days : null;
    const days = daysOf(meaning, { article: day, context: spoken, tense });
    if (days && days.from === days.to && meaning.type !== 'clock') context = { days, sentence };
    return {
      start: expression.start,
      end: expression.end,
      text: expression.text,
      from: days && isoOf(days.from),
      to: days && isoOf(days.to),
      grain: grainOf(meaning),
      explicit: namesItself(meaning),
      ...('time' in meaning && meaning.time !== undefined ? { time: meaning.time } : {}),
      ...(meaning.type === 'open' ? { open: meaning.side } : {}),
      meaning,
      tense,
      sentence,
    };
  });
}
