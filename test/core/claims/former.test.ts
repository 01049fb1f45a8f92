import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readClaims } from '../../../server/core/claims/read-claims';
import { readDocument } from '../../../server/core/read/reading';
import * as english from '../../../server/languages/en/former';
import * as french from '../../../server/languages/fr/former';
import { languages } from '../../languages';

const packs = { fr: french.former.examples, en: english.former.examples } as const;
for (const [language, examples] of Object.entries(packs) as ['fr' | 'en', readonly string[]][])
  for (const example of examples)
    test(`${language}: what is a former value in « ${example} »`, async () => {
      const text = example.replace(/[[\]]/g, '');
      const packs = await languages;
      const reading = readDocument({ path: 'a.txt', text, language, date: '2026-05-20' }, packs);
      const claims = readClaims(reading, packs[language]);
      const wanted = [...example.matchAll(/\[(.*?)\]/g)].map(([, value]) => value!);
      const found = claims.filter((claim) => claim.former).map((claim) => claim.text);
      assert.equal(found.length, wanted.length, String(found));
      for (const value of wanted)
        assert.ok(
          found.some((one) => one.includes(value) || value.includes(one)),
          String(found),
        );
    });
