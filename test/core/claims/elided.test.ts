import assert from 'node:assert/strict';
import { test } from 'node:test';
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

test('a figure that leaves out what it counts has the words near the one that it answers, but not its teller', async () => {
  const [, answer] = await claimsOf('La police a compté 300 grévistes à Caen. La CGT en annonce 900.', 'fr');
  const near = answer!.terms.map(({ text }) => text);
  assert.ok(near.includes('Caen'), String(near));
  assert.ok(!near.includes('police'), String(near));
  assert.deepEqual(answer!.claimants, ['CGT']);
});
