import type { Language } from '../language';
import type { Attribution, Figure, NameMention, Passage, Sentence, Span } from '../values';
import { antecedent } from './antecedents';
import { withoutAsides } from './asides';
import { placeScopes } from './attribution-scopes';
import { type AttributionWords, attributionWords } from './attribution-words';
import { findQuotations } from './quotations';
import { saidPhrases } from './said-phrases';
import { type Marked, SentenceWords, type WordRange } from './teller-words';
import { type ShapedWord, shapedWords, type WordShape } from './word-shapes';

export type { AttributionGrammar } from './attribution-words';

/** An attribution whose scope may still grow. */
type Growing = Attribution & { scope: { start: number; end: number } };

/** What else was read in the document. */
export interface Found {
  readonly names: readonly NameMention[];
  readonly figures: readonly Figure[];
}

/**
 * Reads who says what in a document: one attribution for each phrase that names a teller, in order, with the text that
 * it covers. Attributions may nest; `claimantsAt` tells what holds at one place.
 */
export function readAttributions(
  text: string,
  sentences: readonly Sentence[],
  { names, figures }: Found,
  language: Language,
  words: readonly (readonly ShapedWord[])[] = shapedWords(text, sentences, language),
): Attribution[] {
  const grammar = attributionWords(language);
  const quotationsNear = window(findQuotations(text));
  const figuresIn = window(figures);
  const namesIn = window(names);
  const all: Growing[] = [];
  /** Those that reach the end of the sentence before. */
  let carrying: Growing[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const told = withoutAsides(words[i]!, grammar);
    const marked = markedIn(told, figuresIn(sentence), namesIn(sentence));
    const shaped = new SentenceWords(told, grammar.tellers, marked);
    const found = readSentence(text, sentence, shaped, { names, before: all }, grammar);
    const quotations = quotationsNear(sentence);
    for (const one of found) if (one.spoken) coverQuotations(one, sentence, quotations);
    if (!found.length && carriesOn(sentence, words[i]!, carrying, quotations, grammar))
      for (const one of carrying) one.scope.end = Math.max(one.scope.end, sentence.end);
    carrying = (found.length ? found : carrying).filter((one) => one.scope.end >= sentence.end);
    all.push(...found);
  }
  return all;
}

/** Looks up the spans that overlap a sentence; to be asked for sentences in order. */
function window<T extends Span>(spans: readonly T[]): (sentence: Span) => readonly T[] {
  let from = 0;
  return (sentence) => {
    while (from < spans.length && spans[from]!.end <= sentence.start) from++;
    let to = from;
    while (to < spans.length && spans[to]!.start < sentence.end) to++;
    return spans.slice(from, to);
  };
}

/** Where figures and names stand among the words of a sentence. */
function markedIn(words: readonly ShapedWord[], figures: readonly Figure[], names: readonly NameMention[]): Marked {
  const rangeOf = (span: Span): WordRange => {
    const inside = words.flatMap((word, i) => (word.start < span.end && span.start < word.end ? [i] : []));
    return { from: inside[0] ?? -1, to: (inside.at(-1) ?? -1) + 1 };
  };
  const isPlace = ({ type, standsFor }: NameMention) => type === 'place' && !standsFor;
  return {
    figures: figures.map((figure) => {
      const { from, to } = rangeOf(figure);
      const { kind, unit, counted, start, min, max } = figure;
      const value = max ?? min ?? 0;
      const behind = counted !== null && counted.end > start;
      const count = kind === 'count' && unit === null;
      const large = value >= 100 && Number.isInteger(value);
      return {
        from,
        to,
        count,
        large,
        bare: count && !behind,
        nounEnd: behind ? Math.max(to, rangeOf(counted).to) : to,
      };
    }),
    places: names.filter(isPlace).map(rangeOf),
    actors: names.filter(({ type }) => type !== 'place').map(rangeOf),
  };
}

/** What a pronoun may refer to. */
interface Context {
  readonly names: readonly NameMention[];
  readonly before: readonly Attribution[];
}

function readSentence(
  text: string,
  sentence: Sentence,
  shaped: SentenceWords,
  context: Context,
  grammar: AttributionWords,
): Growing[] {
  const { words } = shaped;
  const phrases = saidPhrases(shaped, grammar);
  const told = phrases.map((phrase) => {
    const value = phrase.told ? place(phrase.told, text, words) : null;
    return { phrase, value, ...place(phrase, text, words) };
  });
  const scopes = placeScopes(text, sentence, told, grammar);
  return told.map(({ phrase, start, end }, index) => ({
    start,
    end,
    text: text.slice(start, end),
    chain: phrase.tellers.map((teller) => {
      const from = words[teller.from]!.start;
      const to = words[teller.to - 1]!.end;
      const own = { start: from, end: to, text: text.slice(from, to) };
      return teller.pronoun ? (antecedent(own, teller.pronoun, sentence, context) ?? own) : own;
    }),
    scope: { ...scopes[index]! },
    spoken: phrase.kind === 'spoken',
  }));
}

function place({ from, to }: WordRange, text: string, words: readonly Passage[]): Passage {
  const start = words[from]!.start;
  const end = words[to - 1]!.end;
  return { start, end, text: text.slice(start, end) };
}

/** A quotation that goes on before or after its sentence belongs to the same speaker. */
function coverQuotations(one: Growing, sentence: Span, quotations: readonly Span[]): void {
  for (const quotation of quotations) {
    if (quotation.start < sentence.start) one.scope.start = Math.min(one.scope.start, quotation.start);
    if (quotation.end > sentence.end) one.scope.end = Math.max(one.scope.end, quotation.end);
  }
}

/**
 * A sentence that names no teller goes on with the one before when it is in the conditional of hearsay ("auraient été
 * envoyés") or starts with a quotation after a spoken one.
 */
function carriesOn(
  sentence: Sentence,
  words: readonly ShapedWord[],
  carrying: readonly Growing[],
  quotations: readonly Span[],
  grammar: AttributionWords,
): boolean {
  if (!carrying.length) return false;
  if (carrying.some((one) => one.spoken) && quotations.some((quotation) => quotation.start === sentence.start))
    return true;
  return words.some(({ shape }) => isHearsay(shape, grammar));
}

const isHearsay = ({ folded, entries }: WordShape, grammar: AttributionWords): boolean =>
  grammar.hearsay.has(folded) ||
  entries.some((entry) => entry.tense === 'conditional' && !grammar.modals.has(entry.lemma));
