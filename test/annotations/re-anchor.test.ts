import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Annotation } from '../../server/annotations/annotation';
import { samePaths } from '../../server/annotations/decisions';
import { applyEdit } from '../../server/annotations/edits';
import { reAnchor } from '../../server/annotations/re-anchor';
import { findPassage } from '../../server/annotations/selectors';
import { text as article, comment } from './fixtures';
import { reading } from './story';

const text = `Deux jours de pluie ont suffi.\n${article}`;
const note = comment(1, text, '1 200 maisons');
const saved = (words: string) => reading('001.txt', words);

test('a save that leaves the surroundings as they were writes nothing', () => {
  assert.deepEqual(reAnchor([note], saved(`Saintes sous l’eau\n${text}`), samePaths), []);
  assert.deepEqual(reAnchor([note], reading('002.txt', text.replace('La crue', 'L’eau')), samePaths), []);
});

test('small edits, each saved, do not add up to an orphan', () => {
  const changes = [
    ['La crue a', 'L’eau a'],
    ['L’eau a', 'L’eau, ici, a'],
    ['a touché', 'a déjà touché'],
    ['L’eau', 'Hier l’eau'],
    ['à Saintes', 'près de Saintes'],
    ['selon la', 'dit la'],
    ['mairie', 'maire'],
  ] as const;
  let now = text;
  let kept: readonly Annotation[] = [note];
  for (const [before, after] of changes) {
    now = now.replace(before, after);
    kept = reAnchor(kept, saved(now), samePaths).reduce(applyEdit, kept);
  }
  assert.equal(findPassage(now, note.target[0]!.selector!).state, 'orphan');
  const anchor = findPassage(now, kept[0]!.target[0]!.selector!);
  assert.deepEqual(anchor, { state: 'found', start: now.indexOf('1 200'), end: now.indexOf('1 200') + 13 });
});

test('a passage that was reworded keeps its description: a decision about the old words is none about the new', () => {
  assert.deepEqual(reAnchor([note], saved(text.replace('1 200', '1 500')), samePaths), []);
});
