import type { Claim } from '../claims/claim';
import { once } from '../text/once';
import type { Verdict } from '../values';
import type { Difference } from './differences';
import type { Group } from './groups';
import { type Judgement, judge } from './judgement';

/** The gravest first. */
export const verdicts: readonly Verdict[] = ['conflict', 'contested', 'update', 'scope', 'agree'];

/** One passage in so many that says "additional" says it for those that agree with it. */
const sharers = 2;

/** What some passages of a group say of additions and parts holds for the passages that agree with them. */
export const judgeDifference = once(({ left, right, link }: Difference): Judgement => {
  const additional = ({ claims }: Group) =>
    claims.filter((claim) => claim.change === 'additional').length * sharers >= claims.length;
  if (additional(left) !== additional(right)) {
    const [more, less] = additional(left) ? [left, right] : [right, left];
    const added = more.claims.find((claim) => claim.change === 'additional')!;
    return judge(added, less.claims[0]!);
  }
  const correction = correctionOf({ left, right });
  const judgement = correction ? judge(...correction) : judge(link.a, link.b);
  if (judgement.verdict !== 'conflict') return judgement;
  const told = judge(attributed(link.a, [left, right]), attributed(link.b, [left, right]));
  return told.verdict === 'contested' ? told : judgement;
});

/** The two values as a document gives them that calls one the former value of the other; null when none does. */
export function correctionOf({ left, right }: Pick<Difference, 'left' | 'right'>): [Claim, Claim] | null {
  for (const a of left.claims) {
    const b = right.claims.find(({ path, former }) => path === a.path && former !== a.former);
    if (b) return [a, b];
  }
  return null;
}

/** The passage of the same document that names who says so, where this one does not: a heading leaves it to its text. */
const attributed = (claim: Claim, groups: readonly Group[]): Claim =>
  (!claim.claimants.length &&
    groups
      .find(({ claims }) => claims.includes(claim))
      ?.claims.find(({ path, claimants }) => path === claim.path && claimants.length)) ||
  claim;
