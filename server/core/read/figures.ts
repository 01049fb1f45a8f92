import type { Language } from '../language';
import type { Figure } from '../values';
import type { Amount } from './figures/amounts';
import { placeCounted } from './figures/attach';
import { Words } from './figures/counted';
import { isCalendarOrCode, notFigure } from './figures/guards';
import { type Hedged, hedge, hedgeStart, joinBounds, shareHedges } from './figures/hedges';
import { withOnes } from './figures/lone-ones';
import { readAmounts } from './figures/ranges';
import { frequencyAt, isPerTime } from './figures/rates';
import { scoreAt } from './figures/scores';
import { shareAt } from './figures/shares';
import { toFigure } from './figures/to-figure';
import { tokenize } from './figures/tokens';
import { vocabularyOf } from './figures/vocabulary';
import { glossaryOf } from './glossary';
import { type Pieces, takeApart } from './pieces';

export type { FigureGrammar } from './figures/grammar';
export { withImpliedCurrency } from './figures/implied-currency';

/** Reads the figures of a lone sentence: see `readFiguresIn`. */
export function readFigures(sentence: string, language: Language): Figure[] {
  const [pieces] = takeApart(sentence, [{ start: 0, end: sentence.length }], glossaryOf(language));
  return pieces ? readFiguresIn(pieces, language) : [];
}

/** Reads the figures of one sentence, in order; offsets are relative to it. Never throws. */
export function readFiguresIn(pieces: Pieces, language: Language): Figure[] {
  if (!pieces.mayHoldFigure) return [];
  const vocabulary = vocabularyOf(language.figures);
  const { text: sentence } = pieces;
  const tokens = tokenize(pieces, glossaryOf(language), language.figures.decimal);
  const words = new Words(tokens, vocabulary, language.lexicon);
  const found: Hedged[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (!vocabulary.mayBegin(tokens, at) || isPerTime(words, at, found.at(-1)?.amount)) {
      at++;
      continue;
    }
    const told = frequencyAt(tokens, at, vocabulary) ?? shareAt(words, at);
    const behind = told ? null : notFigure(tokens, at, vocabulary);
    const amounts = told ? [told] : behind === null ? amountsAt(words, at) : [];
    const kept = amounts.filter(
      (amount) =>
        !isCalendarOrCode(words, amount, hedgeStart(tokens, amount.start, vocabulary) !== null, found.at(-1)?.amount),
    );
    for (const amount of kept) found.push(hedge(words, amount));
    at = amounts.at(-1)?.end ?? behind ?? at + 1;
  }
  const placed = shareHedges(words, placeCounted(words, joinBounds(words, found)));
  return withOnes(words, placed).map((figure) => toFigure(sentence, words, figure));
}

function amountsAt(words: Words, at: number): Amount[] {
  const score = scoreAt(words, at);
  return score ? [score] : readAmounts(words.tokens, at, words.vocabulary);
}
