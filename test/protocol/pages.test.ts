import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { factCodes } from '../../server/core/facts/codes';
import { nameCodes } from '../../server/core/facts/name-codes';
import { fileCodes } from '../../server/features/diagnostics';

const pagesOf = (folder: string) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort();

test('every code that a problem may have has its page', () => {
  const pages = pagesOf('docs/findings');
  const missing = [...factCodes, ...nameCodes, ...fileCodes].filter((code) => !pages.includes(`${code}.md`));
  assert.deepEqual(missing, []);
});

test('the French pages are those that there are in English', () => {
  assert.deepEqual(pagesOf('docs/findings/fr'), pagesOf('docs/findings'));
});
