import type { Reading } from '../../values';
import type { Days } from './calendar-days';
import { alike, dated } from './dated';
import {
  contextsOf,
  datesToldAnew,
  type LikelyDay,
  likelyDay,
  type Matched,
  matchDates,
  type Story,
} from './event-matching';
import { type Context, SimilarSentences } from './similar-sentences';

/** How sure the day of an article must be; the surest come first, as an article that another one dated dates a third. */
const sureness = [0.95, 0.8, 0.6, 0.45];
/** How often what the others tell is weighed again after some of them were dated. */
const mostRounds = 10;

/** What was found in one round of dating, and from what. */
interface Round {
  readonly story: Story;
  readonly matched: ReadonlyMap<string, Matched>;
  readonly likely: ReadonlyMap<string, LikelyDay | null>;
}

/**
 * Dates the articles of a story by the events that they share. Its result depends on the articles alone; what it
 * remembers of those that it dated before only spares it to weigh again what has not changed.
 */
export class EventDates {
  private readonly sentences = new SimilarSentences();
  private readonly contexts = new Map<string, { readonly of: Reading; readonly contexts: readonly Context[] }>();
  private matched: ReadonlyMap<string, Matched> = new Map();
  private rounds: readonly Round[] = [];
  private span: Days | null = null;

  /** @param span the days that the story tells of */
  date(readings: readonly Reading[], span: Days | null): readonly Reading[] {
    this.match(readings);
    const former = alike(span, this.span) ? this.rounds : [];
    const rounds: Round[] = [];
    let story: Story = new Map(readings.map((reading) => [reading.path, reading]));
    let level = 0;
    while (rounds.length < mostRounds && level < sureness.length) {
      const known = [former[rounds.length], rounds.at(-1)].filter((round) => round !== undefined);
      const likely = this.likelyDays(story, span, known);
      rounds.push({ story, matched: this.matched, likely });
      const before = story;
      while (story === before && level < sureness.length) {
        story = datedWhereSure(story, likely, sureness[level]!);
        if (story === before) level++;
      }
    }
    this.rounds = rounds;
    this.span = span;
    return readings.map(({ path }) => story.get(path)!);
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
    const matched = new Map(this.matched);
    for (const path of changed) {
      const contexts = this.contexts.get(path)?.contexts;
      if (contexts) matched.set(path, matchDates(contexts, this.sentences));
      else matched.delete(path);
    }
    for (const { path } of readings) if (!matched.has(path)) matched.set(path, noneMatched);
    this.matched = matched;
  }

  /** @param known rounds in which some articles may have been weighed against the same others */
  private likelyDays(story: Story, span: Days | null, known: readonly Round[]): ReadonlyMap<string, LikelyDay | null> {
    const rounds = known.map((round) => {
      const changed = [...story.keys()].filter((path) => round.story.get(path) !== story.get(path));
      const retold = changed.flatMap((path) => {
        const { contexts } = this.contexts.get(path)!;
        return datesToldAnew(round.story.get(path), story.get(path)!).map((index) => contexts[index]!);
      });
      return { round, changed: new Set(changed), retold: new Set(retold) };
    });
    const likely = new Map<string, LikelyDay | null>();
    for (const [path, reading] of story) {
      if (reading.date.date !== null) continue;
      const matched = this.matched.get(path)!;
      const same = rounds.find(
        ({ round, changed, retold }) =>
          !changed.has(path) && round.matched.get(path) === matched && areDisjoint(retold, matched.others),
      );
      likely.set(path, same ? same.round.likely.get(path)! : likelyDay(reading, matched, story, span));
    }
    return likely;
  }
}

/** The story with days for the articles whose day is so sure, and bounds for the others; the same where there are none. */
function datedWhereSure(story: Story, likely: ReadonlyMap<string, LikelyDay | null>, sure: number): Story {
  const found = new Map<string, Reading>();
  for (const [path, told] of likely) {
    const date = told && (told.chance >= sure ? told.day : told.bounds);
    const reading = story.get(path)!;
    if (date && !(date.window && alike(date.window, reading.date.window))) found.set(path, dated(reading, date));
  }
  return found.size ? new Map([...story].map(([path, reading]) => [path, found.get(path) ?? reading])) : story;
}

const noneMatched: Matched = { dates: [], others: new Set() };

function areDisjoint<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const item of few) if (many.has(item)) return false;
  return true;
}
