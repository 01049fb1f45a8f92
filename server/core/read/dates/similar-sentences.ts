import { once } from '../../text/once';
import type { Reading } from '../../values';

/** The sentence around a date, as the words that it holds. */
export interface Context {
  readonly path: string;
  /** Index of the date in its reading. */
  readonly mention: number;
  readonly words: readonly string[];
  /** Its day is looked for in other articles. */
  readonly asks: boolean;
  /** It may tell another one its day. */
  readonly tells: boolean;
}

/** Sentences less alike than this (cosine of their words, weighted by rarity) say nothing of the same event. */
const somewhatAlike = 0.05;
/** So many sentences are enough to tell the day of one: a folder of many stories has many more that are a little alike. */
const mostAlike = 32;
/** How many characters on each side of a date tell its event. */
const around = 300;
/** Letters that forms of one word mostly share: "libérée", "libération". */
const stem = 5;

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

export interface Similar {
  readonly context: Context;
  readonly likeness: number;
}

/** The logarithm of a count, in steps of a quarter of a doubling: one sentence more seldom changes how rare a word is. */
const steps = (count: number): number => Math.round(4 * Math.log2(count));

/**
 * For the contexts that ask, those of other articles that are most like them. Contexts come and go; a change works out
 * anew only what is like those that it touches, and the lists are the same however they came about.
 */
export class SimilarSentences {
  private readonly byWord = new Map<string, Set<Context>>();
  /** All contexts, each with the length of the vector of its words. */
  private readonly norms = new Map<Context, number>();
  private readonly similar = new Map<Context, readonly Similar[]>();

  /** The contexts of other articles that are like one that asks, the most alike first; the same list until it changes. */
  similarTo(context: Context): readonly Similar[] {
    return this.similar.get(context) ?? [];
  }

  /** @returns the contexts that are like others now, or not as much */
  change(gone: readonly Context[], added: readonly Context[]): readonly Context[] {
    const words = new Set([...gone, ...added].flatMap((context) => context.words));
    const before = new Map([...words].map((word) => [word, this.weight(word)]));
    const all = steps(this.norms.size + 1);
    for (const context of gone) this.drop(context);
    for (const context of added) this.add(context);
    const touched = new Set(added);
    if (steps(this.norms.size + 1) !== all) for (const context of this.norms.keys()) touched.add(context);
    else
      for (const word of words)
        if (this.weight(word) !== before.get(word)) for (const other of this.with(word)) touched.add(other);
    for (const context of touched) this.norms.set(context, this.norm(context));
    return this.match(gone, touched);
  }

  private with(word: string): Iterable<Context> {
    return this.byWord.get(word) ?? [];
  }

  /** How rare a word is. */
  private weight(word: string): number {
    return steps(this.norms.size + 1) - steps(this.byWord.get(word)?.size ?? 1);
  }

  private norm({ words }: Context): number {
    return Math.sqrt(words.reduce((sum, word) => sum + this.weight(word) ** 2, 0));
  }

  private add(context: Context): void {
    this.norms.set(context, 0);
    for (const word of context.words) {
      const set = this.byWord.get(word);
      if (set) set.add(context);
      else this.byWord.set(word, new Set([context]));
    }
  }

  private drop(context: Context): void {
    this.norms.delete(context);
    this.similar.delete(context);
    for (const word of context.words) {
      const set = this.byWord.get(word)!;
      set.delete(context);
      if (!set.size) this.byWord.delete(word);
    }
  }

  /** Looks again for what is like the contexts that a change touched, on both sides. */
  private match(gone: readonly Context[], touched: ReadonlySet<Context>): readonly Context[] {
    const asking = new Set([...touched].filter(({ asks }) => asks));
    const changed = new Set([...gone, ...touched].filter(({ tells }) => tells));
    const settled = [...this.similar.keys()].some((context) => !asking.has(context));
    for (const context of settled ? changed : []) {
      const others = new Set(context.words.flatMap((word) => [...this.with(word)]));
      for (const other of others)
        if (other.asks && !asking.has(other) && this.concerns(other, context)) asking.add(other);
    }
    return [...asking].filter((context) => {
      const [before, now] = [this.similar.get(context), this.find(context)];
      if (before && areSame(before, now)) return false;
      this.similar.set(context, now);
      return true;
    });
  }

  /** Whether another context is, or was, among those most like one that asks. */
  private concerns(context: Context, other: Context): boolean {
    if (context.path === other.path) return false;
    const list = this.similarTo(context);
    if (list.some((one) => one.context === other)) return true;
    const least = list.length < mostAlike ? somewhatAlike : list.at(-1)!.likeness;
    return this.norms.has(other) && this.likeness(context, other) >= least;
  }

  private find(context: Context): readonly Similar[] {
    const shared = new Map<Context, number>();
    for (const word of context.words) {
      const weight = this.weight(word) ** 2;
      for (const other of this.with(word))
        if (other.tells && other.path !== context.path) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
    const norm = this.norms.get(context)!;
    const similar: Similar[] = [];
    for (const [other, weight] of shared) {
      const likeness = weight / (norm * this.norms.get(other)!);
      if (likeness >= somewhatAlike) similar.push({ context: other, likeness });
    }
    return similar.sort((a, b) => b.likeness - a.likeness || inOrder(a.context, b.context)).slice(0, mostAlike);
  }

  /** The same as `find` has it. */
  private likeness(context: Context, other: Context): number {
    const shared = context.words.reduce(
      (sum, word) => (this.byWord.get(word)?.has(other) ? sum + this.weight(word) ** 2 : sum),
      0,
    );
    return shared / (this.norms.get(context)! * this.norms.get(other)!);
  }
}

const areSame = (a: readonly Similar[], b: readonly Similar[]): boolean =>
  a.length === b.length && a.every((one, i) => one.context === b[i]!.context && one.likeness === b[i]!.likeness);

const inOrder = (a: Context, b: Context): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : a.mention - b.mention;
