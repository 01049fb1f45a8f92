import { type Composed, compose } from './compose';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** A number as read, before any unit, hedge or range. */
export interface NumberReading {
  readonly start: number;
  /** Index behind the last token. */
  readonly end: number;
  readonly min: number;
  readonly max: number | null;
  readonly form: 'plain' | 'ordinal' | 'fraction' | 'rough' | 'vague';
  /** Closing scale, 1 without: what "2 à 3 millions" shares. */
  readonly scale: number;
  /** The last word is a noun, which `of` follows: "millions", "centaine", "moitié". */
  readonly noun: boolean;
  readonly spelled: boolean;
}

/** A number of one value. */
export const exactly = (
  start: number,
  end: number,
  value: number,
  more: Partial<NumberReading> = {},
): NumberReading => ({
  start,
  end,
  min: value,
  max: value,
  form: 'plain',
  scale: 1,
  noun: false,
  spelled: true,
  ...more,
});

/** Reads the number that begins at token `from`; null when none does. */
export function readNumber(
  tokens: readonly Token[],
  from: number,
  vocabulary: Vocabulary,
  joins = true,
): NumberReading | null {
  const token = tokens[from];
  if (!token || token.kind === 'opaque') return null;
  if (token.kind === 'number') return composedNumber(tokens, from, vocabulary, joins);
  return (
    negative(tokens, from, vocabulary) ??
    vagueNumber(tokens, from, vocabulary) ??
    oneOfNoun(tokens, from, vocabulary) ??
    bareFraction(tokens, from, vocabulary) ??
    composedNumber(tokens, from, vocabulary, joins)
  );
}

/** "-5", "moins 5". A sign that stands apart from its number is read with the unit, which tells what it is. */
function negative(tokens: readonly Token[], from: number, vocabulary: Vocabulary): NumberReading | null {
  const token = tokens[from]!;
  const next = tokens[from + 1];
  if (!next) return null;
  const apart = !token.glued || (tokens[from - 1] !== undefined && comparisons.has(tokens[from - 1]!.raw));
  const sign = isMinus(token) && apart && next.glued && next.kind === 'number';
  const word = vocabulary.has(vocabulary.grammar.cardinals.minus, token.text);
  // "au moins 100" is a hedge, not a negative number.
  if (!sign && (!word || vocabulary.hedgesBefore.before(tokens, from + 1))) return null;
  const number = bareFraction(tokens, from + 1, vocabulary) ?? composedNumber(tokens, from + 1, vocabulary, true);
  if (!number || number.form === 'vague' || number.max === null) return null;
  return { ...number, start: from, min: -number.max, max: -number.min };
}

export const isMinus = (token: Token): boolean => token.raw === '-' || token.raw === '−' || token.raw === '–';

/** Signs that a negative number may touch: "<-30". */
const comparisons: ReadonlySet<string> = new Set(['<', '>', '=', '≤', '≥', '(']);

/** A noun of number at a token: "centaine", "milliers", "millions", with what multiplies it ("dizaines de milliers"). */
function numberNoun(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
  inside = false,
): { end: number; value: number; plural: boolean; nested: boolean } | null {
  const { collectives } = vocabulary.grammar;
  const skip = vocabulary.has(collectives.adjectives, tokens[at]?.text ?? '') ? 1 : 0;
  const word = tokens[at + skip]?.text;
  if (word === undefined) return null;
  const value = vocabulary.collectives.get(word) ?? vocabulary.scales.get(word);
  if (value === undefined) return null;
  const end = at + skip + 1;
  const of = vocabulary.of.at(tokens, end);
  const inner = of && !inside && numberNoun(tokens, of.end, vocabulary, true);
  const plural = vocabulary.has(collectives.plural, word);
  return inner
    ? { end: inner.end, value: value * inner.value, plural, nested: true }
    : { end, value, plural, nested: false };
}

/** "plusieurs millions", "des dizaines de milliers", "thousands": a size without a number. */
function vagueNumber(tokens: readonly Token[], from: number, vocabulary: Vocabulary): NumberReading | null {
  const { vague } = vocabulary.grammar;
  const token = tokens[from]!;
  const least = vocabulary.determiners.get(token.text);
  if (least !== undefined) {
    const noun = numberNoun(tokens, from + 1, vocabulary);
    if (!noun) return null;
    return exactly(from, noun.end, noun.value * least, { max: null, form: 'vague', noun: true });
  }
  const article = vocabulary.has(vague.articles, token.text);
  if (!article && !vague.bare) return null;
  const noun = numberNoun(tokens, from + (article ? 1 : 0), vocabulary);
  if (!noun?.plural) return null;
  return exactly(from, noun.end, noun.value, { max: topOf(noun), form: 'vague', noun: true });
}

/** The last number that "des milliers" can mean: "des millions" would be said next, behind tens of them a hundred. */
const topOf = ({ value, nested }: { value: number; nested: boolean }): number =>
  (value >= 1000 && !nested ? value * 1000 : value * 10) - 1;

/** "une centaine", "une bonne dizaine de milliers", "un demi-million", "un tiers", "a quarter". */
function oneOfNoun(tokens: readonly Token[], from: number, vocabulary: Vocabulary): NumberReading | null {
  const { collectives, one } = vocabulary.grammar;
  if (!vocabulary.has(one, tokens[from]!.text)) return null;
  const noun = numberNoun(tokens, from + 1, vocabulary);
  if (noun) {
    const word = tokens[noun.end - 1]!.text;
    const collective = vocabulary.collectives.has(word) || vocabulary.collectives.has(tokens[from + 1]!.text);
    const rough = collective && !vocabulary.has(collectives.exact, word);
    if (collective)
      return withHalf(
        tokens,
        exactly(from, noun.end, noun.value, { form: rough ? 'rough' : 'plain', noun: true }),
        vocabulary,
      );
  }
  return fractionAt(tokens, from, 1, from + 1, vocabulary);
}

/** "la moitié", "half", "demi-million": a fraction without a numerator. */
function bareFraction(tokens: readonly Token[], from: number, vocabulary: Vocabulary): NumberReading | null {
  if (!vocabulary.has(vocabulary.grammar.fractions.bare, tokens[from]!.text)) return null;
  const fraction = fractionAt(tokens, from, 1, from, vocabulary);
  // Only a half stands by itself; "quart" and "quarter" alone are other things.
  return fraction?.form === 'fraction' && fraction.min !== 1 / 2 ? null : fraction;
}

/** The fraction with this numerator whose denominator stands at `at`; a scale may follow it ("trois quarts de million"). */
function fractionAt(
  tokens: readonly Token[],
  start: number,
  numerator: number,
  at: number,
  vocabulary: Vocabulary,
): NumberReading | null {
  const hyphen = tokens[at]?.raw === '-' ? 1 : 0;
  const token = tokens[at + hyphen];
  if (token?.kind !== 'word') return null;
  const part = vocabulary.fractions.get(token.text);
  const denominator = part === undefined ? ordinalDenominator(tokens, at + hyphen, numerator, vocabulary) : null;
  if (part === undefined && !denominator) return null;
  const value = part === undefined ? numerator / denominator!.value : numerator * part;
  const end = denominator?.end ?? at + hyphen + 1;
  return scaled(tokens, exactly(start, end, value, { form: 'fraction', noun: true }), vocabulary);
}

/** "un cinquième", "trois vingt-cinquièmes": an ordinal as a denominator. "un cinquième homme" is none. */
function ordinalDenominator(
  tokens: readonly Token[],
  at: number,
  numerator: number,
  vocabulary: Vocabulary,
): Composed | null {
  const composed = compose(tokens, at, vocabulary);
  if (!composed?.ordinal || composed.value < 3) return null;
  const next = tokens[composed.end];
  const noun =
    next?.kind === 'word' && !vocabulary.of.at(tokens, composed.end) && vocabularyKnowsNot(next.text, vocabulary);
  return numerator === 1 && noun && !composed.plural ? null : composed;
}

const vocabularyKnowsNot = (word: string, vocabulary: Vocabulary): boolean =>
  !vocabulary.has(vocabulary.grammar.counted.stops, word);

/** "demi-million", "deux tiers de million", "quarter million": a fraction of a scale or of a dozen. */
function scaled(tokens: readonly Token[], fraction: NumberReading, vocabulary: Vocabulary): NumberReading {
  const of = vocabulary.of.at(tokens, fraction.end);
  let at = of?.end ?? (tokens[fraction.end]?.raw === '-' ? fraction.end + 1 : fraction.end);
  if (vocabulary.has(vocabulary.grammar.one, tokens[at]?.text ?? '')) at++;
  const noun = numberNoun(tokens, at, vocabulary);
  if (!noun || (noun.plural && of)) return fraction;
  return {
    ...fraction,
    end: noun.end,
    min: fraction.min * noun.value,
    max: fraction.min * noun.value,
    form: 'plain',
    scale: noun.value,
  };
}

function composedNumber(
  tokens: readonly Token[],
  from: number,
  vocabulary: Vocabulary,
  joins: boolean,
): NumberReading | null {
  const counted = countedByOne(tokens, from, vocabulary);
  const composed = counted === null ? compose(tokens, from, vocabulary, joins) : oneTimes(tokens, counted, vocabulary);
  if (!composed) return null;
  const share = composed.ordinal ? null : outOf(tokens, from, composed, vocabulary);
  if (share) return share;
  const { spelled, scale } = composed;
  if (composed.ordinal) return ordinalOrFraction(tokens, from, composed, vocabulary);
  if (!spelled && composed.end === from + 1) {
    const slash = slashFraction(tokens, from);
    if (slash) return slash;
    const sign = signScale(tokens, from, vocabulary);
    if (sign) return sign;
    const ending = ordinalEnding(tokens, from, vocabulary);
    if (ending) return ending;
  }
  const number = exactly(from, composed.end, composed.value, { scale, spelled, noun: scale >= 1e6 });
  return withFraction(tokens, withCollective(tokens, withDecimals(tokens, number, vocabulary), vocabulary), vocabulary);
}

/** "un sur trois", "2 out of five hundred": a share of a whole. */
function outOf(tokens: readonly Token[], from: number, part: Composed, vocabulary: Vocabulary): NumberReading | null {
  const link = vocabulary.outOf.at(tokens, part.end);
  const whole = link && compose(tokens, link.end, vocabulary);
  if (!whole || whole.ordinal || !Number.isInteger(part.value) || !Number.isInteger(whole.value)) return null;
  const unit = vocabulary.unitsAfter.at(tokens, whole.end) ?? vocabulary.unitsBefore.at(tokens, link.end);
  const year = whole.value >= 1900 && !whole.spelled && whole.value <= 2100;
  // "un sur trois" is a share; "120 sur 577" names two amounts.
  if (part.value < 1 || part.value > 10 || part.scale > 1 || !isShare(part.value, whole.value) || unit || year)
    return null;
  return exactly(from, whole.end, part.value / whole.value, { form: 'fraction', spelled: part.spelled });
}

/**
 * "un élève sur trois", "six sur dix" name a share; "deux lignes sur quatre" and "cinq quais sur quatorze" count both, as
 * nobody would tell a share so.
 */
export function isShare(part: number, whole: number): boolean {
  if (part >= whole) return false;
  return part === 1 || whole % 10 === 0 || (whole < 10 && commonDivisor(part, whole) === 1);
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

/** Where the hundred or scale stands that an article counts ("a hundred") or nothing does ("hundred thousand"); else null. */
function countedByOne(tokens: readonly Token[], from: number, vocabulary: Vocabulary): number | null {
  const { one, cardinals } = vocabulary.grammar;
  const word = vocabulary.numbers.get(tokens[from]!.text);
  const next = vocabulary.numbers.get(tokens[from + 1]?.text ?? '');
  if (!next || next.role === 'unit') return null;
  if (!word && vocabulary.has(one, tokens[from]!.text)) return from + 1;
  return !cardinals.bareHundred && word?.role === 'hundred' && !word.ordinal && next.role === 'scale' ? from : null;
}

/** Reads "hundred thousand" as "one hundred thousand". */
function oneTimes(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Composed | null {
  const one: Token = { ...tokens[at]!, text: '1', raw: '1', kind: 'number', value: 1, digits: 1, glued: false };
  // A number is no longer than this, and a longer piece would be copied for every article of a text.
  const read = compose([one, ...tokens.slice(at, at + 24)], 0, vocabulary);
  const shift = at - 1;
  return read && read.end > 1
    ? { ...read, end: read.end + shift, denominator: read.denominator + shift, spelled: true }
    : null;
}

function ordinalOrFraction(
  tokens: readonly Token[],
  from: number,
  composed: Composed,
  vocabulary: Vocabulary,
): NumberReading | null {
  // "vingt-trois cinquièmes", "cent trente-cinquièmes": a plural is a denominator, and what stands before its
  // hyphens is the numerator.
  if (composed.plural && composed.denominator > from) {
    const fraction = fractionAt(tokens, from, composed.numerator, composed.denominator, vocabulary);
    if (fraction) return fraction;
  }
  return exactly(from, composed.end, composed.value, { form: 'ordinal', spelled: composed.spelled });
}

/** "3/4", "1 1/2": digits, a stroke, digits. */
function slashFraction(tokens: readonly Token[], from: number): NumberReading | null {
  const whole = tokens[from]!;
  const direct = stroke(tokens, from);
  if (direct !== null) return exactly(from, from + 3, direct, { form: 'fraction', spelled: false });
  const next = tokens[from + 1];
  if (next?.kind !== 'number' || whole.decimals) return null;
  if (next.raw.length === 1 && next.decimals && next.value < 1)
    return exactly(from, from + 2, whole.value + next.value, { spelled: false });
  const part = stroke(tokens, from + 1);
  if (part === null || part >= 1 || next.glued) return null;
  return exactly(from, from + 4, whole.value + part, { spelled: false });
}

function stroke(tokens: readonly Token[], at: number): number | null {
  const sign = tokens[at + 1];
  if (sign?.raw !== '/' || !sign.glued) return null;
  const [above, , below, after] = tokens.slice(at, at + 4);
  if (below?.kind !== 'number' || !below.glued) return null;
  if (above!.decimals || below.decimals || below.digits > 3 || below.value < 2 || above!.value >= below.value * 2)
    return null;
  if (after?.glued && after.raw === '/') return null;
  return above!.value / below.value;
}

/** "10k", "12 M€": a scale sign that touches the digits or stands before a currency. */
function signScale(tokens: readonly Token[], from: number, vocabulary: Vocabulary): NumberReading | null {
  const sign = tokens[from + 1];
  const scale = sign && vocabulary.scaleSigns.get(sign.raw);
  if (scale === undefined) return null;
  const unit = vocabulary.unitsAfter.at(tokens, vocabulary.of.at(tokens, from + 2)?.end ?? from + 2);
  const ofMoney = unit?.value.kind === 'money';
  if (!sign!.glued && !ofMoney && sign!.raw.length === 1 && tokens[from + 2]) return null;
  if (!ofMoney && vocabulary.unitsAfter.at(tokens, from + 1) && sign!.raw.length > 1) return null;
  return exactly(from, from + 2, tokens[from]!.value * scale, { scale, noun: true, spelled: false });
}

function ordinalEnding(tokens: readonly Token[], from: number, vocabulary: Vocabulary): NumberReading | null {
  const ending = tokens[from + 1];
  if (!ending?.glued || !vocabulary.has(vocabulary.grammar.ordinals.endings, ending.text) || tokens[from]!.decimals)
    return null;
  return exactly(from, from + 2, tokens[from]!.value, { form: 'ordinal', spelled: false });
}

/** "deux cent virgule zéro trois": spelled decimals. */
function withDecimals(tokens: readonly Token[], number: NumberReading, vocabulary: Vocabulary): NumberReading {
  const { decimal } = vocabulary.grammar.cardinals;
  if (!number.spelled || !vocabulary.has(decimal, tokens[number.end]?.text ?? '')) return number;
  let digits = '';
  let at = number.end + 1;
  while (vocabulary.numbers.get(tokens[at]?.text ?? '')?.value === 0) {
    digits += '0';
    at++;
  }
  const rest = compose(tokens, at, vocabulary);
  if (rest?.spelled && !rest.ordinal) {
    digits += String(rest.value);
    at = rest.end;
  }
  if (!digits) return number;
  const value = Number(`${number.min}.${digits}`);
  return { ...number, end: at, min: value, max: value };
}

/** "trois douzaines", "deux centaines de milliers". */
function withCollective(tokens: readonly Token[], number: NumberReading, vocabulary: Vocabulary): NumberReading {
  if (!vocabulary.collectives.has(tokens[number.end]?.text ?? '')) return number;
  const noun = numberNoun(tokens, number.end, vocabulary);
  if (!noun) return number;
  return {
    ...number,
    end: noun.end,
    min: number.min * noun.value,
    max: number.min * noun.value,
    noun: true,
    scale: noun.value,
  };
}

/** "trois et un cinquième", "deux tiers", "cent et trois quarts", "3 millions et demi". */
function withFraction(tokens: readonly Token[], number: NumberReading, vocabulary: Vocabulary): NumberReading {
  const direct =
    Number.isInteger(number.min) && number.min > 1
      ? fractionAt(tokens, number.start, number.min, number.end, vocabulary)
      : null;
  if (direct && number.scale === 1) return direct;
  return withHalf(tokens, number, vocabulary);
}

/** "et demi", "and a quarter": a part of the number's own scale. */
function withHalf(tokens: readonly Token[], number: NumberReading, vocabulary: Vocabulary): NumberReading {
  const { cardinals, one } = vocabulary.grammar;
  if (!vocabulary.has(cardinals.and, tokens[number.end]?.text ?? '')) return number;
  const from = number.end + 1;
  if (!tokens[from]) return number;
  const part = vocabulary.has(one, tokens[from]!.text)
    ? fractionAt(tokens, from, 1, from + 1, vocabulary)
    : vocabulary.fractions.has(tokens[from]!.text)
      ? fractionAt(tokens, from, 1, from, vocabulary)
      : numerated(tokens, from, vocabulary);
  if (!part || (part.min >= 1 && part.scale === 1)) return number;
  const value = partOf(number, part);
  return { ...number, end: part.end, min: value, max: value };
}

/** "trois quarts", "fifty-four hundredths" behind "et": only a fraction of one. */
function numerated(tokens: readonly Token[], from: number, vocabulary: Vocabulary): NumberReading | null {
  const number = compose(tokens, from, vocabulary, false);
  if (!number) return null;
  if (!number.ordinal) return fractionAt(tokens, from, number.value, number.end, vocabulary);
  const fraction = ordinalOrFraction(tokens, from, number, vocabulary);
  return fraction?.form === 'fraction' ? fraction : null;
}

/** "3 millions et demi" is a half of a million more; "five and a half million" five and a half of them. */
function partOf(number: NumberReading, part: NumberReading): number {
  if (part.scale > 1) return number.scale === 1 ? number.min * part.scale + part.min : number.min + part.min;
  return number.min + part.min * (number.scale >= 1e6 ? number.scale : 1);
}
