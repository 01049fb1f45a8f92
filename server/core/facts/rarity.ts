/** In how many documents each key stands. A key's rarity changes only when its count passes a power of two. */
export class Rarity {
  private readonly counts = new Map<string, number>();
  /** Another number after every change; no two tables have one in common. */
  changes = next++;

  add(keys: Iterable<string>): void {
    this.changes = next++;
    for (const key of keys) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(keys: Iterable<string>): void {
    this.changes = next++;
    for (const key of keys) {
      const left = (this.counts.get(key) ?? 0) - 1;
      if (left > 0) this.counts.set(key, left);
      else this.counts.delete(key);
    }
  }

  /** 1 for a word of one or two documents, halved with every doubling after. */
  of(key: string): number {
    return weights[Math.min(weights.length - 1, this.step(key))]!;
  }

  /** What `of` depends on: in how many documents, as a power of two. One and two are as rare. */
  step(key: string): number {
    return 31 - Math.clz32(Math.max(2, this.counts.get(key) ?? 1));
  }
}

let next = 0;

const weights = [1, 1, 0.75, 0.5, 0.3, 0.15, 0.08];
