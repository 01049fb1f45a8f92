import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StoryIndex } from '../../../server/core/facts/story-index';
import { readDocument } from '../../../server/core/read/reading';
import { languages } from '../../languages';

/** The passages of each fact that two texts tell, without dates. */
async function factsOf(...texts: string[]): Promise<string[][]> {
  const index = new StoryIndex(await languages);
  for (const [at, text] of texts.entries())
    index.replace(readDocument({ path: `${'ab'[at]}.txt`, date: `2024-03-0${at + 4}`, text }, await languages));
  const figures = index.story().facts.filter(({ kind }) => kind === 'figure');
  return figures.map(({ members }) => members.map(({ path, text }) => `${path[0]}: ${text}`));
}

const signed = 'Le pont menacé\nPlus de 52 000 personnes ont signé la pétition contre la démolition du pont Vauclair.';

test('who counts the persons that do a deed counts the deed', async () => {
  const signatures = 'Le pont de la discorde\nLa pétition contre la démolition du pont a recueilli 52 300 signatures.';
  assert.deepEqual(await factsOf(signed, signatures), [['a: 52 000', 'b: 52 300']]);
});

test('and no other deed', async () => {
  const steps = 'Le pont de la discorde\nLa pétition contre la démolition du pont a coûté 52 300 heures de travail.';
  assert.deepEqual(await factsOf(signed, steps), []);
});
