import { type Claim, inOrder, valueKey } from '../claims/claim';
import { once } from '../text/once';
import { chance } from './certainty-tables';
import type { Group } from './groups';
import type { LinkGraph } from './link-graph';
import type { Link } from './pair-certainty';
import type { Rarity } from './rarity';
import { sameDeed } from './same-event';
import { agesOfOne } from './same-person';
import { relateValues, type ValueRelation } from './value-relation';

/** Two groups that state one fact with values that differ. */
export interface Difference {
  readonly left: Group;
  readonly right: Group;
  /** The surest pair between them. */
  readonly link: Link;
  readonly features: DifferenceFeatures;
  readonly certainty: number;
}

export const differenceFeatureNames = ['bias', 'best', 'mean', 'profile', 'sizes'] as const;
export type DifferenceFeatures = Readonly<Record<(typeof differenceFeatureNames)[number], number>>;

/** Below this a difference is not even listed as possible. */
const worthListing = 0.1;

/** A pair of groups as a difference; null where it is not worth listing. */
export function differenceOf({ left, right, links }: PairOfGroups, graph: LinkGraph): Difference | null {
  const features = differenceFeatures(left, right, links, graph.rarity);
  const link = surest(links);
  // What one document sets side by side, and one deed on two days, needs no weighing against others.
  const certainty =
    link.a.path === link.b.path || onTwoDays(link) || agesOfOne(link.a, link.b)
      ? link.certainty
      : chance(features, graph.tables.difference);
  return certainty >= worthListing ? { left, right, link, features, certainty } : null;
}

/** The surest first. */
export const bySurety = (x: Difference, y: Difference): number =>
  y.certainty - x.certainty || inOrder(x.link.a, y.link.a) || inOrder(x.link.b, y.link.b);

/** Two groups with values that exclude each other, that of the first claim on the left, and the links between them. */
export interface PairOfGroups {
  readonly left: Group;
  readonly right: Group;
  readonly links: readonly Link[];
}

/** The pairs of a group with all others that may give another value of its fact. */
export function pairsOf(group: Group, groupOf: (claim: Claim) => Group | undefined, graph: LinkGraph): PairOfGroups[] {
  const linksWith = new Map<Group, Link[]>();
  for (const claim of group.claims)
    for (const link of graph.linksOf(claim)) {
      if (link.relation !== 'disjoint' || link.a.hedge === 'vague' || link.b.hedge === 'vague') continue;
      const other = groupOf(link.a === claim ? link.b : link.a);
      if (!other || other === group) continue;
      const links = linksWith.get(other);
      if (links) links.push(link);
      else linksWith.set(other, [link]);
    }
  return [...linksWith].flatMap(([other, links]): PairOfGroups[] => {
    const isLeft = inOrder(group.claims[0]!, other.claims[0]!) < 0;
    const pair = isLeft
      ? { left: group, right: other, links }
      : { left: other, right: group, links: turned(links, groupOf, other) };
    const apart =
      !links.some(onTwoDays) && (heldApart(pair.left, pair.right, links) || spansBoth(pair.left, pair.right));
    return apart ? [] : [pair];
  });
}

/** Links in the order of their claims on the left, whichever side they were found from. */
function turned(links: readonly Link[], groupOf: (claim: Claim) => Group | undefined, left: Group): Link[] {
  const ends = ({ a, b }: Link) => (groupOf(a) === left ? [a, b] : [b, a]) as [Claim, Claim];
  return [...links].sort((x, y) => {
    const [[xl, xr], [yl, yr]] = [ends(x), ends(y)];
    return inOrder(xl, yl) || inOrder(xr, yr);
  });
}

/** One deed told on two days: "l'accord signé en juin", "la signature d'un accord en octobre". */
const onTwoDays = ({ a, b }: Link): boolean =>
  a.kind === 'date' && b.kind === 'date' && a.status === b.status && sameDeed(a, b);

/** A coarser date of one side holds a date of the other: Sunday lies in "this week", so the two do not exclude each other. */
const spansBoth = (left: Group, right: Group): boolean =>
  left.claims[0]?.kind === 'date' &&
  oneForEachDate(left).some((a) => oneForEachDate(right).some((b) => fitEachOther(relateValues(a, b))));

const fitEachOther = (relation: ValueRelation) => relation !== 'disjoint' && relation !== 'unknown';

/** One claim for each day that a group gives, and all of which the days are not known: how they relate follows from the days. */
const oneForEachDate = once(({ claims }: Group): readonly Claim[] => [
  ...new Map(claims.map((claim) => [claim.days ? valueKey(claim) : claim, claim])).values(),
]);

/**
 * A document that states both values beside each other holds them for two facts, unless it says that one is former.
 * Where a document sets two tellers of one fact side by side, the others hold nothing apart. For days, which stand in
 * every sentence, and against a document that corrects itself it takes two documents.
 */
function heldApart(left: Group, right: Group, links: readonly Link[]): boolean {
  if (links.some(({ a, b }) => a.path === b.path)) return false;
  const paths = new Set(left.claims.map((claim) => claim.path));
  // Who calls one of them the former value of the other speaks of one fact.
  const correcting = new Set([...left.claims, ...right.claims].filter(({ former }) => former).map(({ path }) => path));
  const both = new Set(right.claims.map(({ path }) => path).filter((path) => paths.has(path) && !correcting.has(path)));
  return both.size >= (left.claims[0]?.kind === 'date' || correcting.size ? 2 : 1);
}

const surest = (links: readonly Link[]) =>
  links.reduce((best, link) => (link.certainty > best.certainty ? link : best));
const logit = (p: number) => Math.log(Math.max(1e-4, p) / Math.max(1e-4, 1 - p));

/** What tells that two groups give two values of one fact: the links between them, and the words of all their passages together. */
export function differenceFeatures(
  left: Group,
  right: Group,
  links: readonly Link[],
  rarity: Rarity,
): DifferenceFeatures {
  const documents = ({ claims }: Group) => new Set(claims.map((claim) => claim.path)).size;
  return {
    bias: 1,
    best: logit(surest(links).certainty),
    mean: logit(links.reduce((sum, link) => sum + link.certainty, 0) / (left.claims.length * right.claims.length)),
    profile: likeness(profileOf(left), profileOf(right), rarity),
    sizes: Math.min(4, Math.log2(Math.max(documents(left), documents(right)))),
  };
}

/** What the passages of a group together say near the figure: each word as near as any of them has it. */
const profileOf = once(({ claims }: Group): ReadonlyMap<string, number> => {
  const profile = new Map<string, number>();
  for (const claim of claims)
    for (const { key, nearness } of claim.terms) profile.set(key, Math.max(nearness, profile.get(key) ?? 0));
  return profile;
});

/** How much of the profile with fewer words the other has, 0 to 1, rare words counting more. */
function likeness(x: ReadonlyMap<string, number>, y: ReadonlyMap<string, number>, rarity: Rarity): number {
  const [less, more] = x.size <= y.size ? [x, y] : [y, x];
  let shared = 0;
  let all = 0;
  for (const [key, nearness] of less) {
    const weight = nearness * (0.3 + rarity.of(key));
    all += weight;
    shared += weight * Math.sqrt(more.get(key) ?? 0);
  }
  return all ? shared / all : 0;
}
