import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readClaims } from '../../../server/core/claims/read-claims';
import { relateValues } from '../../../server/core/facts/value-relation';
import { readDocument } from '../../../server/core/read/reading';
import { languages } from '../../languages';

/** How the figures of two sentences stand to each other. */
async function relation(...texts: [string, string]) {
  const [a, b] = await Promise.all(
    texts.map(async (text, i) => {
      const reading = readDocument({ path: `${i}.txt`, text, language: 'fr' }, await languages);
      return readClaims(reading, (await languages).fr).find((claim) => claim.kind === 'figure')!;
    }),
  );
  assert.equal(relateValues(a!, b!), relateValues(b!, a!));
  return relateValues(a!, b!);
}

const lasted = (duration: string) => `Le chantier du viaduc a duré ${duration}.`;

test('a duration is cut off at its unit, not rounded', async () => {
  assert.equal(await relation(lasted('six ans'), lasted('six ans et quatre mois')), 'rounding');
  assert.equal(await relation(lasted('six ans'), lasted('sept ans')), 'disjoint');
});

test('more than six years are less than seven', async () => {
  assert.equal(await relation(lasted('plus de six ans'), lasted('six ans et quatre mois')), 'contains');
  assert.equal(await relation(lasted('plus de six ans'), lasted('huit ans')), 'disjoint');
});

test('“quinze jours” are two weeks', async () => {
  assert.equal(await relation(lasted('quinze jours'), lasted('deux semaines')), 'rounding');
  assert.equal(await relation(lasted('dix-huit jours'), lasted('deux semaines')), 'disjoint');
});
