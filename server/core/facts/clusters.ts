/** Items that are all alike, in order. */
export interface Cluster<Item> {
  readonly members: Item[];
}

/**
 * Items in clusters: in their order, each joins the first cluster to every earlier member of which it is alike, else it
 * begins one. A change decides again only on items for which a cluster near them is another one now; the clusters are
 * the same however they came about.
 */
export class Clusters<Item> {
  private readonly clusterOf = new Map<Item, Cluster<Item>>();
  /** Items to be decided on, the first of them last. */
  private queue: Item[] = [];
  private queued = new Set<Item>();
  private changed = new Set<Cluster<Item>>();

  /**
   * @param order of the items; a change that moves items must not turn it round for any two that stay
   * @param alike the items that one is alike to; they are alike to it too
   * @param goWith whether two items that are not alike may still be in one cluster; no other stands between such items
   */
  constructor(
    private readonly order: (a: Item, b: Item) => number,
    private readonly alike: (item: Item) => ReadonlySet<Item>,
    private readonly goWith: (a: Item, b: Item) => boolean,
  ) {}

  /**
   * @param gone items that are no more, and that no other is alike to
   * @param touched items that are new, or alike to others than before
   * @returns the clusters with other members than before; those that are no more have none
   */
  change(gone: Iterable<Item>, touched: Iterable<Item>): ReadonlySet<Cluster<Item>> {
    this.changed = new Set();
    this.queued = new Set(touched);
    for (const item of gone) this.leave(item, () => true);
    this.queue = [...this.queued].sort((a, b) => this.order(b, a));
    for (let item = this.queue.pop(); item !== undefined; item = this.queue.pop()) {
      this.queued.delete(item);
      this.decide(item);
    }
    return this.changed;
  }

  of(item: Item): Cluster<Item> | undefined {
    return this.clusterOf.get(item);
  }

  private decide(item: Item): void {
    const before = this.clusterOf.get(item);
    const home = this.homeOf(item);
    if (home ? home === before : before?.members[0] === item && this.alike(item).size) return;
    const isLater = (other: Item) => this.order(other, item) > 0;
    if (before) this.leave(item, isLater);
    if (home || this.alike(item).size) this.join(item, home ?? { members: [] }, isLater);
  }

  /** The first cluster that has only members which go with an item before it; null when it begins one. */
  private homeOf(item: Item): Cluster<Item> | null {
    const alike = this.alike(item);
    const near = new Set<Cluster<Item>>();
    for (const other of alike) if (this.order(other, item) < 0) near.add(this.clusterOf.get(other)!);
    const fits = (member: Item) => alike.has(member) || this.order(member, item) >= 0 || this.goWith(member, item);
    return (
      [...near].sort((a, b) => this.order(a.members[0]!, b.members[0]!)).find(({ members }) => members.every(fits)) ??
      null
    );
  }

  /** What is alike to the item may now go where it is, and what came to the cluster after it may no longer fit. */
  private join(item: Item, home: Cluster<Item>, isLater: (other: Item) => boolean): void {
    const at = home.members.findIndex(isLater);
    home.members.splice(at < 0 ? home.members.length : at, 0, item);
    this.clusterOf.set(item, home);
    this.changed.add(home);
    for (const other of [...home.members, ...this.alike(item)]) if (isLater(other)) this.enqueue(other);
  }

  /** What came to the cluster after the item may go elsewhere now, and what the item kept out may come. */
  private leave(item: Item, isLater: (other: Item) => boolean): void {
    const home = this.clusterOf.get(item);
    if (!home) return;
    this.clusterOf.delete(item);
    home.members.splice(home.members.indexOf(item), 1);
    this.changed.add(home);
    const [first] = home.members;
    if (first === undefined) return;
    // Whatever comes is alike to the first member: one that goes with it stands before all to which it is alike.
    for (const other of [...home.members, ...this.alike(first)]) if (isLater(other)) this.enqueue(other);
  }

  private enqueue(item: Item): void {
    if (this.queued.has(item)) return;
    this.queued.add(item);
    let [from, to] = [0, this.queue.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.order(this.queue[middle]!, item) < 0) to = middle;
      else from = middle + 1;
    }
    this.queue.splice(from, 0, item);
  }
}
