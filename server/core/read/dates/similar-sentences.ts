import { once } from '../../text/once';
import type { Reading } from '../../values';

/** The sentence around a date, as the words that it holds. */
export interface Context {
  /** Its place among all contexts. */
  readonly id: number;
  /** Index of the reading among those of the story, and of the date in it. */
  readonly reading: number;
  readonly mention: number;
  readonly words: readonly string[];
}

/** Sentences less alike than this (cosine of their words, weighted by rarity) say nothing of the same event. */
const somewhatAlike = 0.05;
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

export function numberedContexts(around: readonly WordsAround[]): Context[][] {
  let id = 0;
  return around.map((dates, reading) => dates.map((words, mention) => ({ id: id++, reading, mention, words })));
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

export interface Similar {
  readonly context: Context;
  readonly likeness: number;
}

/** Finds the contexts most like a given one, by an index of the words of those that may tell a day. */
export class Likeness {
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
