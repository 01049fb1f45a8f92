/** A list that is kept in order while items come and go. `order` must tell any two items apart. */
export class Sorted<T> {
  private list: readonly T[] = [];

  constructor(private readonly order: (a: T, b: T) => number) {}

  /** The items as they are now; the same array until the next change. */
  get items(): readonly T[] {
    return this.list;
  }

  /** Takes items out and puts others in; one that is among both stays. What stands between them is copied as it is. */
  change(former: Iterable<T>, added: Iterable<T>): void {
    const gone = new Set(former);
    const fresh = [...added].filter((item) => !gone.delete(item)).sort(this.order);
    if (!gone.size && !fresh.length) return;
    const steps = [
      ...fresh.map((item) => ({ at: this.behind(item), put: item as T | null })),
      ...[...gone].map((item) => ({ at: this.placeOf(item), put: null })).filter(({ at }) => at >= 0),
    ].sort((a, b) => a.at - b.at);
    const merged: T[] = [];
    let next = 0;
    for (const { at, put } of steps) {
      while (next < at) merged.push(this.list[next++]!);
      if (put) merged.push(put);
      else next++;
    }
    while (next < this.list.length) merged.push(this.list[next++]!);
    this.list = merged;
  }

  /** Where an item stands; it may be told apart from its neighbours otherwise than when it came. */
  private placeOf(item: T): number {
    const at = this.list.lastIndexOf(item, this.behind(item));
    return at < 0 ? this.list.indexOf(item) : at;
  }

  /** The place of the first item that comes behind one. */
  private behind(item: T): number {
    let [from, to] = [0, this.list.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.order(this.list[middle]!, item) > 0) to = middle;
      else from = middle + 1;
    }
    return from;
  }
}

export const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);
