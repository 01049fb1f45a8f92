import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readClaims } from '../../../server/core/claims/read-claims';
import { editBetween, keepUnchanged } from '../../../server/core/claims/unchanged';
import { readDocument } from '../../../server/core/read/reading';
import { languages } from '../../languages';

const first = 'La tempête a détruit 340 bateaux à Brest.';
const second = 'Nantes a envoyé 25 pompiers mardi.';
const third = 'Il reste 12 blessés.';

async function claimsOf(text: string) {
  const packs = await languages;
  return readClaims(readDocument({ path: 'a.txt', text, language: 'fr', date: '2024-03-05' }, packs), packs.fr);
}

async function keptAfter(before: string, after: string) {
  const former = await claimsOf(before);
  const claims = keepUnchanged(former, await claimsOf(after), editBetween(before, after));
  assert.deepEqual(claims, await claimsOf(after));
  return claims.filter((claim) => former.includes(claim)).map(({ text }) => text);
}

test('claims of sentences that an edit does not touch are the former ones, in their new place', async () => {
  const text = `Gros temps à l’ouest\n${first} ${second}\n\n${third}`;
  assert.deepEqual(await keptAfter(text, text.replace('25', '125')), ['340', '12']);
  // What the sentence before names is part of a claim.
  assert.deepEqual(await keptAfter(text, text.replace('La tempête', 'La grande tempête')), ['12']);
  assert.deepEqual(await keptAfter(text, text.replace('\n\n', ' Tout est calme. Rien à signaler.\n\n')), [
    '340',
    '25',
    'mardi',
  ]);
});

test('a claim is kept once, and none of another text', async () => {
  assert.deepEqual(await keptAfter(third, `${third} ${third}`), ['12']);
  assert.deepEqual(await keptAfter('Il reste 12 blessés à Brest.', second), []);
});
