import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { defaultSettings } from '../../server/settings';

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const manifest = json('package.json');
const english: Record<string, string> = json('package.nls.json');
const french: Record<string, string> = json('package.nls.fr.json');
const settings: Record<string, { default: unknown; properties?: object }> =
  manifest.contributes.configuration.properties;

test('every text of the manifest is there in English and French, and none is left over', () => {
  const used = [...readFileSync('package.json', 'utf8').matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]!);
  assert.deepEqual(Object.keys(english).sort(), [...new Set(used)].sort());
  assert.deepEqual(Object.keys(french).sort(), Object.keys(english).sort());
});

test('the settings shown are those that the server reads, with the same defaults', () => {
  const shown = Object.entries(settings).map(([name, setting]) => [name.replace('recoupe.', ''), setting.default]);
  assert.deepEqual(Object.fromEntries(shown), defaultSettings);
});

test('every code that the severity setting offers has a page', () => {
  const pages = new Set(readdirSync('docs/findings').map((file) => file.replace(/\.md$/, '')));
  const offered = Object.keys(settings['recoupe.severity']!.properties!);
  assert.ok(offered.includes('value-conflict'));
  assert.deepEqual(
    offered.filter((code) => !pages.has(code)),
    [],
  );
});

test('the one command that reads from the network is off in a folder that is not trusted', () => {
  const { enablement } = manifest.contributes.commands.find(
    ({ command }: { command: string }) => command === 'recoupe.addAddress',
  );
  assert.equal(enablement, 'isWorkspaceTrusted');
});

test('every file that the manifest names is there', () => {
  const named = JSON.stringify([manifest.contributes, manifest.icon]).match(/(?:\.\/)?(?:media|syntaxes)\/[\w/.-]+/g)!;
  assert.deepEqual(
    named.filter((file) => !existsSync(file)),
    [],
  );
});
