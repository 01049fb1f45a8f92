import { type Claim, inOrder } from '../claims/claim';
import type { LinkGraph } from './link-graph';
import type { Link } from './pair-certainty';
import { lastsAsLong } from './same-event';
import { relateValues } from './value-relation';

/** Claims that state one fact with values that agree. */
export interface Group {
  readonly claims: readonly Claim[];
}

/**
 * An agreeing pair less certain than this joins nothing, and two groups join only when their claims are this alike on
 * average: one likely pair must not chain two unlike groups.
 */
export const linkEnough = 0.465;

/** Claims that are in one group so far. */
type Members = Claim[];

/** What is known of two groups beside each other. */
interface Bond {
  /** Sum of the certainties of the agreeing links between them. */
  total: number;
  /** How many claims they had together when they were last held apart; they grow, so the same number is the same answer. */
  refused: number;
}

/** Groups the claims of one connected part of the graph, surest pairs first. */
export function groupAgreeing(claims: readonly Claim[], graph: LinkGraph): Group[] {
  const groupOf = new Map<Claim, Members>(claims.map((claim) => [claim, [claim]]));
  const bonds = bondsOf(groupOf, graph);
  for (const link of agreeingLinks(claims, graph)) {
    const [left, right] = [groupOf.get(link.a), groupOf.get(link.b)];
    if (!left || !right || left === right) continue;
    const bond = bonds.get(left)!.get(right)!;
    const together = left.length + right.length;
    if (bond.refused === together) continue;
    if (!mayJoin(left, right, bond.total, graph)) bond.refused = together;
    else {
      for (const claim of right) groupOf.set(claim, left);
      left.push(...right);
      joinBonds(left, right, bonds);
    }
  }
  return [...new Set(groupOf.values())].map((members) => ({ claims: [...members].sort(inOrder) }));
}

/** The bonds of each group with all others, each kept on both sides. */
type Bonds = Map<Members, Map<Members, Bond>>;

function bondsOf(groupOf: ReadonlyMap<Claim, Members>, graph: LinkGraph): Bonds {
  const bonds: Bonds = new Map([...groupOf.values()].map((members) => [members, new Map()]));
  for (const [claim, own] of groupOf)
    for (const link of graph.linksOf(claim)) {
      const other = link.a === claim ? groupOf.get(link.b) : undefined;
      if (!other || !link.agrees) continue;
      const bond: Bond = { total: link.certainty, refused: 0 };
      bonds.get(own)!.set(other, bond);
      bonds.get(other)!.set(own, bond);
    }
  return bonds;
}

/** Adds the bonds of a group to those of the one that it was joined to. */
function joinBonds(left: Members, right: Members, bonds: Bonds): void {
  const own = bonds.get(left)!;
  own.delete(right);
  for (const [other, bond] of bonds.get(right)!) {
    if (other === left) continue;
    const known = own.get(other);
    const theirs = bonds.get(other)!;
    theirs.delete(right);
    if (known) known.total += bond.total;
    else {
      own.set(other, bond);
      theirs.set(left, bond);
    }
  }
  bonds.delete(right);
}

/** "Des milliers" fits too much to join two groups: it is added to the one that it fits best when all are made. */
const isJoining = (link: Link) =>
  link.agrees && link.certainty >= linkEnough && (link.a.hedge === 'vague') === (link.b.hedge === 'vague');

/** The claims that one may be grouped with by a link of its own. */
export const joins = (claim: Claim, graph: LinkGraph): Claim[] =>
  graph
    .linksOf(claim)
    .filter(isJoining)
    .map((link) => (link.a === claim ? link.b : link.a));

function agreeingLinks(claims: readonly Claim[], graph: LinkGraph): Link[] {
  const seen = new Set<Link>();
  for (const claim of claims) for (const link of graph.linksOf(claim)) if (isJoining(link)) seen.add(link);
  return [...seen].sort((x, y) => y.certainty - x.certainty || inOrder(x.a, y.a) || inOrder(x.b, y.b));
}

/** @param certainty sum of the certainties of the agreeing links between the groups */
function mayJoin(left: Members, right: Members, certainty: number, graph: LinkGraph): boolean {
  // Most pairs of groups end here, before all pairs of their claims are looked at.
  const spans = mayHoldSpan([left, right]);
  if (!spans && certainty < linkEnough * left.length * right.length) return false;
  let total = 0;
  let spanned = 0;
  for (const a of left)
    for (const b of right) {
      const link = graph.link(a, b);
      if (spans && withinOneSpan(a, b, left, right)) {
        spanned++;
        continue;
      }
      if (link ? !link.agrees : relateValues(a, b) === 'disjoint') return false;
      total += link?.certainty ?? 0;
    }
  return total >= linkEnough * (left.length * right.length - spanned);
}

/** Days of an event of several days are all of its days: "du 11 au 13 juillet" holds the 11th and the 12th. */
const longestEvent = 10;

/** "Cette semaine" only says when to look; "du 11 au 13 juillet" and "ce week-end" say how long it lasts. */
const spansEvent = (mention: Claim['mention']) =>
  'grain' in mention && (mention.grain === 'span' || mention.grain === 'weekend');

/** Whether two claims of the groups may be `withinOneSpan`. */
const mayHoldSpan = (groups: readonly Members[]): boolean =>
  groups.some((group) => group.some(({ kind, mention }) => kind !== groups[0]![0]!.kind || spansEvent(mention)));

function withinOneSpan(a: Claim, b: Claim, left: readonly Claim[], right: readonly Claim[]): boolean {
  if (a.kind !== b.kind)
    return [...left, ...right].some(
      (claim) => claim !== a && claim !== b && (lastsAsLong(a, claim) || lastsAsLong(b, claim)),
    );
  if (!a.days || !b.days || relateValues(a, b) !== 'disjoint') return false;
  const [x, y] = [a.days, b.days];
  return [...left, ...right].some(
    ({ days, mention }) =>
      days !== null &&
      spansEvent(mention) &&
      days.to > days.from &&
      days.to - days.from <= longestEvent &&
      days.from <= Math.min(x.from, y.from) &&
      days.to >= Math.max(x.to, y.to),
  );
}
