import type { UnitTable } from './grammar';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** The time that a number of times is told for, at token `at`: "par semaine", "a week"; null when the text names none. */
export function rateAt(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): { readonly end: number; readonly time: UnitTable } | null {
  if (!vocabulary.has(vocabulary.grammar.frequency.times, tokens[at - 1]?.text ?? '')) return null;
  const per = vocabulary.per.at(tokens, at);
  const unit = per && vocabulary.unitsAfter.at(tokens, per.end);
  return unit?.value.kind === 'duration' ? { end: unit.end, time: unit.value } : null;
}
