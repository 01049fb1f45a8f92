// Fetches a Debian package and unpacks it, to read the public data it carries.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @returns the folder into which the package was unpacked. `apt-get update` must have run. */
export function unpackDebian(name) {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-data-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  chmodSync(folder, 0o777); // apt fetches as its own user
  execFileSync('apt-get', ['download', name], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const archive = readdirSync(folder).find((file) => file.endsWith('.deb'));
  execFileSync('dpkg', ['-x', archive, 'out'], { cwd: folder });
  return join(folder, 'out');
}
