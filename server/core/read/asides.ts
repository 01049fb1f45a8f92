import { type AttributionWords, phraseAt } from './attribution-words';
import type { ShapedWord } from './word-shapes';

/**
 * Leaves out what only sets one teller against another, so that verb, subject and complement stand side by side: "Le
 * comité soutient, lui, que", "les élus ont, de leur côté, compté". Of commas on both sides both go.
 */
export function withoutAsides(words: readonly ShapedWord[], grammar: AttributionWords): readonly ShapedWord[] {
  let kept: ShapedWord[] | null = null;
  const is = (index: number, mark: string) => words[index]?.text === mark;
  for (let i = 0; i < words.length; ) {
    const size = grammar.mayBeAside.has(words[i]!.shape.folded) ? asideAt(words, grammar, i) : 0;
    if (!size) {
      kept?.push(words[i]!);
      i++;
      continue;
    }
    kept ??= words.slice(0, i);
    const closed = is(i + size, ',') && (i === 0 || is(i - 1, ','));
    if (closed && i > 0) kept.pop();
    i += size + (closed ? 1 : 0);
  }
  return kept ?? words;
}

/** Number of words of the aside that starts at a word; 0 when none does. A pronoun is one between commas. */
function asideAt(words: readonly ShapedWord[], grammar: AttributionWords, at: number): number {
  const near = words.slice(at, at + longest).map(({ shape }) => shape.folded);
  const phrase = phraseAt(grammar.asides, near, 0);
  if (phrase) return phrase;
  return grammar.tonics.has(near[0]!) && words[at - 1]?.text === ',' && near[1] === ',' ? 1 : 0;
}

/** Words of the longest aside, or more. */
const longest = 8;
