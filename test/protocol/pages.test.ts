import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { factCodes } from '../../server/core/facts/codes';
import { fileCodes } from '../../server/features/diagnostics';

test('every code that a problem may have has its page', () => {
  const missing = [...factCodes, ...fileCodes].filter((code) => !existsSync(`docs/findings/${code}.md`));
  assert.deepEqual(missing, []);
});
