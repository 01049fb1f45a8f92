import type { Language } from '../language';
import type { Figure } from '../values';
import { readAmounts } from './figures/amounts';
import { placeCounted } from './figures/attach';
import { isCalendarOrCode, notFigure } from './figures/guards';
import { type Hedged, hedge, hedgeStart, joinBounds, shareHedges } from './figures/hedges';
import { toFigure } from './figures/to-figure';
import { tokenize } from './figures/tokens';
import { vocabularyOf } from './figures/vocabulary';

export type { FigureGrammar } from './figures/grammar';

/** Reads the figures of one sentence, in order; offsets are relative to it. Never throws. */
export function readFigures(sentence: string, language: Language): Figure[] {
  const vocabulary = vocabularyOf(language.figures);
  const tokens = tokenize(sentence, language.figures.decimal);
  const words = { tokens, vocabulary, lexicon: language.lexicon };
  const found: Hedged[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (!vocabulary.mayBegin(tokens, at)) {
      at++;
      continue;
    }
    const behind = notFigure(tokens, at, vocabulary);
    const amounts = behind === null ? readAmounts(tokens, at, vocabulary) : [];
    const kept = amounts.filter(
      (amount) => !isCalendarOrCode(tokens, amount, hedgeStart(tokens, amount.start, vocabulary) !== null, vocabulary),
    );
    for (const amount of kept) found.push(hedge(words, amount));
    at = amounts.at(-1)?.end ?? behind ?? at + 1;
  }
  return shareHedges(words, placeCounted(words, joinBounds(words, found))).map((figure) =>
    toFigure(sentence, words, figure),
  );
}
