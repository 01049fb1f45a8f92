import type { Figure } from '../../values';
import type { FigureGrammar } from './grammar';

/**
 * Gives the sums that name no currency the one that they are in: the only one of their sentence, else the only one of the
 * article. Such sums are bare ("4,9 milliards", unless the sum before counts things: "67 millions de Français, dont 12
 * millions …"), in coins ("50 centimes") or in a unit that is also a currency ("500 pounds").
 * @param sentences the figures of an article, sentence by sentence
 */
export function withImpliedCurrency(sentences: readonly (readonly Figure[])[], grammar: FigureGrammar): Figure[] {
  const named = sentences.map((figures) => figures.map((figure) => inMillions(figure, grammar)));
  const currencies = currenciesOf(named.flat());
  const ofArticle = currencies.length === 1 ? currencies[0]! : null;
  let countsThings = false;
  return named.flatMap((figures) => {
    const ofSentence = onlyCurrency(figures);
    return figures.map((figure) => {
      const told =
        inCoins(figure, ofSentence ? [ofSentence] : currencies, grammar) ?? asMoney(figure, currencies, grammar);
      if (told) return told;
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
  const [first, ...more] = currenciesOf(figures);
  return more.length ? null : (first ?? null);
}

const currenciesOf = (figures: readonly Figure[]): string[] => [
  ...new Set(figures.flatMap(({ kind, unit }) => (kind === 'money' && unit ? [unit] : []))),
];

/** "2.3 billion pounds": nobody weighs so much. */
function inMillions(figure: Figure, grammar: FigureGrammar): Figure {
  const currency = currencyOfUnit(figure, grammar);
  return currency !== null && (figure.min ?? figure.max ?? 0) >= 1e6 && isBare(figure)
    ? moneyIn(figure, currency)
    : figure;
}

/** "500 pounds" where the article counts money in pounds and says of nothing that it weighs so much. */
function asMoney(figure: Figure, currencies: readonly string[], grammar: FigureGrammar): Figure | null {
  const currency = currencyOfUnit(figure, grammar);
  if (currency === null || !currencies.includes(currency)) return null;
  return isBare(figure) || (figure.min ?? figure.max ?? 0) >= 1e6 ? moneyIn(figure, currency) : null;
}

const moneyIn = (figure: Figure, unit: string): Figure => ({ ...figure, kind: 'money', unit });

/** The currency that bears the name of a unit as it is written here; null when none does. */
function currencyOfUnit({ kind, unit, text }: Figure, { units }: FigureGrammar): string | null {
  if (kind !== 'measure') return null;
  const table = units.find(({ id }) => id === unit);
  return table?.currency && table.words?.includes(lastWord(text)) ? table.currency : null;
}

/** "50 centimes" of the euro are half a euro, where only one of the currencies has such coins. */
function inCoins(figure: Figure, currencies: readonly string[], { units }: FigureGrammar): Figure | null {
  if (figure.kind !== 'money' || figure.unit !== null) return null;
  const word = lastWord(figure.text);
  const coin = units.find(
    ({ id, words, touching }) => id === null && (words?.includes(word) || touching?.includes(word)),
  );
  const parts = (currency: string) => units.find(({ id }) => id === currency)?.smaller?.[coin?.words?.[0] ?? ''];
  const [unit, ...more] = currencies.filter(parts);
  if (unit === undefined || more.length) return null;
  const of = (value: number | null) => value && value / parts(unit)!;
  return { ...figure, unit, min: of(figure.min), max: of(figure.max) };
}

const lastWord = (text: string): string => /\p{L}+$/u.exec(text)?.[0].toLowerCase() ?? '';

/** A number with a word for a million or more. */
function isSum({ kind, text }: Figure, { cardinals }: FigureGrammar): boolean {
  const word = text.slice(text.lastIndexOf(' ') + 1);
  return kind === 'money' || (kind === 'count' && (cardinals.scales[word.toLowerCase()] ?? 0) >= 1e6);
}

/** Nothing behind the number says what it is of; what stands before it is what is measured ("une perte de 4,9 milliards"). */
const isBare = ({ kind, start, counted }: Figure): boolean =>
  (kind === 'count' || kind === 'measure') && (counted === null || counted.end <= start);
