// Builds and packs the extension: recoupe-VERSION.vsix in the root.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail, installDependencies, root, run, vsix } from './bootstrap.mjs';

/** @returns {string} the path of the packed extension */
export function packExtension() {
  if (run(process.execPath, [join('scripts', 'build.mjs')])) fail('the build failed');
  const vsce = join('node_modules', '@vscode', 'vsce', 'vsce');
  // The bundles hold their dependencies, and the links of the README lead into the package.
  const args = ['package', '--no-dependencies', '--no-rewrite-relative-links', '--out', vsix()];
  const { status, stdout, stderr } = spawnSync(process.execPath, [vsce, ...args], { cwd: root, encoding: 'utf8' });
  if (status !== 0) fail(`packing failed\n${stdout}${stderr}`);
  return vsix();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  installDependencies();
  const path = packExtension();
  console.log(`${path}: ${(statSync(path).size / 1e6).toFixed(2)} MB`);
}
