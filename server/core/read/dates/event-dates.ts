import type { Reading } from '../../values';
import type { Days } from './calendar-days';
import { alike, dated } from './dated';
import { contextsOf, datesToldAnew, type LikelyDay, likelyDay, type Matched, matchDates } from './event-matching';
import { type Context, SimilarSentences } from './similar-sentences';

/** How sure the day of an article must be; the surest come first, as an article that another one dated dates a third. */
const sureness = [0.95, 0.8, 0.6, 0.45];
/** How often what the others tell is weighed again after some of them were dated. */
const mostRounds = 10;

/** What was found in one round of dating, and from what: of each article, in the order of the readings. */
interface Round {
  readonly readings: readonly Reading[];
  readonly matched: readonly Matched[];
  /** Undefined where the article is dated. */
  readonly likely: readonly (LikelyDay | null | undefined)[];
}

/**
 * Dates the articles of a story by the events that they share. Its result depends on the articles alone; what it
 * remembers of those that it dated before only spares it to weigh again what has not changed.
 */
export class EventDates {
  private readonly sentences = new SimilarSentences();
  private readonly contexts = new Map<string, { readonly of: Reading; readonly contexts: readonly Context[] }>();
  private readonly matched = new Map<string, Matched>();
  private places: ReadonlyMap<string, number> = new Map();
  private rounds: readonly Round[] = [];
  private span: Days | null = null;

  /** @param span the days that the story tells of */
  date(readings: readonly Reading[], span: Days | null): readonly Reading[] {
    this.match(readings);
    this.place(readings);
    const matched = readings.map(({ path }) => this.matched.get(path) ?? noneMatched);
    const former = alike(span, this.span) ? this.rounds : [];
    const rounds: Round[] = [];
    let story = readings;
    let level = 0;
    while (rounds.length < mostRounds && level < sureness.length) {
      const known = [former[rounds.length], rounds.at(-1)].filter((round) => round !== undefined);
      const likely = this.likelyDays(story, matched, span, known);
      rounds.push({ readings: story, matched, likely });
      const before = story;
      while (story === before && level < sureness.length) {
        story = datedWhereSure(story, likely, sureness[level]!);
        if (story === before) level++;
      }
    }
    this.rounds = rounds;
    this.span = span;
    return story;
  }

  /** Puts what is remembered of the articles in the order of the readings. */
  private place(readings: readonly Reading[]): void {
    const before = this.places;
    if (readings.length === before.size && readings.every(({ path }, index) => before.get(path) === index)) return;
    this.places = new Map(readings.map(({ path }, index) => [path, index]));
    const from = readings.map(({ path }) => before.get(path) ?? -1);
    const placed = <T>(list: readonly T[]) => from.map((index) => list[index]!);
    this.rounds = this.rounds.map((round) => ({
      readings: placed(round.readings),
      matched: placed(round.matched),
      likely: placed(round.likely),
    }));
  }

  private match(readings: readonly Reading[]): void {
    const gone: Context[] = [];
    const added: Context[] = [];
    const left = new Set(this.contexts.keys());
    for (const reading of readings) {
      left.delete(reading.path);
      const before = this.contexts.get(reading.path);
      if (before?.of === reading) continue;
      const former = before?.contexts ?? [];
      const contexts = contextsOf(reading).map((one, index) => (alike(one, former[index]) ? former[index]! : one));
      this.contexts.set(reading.path, { of: reading, contexts });
      gone.push(...former.filter((one) => !contexts.includes(one)));
      added.push(...contexts.filter((one) => !former.includes(one)));
    }
    for (const path of left) {
      gone.push(...this.contexts.get(path)!.contexts);
      this.contexts.delete(path);
    }
    const changed = new Set([...gone, ...added, ...this.sentences.change(gone, added)].map(({ path }) => path));
    for (const path of changed) {
      const contexts = this.contexts.get(path)?.contexts;
      if (contexts) this.matched.set(path, matchDates(contexts, this.sentences));
      else this.matched.delete(path);
    }
  }

  /** @param known rounds in which some articles may have been weighed against the same others */
  private likelyDays(
    readings: readonly Reading[],
    matched: readonly Matched[],
    span: Days | null,
    known: readonly Round[],
  ): Round['likely'] {
    const rounds = known.map((round) => ({ round, retold: this.toldAnew(round.readings, readings) }));
    const story = (path: string) => readings[this.places.get(path)!]!;
    return readings.map((reading, index) => {
      if (reading.date.date !== null) return undefined;
      const own = matched[index]!;
      const same = rounds.find(
        ({ round, retold }) =>
          round.readings[index] === reading && round.matched[index] === own && areDisjoint(retold, own.others),
      );
      return same ? same.round.likely[index] : likelyDay(reading, own, story, span);
    });
  }

  /** The sentences of dates that tell another day now. */
  private toldAnew(before: readonly Reading[], now: readonly Reading[]): ReadonlySet<Context> {
    const retold = new Set<Context>();
    for (const [index, reading] of now.entries()) {
      if (before[index] === reading) continue;
      const { contexts } = this.contexts.get(reading.path)!;
      for (const mention of datesToldAnew(before[index], reading)) retold.add(contexts[mention]!);
    }
    return retold;
  }
}

/** The articles with days for those whose day is so sure, and bounds for the others; the same list where there are none. */
function datedWhereSure(story: readonly Reading[], likely: Round['likely'], sure: number): readonly Reading[] {
  const now = story.map((reading, index) => {
    const told = likely[index];
    const date = told && (told.chance >= sure ? told.day : told.bounds);
    return date && !(date.window && alike(date.window, reading.date.window)) ? dated(reading, date) : reading;
  });
  return now.some((reading, index) => reading !== story[index]) ? now : story;
}

const noneMatched: Matched = { dates: [], others: new Set() };

function areDisjoint<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const item of few) if (many.has(item)) return false;
  return true;
}
