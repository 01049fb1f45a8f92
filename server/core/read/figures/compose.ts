import type { Token } from './tokens';
import type { NumberWord, Vocabulary } from './vocabulary';

/** A whole number (or a decimal in digits) with its hundreds, thousands and scale words. */
export interface Composed {
  /** Index behind the last token. */
  readonly end: number;
  readonly value: number;
  /** The last word is an ordinal: "vingt-cinquième". */
  readonly ordinal: boolean;
  readonly plural: boolean;
  /** Of an ordinal: the index of the first of the words that hyphens join into it ("trente" in "cent trente-cinquièmes"). */
  readonly denominator: number;
  /** Value of what stands before those words: 100. */
  readonly numerator: number;
  /** Product of the closing scale words, 1 when there are none: 10^6 in "12 millions". */
  readonly scale: number;
  /** Written without any digit. */
  readonly spelled: boolean;
}

interface State {
  /** Closed by a scale of a million or more. */
  high: number;
  /** Closed by a thousand. */
  low: number;
  /** The open group below a thousand (any number when it is in digits). */
  group: number;
  /** What may be added to the group. */
  below: number;
  least: number;
  lastUnit: number;
  scaleBelow: number;
  highBelow: number;
  hundredUsed: boolean;
  digits: boolean;
  scale: number;
}

/** Reads the longest number that begins at token `from`; null when none does. `joins` false keeps "and" out of it. */
export function compose(tokens: readonly Token[], from: number, vocabulary: Vocabulary, joins = true): Composed | null {
  const first = tokens[from];
  if (!first || (first.kind !== 'number' && !vocabulary.numbers.has(first.text))) return null;
  const state: State = {
    high: 0,
    low: 0,
    group: 0,
    below: 1000,
    least: 0,
    lastUnit: -1,
    scaleBelow: Number.POSITIVE_INFINITY,
    highBelow: Number.POSITIVE_INFINITY,
    hundredUsed: false,
    digits: false,
    scale: 1,
  };
  let at = from;
  let spelled = true;
  let denominator = from;
  let numerator = 0;
  for (;;) {
    const next = at === from ? from : joint(tokens, at, state, vocabulary, joins);
    const token = tokens[next];
    if (!token) break;
    if (!isHyphen(tokens[next - 1])) {
      denominator = next;
      numerator = state.high + state.low + state.group;
    }
    if (token.kind === 'number') {
      const carried = next > at || vocabulary.numbers.get(tokens[next + 1]?.text ?? '')?.role === 'hundred';
      if (!addDigits(state, token, at === from, carried)) break;
      spelled = false;
    } else {
      const word = token.kind === 'word' ? vocabulary.numbers.get(token.text) : undefined;
      if (!word || !addWord(state, word, at === from, vocabulary)) break;
      if (word.ordinal) {
        const value = state.high + state.low + state.group;
        const { scale } = state;
        return { end: next + 1, value, ordinal: true, plural: word.plural, denominator, numerator, scale, spelled };
      }
    }
    at = next + 1;
  }
  if (at === from) return null;
  const value = state.high + state.low + state.group;
  return {
    end: at,
    value,
    ordinal: false,
    plural: false,
    denominator: at,
    numerator: value,
    scale: state.scale,
    spelled,
  };
}

const isHyphen = (token: Token | undefined): boolean => token?.raw === '-' || token?.raw === '‑';

/** The token that may carry the number on: the next one, or the one behind a hyphen or an "and" that belongs to it. */
function joint(tokens: readonly Token[], at: number, state: State, vocabulary: Vocabulary, joins: boolean): number {
  const { and } = vocabulary.grammar.cardinals;
  const next = isHyphen(tokens[at]) ? at + 1 : at;
  const text = tokens[next]?.text;
  if (text === undefined) return at;
  if (vocabulary.has(and, text)) {
    const behind = isHyphen(tokens[next + 1]) ? next + 2 : next + 1;
    return (joins || next > at) && joinsAt(tokens, behind, state, vocabulary) ? behind : at;
  }
  return next > at && !vocabulary.numbers.has(text) ? at : next;
}

function joinsAt(tokens: readonly Token[], next: number, state: State, vocabulary: Vocabulary): boolean {
  const { cardinals } = vocabulary.grammar;
  const word = tokens[next] && vocabulary.numbers.get(tokens[next].text);
  if (word?.role === 'unit' && cardinals.andUnits.includes(word.value) && state.below > word.value && state.below <= 20)
    return !isSingularPart(tokens[next + 1], vocabulary);
  if (!cardinals.andAfterHundred || state.below < 100) return false;
  const rest = compose(tokens, next, vocabulary, false);
  if (!rest || partOfOne(tokens, rest, vocabulary)) return false;
  const leading = rest.scale >= 1000 && rest.scale < state.scaleBelow ? rest.value / rest.scale : rest.value;
  return (
    (state.hundredUsed ? leading : rest.value) < (state.hundredUsed ? 100 : Math.min(state.scaleBelow, state.highBelow))
  );
}

/** "vingt et un quart", "vingt et un cinquième" are one part more than twenty: twenty-one of them would be plural. */
function isSingularPart(token: Token | undefined, vocabulary: Vocabulary): boolean {
  if (!token || vocabulary.fractions.has(token.text)) return token !== undefined;
  const word = vocabulary.numbers.get(token.text);
  return word?.ordinal === true && !word.plural;
}

/** "six million and two thirds": what stands behind "and" is less than one. */
function partOfOne(tokens: readonly Token[], rest: Composed, vocabulary: Vocabulary): boolean {
  const numerator = rest.ordinal ? rest.numerator : rest.value;
  const at = rest.ordinal ? rest.denominator : rest.end;
  const part = vocabulary.fractions.get(tokens[at]?.text ?? '');
  if (part !== undefined) return numerator * part < 1;
  const denominator = compose(tokens, at, vocabulary, false);
  return denominator?.ordinal === true && denominator.plural && numerator < denominator.value;
}

function addDigits(state: State, token: Token, first: boolean, carried: boolean): boolean {
  if (first) {
    state.group = token.value;
    state.below = 0;
    state.digits = true;
    return true;
  }
  // "3 millions 500 000": whole digits behind a scale word, in full groups so that a year or a list is none.
  const room = Math.min(state.highBelow, state.scaleBelow);
  if (token.decimals || token.glued || token.value >= room) return false;
  if (carried ? token.value >= state.below : state.below !== 1000 || (!token.grouped && token.digits !== 3))
    return false;
  if (token.value >= 1000) {
    state.low += token.value;
    state.scaleBelow = 1000;
  } else state.group += token.value;
  state.below = 0;
  state.digits = true;
  return true;
}

function addWord(state: State, word: NumberWord, first: boolean, vocabulary: Vocabulary): boolean {
  if (word.score && state.lastUnit === word.score.after && !state.digits) {
    state.group += word.score.value - word.score.after;
    state.below = 20;
    state.least = 1;
    state.lastUnit = -1;
    return true;
  }
  // "280 million first" are two numbers; "100 millionths" is one.
  if (word.role === 'unit') return !(word.ordinal && state.digits) && addUnit(state, word, first);
  if (word.role === 'hundred') return addHundred(state, word, first, vocabulary);
  return word.value === 1000 ? addThousand(state, word, first, vocabulary) : addScale(state, word, first);
}

function addUnit(state: State, word: NumberWord, first: boolean): boolean {
  if (!(word.value < state.below) || word.value < state.least || (word.value === 0 && !first)) return false;
  state.group += word.value;
  state.below = word.value === 0 ? 0 : word.below;
  state.least = word.least;
  state.lastUnit = word.value;
  state.scale = 1;
  return true;
}

function addHundred(state: State, word: NumberWord, first: boolean, vocabulary: Vocabulary): boolean {
  const bare = vocabulary.grammar.cardinals.bareHundred;
  if (state.hundredUsed || state.group >= 1000) return false;
  if (state.group === 0 && ((!bare && !(word.ordinal && first)) || state.below < 100)) return false;
  // Where "cent" stands alone, "un cent" and "3 cents" are coins, and only up to nineteen hundreds are counted.
  if (bare && !word.ordinal && (state.digits || state.group === 1 || state.group > 19)) return false;
  state.group = (state.group || 1) * 100;
  state.below = 100;
  state.least = 0;
  state.lastUnit = -1;
  state.hundredUsed = true;
  return true;
}

function addThousand(state: State, word: NumberWord, first: boolean, vocabulary: Vocabulary): boolean {
  if (1000 >= state.scaleBelow || (state.group === 0 && state.below === 0)) return false;
  if (state.group === 0 && first && !vocabulary.grammar.cardinals.bareHundred && !word.ordinal) return false;
  state.low += (state.group || 1) * 1000;
  state.scaleBelow = 1000;
  state.scale = 1000;
  openGroup(state);
  return true;
}

function addScale(state: State, word: NumberWord, first: boolean): boolean {
  const part = state.low + state.group || (word.ordinal && first ? 1 : 0);
  if (part === 0 && state.scale >= 1e5 && state.below === 1000) return multiply(state, word);
  if (part === 0 || word.value >= state.highBelow) return false;
  state.high += part * word.value;
  state.low = 0;
  state.highBelow = word.value;
  state.scaleBelow = Number.POSITIVE_INFINITY;
  state.scale = word.value;
  openGroup(state);
  return true;
}

/** "three lakh crore": a scale of a scale. */
function multiply(state: State, word: NumberWord): boolean {
  if (!Number.isFinite(state.high * word.value)) return false;
  state.high *= word.value;
  state.scale *= word.value;
  state.highBelow *= word.value;
  return true;
}

function openGroup(state: State): void {
  state.group = 0;
  state.below = 1000;
  state.least = 0;
  state.lastUnit = -1;
  state.hundredUsed = false;
}
