import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { test } from 'node:test';
import { root, vsix } from '../../scripts/bootstrap.mjs';

test('the package is under 1.5 MB', () => {
  const { size } = statSync(vsix());
  assert.ok(size < 1_500_000, `${size} bytes`);
});

test('the package holds what runs and what is read, and nothing else', () => {
  const args = ['node_modules/@vscode/vsce/vsce', 'ls', '--no-dependencies'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  const files = stdout.trim().split('\n');
  const packed =
    /^(?:package(?:\.nls(?:\.fr)?)?\.json|README\.md|CHANGELOG\.md|LICENSE|NOTICE\.md|l10n\/[\w.]+\.json|dist\/(?:extension|server|collect)\.js|dist\/data\/[\w.-]+|dist\/webview\/\w+\.(?:js|css)|syntaxes\/[\w.-]+\.json|media\/[\w/.-]+\.(?:svg|png)|seeds\/\w+\.txt|docs\/[\w/-]+\.md)$/;
  assert.deepEqual(
    files.filter((file) => !packed.test(file)),
    [],
  );
  for (const needed of ['dist/extension.js', 'dist/server.js', 'LICENSE']) assert.ok(files.includes(needed), needed);
});
