import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readClaims } from '../../../server/core/claims/read-claims';
import { readDocument } from '../../../server/core/read/reading';
import type { LanguageId } from '../../../server/core/values';
import { languages } from '../../languages';

/** The event of the date whose words are given. */
async function eventOf(date: string, text: string, language: LanguageId = 'fr') {
  const reading = readDocument({ path: 'a.txt', text, language, date: '2024-05-08' }, await languages);
  const claims = readClaims(reading, (await languages)[language]);
  return claims.find((claim) => claim.kind === 'date' && claim.text.includes(date))?.event ?? null;
}

test('the event of a date is the verb before it', async () => {
  const event = await eventOf('lundi', 'Le chancelier Karl Brenner est arrivé à Lisbonne lundi.');
  assert.deepEqual([event?.text, event?.key, event?.episode], ['arrivé', '~arrive', 'visit']);
});

test('or the verb after it where the date opens the sentence', async () => {
  assert.equal((await eventOf('Lundi', 'Lundi, le chancelier est arrivé à Lisbonne.'))?.text, 'arrivé');
});

test('or the noun that it is a complement of', async () => {
  const event = await eventOf('mars', 'Depuis la signature d’un accord de pêche en mars, les quais revivent.');
  assert.deepEqual([event?.key, event?.about[0]], ['~sign', '~agreement']);
});

test('a verb that only says that something happens gives way to what happens', async () => {
  assert.equal((await eventOf('jeudi', 'Les négociations se sont tenues jeudi à Genève.'))?.key, '~talk');
});

test('what is kept closed is closed', async () => {
  assert.equal((await eventOf('mai', 'Depuis le 3 mai, la ville maintient fermé le bac.'))?.key, '~close');
});

test('a reflexive verb has a meaning of its own', async () => {
  assert.equal((await eventOf('mardi', 'La ministre s’est rendue mardi au Togo.'))?.key, '~visit');
  assert.notEqual((await eventOf('mardi', 'La ministre a rendu mardi son rapport.'))?.key, '~visit');
});

test('who tells it takes no part in it', async () => {
  const event = await eventOf('lundi', 'Selon Paula Reis, porte-parole, le navire a quitté Porto lundi.');
  assert.ok(event && !event.who.some((who) => who.includes('reis')), JSON.stringify(event?.who));
});

test('English is read alike', async () => {
  assert.equal((await eventOf('Monday', 'The chancellor arrived in Lisbon on Monday.', 'en'))?.key, '~arrive');
});
