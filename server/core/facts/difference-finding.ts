import { type Claim, placeOf } from '../claims/claim';
import type { Fact, Finding, Member, Severity } from '../values';
import { statedValue } from './claim-words';
import type { Difference } from './differences';
import type { Draft } from './drafts';
import type { Group } from './groups';
import { correctionOf, judgeDifference, verdicts } from './judge-difference';
import type { Judgement } from './judgement';
import type { LinkGraph } from './link-graph';
import { differenceMessage, quoted } from './messages';
import { periodsDiffer, sameFrame, sameHead } from './pair-features';
import { proofOf, sharesTeller } from './proof';
import { sameDeed } from './same-event';
import { thresholds } from './thresholds';
import { relateValues } from './value-relation';

const rank: readonly Severity[] = ['hint', 'information', 'warning'];

/** The difference that a finding is about, and how loud it is said. */
interface Spoken {
  readonly difference: Difference;
  readonly judgement: Judgement;
  readonly code: string;
  readonly severity: Severity;
}

/** The louder first; of two as loud the one that gives the fact its verdict. */
function byGravity(x: Spoken, y: Spoken): number {
  const gravity = ({ judgement }: Spoken) => verdicts.indexOf(judgement.verdict);
  return rank.indexOf(y.severity) - rank.indexOf(x.severity) || gravity(x) - gravity(y);
}

/** What is to be said of the differences of a draft, the loudest first; one whose values a louder one names is told with it. */
export function differenceFindings(draft: Draft, facts: readonly Fact[], graph: LinkGraph): Finding[] {
  const named: Claim[][] = [];
  return spokenOf(draft, graph).flatMap((spoken) => {
    const { a, b } = spoken.difference.link;
    if (named.some((claims) => claims.includes(a) && claims.includes(b))) return [];
    const [left, right, ...others] = sidesOf(draft, spoken.difference, graph);
    // What a louder finding set against one of the two is not told again.
    const sides = [left!, right!, ...others.filter((side) => !named.flat().some((claim) => side.includes(claim)))];
    named.push(sides.flat());
    return [findingOf(spoken, sides, facts)];
  });
}

/** The differences that are to be said, the loudest first. */
function spokenOf(draft: Draft, graph: LinkGraph): Spoken[] {
  const spoken: Spoken[] = [];
  for (const difference of draft.differences) {
    const judgement = judgeDifference(difference);
    if (!judgement.severity || !judgement.code || isSettled(draft, difference, graph)) continue;
    const sure =
      difference.certainty >= (slotsAgree(difference) ? thresholds.warnSameSlots : thresholds.warn) &&
      ofOneDeed(difference);
    const severity: Severity = judgement.severity === 'warning' && !sure ? 'information' : judgement.severity;
    spoken.push({ difference, judgement, code: judgement.code, severity });
  }
  return spoken.sort(byGravity);
}

function findingOf(
  { difference, judgement, code, severity }: Spoken,
  sides: readonly Claim[][],
  facts: readonly Fact[],
): Finding {
  const { a, b } = difference.link;
  const anchor = sides[0]!.includes(a) ? a : b;
  const related = sides.slice(1).flatMap(oneForEachOrigin);
  const also = sides.flat().filter((claim) => claim !== anchor && !related.includes(claim));
  const fact = facts.find(({ members }) => [a, b].every((claim) => members.some((member) => isAt(member, claim))));
  return {
    ...placeOf(anchor),
    code,
    severity,
    message: differenceMessage(sides, [a, b], judgement, fact !== undefined),
    related: related.map((claim) => ({ ...placeOf(claim), message: quoted(statedValue(claim)) })),
    ...(also.length && { also: also.map(placeOf) }),
    ...(fact ? { factId: fact.id } : {}),
    proof: proofOf(a, b, difference.certainty, judgement.reconciles),
  };
}

const isAt = (member: Member, claim: Claim): boolean =>
  member.path === claim.path && member.start === claim.start && member.end === claim.end;

/** Sentences name several deeds, and each has its day: to be nearly sure takes the same deed on both sides. */
function ofOneDeed({ link: { a, b } }: Difference): boolean {
  return a.kind !== 'date' || (a.event !== null && a.event.key === b.event?.key);
}

/** The same thing counted, the same deed near it and the same status, on both sides of the surest pair. */
function slotsAgree({ link: { a, b } }: Difference): boolean {
  if (a.kind === 'date') return sameDeed(a, b) && a.status === b.status;
  return sameHead(a, b) && sameFrame(a, b) > 0 && !periodsDiffer(a, b) && a.status === b.status;
}

/** A finding names a passage beside those that differ where it agrees with one of them this surely. */
const surelyAgrees = 0.7;
/** It names a third value where it differs from one of them this surely. */
const surelyDiffers = 0.4;

/** The sides that the finding names, the one that fewest documents give first. */
function sidesOf(draft: Draft, difference: Difference, graph: LinkGraph): Claim[][] {
  const documents = (group: Group) => new Set(group.claims.map((claim) => claim.path)).size;
  const [first, second] =
    documents(difference.left) <= documents(difference.right)
      ? [difference.left, difference.right]
      : [difference.right, difference.left];
  const differing = new Set(draft.differences.flatMap((d) => [d.left, d.right]));
  const others = draft.facts.flat().filter((group) => differing.has(group) && group !== first && group !== second);
  const { a, b } = difference.link;
  const certainty = (x: Claim, y: Claim) => graph.link(x, y)?.certainty ?? 0;
  const told = (claim: Claim, group: Group): boolean => {
    const one = [a, b].find((opposed) => group.claims.includes(opposed));
    if (!one) return Math.max(certainty(claim, a), certainty(claim, b)) >= surelyDiffers;
    return claim === one || (certainty(claim, one) >= surelyAgrees && tellsWith(claim, one, one === a ? b : a));
  };
  return [first, second, ...others]
    .map((group) => group.claims.filter((claim) => told(claim, group)))
    .filter((side) => side.length);
}

/** Days that fit each other may be of several events: with a day tell those that give the very same, and not beside the other. */
const tellsWith = (claim: Claim, one: Claim, other: Claim): boolean =>
  claim.kind !== 'date' || (relateValues(claim, one) === 'equal' && claim.path !== other.path);

/** A text corrects a value that no other text still states: nothing is to be said. */
function isSettled(draft: Draft, difference: Difference, graph: LinkGraph): boolean {
  const former = correctionOf(difference)?.find((claim) => claim.former);
  if (!former) return false;
  const { claims } = difference.left.claims.includes(former) ? difference.left : difference.right;
  const named = sidesOf(draft, difference, graph).flat();
  return !named.some((claim) => claims.includes(claim) && !claim.former && claim.path !== former.path);
}

/** Passages that go back to one origin count once: the first of them stands for the others. */
function oneForEachOrigin(claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = [];
  for (const claim of claims)
    if (
      !kept.some(
        (other) => other.path === claim.path || (sharesTeller(other, claim) && relateValues(other, claim) === 'equal'),
      )
    )
      kept.push(claim);
  return kept;
}
