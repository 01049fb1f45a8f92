import type { ArticleDate, Localized } from '../../values';
import type { PlacedExpression } from '../dates';
import { type Day, dayOf, isoOf, partsOf, weekdayOf } from './calendar-days';
import type { DateMeaning, NamedDate } from './meaning';

export const unknownDate: ArticleDate = { date: null, basis: 'unknown', reason: null };

/**
 * Infers the article's day from the days that its text names: the year in which a weekday falls on the day that stands
 * with it, nearest to the years that are named; then the last day that is told as past.
 */
export function inferArticleDate(expressions: readonly PlacedExpression[]): ArticleDate {
  const year = latestPastYear(expressions);
  const pairs = expressions.flatMap((expression) => {
    const name = nameOf(expression.meaning);
    const day = name && dayWithYear(name, year);
    return name && day != null && expression.tense !== 'future' && name.pick === undefined
      ? [{ expression, name, day }]
      : [];
  });
  const here = pairs.find(({ expression, name }) => name.weekday !== undefined && pointsHere(expression));
  if (here) return inferred(here.day, because(here.expression.text, here.day));
  const dated = pairs.filter(({ name }) => name.weekday !== undefined);
  const last = dated.reduce<(typeof dated)[number] | null>(
    (best, pair) => (!best || pair.day > best.day ? pair : best),
    null,
  );
  return last ? inferred(last.day, because(last.expression.text, last.day)) : unknownDate;
}

const inferred = (day: Day, reason: Localized): ArticleDate => ({ date: isoOf(day), basis: 'inferred', reason });

const because = (text: string, day: Day): Localized => {
  const { year } = partsOf(day);
  return { en: `“${text}” falls in ${year}`, fr: `« ${text} » tombe en ${year}` };
};

const nameOf = (meaning: DateMeaning): NamedDate | null =>
  meaning.type === 'named' ? meaning : meaning.type === 'timed' ? nameOf(meaning.of) : null;

/** "ce samedi 12 juillet" is the day of the article. */
const pointsHere = ({ text }: PlacedExpression): boolean => /^ce /i.test(text);

function latestPastYear(expressions: readonly PlacedExpression[]): number | null {
  const years = expressions.flatMap(({ meaning, tense }) => {
    const name = nameOf(meaning);
    return name?.year !== undefined && tense !== 'future' ? [name.year] : [];
  });
  return years.length ? Math.max(...years) : null;
}

/** The first year from the latest one named on in which the weekday falls on that day. */
function dayWithYear(name: NamedDate, latest: number | null): Day | null {
  if (name.month === undefined || name.day === undefined) return null;
  if (name.year !== undefined) return dayOf(name.year, name.month, name.day);
  if (name.weekday === undefined || latest === null) return null;
  for (let year = latest; year <= latest + 3; year++) {
    const day = dayOf(year, name.month, name.day);
    if (day !== null && weekdayOf(day) === name.weekday) return day;
  }
  return null;
}
