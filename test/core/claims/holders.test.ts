import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readClaims } from '../../../server/core/claims/read-claims';
import { StoryIndex } from '../../../server/core/facts/story-index';
import { readDocument } from '../../../server/core/read/reading';
import type { LanguageId } from '../../../server/core/values';
import { languages } from '../../languages';

/** The claim of the first figure of a sentence. */
async function claimOf(text: string, language: LanguageId = 'fr') {
  const reading = readDocument({ path: 'a.txt', text, language, date: '2024-05-08' }, await languages);
  const claims = readClaims(reading, (await languages)[language]);
  return claims.find((claim) => claim.kind === 'figure')!;
}

test('whose the counted things are is read in their own phrase', async () => {
  assert.deepEqual((await claimOf('Quelque 300 douaniers norvégiens surveillent le port.')).holders, ['@country:NO']);
  assert.deepEqual((await claimOf('Some 300 Norwegian customs officers watch the port.', 'en')).holders, [
    '@country:NO',
  ]);
});

test('a verb ends the phrase: who comes behind it holds nothing', async () => {
  assert.deepEqual((await claimOf('Quelque 300 douaniers surveillent la Norvège.')).holders, []);
});

/** The holders of each figure of a sentence, and whether they are sure. */
async function holdersOf(text: string, language: LanguageId = 'fr') {
  const reading = readDocument({ path: 'a.txt', text, language, date: '2024-05-08' }, await languages);
  return readClaims(reading, (await languages)[language]).map(({ holders, holdersSure }) => [...holders, holdersSure]);
}

test('a list gives each name the value in its piece, in front of it or behind', async () => {
  const [metz, nancy, colmar] = ['@place:metz', '@place:nancy', '@place:colmar'];
  assert.deepEqual(await holdersOf('Metz paiera 3 millions d’euros, Nancy 2 millions et Colmar 900 000 euros.'), [
    [metz, true],
    [nancy, true],
    [colmar, true],
  ]);
  assert.deepEqual(await holdersOf('Le parc paiera 3 millions pour Metz, 2 millions pour Nancy.'), [
    [metz, true],
    [nancy, true],
  ]);
});

test('the subject of its verb holds a figure; who has somebody lose it, or is only named, does not', async () => {
  assert.deepEqual(await holdersOf('Metz a perdu 3 millions d’euros.'), [['@place:metz', false]]);
  assert.deepEqual(await holdersOf('Metz a fait perdre 3 millions d’euros.'), [[false]]);
  assert.deepEqual(await holdersOf('À Metz, la gare coûtera 3 millions d’euros.'), [[false]]);
  assert.deepEqual(await holdersOf('Norway will pay €3 million.', 'en'), [['@country:NO', false]]);
  assert.deepEqual(await holdersOf('Norway’s debt will reach €3 million.', 'en'), [['@country:NO', false]]);
});

test('what stands in one piece of a list with another value is further off', async () => {
  const text = 'Metz paiera 3 millions d’euros et Nancy 2 millions d’euros.';
  const reading = readDocument({ path: 'a.txt', text, language: 'fr', date: '2024-05-08' }, await languages);
  const [first] = readClaims(reading, (await languages).fr);
  const nearness = (key: string) => first!.terms.find((term) => term.key === key)!.nearness;
  assert.ok(nearness('@place:metz') > nearness('@place:nancy'));
});

/** The codes of what is found where two articles count the customs officers of a port. */
async function foundWith(one: string, other: string): Promise<string[]> {
  const index = new StoryIndex(await languages);
  const article = (officers: string) =>
    `Crise du port de Veldhaven. Quelque ${officers} gardent le port de Veldhaven depuis mardi.`;
  for (const [path, officers] of Object.entries({ 'a.txt': one, 'b.txt': other }))
    index.replace(readDocument({ path, text: article(officers) }, await languages));
  return index.story().findings.map(({ code }) => code);
}

test('what two countries have is two facts, what one has differs', async () => {
  assert.deepEqual(await foundWith('300 douaniers norvégiens', '450 douaniers danois'), []);
  assert.deepEqual(await foundWith('300 douaniers norvégiens', '450 douaniers norvégiens'), ['value-conflict']);
});

test('a noun that names the number itself is not what it counts', async () => {
  const { head } = await claimOf('La ville participe à hauteur de 300 000 euros.');
  assert.deepEqual([head?.text, head?.deed], ['participe', true]);
  assert.equal((await claimOf('Une somme de 300 000 euros.')).head, null);
});
