import { once, onceForLast } from '../../text/once';
import type { ArticleDate, Reading } from '../../values';
import { resolveDates } from '../dates';
import { type Days, dayOfIso, isoOf, partsOf } from './calendar-days';
import { type LikelyDay, likelyDay, matchSentences } from './event-matching';
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
import { weighWords, wordsAroundDates } from './similar-sentences';

/**
 * Dates the articles of one story that cannot date themselves by what the others tell: the year that all together
 * point to, then the events that they share. Pure, and it depends on the set of readings alone. Readings with nothing
 * to add are returned as they are.
 */
export function refineArticleDates(readings: readonly Reading[]): readonly Reading[] {
  if (readings.every(isFixed)) return readings;
  const bearings = storyBearings(readings);
  if (!bearings) return readings;
  const guessed = readings.map((reading) =>
    isFixed(reading) ? reading : dated(reading, firstGuess(reading, bearings)),
  );
  const story = datedByEvents(guessed, bearings.span);
  return bearings.span ? withBounds(story, bearings.span) : story;
}

/** How sure the day of an article must be; the surest come first, as an article that another one dated dates a third. */
const sureness = [0.95, 0.8, 0.6, 0.45];
/** How often what the others tell is weighed again after some of them were dated. */
const rounds = 10;

function datedByEvents(readings: readonly Reading[], span: Days | null): readonly Reading[] {
  const matched = matchSentences(readings, weighWords(readings.map(wordsAroundDates)));
  const likely: (LikelyDay | null)[] = [];
  /** The readings, by their index, that were dated in the last round. */
  let fresh: ReadonlySet<number> | null = null;
  let story = readings;
  let level = 0;
  for (let round = 0; round < rounds && level < sureness.length; round++) {
    story.forEach((reading, index) => {
      const one = matched[index]!;
      if (fresh && !fresh.has(index) && ![...fresh].some((other) => one.others.has(other))) return;
      likely[index] = reading.date.date === null ? likelyDay(reading, one, story, span) : null;
    });
    const dating = new Set<number>();
    for (; !dating.size && level < sureness.length; level += dating.size ? 0 : 1)
      story = story.map((reading, index) => {
        const told = likely[index];
        const date = told && (told.chance >= sureness[level]! ? told.day : told.bounds);
        if (!date || (date.window && alike(date.window, reading.date.window))) return reading;
        dating.add(index);
        return dated(reading, date);
      });
    fresh = dating;
  }
  return story;
}

/**
 * `refineArticleDates` for a story that is edited over and over: gives the same result, and works it out anew only
 * where an edit touched a date or the words around one. Keep one for each story.
 */
export function articleDateRefiner(): typeof refineArticleDates {
  let former: readonly Reading[] = [];
  let refined: readonly Reading[] = [];
  return (readings) => {
    const same =
      readings.length === former.length && readings.every((reading, index) => tellsTheSame(reading, former[index]!));
    refined = same
      ? readings.map((reading, index) => {
          if (reading === former[index]) return refined[index]!;
          return refined[index] === former[index] ? reading : dated(reading, refined[index]!.date);
        })
      : refineArticleDates(readings);
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

const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const dated = onceForLast(
  (reading: Reading, date: ArticleDate): Reading => ({ ...reading, date, dates: resolveDates(reading.dates, date) }),
  alike,
);

const evidenceOf = once(({ dates }: Reading) => yearEvidence(dates));

/** By the story's year where the text itself does not contradict it. */
const firstGuess = onceForLast((reading: Reading, story: Bearings): ArticleDate => {
  const own = ownBearings(reading.dates);
  const fits = likelyYear({ ...evidenceOf(reading), named: [{ year: story.year - 1, past: 2 }] }, 2) !== null;
  return inferArticleDate(reading.dates, own && !fits ? own : story);
}, alike);

/** The year that all texts together point to, and the middle of the days that they name; a stated date names its own. */
function storyBearings(readings: readonly Reading[]): Bearings | null {
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
  if (from > to || (own.window && isoOf(from) === own.window.from && isoOf(to) === own.window.to)) return own;
  return windowed(from, to, {
    en: `between ${isoOf(from)} and ${isoOf(to)}, by the other articles`,
    fr: `entre le ${isoOf(from)} et le ${isoOf(to)}, d’après les autres articles`,
  });
}
