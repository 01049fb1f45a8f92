import type { ArticleDate, Reading } from '../../values';
import { resolveDates } from '../dates';
import { type Days, dayOfIso, isoOf, partsOf } from './calendar-days';
import { matchEvents } from './event-matching';
import {
  type Bearings,
  inferArticleDate,
  likelyYear,
  marginOfStory,
  ownBearings,
  reachOfStory,
  spanOf,
  windowed,
  yearEvidence,
} from './inference';

/** Rounds in which an article that was dated by another one dates a third. */
const rounds = 3;
/**
 * Dates the articles of one story that cannot date themselves by what the others tell: the year that all together
 * point to, then the events that they share. Pure, and it depends on the set of readings alone. Readings with nothing
 * to add are returned as they are.
 */
export function refineArticleDates(readings: readonly Reading[]): readonly Reading[] {
  if (readings.every(isFixed)) return readings;
  const bearings = storyBearings(readings);
  if (!bearings) return readings;
  let story = readings.map((reading) => (isFixed(reading) ? reading : dated(reading, firstGuess(reading, bearings))));
  for (let round = 0; round < rounds; round++) {
    const matches = matchEvents(story, bearings.span);
    if (!matches.size) break;
    story = story.map((reading) => {
      const match = matches.get(reading.path);
      return match ? dated(reading, match) : reading;
    });
  }
  return bearings.span ? withBounds(story, bearings.span) : story;
}

const isFixed = ({ date }: Reading): boolean => date.basis === 'stated' || date.basis === 'file';

const dated = (reading: Reading, date: ArticleDate): Reading => ({
  ...reading,
  date,
  dates: resolveDates(reading.dates, date),
});

/** By the story's year where the text itself does not contradict it. */
function firstGuess({ dates }: Reading, story: Bearings): ArticleDate {
  const own = ownBearings(dates);
  const evidence = yearEvidence(dates);
  const fits = likelyYear({ ...evidence, named: [{ year: story.year - 1, past: 2 }] }, 2) !== null;
  return inferArticleDate(dates, own && !fits ? own : story);
}

/** The year that all texts together point to, and the middle of the days that they name; a stated date names its own. */
function storyBearings(readings: readonly Reading[]): Bearings | null {
  const fixed = readings
    .filter(isFixed)
    .flatMap(({ date }) => (date.date === null ? [] : (dayOfIso(date.date) ?? [])))
    .sort((a, b) => a - b);
  const evidence = readings.map(({ dates }) => yearEvidence(dates));
  const weekdays = evidence.flatMap((one) => one.weekdays);
  const named = [
    ...evidence.flatMap((one) => one.named),
    ...fixed.map((day) => ({ year: partsOf(day).year, past: 2 })),
  ];
  const middle = fixed[Math.floor(fixed.length / 2)];
  const year = likelyYear({ named, weekdays }, reachOfStory) ?? (middle === undefined ? null : partsOf(middle).year);
  if (year === null) return null;
  const told = spanOf(weekdays, year);
  const days = [...fixed, ...(told ? [told.from, told.to] : [])];
  return { year, span: days.length ? { from: Math.min(...days), to: Math.max(...days) } : null };
}

/** Bounds what is still open by the days of the story. */
function withBounds(story: readonly Reading[], { from, to }: Days): readonly Reading[] {
  return story.map((reading) =>
    reading.date.date === null
      ? dated(reading, bounded(reading.date, from - marginOfStory, to + marginOfStory))
      : reading,
  );
}

/** What the article itself tells of its bounds, narrowed by the days of the others. */
function bounded(own: ArticleDate, first: number, last: number): ArticleDate {
  const from = Math.max(first, own.window ? dayOfIso(own.window.from)! : first);
  const to = Math.min(last, own.window ? dayOfIso(own.window.to)! : last);
  if (from > to) return own;
  return windowed(from, to, {
    en: `between ${isoOf(from)} and ${isoOf(to)}, by the other articles`,
    fr: `entre le ${isoOf(from)} et le ${isoOf(to)}, d’après les autres articles`,
  });
}
