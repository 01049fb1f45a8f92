import { type AttributionWords, type PronounKind, phraseAt } from './attribution-words';
import type { SentenceWords, WordRange } from './teller-words';
import { tellerFrom } from './tellers';

/** Who tells; a pronoun still has to be resolved. */
export interface Teller extends WordRange {
  readonly pronoun?: PronounKind;
}

/** A phrase of one sentence that says who says it, as word indices. */
export interface SaidPhrase extends WordRange {
  /** Nearest teller first; never empty. */
  readonly tellers: readonly Teller[];
  /** `spoken` has a verb of saying, `according` a preposition. */
  readonly kind: 'spoken' | 'according';
  /** `ahead` covers what follows it, `around` its whole sentence, `aside` what stands just before it. */
  readonly reach: 'ahead' | 'around' | 'aside';
  /** The value that it tells alone, with the phrase itself. */
  readonly told?: WordRange;
  /** It names a teller whose verb was said before: "et les syndicats" 900. */
  readonly listed?: true;
  /** It stands right behind a value: "300, selon la police". */
  readonly behindValue?: true;
}

export const quoteMarks = new Set(['"', '»', '”', '«', '“']);
export const closers = new Set(['"', '»', '”', ',', '-', '–', '—']);

export const isEnd = (sentence: SentenceWords, at: number) =>
  at >= sentence.length || ['.', '!', '?', '…', ';'].includes(sentence.folded[at]!);

export function pronounAt(sentence: SentenceWords, grammar: AttributionWords, at: number): Teller | null {
  const pronoun = grammar.pronouns.get(sentence.folded[at] ?? '');
  return pronoun && pronoun !== 'nobody' ? { from: at, to: at + 1, pronoun } : null;
}

/** Adds whom the teller quotes, at the end of the phrase: "…, citant le renseignement militaire". */
export function withSource(sentence: SentenceWords, grammar: AttributionWords, teller: Teller, to: number) {
  const next = sentence.is(to, ',') ? to + 1 : to;
  const citing = phraseAt(grammar.citing, sentence.folded, next);
  const source = citing ? tellerFrom(sentence, next + citing) : null;
  return source ? { tellers: [teller, source], to: source.to } : { tellers: [teller], to };
}
