import { type Claim, headsDiffer, headsVary } from '../claims/claim';
import { isName } from '../claims/term-keys';
import { onceForLast } from '../text/once';
import type { Dimension, Localized, Proof, ProofSlot } from '../values';
import type { ValueRelation } from './value-relation';
import { relateValues } from './value-relation';

/** Lays two claims side by side: each dimension, what it rests on, and what would reconcile the values. */
export function proofOf(a: Claim, b: Claim, certainty: number, reconciles: Localized | null = null): Proof {
  return { slots: slotsOf(b, a), reconciles, certainty: Math.round(certainty * 1000) / 1000 };
}

/** Of a claim beside the one that it is mostly laid beside: the surest of its fact. */
const slotsOf = onceForLast(
  (b: Claim, a: Claim): readonly ProofSlot[] => [
    measure(a, b),
    who(a, b),
    event(a, b),
    status(a, b),
    period(a, b),
    definition(a, b),
    claimant(a, b),
    value(a, b),
  ],
  Object.is,
);

const slot = (
  dimension: Dimension,
  outcome: ProofSlot['outcome'],
  left: string | null,
  right: string | null,
): ProofSlot => ({ dimension, outcome, left, right });

function measure(a: Claim, b: Claim): ProofSlot {
  const [left, right] = [a.head?.text ?? null, b.head?.text ?? null];
  if (!a.head || !b.head) return slot('measure', 'unknown', left, right);
  if (headsDiffer(a, b)) return slot('measure', 'differs', left, right);
  if (headsVary(a, b)) return slot('measure', 'unknown', left, right);
  return slot('measure', a.headKind && b.headKind && a.headKind !== b.headKind ? 'differs' : 'same', left, right);
}

function who(a: Claim, b: Claim): ProofSlot {
  const names = (claim: Claim) => claim.terms.filter((term) => isName(term.key));
  const shared = names(a).filter((x) => names(b).some((y) => y.key === x.key));
  const words = (terms: readonly { key: string; text: string }[]) => terms.map((t) => t.text).join(', ') || null;
  if (shared.length)
    return slot('who', 'same', words(shared), words(names(b).filter((y) => shared.some((x) => x.key === y.key))));
  const [left, right] = [words(names(a)), words(names(b))];
  return slot('who', left && right ? 'differs' : 'unknown', left, right);
}

function event(a: Claim, b: Claim): ProofSlot {
  const shared = a.terms
    .filter((term) => !isName(term.key) && term.key !== a.head?.key && b.terms.some((t) => t.key === term.key))
    .slice(0, 4);
  if (!shared.length) return slot('event', 'unknown', null, null);
  const right = shared.map((term) => b.terms.find((t) => t.key === term.key)!.text);
  return slot('event', 'same', shared.map((term) => term.text).join(', '), right.join(', '));
}

const status = (a: Claim, b: Claim): ProofSlot =>
  slot(
    'status',
    a.status === b.status ? (a.reported === b.reported ? 'same' : 'compatible') : 'differs',
    a.verb?.text ?? null,
    b.verb?.text ?? null,
  );

function period(a: Claim, b: Claim): ProofSlot {
  const [left, right] = [a.periods[0], b.periods[0]];
  if (!left || !right) return slot('period', 'unknown', left?.text ?? null, right?.text ?? null);
  const { days: x } = left;
  const { days: y } = right;
  const outcome =
    x.from === y.from && x.to === y.to ? 'same' : x.from <= y.to && y.from <= x.to ? 'compatible' : 'differs';
  return slot('period', outcome, left.text, right.text);
}

function definition(a: Claim, b: Claim): ProofSlot {
  const words = (claim: Claim) => claim.modifiers.map((m) => m.text).join(' ') || null;
  if (
    a.change !== b.change &&
    (a.change === 'additional' || b.change === 'additional' || a.change === 'part' || b.change === 'part')
  )
    return slot('definition', 'differs', words(a), words(b));
  const shared = a.modifiers.some((m) => b.modifiers.some((n) => n.key === m.key));
  return slot('definition', shared ? 'same' : 'unknown', words(a), words(b));
}

function claimant(a: Claim, b: Claim): ProofSlot {
  const [left, right] = [a.claimants.join(' ← ') || null, b.claimants.join(' ← ') || null];
  if (!left || !right) return slot('claimant', 'unknown', left, right);
  return slot('claimant', sharesTeller(a, b) ? 'same' : 'differs', left, right);
}

/** Whether two claims go back to one teller, wherever it stands in their chains. */
export const sharesTeller = (a: Claim, b: Claim) =>
  a.claimants.some((teller) => b.claimants.includes(teller)) ||
  a.tellers.some((x) => b.tellers.some((y) => sameTeller(x, y)));

/** One name, or a description of which the shorter one's words all stand in the longer. */
function sameTeller(x: readonly string[], y: readonly string[]): boolean {
  const [shorter, longer] = x.length <= y.length ? [x, y] : [y, x];
  if (!shorter.length) return false;
  const shared = shorter.filter((key) => longer.includes(key)).length;
  return shared === shorter.length && (shared >= 2 || longer.length === 1);
}

const outcomes: Readonly<Record<ValueRelation, ProofSlot['outcome']>> = {
  equal: 'same',
  rounding: 'compatible',
  contains: 'compatible',
  named: 'compatible',
  vague: 'compatible',
  disjoint: 'differs',
  unknown: 'unknown',
};

const value = (a: Claim, b: Claim): ProofSlot => slot('value', outcomes[relateValues(a, b)], a.text, b.text);
