import { nounBefore, type Words } from './counted';

/** Whether words that say by whom a number is told begin at a token: "selon", "d'après". */
export const isAttributing = ({ tokens, vocabulary }: Words, at: number): boolean =>
  vocabulary.attributing.at(tokens, at) !== null;

/** Token at which the teller begins that stands right before an amount ("selon l'audit de" 6 millions), else its own. */
export function startWithTeller(words: Words, amount: number): number {
  const { tokens, vocabulary } = words;
  const of = vocabulary.of.before(tokens, amount);
  const teller = nounBefore(words, of?.start ?? amount);
  if (!teller) return amount;
  const article = vocabulary.has(vocabulary.grammar.counted.articles, tokens[teller.start - 1]?.text ?? '');
  return vocabulary.attributing.before(tokens, article ? teller.start - 1 : teller.start)?.start ?? amount;
}
