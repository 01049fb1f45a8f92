import type { Token } from './tokens';

interface Entry<T> {
  readonly words: readonly string[];
  /** Whether nothing stands between a word and the one before: the "2" of "m2". */
  readonly glued: readonly boolean[];
  readonly value: T;
  /** Matched as written, not in any case. */
  readonly exact: boolean;
}

/** A set of expressions of one or more words, found in a row of tokens. The longest one wins. */
export class Phrases<T> {
  private readonly byFirst = new Map<string, Entry<T>[]>();
  private readonly byLast = new Map<string, Entry<T>[]>();

  constructor(entries: Iterable<readonly [phrase: string, value: T, exact?: boolean]>) {
    for (const [phrase, value, exact = false] of entries) {
      const pieces = [...phrase.matchAll(piece)];
      if (!pieces.length) continue;
      const words = pieces.map(([word]) => word);
      const glued = pieces.map(({ index }) => index > 0 && phrase[index - 1] !== ' ');
      const entry = { words, glued, value, exact };
      insert(this.byFirst, words[0]!, entry);
      insert(this.byLast, words.at(-1)!, entry);
    }
  }

  /** The longest expression that begins at token `from`; `end` is the index behind it. */
  at(tokens: readonly Token[], from: number): { value: T; end: number } | null {
    const token = tokens[from];
    if (!token) return null;
    const found = longest(this.byFirst.get(token.raw), tokens, from);
    const other = token.raw === token.text ? null : longest(this.byFirst.get(token.text), tokens, from);
    const entry = !found || (other && other.words.length > found.words.length) ? other : found;
    if (entry) return { value: entry.value, end: from + entry.words.length };
    return null;
  }

  /** The longest expression that ends before token `to`; `start` is the index of its first token. */
  before(tokens: readonly Token[], to: number): { value: T; start: number } | null {
    const token = tokens[to - 1];
    if (!token) return null;
    for (const entry of this.byLast.get(token.text) ?? []) {
      const start = to - entry.words.length;
      if (start >= 0 && fits(tokens, start, entry)) return { value: entry.value, start };
    }
    return null;
  }
}

/** The pieces of an expression of a table, as the tokenizer splits a text: words (with their apostrophe), digits, single signs. */
export const splitPhrase = (phrase: string): string[] => phrase.match(piece) ?? [];

const piece = /[\p{L}\p{M}ªºµ]+(?:'|[²³])?|\d+|[^\s]/gu;

function insert<T>(index: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  const entries = index.get(key) ?? [];
  entries.push(entry);
  entries.sort((a, b) => b.words.length - a.words.length);
  index.set(key, entries);
}

function longest<T>(entries: readonly Entry<T>[] | undefined, tokens: readonly Token[], from: number): Entry<T> | null {
  return entries?.find((entry) => fits(tokens, from, entry)) ?? null;
}

function fits(tokens: readonly Token[], from: number, { words, glued, exact }: Entry<unknown>): boolean {
  for (let i = 0; i < words.length; i++) {
    const token = tokens[from + i];
    if (!token || (glued[i] && !token.glued) || (token.raw !== words[i] && (exact || token.text !== words[i])))
      return false;
  }
  return true;
}
