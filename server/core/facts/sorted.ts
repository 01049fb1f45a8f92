/** A list that is kept in order while items come and go. `order` must tell any two items apart. */
export class Sorted<T> {
  private list: readonly T[] = [];

  constructor(private readonly order: (a: T, b: T) => number) {}

  /** The items as they are now; the same array until the next change. */
  get items(): readonly T[] {
    return this.list;
  }

  /** Takes items out and puts others in; one that is among both stays. */
  change(former: Iterable<T>, added: Iterable<T>): void {
    const gone = new Set(former);
    const fresh = [...added].filter((item) => !gone.delete(item)).sort(this.order);
    if (!gone.size && !fresh.length) return;
    const merged: T[] = [];
    let next = 0;
    for (const item of this.list) {
      if (gone.delete(item)) continue;
      while (next < fresh.length && this.order(fresh[next]!, item) < 0) merged.push(fresh[next++]!);
      merged.push(item);
    }
    while (next < fresh.length) merged.push(fresh[next++]!);
    this.list = merged;
  }
}

export const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);
