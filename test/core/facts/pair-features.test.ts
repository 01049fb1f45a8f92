import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Claim, inOrder } from '../../../server/core/claims/claim';
import { readClaims } from '../../../server/core/claims/read-claims';
import { fittedTables } from '../../../server/core/facts/fitted-tables';
import { LinkGraph } from '../../../server/core/facts/link-graph';
import { type Features, pairFeatures, pairOf } from '../../../server/core/facts/pair-features';
import { relateValues } from '../../../server/core/facts/value-relation';
import { readDocument } from '../../../server/core/read/reading';
import { languages } from '../../languages';

/** What tells about two passages, each named by its words, of two articles. */
async function featuresOf([left, x]: [string, string], [right, y]: [string, string]): Promise<Features> {
  const packs = await languages;
  const claims = new Map<string, readonly Claim[]>();
  for (const [path, text] of [
    ['a.txt', left],
    ['b.txt', right],
  ] as const)
    claims.set(path, readClaims(readDocument({ path, text, language: 'fr', date: '2024-06-05' }, packs), packs.fr));
  const graph = new LinkGraph(fittedTables);
  graph.replace(claims);
  const find = (path: string, words: string) => claims.get(path)!.find((claim) => claim.text.includes(words))!;
  const [a, b] = [find('a.txt', x), find('b.txt', y)].sort(inOrder) as [Claim, Claim];
  return pairFeatures(pairOf(a, b, relateValues(a, b), graph));
}

const lost = (amount: string) => `La banque Morvan a perdu ${amount} dans les prêts à risque.`;

test('a value is set against the nearest one of another article', async () => {
  const other = `${lost('6,85 milliards d’euros')} Elle avait levé 6,6 milliards d’euros en mai.`;
  const alone = await featuresOf([lost('6,5 milliards d’euros'), '6,5'], [lost('6,85 milliards d’euros'), '6,85']);
  const beside = await featuresOf([lost('6,5 milliards d’euros'), '6,5'], [other, '6,85']);
  assert.equal(alone.closerValues, 0);
  assert.equal(beside.closerValues, 1);
});

test('two near values with several digits lie near each other by more than chance', async () => {
  const precise = await featuresOf([lost('6,5 milliards d’euros'), '6,5'], [lost('6,85 milliards d’euros'), '6,85']);
  const round = await featuresOf([lost('60 milliards d’euros'), '60'], [lost('70 milliards d’euros'), '70']);
  assert.ok(precise.closeDigits > 0.5);
  assert.ok(round.closeDigits < 0.3);
});

test('a rate of one thing is not that of another', async () => {
  const jobless = 'Le taux de chômage atteint 7,3 %.';
  const loans = 'Le taux des prêts immobiliers atteint 5,2 %.';
  assert.equal((await featuresOf([jobless, '7,3'], [loans, '5,2'])).modifiersDiffer, 1);
  assert.equal((await featuresOf([jobless, '7,3'], [jobless.replace('7,3', '8,2'), '8,2'])).modifiersDiffer, 0);
});

test('a year and a day of another year seldom answer one question', async () => {
  const day = 'La fraude a été révélée le 24 janvier 2024.';
  const year = 'La fraude a commencé en 2022.';
  assert.ok((await featuresOf([day, '24 janvier'], [year, '2022'])).grainRatio > 3);
  assert.equal((await featuresOf([day, '24 janvier'], [day.replace('24', '18'), '18 janvier'])).grainRatio, 0);
});

test('two crowds in two towns are two crowds', async () => {
  const marched = (where: string, count: string) => `${count} personnes ont défilé à ${where}.`;
  assert.equal(
    (await featuresOf([marched('Lille', '8 000'), '8 000'], [marched('Marseille', '9 000'), '9 000'])).placeDiffers,
    1,
  );
  assert.equal(
    (await featuresOf([marched('Lille', '8 000'), '8 000'], [marched('Lille', '9 000'), '9 000'])).placeDiffers,
    0,
  );
});
