import { nounBefore, type Words } from './counted';

/** Whether words that say by whom a number is told begin at a token: "selon", "d'après". */
export function isAttributing({ tokens, vocabulary }: Words, at: number): boolean {
  const { attributing } = vocabulary.grammar.counted;
  const next = tokens[at]?.text ?? '';
  return vocabulary.has(attributing, next) || vocabulary.has(attributing, next + (tokens[at + 1]?.text ?? ''));
}

/** Token at which the teller begins that stands right before an amount ("selon l'audit de" 6 millions), else its own. */
export function startWithTeller(words: Words, amount: number): number {
  const { tokens, vocabulary } = words;
  const of = vocabulary.of.before(tokens, amount);
  const teller = nounBefore(words, of?.start ?? amount);
  if (!teller) return amount;
  const article = vocabulary.has(vocabulary.grammar.counted.articles, tokens[teller.start - 1]?.text ?? '');
  const end = article ? teller.start - 1 : teller.start;
  return [end - 2, end - 1].find((at) => isAttributing(words, at)) ?? amount;
}
