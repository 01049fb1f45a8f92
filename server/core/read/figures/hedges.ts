import type { Hedge } from '../../values';
import type { Amount } from './amounts';
import type { NounPhrase, Words } from './counted';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** An amount with how firmly it is said, and what it counts. */
export interface Hedged {
  readonly amount: Amount;
  readonly min: number | null;
  readonly max: number | null;
  readonly hedge: Hedge;
  /** Tokens of the hedging words, end exclusive. */
  readonly words: readonly [start: number, end: number] | null;
  readonly uncertain: boolean;
  readonly counted: NounPhrase | null;
}

/** Index of the first token of the hedge before an amount; null when there is none. */
export function hedgeStart(tokens: readonly Token[], start: number, vocabulary: Vocabulary): number | null {
  const found = vocabulary.hedgesBefore.before(tokens, start);
  return found && found.value !== 'exact' ? found.start : null;
}

/** Reads the hedging words before and behind an amount, or behind what it counts. */
export function hedge(words: Words, amount: Amount, counted: NounPhrase | null = null): Hedged {
  const before = hedgeBefore(words, amount);
  const behind = behindAmount(words, amount, counted);
  if (amount.form === 'vague') return hedged(amount, 'vague', null, counted);
  const opens = behind && behind.value !== 'approx' && before?.value === 'approx';
  if (before && before.value !== 'exact' && !opens)
    return bounded(hedged(amount, before.value, [before.start, before.end], counted));
  if (behind && behind.value !== 'exact')
    return bounded(hedged(amount, behind.value, [behind.start, behind.end], counted));
  return hedged(amount, ownHedge(amount), null, counted);
}

const hedged = (amount: Amount, value: Hedge, words: Hedged['words'], counted: NounPhrase | null): Hedged => ({
  amount,
  min: amount.min,
  max: amount.max,
  hedge: value,
  words,
  uncertain: false,
  counted,
});

function ownHedge(amount: Amount): Hedge {
  if (amount.form === 'rough') return 'approx';
  const ranks = amount.form === 'ordinal' && amount.min !== amount.max;
  return amount.form === 'range' || ranks ? 'range' : 'exact';
}

/** Adds what an amount counts, and the hedge that may stand behind that: "12 blessés au moins". */
export function withCounted(words: Words, figure: Hedged, counted: NounPhrase | null): Hedged {
  if (!counted) return figure;
  const further = counted.start >= figure.amount.end && words.vocabulary.hedgesAfter.at(words.tokens, counted.end);
  return further ? hedge(words, figure.amount, counted) : { ...figure, counted };
}

/**
 * The hedge right before an amount, or before the article and the adverb that part them: "plus de la moitié", "dépasse
 * déjà les 17 milliards".
 */
function hedgeBefore({ tokens, vocabulary, lexicon }: Words, amount: Amount) {
  const { articles } = vocabulary.grammar.counted;
  const { spanning } = vocabulary.grammar.hedges;
  const found = vocabulary.hedgesBefore.before(tokens, amount.start);
  // "$500 million over three years": behind a noun it says during what time.
  const during = found && amount.unit?.kind === 'duration' && vocabulary.has(spanning, tokens[amount.start - 1]!.text);
  if (during && isNamed(tokens, found.start - 1, lexicon)) return null;
  if (found) return { ...found, end: amount.start };
  let end = vocabulary.has(articles, tokens[amount.start - 1]?.text ?? '') ? amount.start - 1 : amount.start;
  const behindArticle = end < amount.start && vocabulary.hedgesBefore.before(tokens, end);
  if (behindArticle) return { ...behindArticle, end };
  if (!lexicon.lookup(tokens[end - 1]?.text ?? '').some((entry) => entry.pos === 'adverb')) return null;
  end--;
  const further = vocabulary.hedgesBefore.before(tokens, end);
  return further && { ...further, end };
}

/** Nothing of the clause, a noun or a sum ("£3m") stands at a token. */
function isNamed(tokens: readonly Token[], at: number, lexicon: Words['lexicon']): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return true;
  const sum = token.glued && tokens[at - 1]?.kind === 'number';
  return sum || lexicon.lookup(token.text).some(({ pos }) => pos === 'noun');
}

function behindAmount({ tokens, vocabulary }: Words, amount: Amount, counted: NounPhrase | null) {
  const starts = [amount.end, ...(counted && counted.start >= amount.end ? [counted.end] : [])];
  for (const start of starts) {
    const found = vocabulary.hedgesAfter.at(tokens, start);
    if (found) return { ...found, start };
  }
  return null;
}

/** Opens the bound that the hedge leaves open. A range keeps both of its bounds. */
function bounded(figure: Hedged): Hedged {
  if (figure.amount.form === 'range') return { ...figure, hedge: 'range' };
  if (figure.hedge === 'at-least') return { ...figure, max: null };
  if (figure.hedge === 'at-most') return { ...figure, min: null, max: figure.max ?? figure.min };
  return figure;
}

/** "plus de 10 et moins de 20": two bounds of one amount. */
export function joinBounds(words: Words, figures: readonly Hedged[]): Hedged[] {
  const joined: Hedged[] = [];
  for (const figure of figures) {
    const before = joined.at(-1);
    const both = before && boundsOf(words, before, figure);
    if (both) joined[joined.length - 1] = both;
    else joined.push(figure);
  }
  return joined;
}

function boundsOf({ tokens, vocabulary }: Words, a: Hedged, b: Hedged): Hedged | null {
  const low = a.hedge === 'at-least' ? a : b;
  const high = a.hedge === 'at-least' ? b : a;
  if (low.hedge !== 'at-least' || high.hedge !== 'at-most' || low.min === null || high.max === null) return null;
  if (!(low.min < high.max) || (low.amount.unit && low.amount.unit !== high.amount.unit)) return null;
  const between = tokens.slice(a.amount.end, b.words?.[0] ?? b.amount.start);
  const { linking } = vocabulary.grammar.ranges;
  if (between.length > 1 || between.some((token) => !vocabulary.has(linking, token.text))) return null;
  const amount: Amount = { ...b.amount, start: a.amount.start, min: low.min, max: high.max, form: 'range' };
  return { ...b, amount, min: low.min, max: high.max, hedge: 'range', words: a.words };
}

/** "au moins 100 roquettes et 9 millions de balles": the hedge of the first may reach the second, so it is marked uncertain. */
export function shareHedges(words: Words, figures: readonly Hedged[]): Hedged[] {
  const shared: Hedged[] = [];
  for (const figure of figures) {
    const before = shared.at(-1);
    shared.push(before && inherits(words, before, figure) ? withHedgeOf(before, figure) : figure);
  }
  return shared;
}

function inherits({ tokens, vocabulary }: Words, before: Hedged, figure: Hedged): boolean {
  if (figure.hedge !== 'exact' || !before.words || before.words[1] > before.amount.start) return false;
  if (figure.amount.form === 'ordinal') return false;
  const end = Math.max(before.amount.end, before.counted?.end ?? 0);
  return figure.amount.start === end + 1 && vocabulary.has(vocabulary.grammar.cardinals.and, tokens[end]!.text);
}

const withHedgeOf = (before: Hedged, figure: Hedged): Hedged =>
  bounded({ ...figure, hedge: before.hedge, words: before.words, uncertain: true });
