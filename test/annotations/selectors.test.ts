import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Anchor, describePassage, findPassage } from '../../server/annotations/selectors';
import type { Span } from '../../server/core/values';

const spanOf = (text: string, words: string, nth = 0) => {
  let start = text.indexOf(words);
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
};

const story = [
  'Une tempête a privé 41 000 foyers d’électricité dans le Finistère, selon la préfecture.',
  'À midi, 41 000 foyers étaient encore sans courant, a précisé le gestionnaire du réseau.',
  'Le maire de Brest parle de douze blessés. « Nous attendons encore des renforts », dit-il.',
  'Deux ponts restent fermés à la circulation, et les écoles ne rouvriront pas avant jeudi.',
].join('\n\n');

test('a passage is found where it stands, by its surroundings and not by its words alone', () => {
  for (const nth of [0, 1]) {
    const span = spanOf(story, '41 000 foyers', nth);
    assert.deepEqual(findPassage(story, describePassage(story, span)), { state: 'found', ...span });
  }
});

test('a passage is found after text was put before it and a word of its surroundings was mended', () => {
  const selectors = describePassage(story, spanOf(story, 'douze blessés'));
  const edited = `Brest, mercredi. ${story.replace('Le maire de Brest parle', 'La maire de Brest parle')}`;
  assert.deepEqual(findPassage(edited, selectors), { state: 'found', ...spanOf(edited, 'douze blessés') });
});

test('a passage whose own words were changed is altered, not found', () => {
  const selectors = describePassage(story, spanOf(story, 'douze blessés'));
  const edited = story.replace('douze blessés', 'treize blessés');
  assert.deepEqual(findPassage(edited, selectors), { state: 'altered', ...spanOf(edited, 'treize blessés') });
});

test('a passage that was deleted is an orphan, though its twin still stands', () => {
  const selectors = describePassage(story, spanOf(story, '41 000 foyers'));
  assert.equal(findPassage(story.slice(story.indexOf('\n\n')), selectors).state, 'orphan');
});

test('one figure of difference is enough to be another passage', () => {
  const twins =
    'Le 12 mars, 300 personnes ont été évacuées du camping par les pompiers.\nLe 13 mars, 300 personnes ont été évacuées du camping par les pompiers.\n';
  const selectors = describePassage(twins, spanOf(twins, '300 personnes'));
  assert.deepEqual(findPassage(twins, selectors), { state: 'found', ...spanOf(twins, '300 personnes') });
  assert.equal(findPassage(twins.slice(twins.indexOf('\n') + 1), selectors).state, 'orphan');
});

test('a passage that now stands twice with the same surroundings is an orphan', () => {
  const selectors = describePassage(story, spanOf(story, 'douze blessés'));
  assert.equal(findPassage(`${story}\n\n${story}`, selectors).state, 'orphan');
});

test('positions are counted in code points', () => {
  const text = '🌊🌊 La mer a pris deux maisons.';
  assert.deepEqual(describePassage(text, spanOf(text, 'deux maisons'))[1], {
    type: 'TextPositionSelector',
    start: 17,
    end: 29,
  });
});

test('a number or word that grew is another one, and its passage is told to be altered', () => {
  const text = 'Mardi soir, la crue de la Charente a touché 200 maisons à Saintes, selon la mairie et les secours.';
  for (const [words, now] of [
    ['200', '1 200'],
    ['200', '1200'],
    ['200', '200 000'],
    ['200', '200,5'],
    ['Saintes', 'Saintes-les-Bains'.replace('-', '')],
  ] as const) {
    const edited = text.replace(words, now);
    const anchor = findPassage(edited, describePassage(text, spanOf(text, words)));
    assert.equal(anchor.state, 'altered', now);
    assert.equal(edited.slice(anchor.start, 'end' in anchor ? anchor.end : 0), now);
  }
  const moved = findPassage(text.replace('crue', 'grande crue'), describePassage(text, spanOf(text, '200')));
  assert.equal(moved.state, 'found');
});

// ── random edits ─────────────────────────────────────────────────────────────────────────────────────────────────

/** A character with the identity that the test follows: a copy of it is another one. */
interface Character {
  readonly unit: string;
  readonly id: number;
}

let ids = 0;
const characters = (text: string): Character[] => [...text].map((unit) => ({ unit, id: ids++ }));
const textOf = (list: readonly Character[]) => list.map((c) => c.unit).join('');

const subjects = ['Le préfet', 'La ministre', 'Un témoin', 'Le syndicat', 'La police', 'Une riveraine'];
const verbs = ['a compté', 'annonce', 'évoque', 'a recensé', 'confirme'];
const objects = ['manifestants', 'blessés', 'foyers sans courant', 'hectares brûlés', 'soldats', 'vols annulés'];
const sentence = fc
  .tuple(
    fc.constantFrom(...subjects),
    fc.constantFrom(...verbs),
    fc.integer({ min: 2, max: 40 }),
    fc.constantFrom(...objects),
    fc.constantFrom('lundi', 'mardi', 'en juin', 'selon l’AFP', 'sur place'),
  )
  .map(([who, does, count, what, when]) => `${who} ${does} ${count} ${what} ${when}. `);
/** Made of few words on purpose: nearly every sentence has look-alikes. */
const article = fc.array(sentence, { minLength: 25, maxLength: 60 }).map((sentences) => sentences.join(''));

const share = fc.noBias(fc.integer({ min: 0, max: 9999 })).map((n) => n / 10000);
const edit = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'replace', 'copy', 'move', 'sentence' as const),
  at: share,
  to: share,
  size: fc.integer({ min: 1, max: 120 }),
  words: fc.constantFrom('très ', '12', 'x', ' (sic) ', 'Le préfet annonce 12 blessés lundi. ', '\n'),
});

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function apply(list: readonly Character[], { kind, at, to, size, words }: Edit): Character[] {
  const from = Math.floor(at * list.length);
  const piece = list.slice(from, from + size);
  const without = [...list.slice(0, from), ...list.slice(from + size)];
  const target = Math.floor(to * without.length);
  const copied = () => piece.map(({ unit }) => ({ unit, id: ids++ }));
  if (kind === 'insert') return [...list.slice(0, from), ...characters(words), ...list.slice(from)];
  if (kind === 'delete') return without;
  if (kind === 'replace') return [...list.slice(0, from), ...characters(words), ...list.slice(from + size)];
  if (kind === 'move') return [...without.slice(0, target), ...piece, ...without.slice(target)];
  if (kind === 'copy') return [...list.slice(0, target), ...copied(), ...list.slice(target)];
  // Deletes a whole sentence, so that its look-alikes are all that is left of it.
  const text = textOf(list);
  const start = text.lastIndexOf('. ', from) + 2;
  const end = text.indexOf('. ', from) + 2;
  return end > start ? [...list.slice(0, start), ...list.slice(end)] : [...list];
}

type Selectors = ReturnType<typeof describePassage>;

/** A passage with its surroundings as they were when it was described. */
interface Described extends Span {
  readonly selectors: Selectors;
  readonly left: readonly Character[];
  readonly passage: readonly Character[];
  readonly right: readonly Character[];
}

function described(list: readonly Character[], { start, end }: Span): Described {
  const selectors = describePassage(textOf(list), { start, end });
  const [{ prefix, suffix }] = selectors;
  const left = list.slice(start - prefix.length, start);
  return { start, end, selectors, left, passage: list.slice(start, end), right: list.slice(end, end + suffix.length) };
}

/** Is this the very passage? A copy may stand for one that was changed in its own place: a cut and a paste look the same. */
function isRight(now: readonly Character[], anchor: Anchor, { left, passage, right }: Described): boolean {
  if (anchor.state === 'orphan') return true;
  const isHere = (from: number, part: readonly Character[]) => part.every(({ id }, i) => now[from + i]?.id === id);
  const intact = (part: readonly Character[]) =>
    isHere(
      now.findIndex(({ id }) => id === part[0]?.id),
      part,
    );
  if (anchor.state === 'found') return isHere(anchor.start, passage) || !intact([...left, ...passage, ...right]);
  return (isHere(anchor.start - left.length, left) || !intact(left)) && (isHere(anchor.end, right) || !intact(right));
}

for (const saves of [false, true])
  test(`random edits${saves ? ', saved after each,' : ''} under 200 annotations: none is lost and none is put on another passage`, () => {
    let found = 0;
    let orphans = 0;
    fc.assert(
      fc.property(
        article,
        fc.array(fc.tuple(share, fc.integer({ min: 1, max: 40 })), { minLength: 200, maxLength: 200 }),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        (text, places, edits) => {
          let list = characters(text);
          let annotations = places.map(([at, size]) => {
            const start = Math.floor(at * (text.length - size));
            return described(list, { start, end: start + size });
          });
          for (const [step, change] of edits.entries()) {
            list = apply(list, change);
            const edited = textOf(list);
            if (!saves && step < edits.length - 1) continue;
            annotations = annotations.map((one) => {
              const anchor = findPassage(edited, one.selectors);
              if (step === edits.length - 1) anchor.state === 'orphan' ? orphans++ : found++;
              assert.ok(isRight(list, anchor, one), `“${one.selectors[0].exact}” was put elsewhere`);
              const [{ prefix, exact, suffix }] = one.selectors;
              const stands = !saves || edited.includes(prefix + exact + suffix);
              return anchor.state === 'found' && !stands ? described(list, anchor) : one;
            });
          }
        },
      ),
      { numRuns: 25, seed: 20261121, endOnFailure: true },
    );
    assert.ok(found > orphans / 2, `found ${found}, orphans ${orphans}`);
  });

test('in an ordinary article nine passages in ten are found after three small edits', () => {
  const text = readFileSync('seeds/000_40657bd1766d9620.txt', 'utf8');
  let found = 0;
  const small = fc.record({ at: share, words: fc.constantFrom('très ', ', dit-on,', 'x', '\n'), size: fc.nat(3) });
  fc.assert(
    fc.property(fc.array(small, { minLength: 3, maxLength: 3 }), share, (edits, place) => {
      const start = Math.floor(place * (text.length - 20));
      const edited = edits.reduce((current, { at, words, size }) => {
        const from = Math.floor(at * current.length);
        return current.slice(0, from) + words + current.slice(from + size);
      }, text);
      if (findPassage(edited, describePassage(text, { start, end: start + 20 })).state === 'found') found++;
    }),
    { numRuns: 200, seed: 7 },
  );
  assert.ok(found >= 180, `${found} of 200`);
});
