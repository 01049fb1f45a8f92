import { compose } from './compose';
import type { UnitTable } from './grammar';
import { isMinus, type NumberReading, readNumber } from './numbers';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** A number with its unit, or two numbers that bound one amount. Token indices, end exclusive. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  /** Where the number itself begins and ends, without unit. */
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly min: number;
  readonly max: number | null;
  readonly form: NumberReading['form'] | 'range' | 'score';
  readonly unit: UnitTable | null;
  readonly scale: number;
  readonly noun: boolean;
  readonly spelled: boolean;
}

/** Reads the number and unit that begin at token `from`; null when none do. */
export function readAmount(
  tokens: readonly Token[],
  from: number,
  vocabulary: Vocabulary,
  joins = true,
): Amount | null {
  const sign = vocabulary.unitsBefore.at(tokens, from);
  if (sign) {
    const number = readNumber(tokens, sign.end, vocabulary, joins);
    if (number && number.form !== 'ordinal' && !loneOne(tokens, number, vocabulary))
      return amount(from, behindOwnUnit(tokens, number, sign.value, vocabulary), number, sign.value);
  }
  const number = readNumber(tokens, from, vocabulary, joins);
  if (!number && tokens[from] && isMinus(tokens[from])) return belowZero(tokens, from, vocabulary);
  if (!number) return aUnitOfTime(tokens, from, vocabulary) ?? vagueTime(tokens, from, vocabulary);
  if (number.form === 'ordinal') return amount(from, number.end, number, null);
  const unit = unitAfter(tokens, number, vocabulary);
  if (loneOne(tokens, number, vocabulary) && !unit) return null;
  if (!unit) return amount(from, number.end, number, null);
  return withSmaller(tokens, scaledMoney(tokens, amount(from, unit.end, number, unit.value), vocabulary), vocabulary);
}

/**
 * "- 20 °C", "- 1 4/5": a minus that stands apart. Before a temperature it can only be one; before other numbers it may
 * also open an item of a list or an aside, so nothing may stand before it and nothing be counted behind.
 */
function belowZero(tokens: readonly Token[], from: number, vocabulary: Vocabulary): Amount | null {
  const before = tokens[from - 1];
  if (tokens[from]!.glued || tokens[from + 1]?.kind !== 'number' || before?.kind === 'number') return null;
  const read = readAmount(tokens, from + 1, vocabulary);
  if (!read || read.max === null || read.form === 'ordinal') return null;
  const alone = (!before || before.kind === 'sign') && tokens[read.end]?.kind !== 'word';
  if (!alone && !temperatures.has(read.unit?.id ?? '')) return null;
  return { ...read, start: from, numberStart: from, min: -read.max, max: -read.min };
}

const temperatures: ReadonlySet<string> = new Set(['celsius', 'fahrenheit', 'kelvin', 'degree']);

/** "75 USD million": the scale behind the code of a currency. */
function scaledMoney(tokens: readonly Token[], read: Amount, vocabulary: Vocabulary): Amount {
  const scale = vocabulary.grammar.cardinals.scales[tokens[read.end]?.text ?? ''];
  if (scale === undefined || read.unit?.kind !== 'money' || read.scale > 1 || read.max === null) return read;
  return { ...read, end: read.end + 1, min: read.min * scale, max: read.max * scale, scale };
}

const amount = (start: number, end: number, number: NumberReading, unit: UnitTable | null): Amount => ({
  start,
  end,
  numberStart: number.start,
  numberEnd: number.end,
  min: number.min,
  max: number.max,
  form: number.form,
  unit,
  scale: number.scale,
  noun: number.noun,
  spelled: number.spelled,
});

/** "un", "une", "a": an article rather than a number, unless a unit of time follows. */
function loneOne(tokens: readonly Token[], number: NumberReading, vocabulary: Vocabulary): boolean {
  return number.end === number.start + 1 && vocabulary.has(vocabulary.grammar.one, tokens[number.start]!.text);
}

const clockUnit = (unit: UnitTable | undefined): boolean => unit?.kind === 'duration';

/** "an hour": an article that is no number word by itself, before a unit of time. */
function aUnitOfTime(tokens: readonly Token[], from: number, vocabulary: Vocabulary): Amount | null {
  if (!vocabulary.has(vocabulary.grammar.one, tokens[from]?.text ?? '')) return null;
  const unit = vocabulary.unitsAfter.at(tokens, from + 1);
  if (!unit || !clockUnit(unit.value)) return null;
  return withSmaller(tokens, amount(from, unit.end, one(from), unit.value), vocabulary);
}

const one = (at: number): NumberReading => ({
  start: at,
  end: at + 1,
  min: 1,
  max: 1,
  form: 'plain',
  scale: 1,
  noun: false,
  spelled: true,
});

/** "quelques années", "several weeks": a unit of time without a number. */
function vagueTime(tokens: readonly Token[], from: number, vocabulary: Vocabulary): Amount | null {
  const least = vocabulary.grammar.vague.determiners[tokens[from]?.text ?? ''];
  const unit = least === undefined ? null : vocabulary.unitsAfter.at(tokens, from + 1);
  if (!unit || !clockUnit(unit.value)) return null;
  return amount(from, unit.end, { ...one(from), min: least!, max: null, form: 'vague' }, unit.value);
}

/** The unit behind a number: "12 millions d'euros", "20 %", "3-inch", "75ml". */
export function unitAfter(tokens: readonly Token[], number: NumberReading, vocabulary: Vocabulary) {
  const of = number.noun ? vocabulary.of.at(tokens, number.end) : null;
  const at = of?.end ?? (isHyphen(tokens[number.end]) && tokens[number.end]!.glued ? number.end + 1 : number.end);
  // "half an hour"
  const article = number.form === 'fraction' && vocabulary.has(vocabulary.grammar.one, tokens[at]?.text ?? '') ? 1 : 0;
  const unit = vocabulary.unitsAfter.at(tokens, at + article);
  if (!unit) return null;
  // One letter is a unit only behind digits: "5 m", but not "deux m".
  const only = unit.end === at + 1 ? tokens[at]! : null;
  const short = only?.raw.length === 1 && only.kind === 'word';
  if (short && number.spelled) return null;
  // "50,000 in 2020": what is a word of the language too is a unit only where nothing follows.
  const next = tokens[unit.end];
  const other = only && next && vocabulary.has(vocabulary.grammar.counted.stops, only.text) && !only.glued;
  if (other && (next.kind === 'word' || next.kind === 'number')) return null;
  // "3 USD50 cards": the sign belongs to the number that it touches.
  const nextOne = only && !only.glued && next?.kind === 'number' && next.glued;
  return nextOne && vocabulary.unitsBefore.at(tokens, at) ? null : unit;
}

const isHyphen = (token: Token | undefined): boolean => token?.raw === '-' || token?.raw === '‑';

/** "$ 10 dollars", "€ 5 millions d'euros": the unit said twice. */
function behindOwnUnit(
  tokens: readonly Token[],
  number: NumberReading,
  unit: UnitTable,
  vocabulary: Vocabulary,
): number {
  const again = unitAfter(tokens, number, vocabulary);
  return again && again.value.id === unit.id ? again.end : number.end;
}

/** Adds the smaller unit or the fraction behind a unit: "six ans et demi", "cinq ans et quatre mois", "5 ft 2 in", "1h30". */
function withSmaller(tokens: readonly Token[], large: Amount, vocabulary: Vocabulary): Amount {
  if (large.max === null || large.form === 'vague') return large;
  const and = vocabulary.has(vocabulary.grammar.cardinals.and, tokens[large.end]?.text ?? '');
  const from = large.end + (and ? 1 : 0);
  const half = and && large.unit?.kind === 'duration' ? fractionOfUnit(tokens, from, vocabulary) : null;
  if (half) return { ...large, end: half.end, min: large.min + half.value, max: large.max + half.value };
  const smaller = large.unit?.smaller;
  const number = smaller && compose(tokens, from, vocabulary);
  if (!number || number.ordinal) return large;
  const unit = vocabulary.unitsAfter.at(tokens, number.end);
  const name = unit && unit.value.kind === large.unit!.kind ? unitName(unit.value) : null;
  const share = name === null ? undefined : smaller[name];
  if (unit && share !== undefined) return inSmaller(large, number.value, share, unit.value, unit.end);
  const glued = tokens[from]!.glued && tokens[from]!.kind === 'number' && tokens[from]!.raw.length === 2;
  const minutes = smaller.minute;
  if (glued && minutes !== undefined && number.value < minutes)
    return {
      ...large,
      end: number.end,
      min: large.min + number.value / minutes,
      max: large.max + number.value / minutes,
    };
  return behindMoney(tokens, large, number, smaller) ?? large;
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

/** Reads two bounds ("entre 20 et 30", "25.000 à 30.000", "deux ou trois") or one amount, at token `from`. */
export function readAmounts(tokens: readonly Token[], from: number, vocabulary: Vocabulary): Amount[] {
  const { ranges } = vocabulary.grammar;
  if (vocabulary.has(ranges.between, tokens[from]?.text ?? '')) {
    const bounds = boundsAt(tokens, from + 1, ranges.betweenAnd, vocabulary);
    if (bounds) return [bounds.range];
  }
  const first = readAmount(tokens, from, vocabulary);
  if (!first) return [];
  const bounds = boundsAt(tokens, from, ranges.to, vocabulary, first) ?? neighbours(tokens, from, first, vocabulary);
  if (!bounds) return [first];
  return changes(tokens, from, vocabulary) ? [bounds.low, bounds.high] : [bounds.range];
}

/** "deux ou trois", "500 ou 600": two guesses at one amount, not far apart. */
function neighbours(tokens: readonly Token[], from: number, first: Amount, vocabulary: Vocabulary): Bounds | null {
  const bounds = boundsAt(tokens, from, vocabulary.grammar.ranges.or, vocabulary, first);
  return bounds && bounds.high.min <= 2 * bounds.low.min ? bounds : null;
}

/** "est passé de 3 à 5": a verb of change stands shortly before "de". */
function changes(tokens: readonly Token[], from: number, vocabulary: Vocabulary): boolean {
  const { from: opening, change } = vocabulary.grammar.ranges;
  if (!vocabulary.has(opening, tokens[from - 1]?.text ?? '')) return false;
  return tokens
    .slice(Math.max(0, from - 5), from - 1)
    .some((token) => change.some((stem) => token.text.startsWith(stem)));
}

interface Bounds {
  readonly low: Amount;
  readonly high: Amount;
  readonly range: Amount;
}

function boundsAt(
  tokens: readonly Token[],
  from: number,
  connectors: readonly string[],
  vocabulary: Vocabulary,
  given?: Amount,
): Bounds | null {
  // "between one hundred and fifty" may end at the first "and": try the longer number, then the shorter one.
  const lows = given ? [given] : [readAmount(tokens, from, vocabulary), readAmount(tokens, from, vocabulary, false)];
  for (const low of lows) {
    if (!low || !vocabulary.has(connectors, tokens[low.end]?.text ?? '')) continue;
    const after = low.end + 1;
    const at = vocabulary.of.at(tokens, after)?.end ?? after;
    const high = readAmount(tokens, at, vocabulary);
    const bounds = high && joined(low, high);
    if (bounds) return bounds;
  }
  return null;
}

/** One amount from two bounds; null when they do not bound one. The second one lends its scale and its unit. */
function joined(low: Amount, high: Amount): Bounds | null {
  if (low.max === null || high.max === null || low.form === 'ordinal' || high.form === 'ordinal') return null;
  if (low.unit && low.unit.id !== high.unit?.id && !(low.unit.kind === 'money' && !high.unit)) return null;
  const shares = low.scale === 1 && high.scale > 1 && low.min < 1000 && low.min < high.min / high.scale;
  const min = shares ? low.min * high.scale : low.min;
  if (!(min < high.min)) return null;
  const unit = high.unit ?? low.unit;
  return {
    low: { ...low, min, max: min, unit },
    high: { ...high, unit },
    range: { ...high, start: low.start, numberStart: low.numberStart, min, form: 'range', unit },
  };
}
