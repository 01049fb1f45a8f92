import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Context, SimilarSentences } from '../../../server/core/read/dates/similar-sentences';

const vocabulary = 'digue lac village préfet musée maire crue pont route école marché gare port usine forêt'.split(' ');

function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test('what is most alike after any changes is what is found anew', () => {
  const pick = random(3);
  const make = (mention: number): Context => ({
    path: `${pick(30)}.txt`,
    mention,
    words: vocabulary.filter(() => pick(2) === 0),
    asks: pick(3) > 0,
    tells: pick(4) > 0,
  });
  const kept = new SimilarSentences();
  let contexts: Context[] = [];
  for (let change = 0; change < 60; change++) {
    const gone = contexts.filter(() => pick(25) === 0);
    const added = Array.from({ length: change ? pick(8) : 150 }, (_, index) => make(1000 * change + index));
    contexts = [...contexts.filter((context) => !gone.includes(context)), ...added];
    kept.change(gone, added);
    const anew = new SimilarSentences();
    anew.change([], contexts);
    let full = 0;
    for (const context of contexts) {
      const list = kept.similarTo(context);
      assert.deepEqual(list, anew.similarTo(context), `change ${change}`);
      assert.ok(context.asks || list.length === 0);
      full = Math.max(full, list.length);
    }
    assert.equal(full, 32, 'too few sentences to cut a list off');
  }
});

test('the sentence that shares rare words is more alike', () => {
  const context = (path: string, words: string[]): Context => ({ path, mention: 0, words, asks: true, tells: true });
  const mine = context('a.txt', ['digue', 'maire', 'crue']);
  const sentences = new SimilarSentences();
  const [rare, common] = [context('b.txt', ['digue', 'pont']), context('c.txt', ['maire', 'pont'])];
  sentences.change([], [mine, common, rare, context('d.txt', ['maire', 'gare']), context('e.txt', ['maire', 'port'])]);
  assert.equal(sentences.similarTo(mine)[0]!.context, rare);
  sentences.change([rare], []);
  assert.ok(!sentences.similarTo(mine).some((similar) => similar.context === rare));
});
