import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headsDiffer, headsVary } from '../../../server/core/claims/claim';
import { readClaims } from '../../../server/core/claims/read-claims';
import { readDocument } from '../../../server/core/read/reading';
import type { LanguageId } from '../../../server/core/values';
import { languages } from '../../languages';

/** The claims of the figures of a sentence. */
async function claimsOf(text: string, language: LanguageId = 'fr') {
  const reading = readDocument({ path: 'a.txt', text, language, date: '2024-05-08' }, await languages);
  return readClaims(reading, (await languages)[language]).filter((claim) => claim.kind === 'figure');
}

/** The heads of a sentence's figures, in their order. */
const headsOf = async (text: string, language?: LanguageId) =>
  (await claimsOf(text, language)).map(({ head }) => head?.key ?? null);

test('a sum for which no noun stands measures the deed that the verb before it tells', async () => {
  const [told] = await claimsOf('La mairie a perdu 3 millions d’euros.');
  assert.deepEqual([told!.head?.key, told!.head?.deed], ['~lose', true]);
  const [named] = await claimsOf('La mairie annonce une perte de 3 millions d’euros.');
  assert.deepEqual([named!.head?.key, named!.head?.deed], ['~lose', undefined]);
  assert.deepEqual(await headsOf('The museum lost $3 million.', 'en'), ['~lose']);
});

test('a verb that only tells of a number, or that a deed follows, is no deed', async () => {
  assert.deepEqual(await headsOf('Le maire a évoqué 3 millions d’euros.'), [null]);
  assert.deepEqual(await headsOf('La mairie va payer 3 millions d’euros.'), ['~pay']);
});

test('a point of the whole measures what the sentence tells of', async () => {
  assert.deepEqual(await headsOf('Le plan portera le déficit public de la France à près de 4 points de PIB.'), [
    '~deficit',
  ]);
});

test('a former value that has its present one before it answers none behind it', async () => {
  const [now, former, other] = await headsOf(
    'L’augmentation de capital est portée à 3 millions d’euros, contre 2,5 millions prévus, l’État souscrivant pour 1,2 million.',
  );
  assert.equal(former, now);
  assert.notEqual(other, now);
});

test('a noun that names a measure gives way to what it measures', async () => {
  assert.deepEqual(await headsOf('Le taux mensuel du chômage atteint 8 %.'), ['~unemployed']);
  assert.deepEqual(await headsOf('La prévision de croissance est de 2 %.'), ['~growth']);
  assert.deepEqual(await headsOf('The unemployment rate is 8%.', 'en'), ['~unemployed']);
  assert.deepEqual(await headsOf('Le taux directeur est de 2 %.'), ['taux']);
});

test('an adverb is no deed', async () => {
  const [adverb] = await claimsOf('Il reste exactement 12 millions d’euros.');
  assert.deepEqual([adverb!.head, adverb!.event], [null, null]);
});

test('in a list the verb is said once', async () => {
  const list = 'Metz paiera 3 millions d’euros, Nancy 2 millions et Colmar 900 000 euros.';
  assert.deepEqual(await headsOf(list), ['~pay', '~pay', '~pay']);
  assert.deepEqual(await headsOf('Metz paiera 3 millions d’euros, Nancy a perdu 2 millions d’euros.'), [
    '~pay',
    '~lose',
  ]);
});

test('a verb that tells how high a number is leaves what it measures to the value before it', async () => {
  assert.deepEqual(await headsOf('Le déficit a atteint 4 % et pourrait approcher les 5 %.'), ['~deficit', '~deficit']);
  assert.deepEqual(await headsOf('Le déficit a atteint 4 millions d’euros et la mairie a perdu 5 millions d’euros.'), [
    '~deficit',
    '~lose',
  ]);
});

test('a point measures what it is a point of', async () => {
  assert.deepEqual(await headsOf('Le plan vaudra 0,6 point de croissance, voire 1 point au total.'), ['~growth', null]);
});

test('a name is no measure', async () => {
  const [claim] = await claimsOf('Nancy : 2 millions d’euros');
  assert.deepEqual([claim!.head, claim!.holders], [null, ['@place:nancy']]);
});

test('two verbs may tell one deed, two nouns name two things', async () => {
  const [paid] = await claimsOf('La mairie a versé 3 millions d’euros.');
  const [lost] = await claimsOf('Le club a perdu 3 millions d’euros.');
  assert.deepEqual([headsVary(paid!, lost!), headsDiffer(paid!, lost!)], [true, false]);
  const [debt] = await claimsOf('La dette atteint 3 millions d’euros.');
  const [price] = await claimsOf('Le prix atteint 3 millions d’euros.');
  assert.equal(headsDiffer(debt!, price!), true);
});
