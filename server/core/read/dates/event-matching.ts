import { once } from '../../text/once';
import type { ArticleDate, DateMention, Localized, Reading } from '../../values';
import { type Day, type Days, dayOfIso, isoOf, weekdayOf } from './calendar-days';
import { comingWeekdays, inferred, marginOfStory, pastWeekdays, windowed } from './inference';
import type { DateMeaning } from './meaning';
import { daysOf } from './resolution';
import { type Context, type Similar, type SimilarSentences, wordsAroundDates } from './similar-sentences';

/** How far from an event's day an article that names it by its weekday can be. */
const reach = 7;

/** The dates of one article that lean on its day, each with the dates of others whose sentences are like theirs. */
export interface Matched {
  readonly dates: readonly { readonly mine: Context; readonly similar: readonly Similar[] }[];
  /** Those others. */
  readonly others: ReadonlySet<Context>;
}

/** The sentences around the dates of a reading. */
export function contextsOf(reading: Reading): readonly Context[] {
  return wordsAroundDates(reading).map((words, mention) => {
    const date = reading.dates[mention]!;
    const asks = reading.date.date === null && leansOnArticle(date);
    return { path: reading.path, mention, words, asks, tells: namesItsDay(date) };
  });
}

/** What `likelyDay` needs of an article; it holds however the articles come to be dated. */
export function matchDates(contexts: readonly Context[], sentences: SimilarSentences): Matched {
  const dates = contexts.filter(({ asks }) => asks).map((mine) => ({ mine, similar: sentences.similarTo(mine) }));
  return { dates, others: new Set(dates.flatMap(({ similar }) => similar.map(({ context }) => context))) };
}

/** What the article itself and its story say of its bounds. */
function boundsOf({ date: { window } }: Reading, span: Days | null): Days {
  if (window) return { from: dayOfIso(window.from)!, to: dayOfIso(window.to)! };
  return span ? { from: span.from - marginOfStory, to: span.to + marginOfStory } : { from: -1e6, to: 1e6 };
}

const withoutTime = (meaning: DateMeaning): DateMeaning => (meaning.type === 'timed' ? meaning.of : meaning);

/** A day by its name or a step from the article's own, not one that is counted, as "il y a quinze jours" mostly rounds. */
function namesItsDay({ meaning }: DateMention): boolean {
  const inner = withoutTime(meaning);
  return inner.type === 'named' || inner.type === 'unit';
}

/** "mercredi", "hier", "ce week-end": the day follows from the article's own, within a few days. */
function leansOnArticle({ meaning, tense }: DateMention): boolean {
  const inner = withoutTime(meaning);
  if (inner.type === 'unit') {
    if (inner.start === 'context') return false;
    if (inner.unit === 'weekend') return true;
    // "aujourd’hui" with no deed is as often "nowadays".
    return inner.unit === 'day' && (inner.offset !== 0 || tense !== null);
  }
  return inner.type === 'named' && inner.weekday !== undefined && inner.day === undefined;
}

/** Likeness that shows an event to be the same as surely as not. */
const clearlyAlike = 0.2;
/** Twice as alike speaks this power of two times as loudly: many sentences are somewhat alike, few clearly. */
const power = 3;
/** How much a day speaks for itself that no other article tells of, against one told in a clearly alike sentence. */
const chanceMatch = 0.02;
/** Bounds hold this much of the chances. */
const mostChances = 0.6;
/** How many days bounds may span that still tell a weekday. */
const daysOfBounds = 7;

/** The articles of a story by their paths. */
export type Story = (path: string) => Reading;

/** What the events of an article tell of its day. */
export interface LikelyDay {
  readonly day: ArticleDate;
  /** How likely the day is, 0 to 1. */
  readonly chance: number;
  /** The days that most chances lie in; null where they are too many. */
  readonly bounds: ArticleDate | null;
}

/**
 * The article's day by its events: each day on which it may have appeared is as likely as the others' sentences are
 * like its own for the days that it would then speak of, and as articles follow their events (Bayes' rule, the days
 * taken for independent). Null when no other article tells of them.
 * @param story the articles, as far as they are dated
 */
export function likelyDay(reading: Reading, matched: Matched, story: Story, span: Days | null): LikelyDay | null {
  const bounds = boundsOf(reading, span);
  const told = toldBy(matched, story, reading, span);
  const evidence = evidenceOf(told, bounds);
  if (!evidence.size) return null;
  const weekdays = weekdaysOf(reading.dates);
  const chances = [...evidence]
    .map(([day, days]) => ({ day, chance: chanceOf(days.values()) * chanceToName(day, weekdays) }))
    .sort((a, b) => a.day - b.day);
  const others = Math.min(daysOfStory, bounds.to - bounds.from + 1) - chances.length;
  const total = chances.reduce((sum, { chance }) => sum + chance, Math.max(0, others) * meanChanceToName(weekdays));
  const best = chances.reduce((a, b) => (b.chance > a.chance ? b : a));
  const reason = because(strongest(told, best.day), story);
  const near = around(chances, best.day, mostChances * total);
  return {
    day: inferred(best.day, reason),
    chance: best.chance / total,
    bounds: near && windowed(near.from, near.to, reason),
  };
}

/** A date of the article that other articles tell of in sentences like its own, as an event of one day. */
interface Told {
  readonly mine: DateMention;
  readonly day: Day;
  /** How loudly they say it together; each speaks once for a day, by its most alike sentence. */
  weight: number;
  /** The most alike of the sentences. */
  readonly surest: Similar;
  /** The paths of those who say it. */
  readonly tellers: Set<string>;
}

function toldBy(matched: Matched, story: Story, reading: Reading, span: Days | null): Told[] {
  const named = daysInFull(reading);
  const outside = (day: Day) => span !== null && (day < span.from - marginOfStory || day > span.to + marginOfStory);
  return matched.dates.flatMap(({ mine, similar }) => {
    const told = new Map<Day, Told>();
    for (const one of similar) {
      const { path, mention } = one.context;
      const day = daysTold(story(path))[mention]!;
      // An event that the article dates in full elsewhere is not the one that it calls "mercredi".
      if (day === null || named.has(day) || outside(day)) continue;
      const known = told.get(day);
      const weight = (one.likeness / clearlyAlike) ** power;
      if (!known)
        told.set(day, { mine: reading.dates[mine.mention]!, day, weight, surest: one, tellers: new Set([path]) });
      else if (known.tellers.size < known.tellers.add(path).size) known.weight += weight;
    }
    return [...told.values()];
  });
}

/** The day that each date of a reading names; null where it names none, or several. */
const daysTold = once(({ dates }: Reading): readonly (Day | null)[] =>
  dates.map(({ from, to }) => (from !== null && from === to ? dayOfIso(from) : null)),
);

/**
 * The dates, by index, to which two readings of an article give other days or words: all that `likelyDay` asks of
 * another. All of them where there is but one reading, or their number differs.
 */
export const datesToldAnew = (a: Reading | undefined, b: Reading): readonly number[] =>
  [...b.dates.keys()].filter(
    (index) =>
      a?.dates.length !== b.dates.length ||
      b.dates[index]!.text !== a.dates[index]!.text ||
      daysTold(a)[index] !== daysTold(b)[index],
  );

/** The days that a reading names with their date. */
const daysInFull = once(
  (reading: Reading): ReadonlySet<Day | null> =>
    new Set(daysTold(reading).filter((_, index) => reading.dates[index]!.explicit)),
);

/** Days of a story that is not bounded. */
const daysOfStory = 90;

/** How often a weekday that an article names lies so many days back, or ahead where it is still to come. */
const distances = [0.3, 0.3, 0.15, 0.1, 0.06, 0.05, 0.04];

interface Weekdays {
  readonly past: ReadonlySet<number>;
  readonly coming: ReadonlySet<number>;
}

const weekdaysOf = once(
  (dates: Reading['dates']): Weekdays => ({ past: pastWeekdays(dates), coming: comingWeekdays(dates) }),
);

/** The chance of an article of a day to name such weekdays. */
const chanceToName = (day: Day, { past, coming }: Weekdays): number =>
  distances.reduce(
    (chance, share, step) =>
      chance * (past.has(weekdayOf(day - step)) ? share : 1) * (coming.has(weekdayOf(day + step)) ? share : 1),
    1,
  );

/** The same for an article of any day. */
const meanChanceToName = (weekdays: Weekdays): number =>
  distances.reduce((sum, _, day) => sum + chanceToName(day, weekdays), 0) / distances.length;

/** For each possible day of the article, the days that it would speak of and how much other articles say of them. */
function evidenceOf(told: readonly Told[], bounds: Days): Map<Day, Map<Day, number>> {
  const evidence = new Map<Day, Map<Day, number>>();
  for (const { mine, day: event, weight } of told)
    for (const day of articleDaysFor(mine, event)) {
      if (day < bounds.from || day > bounds.to) continue;
      const days = evidence.get(day) ?? new Map<Day, number>();
      days.set(event, (days.get(event) ?? 0) + weight);
      evidence.set(day, days);
    }
  return evidence;
}

const chanceOf = (told: Iterable<number>): number => {
  let chance = 1;
  for (const weight of told) chance *= 1 + weight / chanceMatch;
  return chance;
};

/** The days around the likeliest one that hold so much of the chance; null where they are too many to tell anything. */
function around(chances: readonly { day: Day; chance: number }[], best: Day, enough: number): Days | null {
  for (let size = 1; size < daysOfBounds; size++)
    for (let from = best - size; from <= best; from++) {
      const within = chances.filter(({ day }) => day >= from && day <= from + size);
      if (within.reduce((sum, { chance }) => sum + chance, 0) >= enough)
        return { from: within[0]!.day, to: within.at(-1)!.day };
    }
  return null;
}

/** The pair of sentences that speaks most for a day. */
const strongest = (told: readonly Told[], day: Day): Told =>
  told
    .filter(({ mine, day: event }) => articleDaysFor(mine, event).includes(day))
    .reduce((a, b) => (b.surest.likeness > a.surest.likeness ? b : a));

/** Every day on which an article may appear for its expression to mean the event's day. */
function articleDaysFor(mention: DateMention, event: Day): readonly Day[] {
  const known = articleDays(mention);
  const days = known.get(event) ?? readArticleDays(mention, event);
  known.set(event, days);
  return days;
}

/** The days of `articleDaysFor` by event. */
const articleDays = once((_: DateMention) => new Map<Day, readonly Day[]>());

function readArticleDays({ meaning, tense }: DateMention, event: Day): Day[] {
  const days: Day[] = [];
  for (let article = event - reach; article <= event + reach; article++) {
    const meant = daysOf(meaning, { article, context: null, tense });
    if (meant && meant.from <= event && event <= meant.to) days.push(article);
  }
  return days;
}

function because({ mine, day, surest: { context } }: Told, story: Story): Localized {
  const { path, dates } = story(context.path);
  const other = dates[context.mention]!;
  return {
    en: `“${mine.text}” tells the same event as “${other.text}” (${isoOf(day)}) in ${path}`,
    fr: `« ${mine.text} » raconte le même événement que « ${other.text} » (${isoOf(day)}) dans ${path}`,
  };
}
