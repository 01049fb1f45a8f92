import type { Figure } from '../../values';
import type { FigureGrammar } from './grammar';

/**
 * Gives the sums that name no currency ("4,9 milliards") the one that they are in: the only one of their sentence, else
 * the only one of the article, unless the sum before counts things ("67 millions de Français, dont 12 millions …").
 * @param sentences the figures of an article, sentence by sentence
 */
export function withImpliedCurrency(sentences: readonly (readonly Figure[])[], grammar: FigureGrammar): Figure[] {
  const ofArticle = onlyCurrency(sentences.flat());
  let countsThings = false;
  return sentences.flatMap((figures) => {
    const ofSentence = onlyCurrency(figures);
    return figures.map((figure) => {
      if (!isSum(figure, grammar)) return figure;
      if (!isBare(figure)) {
        countsThings = figure.unit === null;
        return figure;
      }
      const unit = ofSentence ?? (countsThings ? null : ofArticle);
      return unit === null ? figure : { ...figure, kind: 'money' as const, unit };
    });
  });
}

/** The currency of some figures; null when they have none or several. */
function onlyCurrency(figures: readonly Figure[]): string | null {
  const [first, ...more] = new Set(
    figures.filter(({ kind, unit }) => kind === 'money' && unit).map(({ unit }) => unit),
  );
  return more.length ? null : (first ?? null);
}

/** A number with a word for a million or more. */
function isSum({ kind, text }: Figure, { cardinals }: FigureGrammar): boolean {
  const word = text.slice(text.lastIndexOf(' ') + 1);
  return kind === 'money' || (kind === 'count' && (cardinals.scales[word.toLowerCase()] ?? 0) >= 1e6);
}

/** Nothing behind the number says what it is of; what stands before it is what is measured ("une perte de 4,9 milliards"). */
const isBare = ({ kind, start, counted }: Figure): boolean =>
  kind === 'count' && (counted === null || counted.end <= start);
