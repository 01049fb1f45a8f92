import type { ArticleDate, Localized } from '../../values';
import type { PlacedExpression } from '../dates';
import { type Day, type Days, dayOf, isoOf, monthDays, partsOf, weekdayOf } from './calendar-days';
import type { DateMeaning, NamedDate } from './meaning';
import { shareFields } from './resolution';

export const unknownDate: ArticleDate = { date: null, basis: 'unknown', reason: null };

/** What an expression says of the article's day. */
type Clue = Pick<PlacedExpression, 'text' | 'meaning' | 'tense' | 'sentence' | 'start' | 'end'>;

/** A day or month that a text names, mostly without its year. */
interface PartOfYear {
  readonly year?: number | undefined;
  readonly month: number;
  readonly day?: number;
  readonly weekday?: number;
}

/** A day with the weekday it falls on. */
export interface DayOfYear extends PartOfYear {
  readonly day: number;
  readonly weekday: number;
  readonly coming: boolean;
}

interface PlainDay extends PartOfYear {
  readonly clue: Clue;
  /** How many days after the article's own it is, where the words tell: "demain mercredi 26 novembre" is 1. */
  readonly steps: number | null;
  readonly when: 'past' | 'future' | null;
}

/** What texts tell of the year in which they were written. */
export interface YearEvidence {
  /** The years named, each with how surely it is told as past; below zero where it is still to come. */
  readonly named: readonly { readonly year: number; readonly past: number }[];
  /** Days of the year with the weekday they fall on. */
  readonly weekdays: readonly DayOfYear[];
}

/** How far back a bare weekday reaches, and how much later than the last dated event its report may appear. */
const daysOfReport = 3;

// ── the year ─────────────────────────────────────────────────────────────────────────────────────────────────────

export function yearEvidence(clues: readonly Clue[]): YearEvidence {
  return {
    named: clues.flatMap((clue) =>
      namesOf(clue.meaning).flatMap((name) => {
        const past = toldAs(clue, name);
        return name.year === undefined || past === 0 ? [] : [{ year: name.year, past }];
      }),
    ),
    weekdays: clues.flatMap(({ meaning, tense }) =>
      namesOf(meaning).flatMap(({ year, month, day, weekday }) =>
        month !== undefined && day !== undefined && weekday !== undefined
          ? [{ year, month, day, weekday, coming: tense === 'future' }]
          : [],
      ),
    ),
  };
}

/** How surely a year is told as past. A day or month with its year mostly is; "fin 2011" may be either. */
function toldAs({ meaning, tense }: Clue, name: NamedDate): number {
  if ((meaning.type === 'open' && meaning.side === 'from') || tense === 'future') return -1;
  if (meaning.type === 'part' || name.season !== undefined) return 0;
  if (name.month !== undefined) return 2;
  return tense === 'past' || meaning.type === 'open' ? 1 : 0;
}

/** A year told as past once by a bare number may be misread; twice, or with its month, hardly. */
const surelyPast = 2;

/**
 * The first year, from the latest that is told as past, in which a weekday falls on the day that stands with it. Null
 * when there is none within reach.
 * @param reach how many years a text may be younger than the latest year that it tells of
 */
export function likelyYear({ named, weekdays }: YearEvidence, reach: number): number | null {
  const balance = new Map<number, number>();
  for (const { year, past } of named) balance.set(year, (balance.get(year) ?? 0) + past);
  const past = [...balance].filter(([, sum]) => sum >= surelyPast).map(([year]) => year);
  if (!past.length) return null;
  const latest = Math.max(...past);
  for (let year = latest; year <= latest + reach; year++) if (weekdays.some((day) => fallsIn(day, year))) return year;
  return null;
}

/** One text that names no year of its own time may well be older or younger; many texts together hardly. */
export const reachOfText = 1;
export const reachOfStory = 4;

const fallsIn = (plain: DayOfYear, year: number): boolean => daysIn(plain, year) !== null;

// ── the day ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** Where an article stands in time, as far as others tell. */
export interface Bearings {
  readonly year: number;
  /** First and last of the days that the articles of the same story tell with their weekday; null when they tell none. */
  readonly span: Days | null;
}

/**
 * Infers the day of an article from what its text says.
 * @param bearings the year that the text, or the articles around it, point to; null when nothing does
 */
export function inferArticleDate(clues: readonly Clue[], bearings: Bearings | null = ownBearings(clues)): ArticleDate {
  if (bearings === null) return unknownDate;
  const placed = clues
    .flatMap((clue, index) => plainDays(clue, clues[index - 1]))
    .flatMap((plain) => {
      const days = daysNear(plain, bearings);
      return days ? [{ ...plain, days }] : [];
    });
  const here = placed.find(({ steps, day }) => steps !== null && day !== undefined);
  if (here) return inferred(here.days.from - here.steps!, because(here.clue.text, here.days.from));
  const told = latest(placed.filter(({ when }) => when === 'past'));
  if (told && isNews(told))
    return inferred(afterReports(told.days.from, clues), because(told.clue.text, told.days.from));
  const coming = placed.filter(({ when, days }) => when === 'future' && (!told || days.to >= told.days.from));
  const next = earliest(coming);
  const eve = next && isThisWeekend(coming, clues) ? eveOf(next.days.from, clues) : null;
  if (next && eve !== null) return inferred(eve, stillToCome(next.clue.text, eve));
  return between(bearings.span, told, next);
}

/** Whether a coming day is that of the "ce week-end" that the text speaks of too. */
const isThisWeekend = (coming: readonly Placed[], clues: readonly Clue[]): boolean =>
  coming.some(({ day, days }) => day !== undefined && weekdayOf(days.from) >= 6) &&
  clues.some(({ meaning }) => meaning.type === 'unit' && meaning.unit === 'weekend' && meaning.offset === 0);

/** The last day before a coming event, of its week, that bears the name of a weekday told as past. */
function eveOf(event: Day, clues: readonly Clue[]): Day | null {
  const weekdays = pastWeekdays(clues);
  for (let day = event; weekdayOf(day) !== 7 && day > event - 7; day--) if (weekdays.has(weekdayOf(day))) return day;
  return null;
}

/** Sentences at the head of an article that tell the news itself. */
const sentencesOfNews = 6;

/** A day told as past with its weekday, at the head of the article, is the day of the news. */
const isNews = ({ weekday, day, clue }: Placed): boolean =>
  weekday !== undefined && day !== undefined && clue.sentence < sentencesOfNews && pickOf(clue.meaning) === undefined;

export function ownBearings(clues: readonly Clue[]): Bearings | null {
  const year = likelyYear(yearEvidence(clues), reachOfText);
  return year === null ? null : { year, span: null };
}

export const inferred = (day: Day, reason: Localized): ArticleDate => ({ date: isoOf(day), basis: 'inferred', reason });

const because = (text: string, day: Day): Localized => {
  const { year } = partsOf(day);
  return { en: `“${text}” falls in ${year}`, fr: `« ${text} » tombe en ${year}` };
};

const stillToCome = (text: string, day: Day): Localized => ({
  en: `“${text}” was still to come, and the last day told as past is ${isoOf(day)}`,
  fr: `« ${text} » était encore à venir, et le dernier jour raconté au passé est le ${isoOf(day)}`,
});

/** How long after the last event that it tells, or before the first to come, an article mostly appears. */
const daysOfNews = 180;

/** The article appeared somewhere between two days: enough to tell the year of a month, not the day of "mercredi". */
function between(story: Days | null, told: Placed | null, coming: Placed | null): ArticleDate {
  const text = told?.clue.text ?? coming?.clue.text;
  if (text === undefined) return unknownDate;
  const first = told ? firstAfter(told) : story ? story.from - marginOfStory : lastBefore(coming!) - daysOfNews;
  const last = coming ? lastBefore(coming) : story ? story.to + marginOfStory : first + daysOfNews;
  const [from, to] = [Math.min(first, last), Math.max(first, last)];
  return windowed(from, to, {
    en: `between ${isoOf(from)} and ${isoOf(to)}, by “${text}”`,
    fr: `entre le ${isoOf(from)} et le ${isoOf(to)}, d’après « ${text} »`,
  });
}

/** "juin dernier" is over, "en juin" may go on; "le 3 mai prochain" is not there yet. */
const firstAfter = ({ clue, days }: Placed): Day => (pickOf(clue.meaning) === 'last' ? days.to + 1 : days.from);
const lastBefore = ({ clue, days }: Placed): Day => (pickOf(clue.meaning) === 'next' ? days.from - 1 : days.to);

/** An article whose day is unknown but for its bounds. */
export const windowed = (from: Day, to: Day, reason: Localized): ArticleDate => ({
  date: null,
  basis: 'inferred',
  reason,
  window: { from: isoOf(from), to: isoOf(to) },
});

type Placed = PlainDay & { readonly days: Days };
const latest = (some: readonly Placed[]): Placed | null =>
  some.reduce<Placed | null>((best, one) => (!best || firstAfter(one) > firstAfter(best) ? one : best), null);
const earliest = (some: readonly Placed[]): Placed | null =>
  some.reduce<Placed | null>((best, one) => (!best || lastBefore(one) < lastBefore(best) ? one : best), null);

/** A bare weekday told as past that comes shortly after the last dated event is the day of a later report. */
export function afterReports(event: Day, clues: readonly Clue[]): Day {
  const weekdays = pastWeekdays(clues);
  let day = event;
  for (let step = 1; step <= daysOfReport; step++) if (weekdays.has(weekdayOf(event + step))) day = event + step;
  return day;
}

/** The weekdays that a text tells as past without saying more. */
export const pastWeekdays = (clues: readonly Clue[]): Set<number> =>
  bareWeekdays(clues.filter(({ tense }) => tense !== 'future'));

/** The weekdays that a text tells as still to come without saying more. */
export const comingWeekdays = (clues: readonly Clue[]): Set<number> =>
  bareWeekdays(clues.filter(({ tense }) => tense === 'future'));

const bareWeekdays = (clues: readonly Clue[]): Set<number> =>
  new Set(
    clues.flatMap(({ meaning }) => {
      const [name] = namesOf(meaning);
      const bare = name && name.day === undefined && name.pick !== 'last' && name.pick !== 'next';
      return bare && name.weekday !== undefined ? [name.weekday] : [];
    }),
  );

/** The names in a meaning; both ends of a range. */
export function namesOf(meaning: DateMeaning): NamedDate[] {
  switch (meaning.type) {
    case 'named':
      return [meaning];
    case 'timed':
    case 'open':
    case 'part':
      return namesOf(meaning.of);
    case 'range':
      return shareFields(meaning.from, meaning.to).flatMap(namesOf);
    default:
      return [];
  }
}

const pickOf = (meaning: DateMeaning): NamedDate['pick'] => namesOf(meaning)[0]?.pick;

function plainDays(clue: Clue, before: Clue | undefined): PlainDay[] {
  return namesOf(clue.meaning).flatMap((name) => {
    const { month, day, weekday, year, pick } = name;
    if (month === undefined || (year !== undefined && weekday === undefined)) return [];
    const when = pick === 'last' ? 'past' : pick === 'next' ? 'future' : clue.tense;
    const steps = stepsFromArticle(clue, name, before);
    return [{ year, month, day, weekday, clue, steps, when }];
  });
}

/** Whether one expression follows another at once: "demain, mercredi". */
export const standBeside = (before: Pick<Clue, 'end'>, clue: Pick<Clue, 'start'>): boolean =>
  clue.start - before.end <= 2;

/** "ce samedi 12 juillet" is the article's day; "demain mercredi 26 novembre" the next one. */
function stepsFromArticle(clue: Clue, name: NamedDate, before: Clue | undefined): number | null {
  if (name.pick === 'this' && name.weekday !== undefined) return 0;
  if (!before || before.sentence !== clue.sentence || !standBeside(before, clue)) return null;
  const { meaning } = before;
  const beside = meaning.type === 'timed' ? meaning.of : meaning;
  return beside.type === 'unit' && beside.unit === 'day' && beside.start !== 'context' ? beside.offset : null;
}

/** How long before the first or after the last event of a story one of its articles may speak. */
export const marginOfStory = 31;

/** The days in the year given or in one beside it: where the weekday falls, and on the right side of the story. */
function daysNear(plain: PartOfYear & { when?: PlainDay['when'] }, { year, span }: Bearings): Days | null {
  const some = [year - 1, year, year + 1].flatMap((y) => daysIn(plain, y) ?? []);
  if (!span) return some.find(({ from }) => partsOf(from).year === year) ?? some[0] ?? null;
  const begun = some.filter(({ from }) => from <= span.to + marginOfStory);
  const going = some.filter(({ to }) => to >= span.from - marginOfStory);
  if (plain.when === 'past') return begun.at(-1) ?? null;
  if (plain.when === 'future') return going[0] ?? null;
  const gap = ({ from, to }: Days) => Math.max(0, span.from - to, from - span.to);
  return some.reduce<Days | null>((best, days) => (best === null || gap(days) < gap(best) ? days : best), null);
}

function daysIn({ year: own, month, day, weekday }: PartOfYear, year: number): Days | null {
  if (own !== undefined && own !== year) return null;
  if (day === undefined) return monthDays(year, month);
  const found = dayOf(year, month, day);
  return found === null || (weekday !== undefined && weekdayOf(found) !== weekday) ? null : { from: found, to: found };
}

/** First and last of the days that texts name with their weekday; null when they name none. */
export function spanOf(weekdays: readonly DayOfYear[], year: number): Days | null {
  const days = weekdays
    .filter(({ coming }) => !coming)
    .flatMap((plain) => daysNear(plain, { year, span: null })?.from ?? []);
  return days.length ? { from: Math.min(...days), to: Math.max(...days) } : null;
}

/** First and last day on which an article may have appeared; one day when it is known, null when nothing is. */
export function articleDays(article: ArticleDate, read: (iso: string) => Day | null): Days | null {
  const [from, to] = article.window ? [article.window.from, article.window.to] : [article.date, article.date];
  const first = from === null ? null : read(from);
  const last = to === null ? null : read(to);
  return first === null || last === null ? null : { from: first, to: last };
}
