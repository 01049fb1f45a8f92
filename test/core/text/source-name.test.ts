import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortName } from '../../../server/core/text/source-name';

test('a document is called by its file, without what only machines read', () => {
  assert.equal(shortName('file:///home/a/seeds/Le%20Monde%2012.txt'), 'Le Monde 12');
  assert.equal(shortName('seeds/001_ee74e4698024b631.txt'), '001');
  assert.equal(shortName('2025-07-12-port.md'), '2025-07-12-port');
  assert.equal(shortName('_deadbeef00.txt'), '_deadbeef00');
  assert.equal(shortName('100%.txt'), '100%');
  assert.equal(shortName(''), '');
});
