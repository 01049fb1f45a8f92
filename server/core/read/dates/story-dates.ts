import { once, onceForLast } from '../../text/once';
import type { ArticleDate, Reading } from '../../values';
import { type Days, dayOfIso, isoOf, partsOf } from './calendar-days';
import { alike, dated } from './dated';
import { EventDates } from './event-dates';
import {
  type Bearings,
  inferArticleDate,
  likelyYear,
  marginOfStory,
  ownBearings,
  reachOfStory,
  spanOf,
  standBeside,
  windowed,
  yearEvidence,
} from './inference';
import { wordsAroundDates } from './similar-sentences';

/**
 * Dates the articles of one story that cannot date themselves by what the others tell: the year that all together
 * point to, then the events that they share. Pure, and it depends on the set of readings alone. Readings with nothing
 * to add are returned as they are.
 */
export const refineArticleDates = (readings: readonly Reading[]): readonly Reading[] =>
  refine(readings, new EventDates(), storyBearings(readings));

function refine(readings: readonly Reading[], events: EventDates, bearings: Bearings | null): readonly Reading[] {
  if (!bearings) return readings;
  const guessed = readings.map((reading) =>
    isFixed(reading) ? reading : dated(reading, firstGuess(reading, bearings)),
  );
  const story = events.date(guessed, bearings.span);
  return bearings.span ? withBounds(story, bearings.span) : story;
}

/**
 * `refineArticleDates` for a story that is edited over and over: gives the same result, and works it out anew only
 * where an edit touched a date or the words around one. Keep one for each story.
 */
export function articleDateRefiner(): typeof refineArticleDates {
  const events = new EventDates();
  let former: readonly Reading[] = [];
  let refined: readonly Reading[] = [];
  let bearings: Bearings | null = null;
  return (readings) => {
    const same =
      readings.length === former.length && readings.every((reading, index) => tellsTheSame(reading, former[index]!));
    if (same)
      refined = readings.map((reading, index) => {
        if (reading === former[index]) return refined[index]!;
        return refined[index] === former[index] ? reading : dated(reading, refined[index]!.date);
      });
    else {
      // The same value for as long as it says the same: it is compared for each article.
      const now = storyBearings(readings);
      if (!alike(now, bearings)) bearings = now;
      refined = refine(readings, events, bearings);
    }
    former = [...readings];
    return refined;
  };
}

const tellsTheSame = (a: Reading, b: Reading): boolean => a === b || (a.path === b.path && telling(a) === telling(b));

/** All that the dates of the articles depend on in one of them. */
function telling(reading: Reading): string {
  const words = wordsAroundDates(reading);
  const dates = reading.dates.map((mention, index) => {
    const { text, meaning, tense, sentence, from, to } = mention;
    const before = reading.dates[index - 1];
    return [text, meaning, tense, sentence, from, to, before && standBeside(before, mention), words[index]];
  });
  return JSON.stringify([reading.date, dates]);
}

const isFixed = ({ date }: Reading): boolean => date.basis === 'stated' || date.basis === 'file';

const evidenceOf = once(({ dates }: Reading) => yearEvidence(dates));

/** By the story's year where the text itself does not contradict it. */
const firstGuess = onceForLast((reading: Reading, story: Bearings): ArticleDate => {
  const own = ownBearings(reading.dates);
  const fits = likelyYear({ ...evidenceOf(reading), named: [{ year: story.year - 1, past: 2 }] }, 2) !== null;
  return inferArticleDate(reading.dates, own && !fits ? own : story);
}, alike);

/** The year that all texts together point to, and the middle of the days that they name; a stated date names its own. */
function storyBearings(readings: readonly Reading[]): Bearings | null {
  if (readings.every(isFixed)) return null;
  const fixed = readings
    .filter(isFixed)
    .flatMap(({ date }) => (date.date === null ? [] : (dayOfIso(date.date) ?? [])))
    .sort((a, b) => a - b);
  const evidence = readings.map(evidenceOf);
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
const withBounds = (story: readonly Reading[], span: Days): readonly Reading[] =>
  story.map((reading) => (reading.date.date === null ? dated(reading, bounded(reading.date, span)) : reading));

/** What the article itself tells of its bounds, narrowed by the days of the others. */
const bounded = onceForLast((own: ArticleDate, span: Days): ArticleDate => {
  const [first, last] = [span.from - marginOfStory, span.to + marginOfStory];
  const from = Math.max(first, own.window ? dayOfIso(own.window.from)! : first);
  const to = Math.min(last, own.window ? dayOfIso(own.window.to)! : last);
  if (from > to || (own.window && isoOf(from) === own.window.from && isoOf(to) === own.window.to)) return own;
  return windowed(from, to, {
    en: `between ${isoOf(from)} and ${isoOf(to)}, by the other articles`,
    fr: `entre le ${isoOf(from)} et le ${isoOf(to)}, d’après les autres articles`,
  });
}, alike);
