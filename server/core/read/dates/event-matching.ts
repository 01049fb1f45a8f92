import type { ArticleDate, DateMention, Localized, Reading } from '../../values';
import { type Day, type Days, dayOfIso, isoOf, weekdayOf } from './calendar-days';
import { afterReports, inferred, marginOfStory, pastWeekdays, windowed } from './inference';
import { daysOf } from './resolution';

/** A sentence around a date, as the words that it holds. */
interface Context {
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
export function matchEvents(readings: readonly Reading[], span: Days | null): Map<string, ArticleDate> {
  const contexts = readings.flatMap(contextsOf);
  const rarity = rarityOf(contexts);
  const inStory = (day: Day | null) =>
    day !== null && (!span || (day >= span.from - marginOfStory && day <= span.to + marginOfStory));
  const known = indexByWord(contexts.filter(({ day, mention }) => inStory(day) && mention.meaning.type !== 'clock'));
  const norms = new Map(contexts.map((context) => [context, norm(context, rarity)]));
  const matches = new Map<string, ArticleDate>();
  for (const reading of readings) {
    if (reading.date.date !== null) continue;
    const own = contexts.filter((context) => context.reading === reading && leansOnArticle(context.mention));
    const bounds = boundsOf(reading);
    const named = new Set(
      contexts.flatMap((other) => (other.reading === reading && other.mention.explicit ? (other.day ?? []) : [])),
    );
    const match = articleDateBy(
      own.map((context) => ({
        context,
        // An event that the article dates in full elsewhere is not the one that it calls "mercredi".
        similar: similarTo(context, known, rarity, norms).filter(({ context: other }) => !named.has(other.day!)),
      })),
      (day) => day >= bounds.from && day <= bounds.to,
    );
    if (match) matches.set(reading.path, match);
  }
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

function contextsOf(reading: Reading): Context[] {
  return reading.dates.map((mention) => {
    const sentence = reading.sentences[mention.sentence]!;
    const before = reading.text.slice(Math.max(sentence.start, mention.start - around), mention.start);
    const text = `${before} ${reading.text.slice(mention.end, Math.min(sentence.end, mention.end + around))}`;
    const words = [
      ...new Set((text.match(/\p{L}{4,}|\p{Lu}\p{L}+/gu) ?? []).map((word) => word.slice(0, stem).toLowerCase())),
    ];
    const day = mention.from !== null && mention.from === mention.to ? dayOfIso(mention.from) : null;
    return { reading, mention, words, day };
  });
}

function rarityOf(contexts: readonly Context[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of contexts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log((contexts.length + 1) / count)]));
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

const norm = ({ words }: Context, rarity: ReadonlyMap<string, number>): number =>
  Math.sqrt(words.reduce((sum, word) => sum + rarity.get(word)! ** 2, 0));

interface Similar {
  readonly context: Context;
  readonly likeness: number;
}

function similarTo(
  context: Context,
  known: ReadonlyMap<string, readonly Context[]>,
  rarity: ReadonlyMap<string, number>,
  norms: ReadonlyMap<Context, number>,
): Similar[] {
  const shared = new Map<Context, number>();
  for (const word of context.words)
    for (const other of known.get(word) ?? [])
      if (other.reading !== context.reading) shared.set(other, (shared.get(other) ?? 0) + rarity.get(word)! ** 2);
  return [...shared]
    .map(([other, sum]) => ({ context: other, likeness: sum / (norms.get(context)! * norms.get(other)!) }))
    .filter(({ likeness }) => likeness >= somewhatAlike)
    .sort((a, b) => b.likeness - a.likeness);
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
function articleDaysFor({ meaning, tense }: DateMention, event: Day): Day[] {
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
