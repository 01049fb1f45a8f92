import { once } from '../../text/once';
import type { ArticleDate, DateMention, Localized, Reading } from '../../values';
import { type Day, type Days, dayOfIso, isoOf, weekdayOf } from './calendar-days';
import { comingWeekdays, inferred, marginOfStory, pastWeekdays, windowed } from './inference';
import type { DateMeaning } from './meaning';
import { daysOf } from './resolution';
import { type Context, Likeness, numberedContexts, type Similar, type WeighedWords } from './similar-sentences';

/** How far from an event's day an article that names it by its weekday can be. */
const reach = 7;

/** The dates of one article that lean on its day, with the dates of others whose sentences are like theirs. */
export type Matched = readonly { readonly mine: Context; readonly similar: readonly Similar[] }[];

/** For each reading, what `likelyDay` needs of it; it holds however the readings come to be dated. */
export function matchSentences(readings: readonly Reading[], words: WeighedWords): Matched[] {
  const contextsOf = numberedContexts(words.around);
  const mentionOf = ({ reading, mention }: Context) => readings[reading]!.dates[mention]!;
  const likeness = new Likeness(
    words,
    contextsOf.flat().filter((context) => namesItsDay(mentionOf(context))),
  );
  return contextsOf.map((contexts) =>
    contexts
      .filter((context) => readings[context.reading]!.date.date === null && leansOnArticle(mentionOf(context)))
      .map((mine) => ({ mine, similar: likeness.similarTo(mine) })),
  );
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
 * @param readings the story as far as it is dated
 */
export function likelyDay(
  reading: Reading,
  matched: Matched,
  readings: readonly Reading[],
  span: Days | null,
): LikelyDay | null {
  const bounds = boundsOf(reading, span);
  const told = toldBy(matched, readings, reading, span);
  const evidence = evidenceOf(told, bounds);
  if (!evidence.size) return null;
  const weekdays = { past: pastWeekdays(reading.dates), coming: comingWeekdays(reading.dates) };
  const chances = [...evidence]
    .map(([day, days]) => ({ day, chance: chanceOf(days.values()) * chanceToName(day, weekdays) }))
    .sort((a, b) => a.day - b.day);
  const others = Math.min(daysOfStory, bounds.to - bounds.from + 1) - chances.length;
  const total = chances.reduce((sum, { chance }) => sum + chance, Math.max(0, others) * meanChanceToName(weekdays));
  const best = chances.reduce((a, b) => (b.chance > a.chance ? b : a));
  const reason = because(strongest(told, best.day));
  const near = around(chances, best.day, mostChances * total);
  return {
    day: inferred(best.day, reason),
    chance: best.chance / total,
    bounds: near && windowed(near.from, near.to, reason),
  };
}

/** A date of the article and one of another article in a sentence like its own, with the day that is told there. */
interface Told {
  readonly mine: DateMention;
  readonly other: DateMention;
  readonly path: string;
  readonly day: Day;
  readonly likeness: number;
}

function toldBy(matched: Matched, readings: readonly Reading[], reading: Reading, span: Days | null): Told[] {
  const days = reading.dates.flatMap(({ explicit, from, to }) =>
    explicit && from !== null && from === to ? from : [],
  );
  const named = new Set(days.map(dayOfIso));
  return matched.flatMap(({ mine, similar }) =>
    similar.flatMap(({ context: { reading: index, mention: at }, likeness }) => {
      const other = readings[index]!.dates[at]!;
      const day = other.from !== null && other.from === other.to ? dayOfIso(other.from) : null;
      const outside = day !== null && span && (day < span.from - marginOfStory || day > span.to + marginOfStory);
      // An event that the article dates in full elsewhere is not the one that it calls "mercredi".
      if (day === null || outside || named.has(day)) return [];
      return [{ mine: reading.dates[mine.mention]!, other, path: readings[index]!.path, day, likeness }];
    }),
  );
}

/** Days of a story that is not bounded. */
const daysOfStory = 90;

/** How often a weekday that an article names lies so many days back, or ahead where it is still to come. */
const distances = [0.3, 0.3, 0.15, 0.1, 0.06, 0.05, 0.04];

interface Weekdays {
  readonly past: ReadonlySet<number>;
  readonly coming: ReadonlySet<number>;
}

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
  const heard = new Map<DateMention, Set<string>>();
  for (const { mine, path, day: event, likeness } of told) {
    // Each other article speaks once for a day, by its most alike sentence, which comes first.
    const voices = heard.get(mine) ?? new Set();
    heard.set(mine, voices);
    if (voices.size === voices.add(`${event} ${path}`).size) continue;
    for (const day of articleDaysFor(mine, event)) {
      if (day < bounds.from || day > bounds.to) continue;
      const days = evidence.get(day) ?? new Map<Day, number>();
      days.set(event, (days.get(event) ?? 0) + (likeness / clearlyAlike) ** power);
      evidence.set(day, days);
    }
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
    .reduce((a, b) => (b.likeness > a.likeness ? b : a));

/** Every day on which an article may appear for its expression to mean the event's day. */
function articleDaysFor(mention: DateMention, event: Day): readonly Day[] {
  const known = articleDays(mention.meaning);
  const key = `${mention.tense} ${event}`;
  const days = known.get(key) ?? readArticleDays(mention, event);
  known.set(key, days);
  return days;
}

/** The days of `articleDaysFor` by tense and event. */
const articleDays = once((_: DateMeaning) => new Map<string, readonly Day[]>());

function readArticleDays({ meaning, tense }: DateMention, event: Day): Day[] {
  const days: Day[] = [];
  for (let article = event - reach; article <= event + reach; article++) {
    const meant = daysOf(meaning, { article, context: null, tense });
    if (meant && meant.from <= event && event <= meant.to) days.push(article);
  }
  return days;
}

const because = ({ mine, other, path, day }: Told): Localized => ({
  en: `“${mine.text}” tells the same event as “${other.text}” (${isoOf(day)}) in ${path}`,
  fr: `« ${mine.text} » raconte le même événement que « ${other.text} » (${isoOf(day)}) dans ${path}`,
});
