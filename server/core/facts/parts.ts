/** What a change took out of the story, and what it put in. */
export interface Change<Told> {
  readonly former: readonly Told[];
  readonly told: readonly Told[];
}

/** Items that are bound together, and what they tell. */
interface Part<Item, Told> {
  readonly items: ReadonlySet<Item>;
  told: Told;
}

/**
 * Items in connected parts, each of which tells something by itself: a change tells again only the parts that it
 * touches. What a part tells may depend on its own items and what binds them, on nothing else.
 */
export class Parts<Item, Told> {
  private readonly partOf = new Map<Item, Part<Item, Told>>();

  /**
   * @param bound sets of items that an item is bound to; it may itself be among them. A set that many items share
   * should be one value, it is then looked at once.
   * @param tell what the items of one part tell
   * @param tellAgain what a part tells of which some items only stand in another place
   */
  constructor(
    private readonly bound: (item: Item) => Iterable<Iterable<Item>>,
    private readonly tell: (items: readonly Item[]) => Told,
    private readonly tellAgain: (told: Told) => Told = (told) => told,
  ) {}

  /**
   * @param gone items that are no more
   * @param touched items that are new, or that something else binds now, or that tell something else
   * @param moved items that only stand in another place now
   */
  change(gone: Iterable<Item>, touched: Iterable<Item>, moved: ReadonlySet<Item> = new Set()): Change<Told> {
    const former: Told[] = [];
    const open = new Set<Item>();
    const dissolve = (item: Item) => {
      const part = this.partOf.get(item);
      if (!part) return;
      for (const member of part.items) {
        this.partOf.delete(member);
        open.add(member);
      }
      former.push(part.told);
    };
    for (const item of gone) dissolve(item);
    for (const item of touched) {
      dissolve(item);
      open.add(item);
    }
    for (const item of gone) open.delete(item);
    const told: Told[] = [];
    const fresh = new Set<Part<Item, Told>>();
    for (const item of open) {
      if (this.partOf.has(item)) continue;
      const items = this.reach(item, dissolve);
      const part = { items, told: this.tell([...items]) };
      fresh.add(part);
      for (const member of items) this.partOf.set(member, part);
      told.push(part.told);
    }
    for (const item of moved) {
      const part = this.partOf.get(item);
      if (!part || fresh.has(part)) continue;
      fresh.add(part);
      former.push(part.told);
      part.told = this.tellAgain(part.told);
      told.push(part.told);
    }
    return { former, told };
  }

  /** All items that are bound to one, directly or through others. */
  private reach(from: Item, dissolve: (item: Item) => void): Set<Item> {
    const reached = new Set([from]);
    const seen = new Set<Iterable<Item>>();
    for (const item of reached) {
      dissolve(item);
      for (const set of this.bound(item)) {
        if (seen.has(set)) continue;
        seen.add(set);
        for (const other of set) reached.add(other);
      }
    }
    return reached;
  }
}
