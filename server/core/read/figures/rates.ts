import { type Amount, amount } from './amounts';
import { nounPhrase, type Words } from './counted';
import type { UnitTable } from './grammar';
import { exactly } from './numbers';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** The time that a number of times is told for, at token `at`: "par semaine", "a week"; null when the text names none. */
export function rateAt(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): { readonly end: number; readonly time: UnitTable } | null {
  const { times } = vocabulary.grammar.frequency;
  const before = tokens[at - 1]?.text ?? '';
  if (!vocabulary.has(times, before) && !vocabulary.adverbs.has(before)) return null;
  const per = vocabulary.per.at(tokens, at);
  const unit = per && vocabulary.unitsAfter.at(tokens, per.end);
  return unit?.value.kind === 'duration' ? { end: unit.end, time: unit.value } : null;
}

/** "450 euros a month", "two accidents a day": an article that says for what time an amount is told. */
export function isPerTime(words: Words, at: number, before: Amount | undefined): boolean {
  const { tokens, vocabulary } = words;
  const { one, frequency } = vocabulary.grammar;
  const { text } = tokens[at]!;
  if (!before || !vocabulary.has(one, text) || !vocabulary.has(frequency.per, text)) return false;
  if (vocabulary.unitsAfter.at(tokens, at + 1)?.value.kind !== 'duration') return false;
  return before.end === at || nounPhrase(words, before.end)?.end === at;
}

/** "une fois par semaine", "twice a week": a number of times that no number word tells. */
export function frequencyAt(tokens: readonly Token[], from: number, vocabulary: Vocabulary): Amount | null {
  const { one, frequency } = vocabulary.grammar;
  const { text, kind } = tokens[from]!;
  if (kind === 'number') return null;
  const once = vocabulary.has(one, text) && vocabulary.has(frequency.times, tokens[from + 1]?.text ?? '');
  const value = once ? 1 : vocabulary.adverbs.get(text);
  if (value === undefined || !rateAt(tokens, once ? from + 2 : from + 1, vocabulary)) return null;
  return amount(from, from + 1, exactly(from, from + 1, value), null);
}
