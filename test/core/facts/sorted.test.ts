import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Sorted } from '../../../server/core/facts/sorted';

const items = (...numbers: number[]) => numbers.map((n) => ({ n }));
const numbersIn = (list: Sorted<{ n: number }>) => list.items.map(({ n }) => n);

test('items come and go, and the list stays in order', () => {
  const list = new Sorted<{ n: number }>((a, b) => a.n - b.n);
  const [one, three, five, eight] = items(1, 3, 5, 8);
  list.change([], [five!, one!, eight!, three!]);
  assert.deepEqual(numbersIn(list), [1, 3, 5, 8]);
  list.change([three!, eight!], items(0, 4, 9, 2));
  assert.deepEqual(numbersIn(list), [0, 1, 2, 4, 5, 9]);
  list.change([one!], items(1));
  assert.deepEqual(numbersIn(list), [0, 1, 2, 4, 5, 9]);
});

test('what goes and comes at once stays, and nothing changes then', () => {
  const list = new Sorted<{ n: number }>((a, b) => a.n - b.n);
  const all = items(2, 1);
  list.change([], all);
  const before = list.items;
  list.change(all, all);
  assert.equal(list.items, before);
  list.change(items(2), []);
  assert.deepEqual(numbersIn(list), [1, 2], 'another item of the same place is not taken out');
});
