import { type Claim, headsDiffer } from '../claims/claim';
import { once, onceForLast } from '../text/once';
import type { CertaintyTables } from './certainty-tables';
import type { Difference } from './differences';
import type { Group } from './groups';
import { judgeDifference } from './judge-difference';
import type { LinkGraph } from './link-graph';
import { thresholds } from './thresholds';

/**
 * What may be one fact, in the making: the groups of agreeing claims of each fact that is likelier than not, and all
 * differences between the groups. Several facts stand in one draft where a finding is to say that they may differ.
 */
export interface Draft {
  facts: Group[][];
  differences: Difference[];
}

type Inform = CertaintyTables['inform'];

/** The drafts of some groups, and the differences that are not likely enough to be said. */
export interface Drafted {
  readonly drafts: readonly Draft[];
  readonly unsure: readonly Difference[];
}

/** Groups that a difference or `companions` bind, and what binds them. */
export interface Bound {
  /** In the order of their claims. */
  readonly groups: readonly Group[];
  /** The surest first. */
  readonly differences: readonly Difference[];
  readonly groupOf: (claim: Claim) => Group;
  readonly between: (left: Group, right: Group) => Difference | undefined;
}

export function draftsOf(bound: Bound, graph: LinkGraph): Drafted {
  const { drafts, unsure } = joinDifferences(bound, graph.tables.inform);
  return { drafts: addParts(addVague(drafts, bound.groupOf, graph)), unsure };
}

/** Its differences that do not lie within one of its facts. */
export const acrossFacts = ({ facts, differences }: Draft): Difference[] =>
  differences.filter(({ left, right }) => !facts.some((groups) => groups.includes(left) && groups.includes(right)));

/**
 * Joins groups whose difference is likely enough to be said, those that are likelier than not of one fact into that;
 * the others stay apart and are listed as possible.
 */
function joinDifferences({ groups, differences, between }: Bound, inform: Inform): Drafted {
  const informAt = ({ link }: Difference) => inform[link.a.kind];
  const draftOf = new Map<Group, Draft>(groups.map((group) => [group, { facts: [[group]], differences: [] }]));
  const unsure: Difference[] = [];
  const mayDiffer = (left: Group, right: Group): boolean => {
    const difference = between(left, right);
    return difference !== undefined && difference.certainty >= informAt(difference) / 2;
  };
  for (const difference of differences) {
    if (judgeDifference(difference).apart) continue;
    const [left, right] = [draftOf.get(difference.left)!, draftOf.get(difference.right)!];
    if (left === right) left.differences.push(difference);
    else if (difference.certainty < informAt(difference) || !allLikely(left, right, mayDiffer)) unsure.push(difference);
    else {
      const moved = right.facts.flat();
      if (difference.certainty >= thresholds.oneFact) left.facts = [[...left.facts.flat(), ...moved]];
      else left.facts.push(...right.facts);
      left.differences.push(...right.differences, difference);
      for (const group of moved) draftOf.set(group, left);
    }
  }
  return { drafts: [...new Set(draftOf.values())], unsure };
}

/** Whether each group of one draft may well differ from each of the other: likeness must not chain. */
function allLikely(left: Draft, right: Draft, mayDiffer: (left: Group, right: Group) => boolean): boolean {
  const others = right.facts.flat();
  return left.facts.flat().every((a) => others.every((b) => mayDiffer(a, b)));
}

/** A vague figure joins a fact on less than an exact one: it claims less. */
const vagueEnough = 0.35;

/** Whether no passage of a fact counts another thing than the claim. */
const fits = (claim: Claim, groups: readonly Group[]): boolean =>
  !groups.some(({ claims }) => claims.some((other) => headsDiffer(claim, other)));

/** The claims that may come into the fact of a group though the two do not differ: vague figures, and a part beside its whole. */
export const companions = onceForLast(
  ({ claims }: Group, graph: LinkGraph): readonly Claim[] =>
    claims.flatMap((claim) =>
      graph.linksOf(claim).flatMap((link) => {
        const other = link.a === claim ? link.b : link.a;
        const fitsVaguely = link.relation === 'vague' && link.certainty >= vagueEnough;
        const isPart = (claim.change === 'part' || other.change === 'part') && inOneSentence(claim, other);
        return fitsVaguely || isPart ? [other] : [];
      }),
    ),
  Object.is,
);

const inOneSentence = (a: Claim, b: Claim): boolean => a.path === b.path && a.sentence.start === b.sentence.start;

/** Adds each vague figure to the fact whose passages it is likest on average, whatever other vague figures it was grouped with. */
function addVague(drafts: readonly Draft[], groupOf: (claim: Claim) => Group, graph: LinkGraph): readonly Draft[] {
  const isVague = ({ facts }: Draft) => facts.every((groups) => groups.every(saysVaguely));
  const vague = drafts.filter(isVague);
  if (!vague.length) return drafts;
  const firm = drafts.filter((draft) => !isVague(draft));
  const all = firm.flatMap(({ facts }) => facts);
  const homes = new Map(all.flatMap((home) => home.map((group) => [group, home])));
  const sizes = new Map(all.map((home) => [home, home.reduce((sum, { claims }) => sum + claims.length, 0)]));
  const homeOf = (claim: Claim): Group[] | undefined => {
    const likeness = new Map<Group[], number>();
    for (const { a, b, relation, certainty } of graph.linksOf(claim)) {
      const home = relation === 'vague' && homes.get(groupOf(a === claim ? b : a));
      if (home) likeness.set(home, (likeness.get(home) ?? 0) + certainty / sizes.get(home)!);
    }
    return [...likeness]
      .filter(([home, average]) => average >= vagueEnough && fits(claim, home))
      .sort(([, x], [, y]) => y - x)[0]?.[0];
  };
  const left = vague.flatMap(({ facts, differences }): Draft[] => {
    const homeless = facts
      .flat()
      .flatMap(({ claims }) => claims)
      .filter((claim) => {
        const home = homeOf(claim);
        home?.push({ claims: [claim] });
        return !home;
      });
    return homeless.length ? [{ facts: [[{ claims: homeless }]], differences }] : [];
  });
  return [...firm, ...left];
}

const saysVaguely = once(({ claims }: Group): boolean => claims.every(({ hedge }) => hedge === 'vague'));

const holdsPart = once(({ claims }: Group): boolean => claims.some(({ change }) => change === 'part'));

/** Adds a part to the fact of its whole: "6 000 militaires, dont 5 000 travailleurs". */
function addParts(drafts: readonly Draft[]): readonly Draft[] {
  if (!drafts.some(({ facts }) => facts.some((groups) => groups.some(holdsPart)))) return drafts;
  const all = drafts.flatMap(({ facts }) => facts.flat().flatMap((group) => group.claims));
  const states = (groups: readonly Group[], claim: Claim) => groups.some(({ claims }) => claims.includes(claim));
  const draftOf = (claim: Claim) => drafts.find(({ facts }) => facts.some((groups) => states(groups, claim)));
  const gone = new Set<Draft>();
  for (const part of all) {
    if (part.change !== 'part') continue;
    const whole = all
      .filter((c) => inOneSentence(c, part) && c.end <= part.start)
      .filter((c) => c.dimension === part.dimension && (c.min ?? 0) >= (part.min ?? 0))
      .at(-1);
    const [home, own] = [whole && draftOf(whole), draftOf(part)];
    if (!home || !own || home === own || gone.has(home) || own.differences.length) continue;
    home.facts.find((groups) => states(groups, whole!))!.push(...own.facts.flat());
    gone.add(own);
  }
  return drafts.filter((draft) => !gone.has(draft));
}
