import type { FigureKind } from '../../values';
import { isAge } from './ages';
import type { Amount } from './amounts';
import type { Words } from './counted';
import { rateAt } from './rates';

/** What kind of figure an amount is, and its unit: "per-week" for "deux fois par semaine", "year" for "John Smith, 31,". */
export function kindOf(words: Words, amount: Amount): { readonly kind: FigureKind; readonly unit: string | null } {
  const { tokens, vocabulary } = words;
  const unit = amount.unit?.id ?? null;
  if (amount.form === 'ordinal') return { kind: 'ordinal', unit };
  if (amount.form === 'score') return { kind: 'score', unit };
  if (isAge(words, amount)) return { kind: 'age', unit: unit ?? 'year' };
  if (amount.unit) return { kind: amount.unit.kind, unit };
  const { times, adverbs } = vocabulary.grammar.frequency;
  const adverb = adverbs[tokens[amount.end - 1]!.text] !== undefined;
  if (!adverb && !vocabulary.has(times, tokens[amount.end]?.text ?? '')) return { kind: 'count', unit };
  const rate = rateAt(tokens, adverb ? amount.end : amount.end + 1, vocabulary);
  return { kind: 'frequency', unit: rate && `per-${rate.time.id}` };
}
