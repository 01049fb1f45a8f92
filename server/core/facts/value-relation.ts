import type { Claim } from '../claims/claim';
import { mayNameOneDay } from './named-days';
import { lastsAsLong } from './same-event';

/**
 * How the values of two claims of one dimension stand to each other.
 * equal: the same bounds. rounding: one is the other with fewer digits. contains: one lies inside the other.
 * named: of two dates one could not be placed, and their words may name one day.
 * vague: "des milliers" covers the other. disjoint: no value fits both. unknown: nothing to compare.
 */
export type ValueRelation = 'equal' | 'rounding' | 'contains' | 'named' | 'vague' | 'disjoint' | 'unknown';

/** Compares the values of two claims of the same dimension; the order of the claims does not matter. */
export function relateValues(a: Claim, b: Claim): ValueRelation {
  if (a.kind !== b.kind) return lastsAsLong(a, b) ? 'equal' : 'unknown';
  if (a.kind === 'date') return relateDays(a, b);
  if (a.hedge === 'vague' || b.hedge === 'vague') return coversVaguely(a, b) ? 'vague' : 'disjoint';
  if (same(a.min, b.min) && same(a.max, b.max)) return 'equal';
  if (mayBeLowerBound(a, b) || mayBeLowerBound(b, a)) return 'contains';
  const [left, right] = [literal(a), literal(b)];
  // Two different open bounds ("plus de 50 000", "plus de 120 000") say two different things, although both may be true.
  if (left.open && right.open) return 'disjoint';
  if (left.open || right.open) {
    const other = left.open ? right : left;
    // "13 ans et plus" and "de 13 à 18 ans" neither agree nor contradict each other.
    if (other.from !== other.to && meets(left, right)) return 'unknown';
    return fitsBound(left, right, left.open ? a : b) ? 'contains' : 'disjoint';
  }
  const ranges = [left, right].filter((interval) => interval.from !== interval.to).length;
  // So do two ranges: who says "28 à 32" and who says "28 à 35" do not agree on the upper end.
  if (ranges === 2) return 'disjoint';
  if (ranges === 1) return meets(left, right) ? 'contains' : 'disjoint';
  if (Math.abs(left.to - right.to) > farthestRounding * (Math.abs(left.to) + Math.abs(right.to))) return 'disjoint';
  return meets(widened(a, left, right), widened(b, right, left)) ? 'rounding' : 'disjoint';
}

interface Interval {
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
}

const same = (x: number | null, y: number | null) =>
  x === y || (x !== null && y !== null && Math.abs(x - y) <= 1e-9 * Math.max(Math.abs(x), Math.abs(y)));

const literal = (claim: Claim): Interval => ({
  from: claim.min ?? Number.NEGATIVE_INFINITY,
  to: claim.max ?? Number.POSITIVE_INFINITY,
  open: claim.min === null || claim.max === null,
});

/** "Au moins 100 roquettes et 9 millions de balles": the hedge may reach the second figure, which a higher one then fits. */
const mayBeLowerBound = (bound: Claim, other: Claim) =>
  'hedgeUncertain' in bound.mention &&
  bound.mention.hedgeUncertain === true &&
  bound.max === null &&
  (other.max ?? 0) > (bound.min ?? 0) &&
  (other.max ?? 0) < (bound.min ?? 0) * 1.5;

const meets = (a: Interval, b: Interval) => a.from <= b.to && b.from <= a.to;

/** "Plus de 6 000" is how a reporter rounds 6 140 down, not how he says 40 000. */
const boundReach = 1.2;

function fitsBound(a: Interval, b: Interval, claim: Claim): boolean {
  const [bound, other] = a.open ? [a, b] : [b, a];
  if (!meets(bound, other)) return false;
  const cut = claim.dimension === 'time' ? leftOut(claim) : 0;
  if (cut && Number.isFinite(bound.from)) return other.to <= bound.from + cut;
  if (Number.isFinite(bound.from)) return other.to <= bound.from * boundReach || other.from === bound.from;
  return other.from >= bound.to / boundReach;
}

/** No value is widened by more than a tenth, so those that lie farther apart need no look at their digits. */
const farthestRounding = 0.11;

/** Half a unit of the last digit that is not zero, for a value that may be a rounding of the other; a unit for "environ". */
function widened(claim: Claim, own: Interval, other: Interval): Interval {
  const step = lastDigit(own.to);
  const size = Math.abs(own.to);
  if (claim.hedge === 'approx') return widen(own, Math.min(step, size * 0.1));
  if (claim.dimension === 'time') return { ...own, to: own.to + leftOut(claim) };
  if (lastDigit(other.to) >= step) return own;
  return widen(own, Math.min(step / 2, size * 0.05));
}

/** Days in the units that a duration is cut off at. */
const cutOff: Readonly<Record<string, number>> = { month: 30.4375, year: 365.25 };

/**
 * A duration is told in whole units and cut off, not rounded: "six ans" may be six years and four months. "Quinze jours"
 * are two weeks.
 */
function leftOut({ unit, min }: Claim): number {
  if (unit === 'week') return 1;
  const length = (unit && cutOff[unit]) || 0;
  const units = (min ?? 0) / length;
  return length && Math.abs(units - Math.round(units)) < 1e-6 ? length * 0.99 : 0;
}

const widen = ({ from, to }: Interval, by: number): Interval => ({ from: from - by, to: to + by, open: false });

/** The worth of the last digit that is not zero: 13 000 has 1 000, 6.85 has 0.01. */
export function lastDigit(value: number): number {
  if (!Number.isFinite(value) || value === 0) return 0;
  const [digits = '', power = '0'] = Math.abs(value).toExponential(12).split('e');
  const significant = digits.replace('.', '').replace(/0+$/, '').length;
  return 10 ** (Number(power) - significant + 1);
}

/** Digits that carry information: 13 000 has two, 6.85 three. */
export function significantDigits(value: number): number {
  if (!Number.isFinite(value) || value === 0) return 1;
  return Math.abs(value).toExponential(12).split('e')[0]!.replace('.', '').replace(/0+$/, '').length;
}

/** "Des milliers" may be any number of thousands, below what "dizaines de milliers" would have said. */
function coversVaguely(a: Claim, b: Claim): boolean {
  const [vague, other] = a.hedge === 'vague' ? [a, b] : [b, a];
  const base = vague.min ?? vague.max;
  const value = other.max ?? other.min;
  if (base === null || value === null) return false;
  if (other.hedge === 'vague') return Math.floor(Math.log10(base)) === Math.floor(Math.log10(other.min ?? value));
  return value >= base && value < base * 40;
}

function relateDays(a: Claim, b: Claim): ValueRelation {
  if (!a.days || !b.days) return mayNameOneDay(a, b) ? 'named' : 'unknown';
  const [x, y] = [a.days, b.days];
  if (x.from === y.from && x.to === y.to) return 'equal';
  if ((x.from >= y.from && x.to <= y.to) || (y.from >= x.from && y.to <= x.to)) return 'contains';
  return 'disjoint';
}
