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
  assert.equal((await claimOf('La ville participe à hauteur de 300 000 euros.')).head, null);
});
