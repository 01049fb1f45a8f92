import type { UnitTable } from './grammar';
import { isMinus, type NumberReading, readNumber } from './numbers';
import { withSmaller } from './smaller-units';
import type { Token } from './tokens';
import type { UnitForm, Vocabulary } from './vocabulary';

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
  /** Where the noun begins that stands inside the amount: "élève" in "un élève sur trois". */
  readonly nounAt?: number;
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
    const read = readNumber(tokens, sign.end, vocabulary, joins);
    const number = read && sign.value.kind === 'money' ? withMoneyScale(tokens, read, vocabulary) : read;
    if (number && number.form !== 'ordinal' && !loneOne(tokens, number, vocabulary))
      return amount(from, behindOwnUnit(tokens, number, sign.value, vocabulary), number, sign.value);
  }
  const plain = readNumber(tokens, from, vocabulary, joins);
  const number =
    plain && isScaledNoun(tokens, plain.end, vocabulary) ? withMoneyScale(tokens, plain, vocabulary) : plain;
  if (!number && tokens[from] && isMinus(tokens[from])) return belowZero(tokens, from, vocabulary);
  if (!number) return aUnitOfTime(tokens, from, vocabulary) ?? vagueUnit(tokens, from, vocabulary);
  if (number.form === 'ordinal') return amount(from, number.end, number, null);
  const unit = unitAfter(tokens, number, vocabulary);
  if (!unit && number.scale === 1 && dashAside(tokens, from, vocabulary)) return null;
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

/** "les manifestants -32 000 selon la police-": a dash that opens an aside behind a noun. */
function dashAside(tokens: readonly Token[], from: number, vocabulary: Vocabulary): boolean {
  const before = tokens[from - 1];
  const noun = before?.kind === 'word' && !vocabulary.has(vocabulary.grammar.counted.stops, before.text);
  return noun && isMinus(tokens[from]!);
}

/** "1.1m people", "8m tonnes". */
function isScaledNoun(tokens: readonly Token[], letter: number, vocabulary: Vocabulary): boolean {
  const { scaledNouns } = vocabulary.grammar.cardinals;
  const noun = tokens[letter + 1];
  if (noun?.kind !== 'word' || !vocabulary.moneyScaleSigns.has(tokens[letter]!.raw)) return false;
  if (vocabulary.has(scaledNouns, noun.text)) return true;
  return noun.raw.length > 3 && vocabulary.unitsAfter.at(tokens, letter + 1)?.value.kind === 'measure';
}

/** "£15m": behind a sum a letter says how many that behind other numbers names a unit ("15m"). */
function withMoneyScale(tokens: readonly Token[], number: NumberReading, vocabulary: Vocabulary): NumberReading {
  const letter = tokens[number.end];
  const scale = letter?.glued ? vocabulary.moneyScaleSigns.get(letter.raw) : undefined;
  if (scale === undefined || number.spelled || number.form !== 'plain' || number.scale > 1) return number;
  return { ...number, end: number.end + 1, min: number.min * scale, max: number.max! * scale, scale, noun: true };
}

/** "£3-5m": behind a sum that begins with its sign, the letter at the other bound is no unit either; null without one. */
export function sumLike(tokens: readonly Token[], low: Amount, from: number, vocabulary: Vocabulary): Amount | null {
  if (low.unit?.kind !== 'money' || low.start === low.numberStart) return null;
  const plain = readNumber(tokens, from, vocabulary);
  const number = plain && withMoneyScale(tokens, plain, vocabulary);
  return number && number !== plain ? amount(from, number.end, number, low.unit) : null;
}

const temperatures: ReadonlySet<string> = new Set(['celsius', 'fahrenheit', 'kelvin', 'degree']);

/** "75 USD million": the scale behind the code of a currency. */
function scaledMoney(tokens: readonly Token[], read: Amount, vocabulary: Vocabulary): Amount {
  const scale = vocabulary.scales.get(tokens[read.end]?.text ?? '');
  if (scale === undefined || read.unit?.kind !== 'money' || read.scale > 1 || read.max === null) return read;
  return { ...read, end: read.end + 1, min: read.min * scale, max: read.max * scale, scale };
}

export function amount(start: number, end: number, number: NumberReading, form: UnitForm | null): Amount {
  const { scaled } = form ?? {};
  const times = scaled?.times ?? 1;
  return {
    start,
    end,
    numberStart: number.start,
    numberEnd: number.end,
    min: number.min * times,
    max: number.max === null ? null : number.max * times,
    form: number.form,
    unit: scaled?.unit ?? form,
    scale: number.scale * times,
    noun: number.noun,
    spelled: number.spelled,
  };
}

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

/** "quelques années", "several miles": a unit without a number. */
function vagueUnit(tokens: readonly Token[], from: number, vocabulary: Vocabulary): Amount | null {
  const least = vocabulary.determiners.get(tokens[from]?.text ?? '');
  const unit = least === undefined ? null : vocabulary.unitsAfter.at(tokens, from + 1);
  if (!unit || tokens[from + 1]!.raw.length === 1) return null;
  return amount(from, unit.end, { ...one(from), min: least!, max: null, form: 'vague' }, unit.value);
}

/** The unit behind a number: "12 millions d'euros", "20 %", "3-inch", "75ml". */
export function unitAfter(tokens: readonly Token[], number: NumberReading, vocabulary: Vocabulary) {
  const of = number.noun ? vocabulary.of.at(tokens, number.end) : null;
  const at = of?.end ?? (isHyphen(tokens[number.end]) && tokens[number.end]!.glued ? number.end + 1 : number.end);
  // "half an hour"
  const article = number.form === 'fraction' && vocabulary.has(vocabulary.grammar.one, tokens[at]?.text ?? '') ? 1 : 0;
  const unit = vocabulary.unitsAfter.at(tokens, at + article) ?? timeBehindAdjective(tokens, at, vocabulary);
  if (!unit) return null;
  // One letter is a unit only behind digits: "5 m", but not "deux m".
  const only = unit.end === at + 1 ? tokens[at]! : null;
  const short = only?.raw.length === 1 && only.kind === 'word';
  if (short && number.spelled) return null;
  // "418p", but "9 p.m."
  if (unit.value.touches && !only?.glued) return null;
  // "50,000 in 2020": what is a word of the language too is a unit only where nothing follows.
  const next = tokens[unit.end];
  const other = only && next && vocabulary.has(vocabulary.grammar.counted.stops, only.text) && !only.glued;
  if (other && (next.kind === 'word' || next.kind === 'number')) return null;
  // "3 USD50 cards": the sign belongs to the number that it touches.
  const nextOne = only && (!only.glued || at > number.end) && next?.kind === 'number' && next.glued;
  return nextOne && vocabulary.unitsBefore.at(tokens, at) ? null : unit;
}

/** "trois prochains mois", "six long years": the length of time with the adjective before its unit. */
function timeBehindAdjective(tokens: readonly Token[], at: number, vocabulary: Vocabulary) {
  if (!vocabulary.has(vocabulary.grammar.counted.prenominal, tokens[at]?.text ?? '')) return null;
  const unit = vocabulary.unitsAfter.at(tokens, at + 1);
  return unit?.value.kind === 'duration' && tokens[at + 1]!.raw.length > 1 ? unit : null;
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
