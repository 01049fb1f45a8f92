import type { Claim } from '../claims/claim';
import type { Link, LinkGraph } from './link-graph';
import { lastsAsLong } from './same-event';
import { relateValues } from './value-relation';

/** Claims that state one fact with values that agree. */
export interface Group {
  readonly claims: readonly Claim[];
}

/** Two groups join only when their claims are this alike on average: one likely pair must not chain two unlike groups. */
const averageEnough = 0.45;
/** An agreeing pair less certain than this joins nothing. */
export const linkEnough = 0.42;

/** Groups the claims of one connected part of the graph, surest pairs first. */
export function groupAgreeing(claims: readonly Claim[], graph: LinkGraph): Group[] {
  const groupOf = new Map<Claim, Claim[]>(claims.map((claim) => [claim, [claim]]));
  for (const link of agreeingLinks(claims, graph)) {
    const [left, right] = [groupOf.get(link.a), groupOf.get(link.b)];
    if (!left || !right || left === right || !mayJoin(left, right, graph)) continue;
    for (const claim of right) groupOf.set(claim, left);
    left.push(...right);
  }
  return [...new Set(groupOf.values())].map((members) => ({ claims: [...members].sort(byPlace) }));
}

export const byPlace = (a: Claim, b: Claim) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start);

/** "Des milliers" fits too much to join two groups: it is added to the one that it fits best when all are made. */
const joins = (link: Link) =>
  link.agrees && link.certainty >= linkEnough && (link.a.hedge === 'vague') === (link.b.hedge === 'vague');

function agreeingLinks(claims: readonly Claim[], graph: LinkGraph): Link[] {
  const seen = new Set<Link>();
  for (const claim of claims) for (const link of graph.linksOf(claim)) if (joins(link)) seen.add(link);
  return [...seen].sort((x, y) => y.certainty - x.certainty || byPlace(x.a, y.a) || byPlace(x.b, y.b));
}

function mayJoin(left: readonly Claim[], right: readonly Claim[], graph: LinkGraph): boolean {
  let total = 0;
  let spanned = 0;
  for (const a of left)
    for (const b of right) {
      const link = graph.link(a, b);
      if (withinOneSpan(a, b, left, right)) {
        spanned++;
        continue;
      }
      if (link ? !link.agrees : relateValues(a, b) === 'disjoint') return false;
      total += link?.certainty ?? 0;
    }
  return total >= averageEnough * (left.length * right.length - spanned);
}

/** Days of an event of several days are all of its days: "du 11 au 13 juillet" holds the 11th and the 12th. */
const longestEvent = 10;

/** "Cette semaine" only says when to look; "du 11 au 13 juillet" and "ce week-end" say how long it lasts. */
const spansEvent = (mention: Claim['mention']) =>
  'grain' in mention && (mention.grain === 'span' || mention.grain === 'weekend');

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
