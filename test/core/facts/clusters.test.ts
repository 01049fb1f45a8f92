import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Clusters } from '../../../server/core/facts/clusters';

/** Numbers of which some pairs are alike; those of one hundred may be together though they are not. */
class Numbers {
  readonly all = new Set<number>();
  private readonly likes = new Map<number, Set<number>>();

  alike = (item: number): ReadonlySet<number> => this.likes.get(item) ?? new Set();

  goWith = (a: number, b: number): boolean => Math.floor(a / 100) === Math.floor(b / 100);

  /** Puts a number in with those that it is alike to; returns all that are touched. */
  add(item: number, others: readonly number[]): number[] {
    this.all.add(item);
    this.likes.set(item, new Set(others));
    for (const other of others) this.likes.get(other)!.add(item);
    return [item, ...others];
  }

  remove(item: number): number[] {
    const others = [...this.alike(item)];
    for (const other of others) this.likes.get(other)!.delete(item);
    this.likes.delete(item);
    this.all.delete(item);
    return others;
  }

  /** The clusters by the rule itself: each in turn goes to the first that fits. */
  clusters(): number[][] {
    const found: number[][] = [];
    for (const item of [...this.all].sort((a, b) => a - b)) {
      const alike = this.alike(item);
      if (!alike.size) continue;
      const home = found.find(
        (members) =>
          members.some((member) => alike.has(member)) &&
          members.every((member) => alike.has(member) || this.goWith(member, item)),
      );
      if (home) home.push(item);
      else found.push([item]);
    }
    return found;
  }
}

test('after any changes the clusters are those that the rule makes anew', () => {
  let state = 5;
  const pick = (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
  for (let round = 0; round < 20; round++) {
    const numbers = new Numbers();
    const clusters = new Clusters<number>((a, b) => a - b, numbers.alike, numbers.goWith);
    const told = new Map<object, string>();
    for (let change = 0; change < 100; change++) {
      const gone = [...numbers.all].filter(() => pick(30) === 0);
      const touched = new Set(gone.flatMap((item) => numbers.remove(item)));
      for (let more = pick(2) * pick(4); more > 0; more--) {
        const item = pick(4) * 100 + pick(12);
        if (numbers.all.has(item) || gone.includes(item)) continue;
        // Likeness is never of one hundred, as no two statements of one document say the same.
        const others = [...numbers.all].filter((other) => !numbers.goWith(other, item) && pick(3) > 0);
        for (const one of numbers.add(item, others)) touched.add(one);
      }
      for (const item of gone) touched.delete(item);
      for (const cluster of clusters.change(gone, touched))
        if (cluster.members.length) told.set(cluster, cluster.members.join(' '));
        else told.delete(cluster);
      const expected = numbers.clusters().map((members) => members.join(' '));
      assert.deepEqual([...told.values()].sort(), expected.sort(), `round ${round}, change ${change}`);
    }
  }
});
