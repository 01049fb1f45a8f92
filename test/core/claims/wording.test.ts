import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readClaims } from '../../../server/core/claims/read-claims';
import { readDocument } from '../../../server/core/read/reading';
import { languages } from '../../languages';

/** How the last figure of a French sentence stands to others of its measure. */
async function changeOf(text: string) {
  const reading = readDocument({ path: 'a.txt', text, language: 'fr', date: '2024-05-08' }, await languages);
  return readClaims(reading, (await languages).fr).findLast(({ kind }) => kind === 'figure')?.change;
}

test('a plus sign says that a figure comes on top of others, as “supplémentaires” does', async () => {
  assert.equal(await changeOf('Le chômage est reparti (+41 300 chômeurs).'), 'additional');
  assert.equal(await changeOf('Le chômage est reparti : 41 300 chômeurs supplémentaires.'), 'additional');
  assert.equal(await changeOf('Le chômage touche 41 300 chômeurs.'), null);
});
