import { type AttributionWords, phraseAt } from './attribution-words';
import { closers, isEnd, pronounAt, type SaidPhrase, type Teller, withSource } from './said-phrase';
import type { SentenceWords } from './teller-words';
import { tellerFrom } from './tellers';

/** The phrase of a source that begins at a word: "selon X", "pour l'économiste X,", "de source policière". */
export function accordingAt(sentence: SentenceWords, grammar: AttributionWords, at: number): SaidPhrase | null {
  if (grammar.opinionOf.has(sentence.folded[at]!)) return opinionAt(sentence, grammar, at);
  if (grammar.sources.has(sentence.folded[at]!)) return ofSource(sentence, grammar, at);
  const size = phraseAt(grammar.according, sentence.folded, at);
  if (!size) return null;
  const teller = pronounAt(sentence, grammar, at + size) ?? tellerFrom(sentence, at + size);
  if (!teller) return null;
  const { tellers, to } = withQuoted(sentence, grammar, teller);
  return { from: at, to, tellers, kind: 'according', reach: reachOf(sentence, grammar, at, to) };
}

/** "De source policière", "indique-t-on de sources concordantes": behind a noun the "of" is its own. */
function ofSource(sentence: SentenceWords, grammar: AttributionWords, at: number): SaidPhrase | null {
  const of = [at - 1, at - 2].find((index) => sentence.classAt(index) === 'of');
  if (of === undefined) return null;
  const opens = ['punctuation', 'time', 'adverb', 'verb', undefined].includes(sentence.classAt(of - 1));
  if (!opens && !sentence.folded[of - 1]!.includes('-')) return null;
  const teller = tellerFrom(sentence, of + 1);
  return (
    teller && {
      from: of,
      to: teller.to,
      tellers: [teller],
      kind: 'according',
      reach: reachOf(sentence, grammar, of, teller.to),
    }
  );
}

/** "Pour l'économiste Paul Roux, …": only a person or body, at the head of a clause, has an opinion. */
function opinionAt(sentence: SentenceWords, grammar: AttributionWords, at: number): SaidPhrase | null {
  if (at > 0 && sentence.classAt(at - 1) !== 'punctuation') return null;
  const teller = pronounAt(sentence, grammar, at + 1) ?? tellerFrom(sentence, at + 1);
  if (!teller || !sentence.is(teller.to, ',')) return null;
  if (!('pronoun' in teller) && !sentence.hasSpeakerNoun(teller) && !sentence.isActor(teller)) return null;
  return { from: at, to: teller.to, tellers: [teller], kind: 'according', reach: 'ahead' };
}

/** Adds whom the teller quotes ("selon Yonhap, citant …") or who quotes it ("selon un rapport cité par Yonhap"). */
function withQuoted(sentence: SentenceWords, grammar: AttributionWords, teller: Teller) {
  const cited = withSource(sentence, grammar, teller, teller.to);
  if (cited.tellers.length > 1) return cited;
  const next = sentence.is(teller.to, ',') ? teller.to + 1 : teller.to;
  for (let i = next; i < next + 6; i++) {
    const by = phraseAt(grammar.quotedBy, sentence.folded, i);
    const relay = by ? tellerFrom(sentence, i + by) : null;
    if (relay) return { tellers: [relay, teller], to: relay.to };
    if (sentence.classAt(i) === 'punctuation') break;
  }
  return { tellers: [teller], to: teller.to };
}

/** A preposition phrase covers what follows at the head of a clause, the sentence between commas, else what it ends. */
function reachOf(sentence: SentenceWords, grammar: AttributionWords, from: number, to: number) {
  const opens = from === 0 || ['and', 'clause'].includes(sentence.classAt(from - 1)!);
  if (opens || grammar.that.has(sentence.folded[from - 1]!)) return 'ahead';
  // "La dette serait selon l'audit de 6 millions": between a verb and its complement.
  if (sentence.classAt(from - 1) === 'verb' && (sentence.isFigure(to) || sentence.isFigure(to + 1))) return 'ahead';
  const before = sentence.folded[from - 1]!;
  if (closers.has(before) && (closers.has(sentence.folded[to] ?? ',') || isEnd(sentence, to))) return 'around';
  return isEnd(sentence, to) && closers.has(before) ? 'around' : 'aside';
}

/** "…, cité par l'agence Yonhap". */
export function quotedAt(sentence: SentenceWords, grammar: AttributionWords, at: number): SaidPhrase | null {
  const size = phraseAt(grammar.quotedBy, sentence.folded, at);
  const teller = size ? tellerFrom(sentence, at + size) : null;
  return teller && { from: at, to: teller.to, tellers: [teller], kind: 'spoken', reach: 'around' };
}
