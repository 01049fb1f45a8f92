import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;

/** The texts that the client asks to be translated: the first argument of `t(…)`. */
const asked = readdirSync('client', { recursive: true })
  .map((file) => join('client', String(file)))
  .filter((file) => file.endsWith('.ts') && !file.includes('webview'))
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bt\(\s*(['"`])((?:(?!\1)[^\\]|\\.)*)\1/g)])
  .map((match) => match[2]!.replace(/\\(.)/g, '$1'));

test('every text of the client is there in French', () => {
  const french = json('l10n/bundle.l10n.fr.json');
  assert.ok(asked.length > 0);
  assert.deepEqual(
    asked.filter((text) => !french[text]),
    [],
  );
});

test('no French text is left over, and each keeps the places of its values', () => {
  const french = json('l10n/bundle.l10n.fr.json');
  assert.deepEqual(
    Object.keys(french).filter((text) => !asked.includes(text)),
    [],
  );
  const values = (text: string) => (text.match(/\{\d\}/g) ?? []).sort().join();
  for (const [text, translation] of Object.entries(french)) assert.equal(values(translation), values(text), text);
});

test('the manifest is there in English and French', () => {
  const wanted = [...readFileSync('package.json', 'utf8').matchAll(/"%([^%]+)%"/g)].map((match) => match[1]!);
  for (const file of ['package.nls.json', 'package.nls.fr.json'])
    assert.deepEqual(Object.keys(json(file)).sort(), [...new Set(wanted)].sort(), file);
});
