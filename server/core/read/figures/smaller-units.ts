import type { Amount } from './amounts';
import { compose } from './compose';
import type { UnitTable } from './grammar';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** Adds the smaller units or the fraction behind a unit: "six ans et demi", "2 heures, 4 minutes et 35 secondes", "5 ft 2 in", "1h30". */
export function withSmaller(tokens: readonly Token[], large: Amount, vocabulary: Vocabulary): Amount {
  if (large.max === null || large.form === 'vague') return large;
  const and = vocabulary.has(vocabulary.grammar.cardinals.and, tokens[large.end]?.text ?? '');
  const comma = tokens[large.end]?.raw === ',';
  const from = large.end + (and || comma ? 1 : 0);
  const half = and && large.unit?.kind === 'duration' ? fractionOfUnit(tokens, from, vocabulary) : null;
  if (half) return { ...large, end: half.end, min: large.min + half.value, max: large.max + half.value };
  const smaller = large.unit?.smaller;
  const number = smaller && compose(tokens, from, vocabulary);
  if (!number || number.ordinal) return large;
  const unit = vocabulary.unitsAfter.at(tokens, number.end);
  const name = unit && unit.value.kind === large.unit!.kind ? unitName(unit.value) : null;
  const share = name === null ? undefined : smaller[name];
  if (unit && share !== undefined)
    return withSmaller(tokens, inSmaller(large, number.value, share, unit.value, unit.end), vocabulary);
  // "5 €, 10 €" are two amounts.
  if (comma) return large;
  return behindClockUnit(tokens, large, vocabulary) ?? behindMoney(tokens, large, number, smaller) ?? large;
}

/** "1h30", "2 mn 30", "10 secondes 85": two digits behind a unit of time, with nothing that they could count. */
function behindClockUnit(tokens: readonly Token[], large: Amount, vocabulary: Vocabulary): Amount | null {
  const { minute, second, hundredth } = large.unit?.smaller ?? {};
  const parts = minute ?? second ?? hundredth;
  const [unit, digits, next] = tokens.slice(large.end - 1, large.end + 2);
  if (
    digits?.kind !== 'number' ||
    digits.raw.length !== 2 ||
    digits.decimals ||
    parts === undefined ||
    digits.value >= parts
  )
    return null;
  const noun = next?.kind === 'word' && !vocabulary.has(vocabulary.grammar.counted.stops, next.text);
  // "3 heures 20" may go on, and "6 years" has no such part.
  const written = unit!.raw.length > 3 && hundredth === undefined;
  if (written || (noun && !digits.glued) || (parts !== 60 && parts !== 100)) return null;
  const share = digits.value / parts;
  return { ...large, end: large.end + 1, min: large.min + share, max: large.max! + share };
}

/** "15 dollars 50", "15 euros et 15": hundredths that are said without their name. */
function behindMoney(
  tokens: readonly Token[],
  large: Amount,
  number: { readonly end: number; readonly value: number },
  smaller: Readonly<Record<string, number>>,
): Amount | null {
  const hundredths =
    large.unit?.kind === 'money' && Object.values(smaller).includes(100) && Number.isInteger(large.min);
  const next = tokens[number.end];
  const ends = !next || (next.kind === 'sign' && next.raw !== '%' && next.raw !== '-' && next.raw !== '$');
  if (!hundredths || !ends || !Number.isInteger(number.value) || number.value >= 100 || number.value < 1) return null;
  const share = number.value / 100;
  return { ...large, end: number.end, min: large.min + share, max: large.min + share };
}

const unitName = (unit: UnitTable): string => unit.id ?? unit.words?.[0] ?? '';

function inSmaller(large: Amount, small: number, share: number, unit: UnitTable, end: number): Amount {
  // Time is told in the smaller unit (6 years and 4 months are 76 months), money and lengths in the larger one.
  if (large.unit!.kind === 'duration')
    return { ...large, end, unit, min: large.min * share + small, max: large.max! * share + small };
  return { ...large, end, min: large.min + small / share, max: large.max! + small / share };
}

/** "et demi", "and a half" behind a unit. */
function fractionOfUnit(
  tokens: readonly Token[],
  from: number,
  vocabulary: Vocabulary,
): { end: number; value: number } | null {
  const at = vocabulary.has(vocabulary.grammar.one, tokens[from]?.text ?? '') ? from + 1 : from;
  const value = vocabulary.fractions.get(tokens[at]?.text ?? '');
  return value === undefined ? null : { end: at + 1, value };
}
