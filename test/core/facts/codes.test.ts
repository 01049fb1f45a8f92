import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { factCodes } from '../../../server/core/facts/codes';
import { nameCodes } from '../../../server/core/facts/name-codes';

test('every code of a finding has its page, which names it', () => {
  const wrong = [...factCodes, ...nameCodes].filter((code) => {
    const page = `docs/findings/${code}.md`;
    return !existsSync(page) || !readFileSync(page, 'utf8').includes(`\`${code}\``);
  });
  assert.deepEqual(wrong, []);
});
