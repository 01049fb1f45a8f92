import { once } from '../../text/once';
import type { ArticleDate, DateMention, Localized, Reading } from '../../values';
import { type Day, type Days, dayOfIso, isoOf, weekdayOf } from './calendar-days';
import { afterReports, inferred, marginOfStory, pastWeekdays, windowed } from './inference';
import type { DateMeaning } from './meaning';
import { daysOf } from './resolution';

/** A sentence around a date, as the words that it holds. */
interface Context {
  /** Its place among all contexts. */
  readonly id: number;
  readonly reading: Reading;
  readonly mention: DateMention;
  readonly words: readonly string[];
  /** The day meant where it is known. */
  readonly day: Day | null;
}

/** Sentences less alike than this (cosine of their words, weighted by rarity) say nothing of the same event. */
const somewhatAlike = 0.05;
/** So alike, one sentence shows that an event is the same; or several, that several days or articles agree on, together. */
const clearlyAlike = 0.2;
/** How many characters on each side of a date tell its event. */
const around = 300;
/** Letters that forms of one word mostly share: "libérée", "libération". */
const stem = 5;
/** How far from an event's day an article that names it by its weekday can be. */
const reach = 7;

/**
 * For every reading without a day: the day on which its "mercredi" or "hier" falls together with the same event in
 * another reading, told there with its day. Depends on the set of readings alone.
 */
export function matchEvents(
  readings: readonly Reading[],
  span: Days | null,
  words: WeighedWords,
): Map<string, ArticleDate> {
  const contextsOf = numberedContexts(readings, words.around);
  const contexts = contextsOf.flat();
  const inStory = (day: Day | null) =>
    day !== null && (!span || (day >= span.from - marginOfStory && day <= span.to + marginOfStory));
  const likeness = new Likeness(
    words,
    contexts.filter(({ day, mention }) => inStory(day) && mention.meaning.type !== 'clock'),
  );
  const matches = new Map<string, ArticleDate>();
  readings.forEach((reading, index) => {
    if (reading.date.date !== null) return;
    const all = contextsOf[index]!;
    const bounds = boundsOf(reading);
    const named = new Set(all.flatMap(({ mention, day }) => (mention.explicit ? (day ?? []) : [])));
    const match = articleDateBy(
      all
        .filter(({ mention }) => leansOnArticle(mention))
        .map((context) => ({
          context,
          // An event that the article dates in full elsewhere is not the one that it calls "mercredi".
          similar: likeness.similarTo(context).filter(({ context: other }) => !named.has(other.day!)),
        })),
      (day) => day >= bounds.from && day <= bounds.to,
    );
    if (match) matches.set(reading.path, match);
  });
  return matches;
}

/** What the article itself says of its bounds. */
const boundsOf = ({ date: { window } }: Reading) => ({
  from: window ? dayOfIso(window.from)! : Number.NEGATIVE_INFINITY,
  to: window ? dayOfIso(window.to)! : Number.POSITIVE_INFINITY,
});

/** "mercredi", "hier", "ce week-end": the day follows from the article's own, within a few days. */
function leansOnArticle({ meaning }: DateMention): boolean {
  const inner = meaning.type === 'timed' ? meaning.of : meaning;
  if (inner.type === 'unit')
    // "aujourd'hui" alone is as often "nowadays".
    return (
      inner.start !== 'context' &&
      (inner.unit === 'weekend' || (inner.unit === 'day' && (inner.offset !== 0 || inner !== meaning)))
    );
  return inner.type === 'named' && inner.weekday !== undefined && inner.day === undefined;
}

/** For each date of a reading, the words around it, shortened to what their forms share. */
export type WordsAround = readonly (readonly string[])[];

export const wordsAroundDates = once(
  ({ text, sentences, dates }: Reading): WordsAround =>
    dates.map(({ start, end, sentence: index }) => {
      const sentence = sentences[index]!;
      const before = text.slice(Math.max(sentence.start, start - around), start);
      const context = `${before} ${text.slice(end, Math.min(sentence.end, end + around))}`;
      return [
        ...new Set((context.match(/\p{L}{4,}|\p{Lu}\p{L}+/gu) ?? []).map((word) => word.slice(0, stem).toLowerCase())),
      ];
    }),
);

/** The words around the dates of all readings, with how rare each is and how much each context holds. */
export interface WeighedWords {
  readonly around: readonly WordsAround[];
  readonly rarity: ReadonlyMap<string, number>;
  /** In the order of the contexts. */
  readonly norms: Float64Array;
}

/** @param around for each reading, in order */
export function weighWords(around: readonly WordsAround[]): WeighedWords {
  const contexts = around.flat();
  const counts = new Map<string, number>();
  for (const words of contexts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = new Map([...counts].map(([word, count]) => [word, Math.log((contexts.length + 1) / count)]));
  const norm = (words: readonly string[]) => Math.sqrt(words.reduce((sum, word) => sum + rarity.get(word)! ** 2, 0));
  return { around, rarity, norms: Float64Array.from(contexts, norm) };
}

function numberedContexts(readings: readonly Reading[], words: readonly WordsAround[]): Context[][] {
  let id = 0;
  return readings.map((reading, index) =>
    reading.dates.map((mention, place) => {
      const day = mention.from !== null && mention.from === mention.to ? dayOfIso(mention.from) : null;
      return { id: id++, reading, mention, words: words[index]![place]!, day };
    }),
  );
}

function indexByWord(contexts: readonly Context[]): Map<string, Context[]> {
  const index = new Map<string, Context[]>();
  for (const context of contexts)
    for (const word of context.words) {
      const list = index.get(word);
      if (list) list.push(context);
      else index.set(word, [context]);
    }
  return index;
}

interface Similar {
  readonly context: Context;
  readonly likeness: number;
}

/** Finds the contexts most like a given one, by an index of the words of those whose day is known. */
class Likeness {
  private readonly rarity: ReadonlyMap<string, number>;
  private readonly known: ReadonlyMap<string, readonly Context[]>;
  private readonly norms: Float64Array;
  /** By context: the weight of the words shared with the one at hand; all zero between two look-ups. */
  private readonly shared: Float64Array;

  constructor({ rarity, norms }: WeighedWords, known: readonly Context[]) {
    this.rarity = rarity;
    this.known = indexByWord(known);
    this.norms = norms;
    this.shared = new Float64Array(norms.length);
  }

  /** Contexts of other readings that are somewhat like it, the most alike first. */
  similarTo(context: Context): Similar[] {
    const { shared, norms } = this;
    const touched: Context[] = [];
    for (const word of context.words) {
      const weight = this.rarity.get(word)! ** 2;
      for (const other of this.known.get(word) ?? []) {
        if (other.reading === context.reading) continue;
        if (shared[other.id] === 0) touched.push(other);
        shared[other.id]! += weight;
      }
    }
    const similar: Similar[] = [];
    for (const other of touched) {
      const likeness = shared[other.id]! / (norms[context.id]! * norms[other.id]!);
      shared[other.id] = 0;
      if (likeness >= somewhatAlike) similar.push({ context: other, likeness });
    }
    return similar.sort((a, b) => b.likeness - a.likeness);
  }
}

/** The article's day that brings most of its expressions onto the days of their counterparts. */
function articleDateBy(
  own: readonly { context: Context; similar: readonly Similar[] }[],
  possible: (article: Day) => boolean,
): ArticleDate | null {
  const clear = own.map(({ context, similar }) => ({
    context,
    similar: similar.filter(({ likeness }) => likeness >= clearlyAlike),
  }));
  return voted(clear, possible, (vote) => vote.sum >= clearlyAlike) ?? voted(own, possible, isShownTogether);
}

interface Vote {
  sum: number;
  /** The days and articles that speak for it. */
  readonly voices: Set<string>;
}

const isShownTogether = ({ sum, voices }: Vote): boolean => voices.size > 1 && sum >= clearlyAlike;

function voted(
  own: readonly { context: Context; similar: readonly Similar[] }[],
  possible: (article: Day) => boolean,
  enough: (vote: Vote) => boolean,
): ArticleDate | null {
  const votes = new Map<Day, Vote>();
  let strongest: { mine: Context; other: Similar } | null = null;
  for (const { context, similar } of own) {
    // Each other article speaks once for a day, by its most alike sentence, which comes first.
    const heard = new Set<string>();
    for (const other of similar)
      for (const day of articleDaysFor(context.mention, other.context.day!).filter(possible)) {
        const voice = `${day} ${other.context.reading.path}`;
        if (heard.has(voice)) continue;
        heard.add(voice);
        if (!strongest || other.likeness > strongest.other.likeness) strongest = { mine: context, other };
        const vote = votes.get(day) ?? { sum: 0, voices: new Set() };
        vote.sum += other.likeness;
        vote.voices.add(`${other.context.day} ${other.context.reading.path}`);
        votes.set(day, vote);
      }
  }
  const most = Math.max(0, ...[...votes.values()].map(({ sum }) => sum));
  const days = [...votes].filter(([, vote]) => vote.sum > most - 1e-9 && enough(vote)).map(([day]) => day);
  if (!strongest || !days.length) return null;
  return narrowed(
    days.sort((a, b) => a - b),
    strongest.mine,
    because(strongest.mine, strongest.other.context),
  );
}

/** The one of several equally likely days that the article's way of naming weekdays speaks for; else their bounds. */
function narrowed(days: readonly Day[], { reading, mention }: Context, reason: Localized): ArticleDate {
  const [first, last] = [days[0]!, days.at(-1)!];
  if (first === last) return inferred(first, reason);
  const pick = mention.meaning.type === 'named' ? mention.meaning.pick : undefined;
  if (pick === 'last' || pick === 'next') return windowed(first, last, reason);
  if (mention.tense !== 'future') return inferred(Math.min(last, afterReports(first, reading.dates)), reason);
  const weekdays = pastWeekdays(reading.dates);
  const eve = days.findLast((day) => weekdays.has(weekdayOf(day)));
  return eve === undefined ? windowed(first, last, reason) : inferred(eve, reason);
}

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

const because = (mine: Context, other: Context): Localized => ({
  en: `“${mine.mention.text}” tells the same event as “${other.mention.text}” (${isoOf(other.day!)}) in ${other.reading.path}`,
  fr: `« ${mine.mention.text} » raconte le même événement que « ${other.mention.text} » (${isoOf(other.day!)}) dans ${other.reading.path}`,
});
