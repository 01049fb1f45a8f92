import { type Claim, countsPersons, inOrder, valueKey } from '../claims/claim';
import { meet } from '../claims/term-keys';
import { once } from '../text/once';
import type { CertaintyTables } from './certainty-tables';
import { type Link, scorePair } from './pair-certainty';
import { distance, positionOf, type Surroundings } from './pair-features';
import { Rarity } from './rarity';
import { eventKeys, lastsAsLong } from './same-event';

/** Keys that stand in so many documents that they say nothing (as a power of two) make no candidates. */
const commonStep = 6;
/** Links less certain than this are forgotten at once. */
const worthKeeping = 0.02;
/** Words this near to a figure may lead to a candidate. */
const nearEnough = 0.2;

/**
 * The claims of all documents and the links between them. Replacing a document scores again its new claims, those with a
 * word whose rarity it changed, and the pairs for which the values that it states tell something else than before; so
 * that the graph is the same however it came about.
 */
export class LinkGraph implements Surroundings {
  constructor(readonly tables: CertaintyTables) {}

  readonly rarity = new Rarity();
  private readonly claims = new Map<string, readonly Claim[]>();
  /** The values that each document states, see `valueKey`. */
  private readonly values = new Map<string, ReadonlySet<string>>();
  /** Where the different values of each document lie, by their dimension. */
  private readonly positions = new Map<string, ReadonlyMap<string, readonly number[]>>();
  /** Claims by every key of their own that their features depend on, by the words around them, and by the keys that may make them candidates. */
  private readonly holders = new Map<string, Set<Claim>>();
  private readonly surrounded = new Map<string, Set<Claim>>();
  private readonly postings = new Map<string, Set<Claim>>();
  private readonly links = new Map<Claim, Map<Claim, Link>>();
  /** The links of the claims that were asked for, in order; gone when one of them changes. */
  private readonly ordered = new Map<Claim, readonly Link[]>();

  /**
   * Puts the claims of documents in place of their former ones; no claims take a document out. Many documents at once
   * cost far less than one by one, because each pair is scored once, and the result is the same.
   * @param documents claims that a document had before say the same as then, if maybe in another place
   * @returns the claims that are new or whose links have changed, and those with a word whose rarity has changed
   */
  replace(documents: ReadonlyMap<string, readonly Claim[]>): { touched: Set<Claim>; reweighed: ReadonlySet<Claim> } {
    const former = new Set([...documents.keys()].flatMap((path) => this.claimsOf(path)));
    const claims = new Set([...documents.values()].flat());
    const changed = this.recount(documents);
    const touched = new Set<Claim>();
    for (const claim of former) if (!claims.has(claim)) for (const other of this.drop(claim)) touched.add(other);
    const stale = new Set<Claim>();
    const restated = new Map([...documents].map(([path, list]) => [path, this.keep(path, list)]));
    for (const claim of claims) {
      if (former.has(claim)) continue;
      stale.add(claim);
      touched.add(claim);
      for (const key of ownKeys(claim)) post(this.holders, key, claim);
      for (const key of wordsAround(claim)) post(this.surrounded, key, claim);
      for (const key of candidateKeys(claim).keys()) post(this.postings, key, claim);
    }
    const reweighed = new Set(changed.flatMap((key) => [...(this.holders.get(key) ?? [])]));
    for (const claim of reweighed) stale.add(claim);
    this.scoreAnew(stale, touched);
    for (const [path, list] of documents) {
      this.scoreAgain(this.pairsBeside(list, stale), touched);
      this.scoreAgain(this.pairsRestated(list, restated.get(path)!, stale), touched);
    }
    this.scoreAgain(this.pairsSurrounded(changed, stale), touched);
    for (const claim of former) if (!claims.has(claim)) touched.delete(claim);
    return { touched, reweighed };
  }

  /** Scores all pairs of some claims, and adds those whose links are others now. */
  private scoreAnew(stale: ReadonlySet<Claim>, touched: Set<Claim>): void {
    const before = new Map([...stale].map((claim) => [claim, this.unlink(claim)]));
    const scored = new Set<Claim>();
    for (const claim of stale) {
      scored.add(claim);
      for (const other of this.candidates(claim)) {
        if (scored.has(other)) continue;
        const link = this.join(claim, other);
        const known = before.get(claim)!.get(other) ?? before.get(other)?.get(claim);
        if (link?.certainty !== known?.certainty) touched.add(claim).add(other);
      }
    }
    for (const [claim, links] of before)
      for (const other of links.keys()) if (!this.link(claim, other)) touched.add(claim).add(other);
  }

  /** Scores some pairs that may have a link, and adds those whose links are others now. */
  private scoreAgain(pairs: Iterable<readonly [Claim, Claim]>, touched: Set<Claim>): void {
    for (const [claim, other] of pairs) {
      const known = this.cut(claim, other);
      const link = this.join(claim, other);
      if (link?.certainty !== known?.certainty) touched.add(claim).add(other);
    }
  }

  /** The other pairs of a document: how far apart two of its claims stand may have changed. */
  private *pairsBeside(claims: readonly Claim[], stale: ReadonlySet<Claim>): Iterable<[Claim, Claim]> {
    const others = claims.filter((claim) => !stale.has(claim));
    for (const [index, claim] of others.entries())
      for (const other of others.slice(index + 1)) if (this.mayLink(claim, other)) yield [claim, other];
  }

  /** The other pairs of a document with others of which the values that it states tell something else now. */
  private *pairsRestated(
    claims: readonly Claim[],
    restated: ReadonlyMap<string, Restated>,
    stale: ReadonlySet<Claim>,
  ): Iterable<[Claim, Claim]> {
    for (const claim of claims) {
      const change = stale.has(claim) ? undefined : restated.get(claim.dimension);
      if (!change) continue;
      for (const other of this.candidates(claim))
        if (other.path !== claim.path && !stale.has(other) && concerns(change, claim, other)) yield [claim, other];
    }
  }

  /** The other pairs with a word around both that is rarer or less rare than before: it tells more of them, or less. */
  private *pairsSurrounded(changed: readonly string[], stale: ReadonlySet<Claim>): Iterable<[Claim, Claim]> {
    const words = new Map<Claim, string[]>();
    for (const key of changed)
      for (const claim of this.surrounded.get(key) ?? []) {
        if (stale.has(claim)) continue;
        const known = words.get(claim);
        if (known) known.push(key);
        else words.set(claim, [key]);
      }
    for (const [claim, own] of words) {
      words.delete(claim);
      for (const other of this.candidates(claim)) if (meet(own, words.get(other) ?? [])) yield [claim, other];
    }
  }

  /** Whether `candidates` of one has the other. */
  private mayLink(claim: Claim, other: Claim): boolean {
    if (!comparable(claim, other)) return false;
    const keys = candidateKeys(other);
    let votes = 0;
    for (const [key, weight] of candidateKeys(claim))
      if (keys.has(key) && this.rarity.step(key) < commonStep) votes += weight;
    return votes >= 2;
  }

  /** Puts claims in place of those of a document; returns what it states otherwise now, by dimension. */
  private keep(path: string, claims: readonly Claim[]): ReadonlyMap<string, Restated> {
    const before = this.claimsOf(path);
    this.claims.delete(path);
    this.values.delete(path);
    this.positions.delete(path);
    if (claims.length) {
      this.claims.set(path, claims);
      this.values.set(path, new Set(claims.map(valueKey)));
      this.positions.set(path, positionsOf(claims));
    }
    return before.length ? restatedIn(before, claims) : new Map();
  }

  /** The links of a claim, in the order of the others: that in which they were found must not tell. */
  linksOf(claim: Claim): readonly Link[] {
    const known = this.ordered.get(claim);
    if (known) return known;
    const others = [...(this.links.get(claim) ?? [])].sort(([x], [y]) => inOrder(x, y));
    const links = others.map(([, link]) => link);
    this.ordered.set(claim, links);
    return links;
  }

  link(a: Claim, b: Claim): Link | undefined {
    return this.links.get(a)?.get(b);
  }

  claimsOf(path: string): readonly Claim[] {
    return this.claims.get(path) ?? [];
  }

  states(path: string, value: string): boolean {
    return this.values.get(path)?.has(value) ?? false;
  }

  closerTo(claim: Claim, other: Claim): number {
    const apart = apartOf(claim, other);
    let closer = 0;
    for (const position of this.positions.get(other.path)?.get(claim.dimension) ?? [])
      if (liesWithin(apart, claim, position)) closer++;
    return closer;
  }

  valueCount(claim: Claim): number {
    return 2 ** this.rarity.step(valueKey(claim));
  }

  /** Counts keys by document and tells which of them changed their rarity. */
  private recount(documents: ReadonlyMap<string, readonly Claim[]>): string[] {
    const counted = [...documents].map(([path, claims]) => [keySet(this.claimsOf(path)), keySet(claims)] as const);
    const keys = new Set(counted.flatMap(([before, after]) => [...before, ...after]));
    const steps = new Map([...keys].map((key) => [key, this.rarity.step(key)]));
    for (const [before, after] of counted) {
      this.rarity.remove([...before].filter((key) => !after.has(key)));
      this.rarity.add([...after].filter((key) => !before.has(key)));
    }
    return [...keys].filter((key) => this.rarity.step(key) !== steps.get(key));
  }

  /** Takes a claim out; returns those it was linked with. */
  private drop(claim: Claim): Iterable<Claim> {
    for (const key of ownKeys(claim)) unpost(this.holders, key, claim);
    for (const key of wordsAround(claim)) unpost(this.surrounded, key, claim);
    for (const key of candidateKeys(claim).keys()) unpost(this.postings, key, claim);
    return this.unlink(claim).keys();
  }

  /** Takes the links of a claim out and returns them. */
  private unlink(claim: Claim): ReadonlyMap<Claim, Link> {
    const links = this.links.get(claim) ?? new Map<Claim, Link>();
    for (const other of links.keys()) {
      this.links.get(other)?.delete(claim);
      this.ordered.delete(other);
    }
    this.links.delete(claim);
    this.ordered.delete(claim);
    return links;
  }

  /** Takes the link of a pair out and returns it. */
  private cut(claim: Claim, other: Claim): Link | undefined {
    const link = this.link(claim, other);
    this.links.get(claim)?.delete(other);
    this.links.get(other)?.delete(claim);
    this.ordered.delete(claim);
    this.ordered.delete(other);
    return link;
  }

  /** Scores a pair and keeps its link; null when it is not worth keeping. */
  private join(claim: Claim, other: Claim): Link | null {
    const link = scorePair(claim, other, this, this.tables);
    if (!link || link.certainty < worthKeeping) return null;
    this.put(claim, other, link);
    this.put(other, claim, link);
    return link;
  }

  private put(claim: Claim, other: Claim, link: Link): void {
    const links = this.links.get(claim);
    if (links) links.set(other, link);
    else this.links.set(claim, new Map([[other, link]]));
    this.ordered.delete(claim);
  }

  /** Claims of the same dimension with the same value, the same counted noun and another word, or two rare words. */
  candidates(claim: Claim): Claim[] {
    const votes = new Map<Claim, number>();
    for (const [key, weight] of candidateKeys(claim)) {
      if (this.rarity.step(key) >= commonStep) continue;
      for (const other of this.postings.get(key) ?? [])
        if (other !== claim && comparable(claim, other)) votes.set(other, (votes.get(other) ?? 0) + weight);
    }
    return [...votes].filter(([, count]) => count >= 2).map(([other]) => other);
  }
}

/** A day and a duration meet in an event that lasts: "trois jours" and "du 11 au 13 juillet". */
const comparable = (a: Claim, b: Claim): boolean =>
  a.dimension === b.dimension || (a.kind !== b.kind && lastsAsLong(a, b));

/** How far apart two values lie, less what rounding may hide. */
const apartOf = (a: Claim, b: Claim): number => distance(a.kind, positionOf(a), positionOf(b)) - 1e-9;

/** Whether a value lies nearer to that of a claim than so far, and is another one. */
function liesWithin(apart: number, claim: Claim, position: number): boolean {
  const own = positionOf(claim);
  return position !== own && distance(claim.kind, position, own) < apart;
}

/** What a document states otherwise than before, of one dimension. */
interface Restated {
  /** Values that it stated, or states now, see `valueKey`. */
  readonly values: ReadonlySet<string>;
  /** Where values lie that it does not state any more, and those that it states anew. */
  readonly gone: readonly number[];
  readonly added: readonly number[];
}

/** The dimensions of which a document states other values now, with those values. */
function restatedIn(before: readonly Claim[], now: readonly Claim[]): ReadonlyMap<string, Restated> {
  const found = new Map<string, Restated>();
  const [from, to] = [positionsOf(before), positionsOf(now)];
  const [formerly, stated] = [before, now].map((claims) => new Set(claims.map(valueKey)));
  const differing = [...before, ...now].filter(
    (claim) => formerly!.has(valueKey(claim)) !== stated!.has(valueKey(claim)),
  );
  for (const { dimension } of differing) {
    const [left, right] = [from.get(dimension) ?? [], to.get(dimension) ?? []];
    found.set(dimension, {
      values: new Set(differing.map(valueKey)),
      gone: left.filter((position) => !right.includes(position)),
      added: right.filter((position) => !left.includes(position)),
    });
  }
  return found;
}

/** Whether a pair of the document and another tells something else by what the document states otherwise. */
function concerns({ values, gone, added }: Restated, claim: Claim, other: Claim): boolean {
  const apart = apartOf(other, claim);
  const closer = (positions: readonly number[]) =>
    positions.filter((position) => liesWithin(apart, other, position)).length;
  return values.has(valueKey(other)) || closer(gone) !== closer(added);
}

/** Where the different values of a document lie, by dimension, see `positionOf`. */
function positionsOf(claims: readonly Claim[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, Set<number>>();
  for (const claim of claims) {
    const position = positionOf(claim);
    if (position !== null) found.set(claim.dimension, (found.get(claim.dimension) ?? new Set()).add(position));
  }
  return new Map([...found].map(([dimension, positions]) => [dimension, [...positions]]));
}

function post(postings: Map<string, Set<Claim>>, key: string, claim: Claim): void {
  const set = postings.get(key);
  if (set) set.add(claim);
  else postings.set(key, new Set([claim]));
}

function unpost(postings: Map<string, Set<Claim>>, key: string, claim: Claim): void {
  const set = postings.get(key);
  set?.delete(claim);
  if (set && !set.size) postings.delete(key);
}

/** The keys by which a claim finds others, with how much each counts; two claims find each other alike. */
const candidateKeys = once((claim: Claim): ReadonlyMap<string, number> => {
  const keys = new Map<string, number>();
  if (claim.days) keys.set(valueKey(claim), 2);
  for (const bound of new Set([claim.min, claim.max]))
    if (bound !== null) {
      keys.set(`=${claim.dimension}|${bound}`, 2);
      keys.set(`≈${claim.dimension}|${bound.toPrecision(1)}`, 1);
    }
  for (const key of countedKeys(claim)) keys.set(key, 2);
  if (claim.claimants.length) keys.set(claim.path, 2);
  for (const term of claim.terms) if (term.nearness >= nearEnough) keys.set(term.key, 1);
  for (const key of eventKeys(claim)) keys.set(key, 2);
  return keys;
});

/** What it counts; where that are persons, the deed that they do too, see `countDoersOf`. */
function countedKeys(claim: Claim): string[] {
  const deed = countsPersons(claim) ? claim.event : null;
  return [claim.head, deed].flatMap((counted) => (counted ? [`#${claim.dimension}|${counted.key}`] : []));
}

/** Every key of its own that candidates or features of the claim depend on. */
const ownKeys = once((claim: Claim): ReadonlySet<string> => {
  const keys = new Set<string>([valueKey(claim), ...countedKeys(claim)]);
  for (const term of claim.terms) keys.add(term.key);
  for (const key of eventKeys(claim)) keys.add(key);
  return keys;
});

/** Words around it that are not its own: they matter only beside a claim that names them too. */
const wordsAround = once((claim: Claim): readonly string[] =>
  [...new Set([...claim.context, ...(claim.event?.about ?? [])])].filter((key) => !ownKeys(claim).has(key)),
);

const keySet = (claims: readonly Claim[]) => new Set(claims.flatMap((claim) => [...ownKeys(claim), ...claim.context]));
