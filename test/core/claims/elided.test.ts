import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitWords } from '../../../server/core/claims/elided';
import { readClaims } from '../../../server/core/claims/read-claims';
import { readDocument } from '../../../server/core/read/reading';
import type { LanguageId } from '../../../server/core/values';
import * as english from '../../../server/languages/en/claims';
import * as french from '../../../server/languages/fr/claims';
import { languages } from '../../languages';

async function claimsOf(text: string, language: LanguageId) {
  const packs = await languages;
  const reading = readDocument({ path: 'a.txt', text, language, date: '2026-05-20' }, packs);
  return readClaims(reading, packs[language]).filter((claim) => claim.kind === 'figure' && claim.dimension === 'count');
}

const packs = { fr: french.claims.elided.examples, en: english.claims.elided.examples } as const;
for (const [language, examples] of Object.entries(packs) as [LanguageId, typeof packs.fr][])
  for (const [text, counted] of examples)
    test(`${language}: what the last figure counts in « ${text} »`, async () => {
      assert.equal((await claimsOf(text, language)).at(-1)?.head?.text ?? null, counted);
    });

/** The last figure of a text as a claim: its value with its dimension. */
async function lastValue(text: string): Promise<string> {
  const packs = await languages;
  const reading = readDocument({ path: 'a.txt', text, language: 'fr', date: '2026-05-20' }, packs);
  const last = readClaims(reading, packs.fr).findLast((claim) => claim.kind === 'figure');
  return `${last?.max ?? last?.min} ${last?.dimension}`;
}

const elidedMeasures = [
  ['Le maire touchera 1,9 million d’euros, selon la mairie. La CFDT parle de 2,6.', '2600000 money:EUR'],
  ['La ville évalue le retard à 25 minutes. Cinquante, rectifie le préfet.', `${50 / 1440} time`],
  ['La mairie a recensé 18 % de grévistes, quand la CFDT en recensait 55.', '55 percent'],
  ['La mairie annonce 40 % de grévistes. La CFDT, elle, en a compté 300.', '300 count'],
  ['Le bateau filait à 14 nœuds, dit le patron. L’armateur parle de 2 000.', '2000 count'],
  ['Le maire touchera 1,9 million d’euros, selon la mairie. La CFDT parle de 3 élus.', '3 count'],
  ['Le maire touchera 1,9 million d’euros, selon la mairie. Il en reste 2.', '2 count'],
] as const;
for (const [text, value] of elidedMeasures)
  test(`the measure of the last figure in « ${text} »`, async () => {
    assert.equal(await lastValue(text), value);
  });

test('the words of a unit are what stands around the digits, or the last word', () => {
  assert.deepEqual(['1,6 million d’euros', '£6m', '€2.5 million', '18 %', 'vingt-cinq minutes', '12'].map(unitWords), [
    'million d’euros',
    '£m',
    '€million',
    '%',
    'minutes',
    null,
  ]);
});

test('a count of them is no share', async () => {
  const [count] = await claimsOf('Le taux atteint 15 % selon la mairie. La police en a relevé sept.', 'fr');
  assert.equal(count?.text, 'sept');
});

test('a figure that leaves out what it counts has the words near the one that it answers, but not its teller', async () => {
  const [, answer] = await claimsOf('La police a compté 300 grévistes à Caen. La CGT en annonce 900.', 'fr');
  const near = answer!.terms.map(({ text }) => text);
  assert.ok(near.includes('Caen'), String(near));
  assert.ok(!near.includes('police'), String(near));
  assert.deepEqual(answer!.claimants, ['CGT']);
});
