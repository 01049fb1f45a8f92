import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readClaims } from '../../../server/core/claims/read-claims';
import { readDocument } from '../../../server/core/read/reading';
import type { LanguageId } from '../../../server/core/values';
import * as english from '../../../server/languages/en/claims';
import * as french from '../../../server/languages/fr/claims';
import { languages } from '../../languages';

const packs = {
  fr: french.claims.pronounSubjects.examples,
  en: english.claims.pronounSubjects.examples,
} as const;
for (const [language, examples] of Object.entries(packs) as [LanguageId, typeof packs.fr][])
  for (const [text, measured] of examples)
    test(`${language}: what the pronoun stands for in « ${text} »`, async () => {
      const reading = readDocument({ path: 'a.txt', text, language, date: '2026-05-20' }, await languages);
      const figures = readClaims(reading, (await languages)[language]).filter(({ kind }) => kind === 'figure');
      const head = figures.at(-1)?.head;
      assert.equal(head?.deed ? null : (head?.text ?? null), measured);
    });
