import type { Claim } from '../claims/claim';
import { bySurety, type Difference, differenceOf, pairsOf } from './differences';
import type { Bound } from './drafts';
import type { Group } from './groups';
import type { LinkGraph } from './link-graph';

/** The differences between the groups of all claims. A pair is weighed again only when one of its groups is new. */
export class DifferenceIndex {
  private readonly differences = new Map<Group, Map<Group, Difference>>();

  constructor(
    private readonly groupOf: (claim: Claim) => Group,
    private readonly graph: LinkGraph,
  ) {}

  /**
   * @param gone groups that are no more
   * @param fresh new groups
   * @param reweighed groups of which a word is rarer or less rare than before
   * @returns the new groups, and those with other differences than before
   */
  change(gone: readonly Group[], fresh: readonly Group[], reweighed: Iterable<Group>): Set<Group> {
    const touched = new Set(fresh);
    const weigh = new Set([...fresh, ...reweighed]);
    for (const group of [...gone, ...weigh]) {
      for (const other of this.othersOf(group)) {
        this.differences.get(other)?.delete(group);
        touched.add(group).add(other);
      }
      this.differences.delete(group);
    }
    const weighed = new Set<Group>();
    for (const group of weigh) {
      weighed.add(group);
      for (const pair of pairsOf(group, this.groupOf, this.graph)) {
        const other = pair.left === group ? pair.right : pair.left;
        const difference = weighed.has(other) ? null : differenceOf(pair, this.graph);
        if (!difference) continue;
        this.put(group, other, difference);
        this.put(other, group, difference);
        touched.add(group).add(other);
      }
    }
    for (const group of gone) touched.delete(group);
    return touched;
  }

  /** The groups that one differs from. */
  othersOf(group: Group): Iterable<Group> {
    return this.differences.get(group)?.keys() ?? [];
  }

  /** Groups with the differences between them. */
  bound(groups: readonly Group[]): Bound {
    const differences = new Set(groups.flatMap((group) => [...(this.differences.get(group)?.values() ?? [])]));
    return {
      groups,
      groupOf: this.groupOf,
      differences: [...differences].sort(bySurety),
      between: (left, right) => this.differences.get(left)?.get(right),
    };
  }

  private put(group: Group, other: Group, difference: Difference): void {
    const known = this.differences.get(group);
    if (known) known.set(other, difference);
    else this.differences.set(group, new Map([[other, difference]]));
  }
}
