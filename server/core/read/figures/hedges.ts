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

/** Reads the hedging words before and behind an amount. */
export function hedge(words: Words, amount: Amount, counted: NounPhrase | null = null): Hedged {
  const { tokens, vocabulary } = words;
  const before = vocabulary.hedgesBefore.before(tokens, amount.start);
  const behind = behindAmount(words, amount, counted);
  const plain = { amount, min: amount.min, max: amount.max, uncertain: false, counted };
  if (amount.form === 'vague') return { ...plain, hedge: 'vague', words: null };
  if (before && before.value !== 'exact')
    return bounded({ ...plain, hedge: before.value, words: [before.start, amount.start] });
  if (behind) return bounded({ ...plain, hedge: behind.value, words: [behind.start, behind.end] });
  const own: Hedge = amount.form === 'range' ? 'range' : amount.form === 'rough' ? 'approx' : 'exact';
  return { ...plain, hedge: own, words: null };
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
