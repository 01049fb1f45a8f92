import { type Amount, amount, readAmount, sumLike } from './amounts';
import { exactly } from './numbers';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** Reads two bounds ("entre 20 et 30", "25.000 à 30.000", "deux ou trois") or one amount, at token `from`. */
export function readAmounts(tokens: readonly Token[], from: number, vocabulary: Vocabulary): Amount[] {
  const { ranges } = vocabulary.grammar;
  if (vocabulary.has(ranges.between, tokens[from]?.text ?? '')) {
    const bounds = boundsAt(tokens, from + 1, ranges.betweenAnd, vocabulary) ?? ranksAt(tokens, from + 1, vocabulary);
    if (bounds) return [bounds.range];
  }
  const one = loneOne(tokens, from, vocabulary);
  const first = readAmount(tokens, from, vocabulary) ?? one;
  if (!first) return [];
  const bounds = boundsAt(tokens, from, ranges.to, vocabulary, first);
  const guesses = bounds ? null : (neighbours(tokens, from, first, vocabulary) ?? bolder(tokens, first, vocabulary));
  if (!bounds && first !== one) return guesses ? [guesses.range] : (fallAt(tokens, from, first, vocabulary) ?? [first]);
  if (!bounds) return guesses ? [guesses.range] : [];
  return changes(tokens, from, bounds, first, vocabulary) ? [bounds.low, bounds.high] : [bounds.range];
}

/** "un à deux millions", "une ou deux semaines": only a bound makes "un" a number. */
function loneOne(tokens: readonly Token[], from: number, vocabulary: Vocabulary): Amount | null {
  if (!vocabulary.has(vocabulary.grammar.one, tokens[from]?.text ?? '')) return null;
  return amount(from, from + 1, exactly(from, from + 1, 1), null);
}

/** "le dixième et le quinzième" behind "entre". */
function ranksAt(tokens: readonly Token[], from: number, vocabulary: Vocabulary): Bounds | null {
  const { ranges, counted } = vocabulary.grammar;
  const behindArticle = (at: number) => (vocabulary.has(counted.articles, tokens[at]?.text ?? '') ? at + 1 : at);
  const low = readAmount(tokens, behindArticle(from), vocabulary);
  if (low?.form !== 'ordinal' || !vocabulary.has(ranges.betweenAnd, tokens[low.end]?.text ?? '')) return null;
  const high = readAmount(tokens, behindArticle(low.end + 1), vocabulary);
  if (high?.form !== 'ordinal' || !(low.min < high.min)) return null;
  return { low, high, range: { ...high, start: low.start, numberStart: low.numberStart, min: low.min } };
}

/** "deux ou trois", "500 ou 600": two guesses at one amount, not far apart. */
function neighbours(tokens: readonly Token[], from: number, first: Amount, vocabulary: Vocabulary): Bounds | null {
  const bounds = boundsAt(tokens, from, vocabulary.grammar.ranges.or, vocabulary, first);
  return bounds && bounds.high.min <= 2 * bounds.low.min ? bounds : null;
}

/** "2,3, voire 4 milliards": the bolder guess, however far off, lends its scale and unit to the first. */
function bolder(tokens: readonly Token[], first: Amount, vocabulary: Vocabulary): Bounds | null {
  if (first.unit || first.form !== 'plain') return null;
  const even = evenBefore(tokens, first.end, vocabulary);
  const high = even === null ? null : readAmount(tokens, even, vocabulary);
  return high && joined(first, high);
}

/** Index behind "voire", a comma before it or not; null when none stands at a token. */
function evenBefore(tokens: readonly Token[], at: number, vocabulary: Vocabulary): number | null {
  return vocabulary.orEven.at(tokens, tokens[at]?.raw === ',' ? at + 1 : at)?.end ?? null;
}

/**
 * "est passé de 3 à 5": a verb of change stands shortly before "de". Some of them tell by how much when a percentage
 * follows: "augmenter de 3 à 4 %". Without "de" the unit said twice tells a change from the level it led to: "a perdu
 * 2 dollars à 78 dollars".
 */
function changes(
  tokens: readonly Token[],
  from: number,
  bounds: Bounds,
  first: Amount,
  vocabulary: Vocabulary,
): boolean {
  const { from: opening, change, changeBy, gain } = vocabulary.grammar.ranges;
  const { range, high } = bounds;
  const opened = vocabulary.has(opening, tokens[from - 1]?.text ?? '');
  if (opened) return verbNear(tokens, from, range.unit?.kind === 'percent' ? change : [...change, ...changeBy]);
  const twice = first.unit !== null && high.end - high.start > high.numberEnd - high.numberStart;
  return twice && verbNear(tokens, from, [...change, ...changeBy, ...gain]);
}

const verbNear = (tokens: readonly Token[], from: number, stems: readonly string[]): boolean =>
  tokens.slice(Math.max(0, from - 5), from).some(({ text }) => stems.some((stem) => text.startsWith(stem)));

/** "passer de 4 à 3 ans": the earlier value is the greater one and leaves out its unit. */
function fallAt(tokens: readonly Token[], from: number, first: Amount, vocabulary: Vocabulary): Amount[] | null {
  const { from: opening, to, change, changeBy } = vocabulary.grammar.ranges;
  if (first.unit || first.form !== 'plain' || !vocabulary.has(opening, tokens[from - 1]?.text ?? '')) return null;
  if (!vocabulary.has(to, tokens[first.end]?.text ?? '')) return null;
  const last = readAmount(tokens, first.end + 1, vocabulary);
  if (!last?.unit || last.form !== 'plain' || !verbNear(tokens, from, [...change, ...changeBy])) return null;
  const times = first.scale === 1 ? last.scale : 1;
  return [{ ...first, min: first.min * times, max: first.max! * times, unit: last.unit }, last];
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
  const lows = given
    ? [given]
    : [
        readAmount(tokens, from, vocabulary) ?? loneOne(tokens, from, vocabulary),
        readAmount(tokens, from, vocabulary, false),
      ];
  for (const low of lows) {
    if (!low || !vocabulary.has(connectors, tokens[low.end]?.text ?? '')) continue;
    const after = low.end + 1;
    const at = vocabulary.of.at(tokens, after)?.end ?? after;
    const high = sumLike(tokens, low, at, vocabulary) ?? readAmount(tokens, at, vocabulary);
    const bounds = high && joined(low, high);
    if (bounds) return bounds;
  }
  return null;
}

/** "trois à quatre cents": the hundred that both share, else 1. */
const hundreds = (low: Amount, high: Amount): number =>
  low.spelled && high.spelled && low.min < 10 && high.min < 1000 && high.min % 100 === 0 ? 100 : 1;

/** One amount from two bounds; null when they do not bound one. The second one lends its scale and its unit. */
function joined(low: Amount, high: Amount): Bounds | null {
  if (low.max === null || high.max === null || low.form === 'ordinal' || high.form === 'ordinal') return null;
  if (low.unit && low.unit.id !== high.unit?.id && !(low.unit.kind === 'money' && !high.unit)) return null;
  const scale = high.scale > 1 ? high.scale : hundreds(low, high);
  const shares = low.scale === 1 && low.min < 1000 && low.min < high.min / scale;
  const min = shares ? low.min * scale : low.min;
  if (!(min < high.min)) return null;
  const unit = high.unit ?? low.unit;
  return {
    low: { ...low, min, max: min, unit },
    high: { ...high, unit },
    range: { ...high, start: low.start, numberStart: low.numberStart, min, form: 'range', unit },
  };
}
