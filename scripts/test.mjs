// `npm test`: installs what is missing, then types, lint, unit and protocol tests, then the packed extension in a real
// VS Code with a real browser. Its last line counts the tests of the whole run. `npm run check` is the same without the
// editor (`--without-editor`).
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installDependencies, root, run } from './bootstrap.mjs';

process.chdir(root);
installDependencies();
const { counts } = await import('./node-test.mjs');

const tally = (/** @type {string} */ name) => join('test-results', `${name}.tap`);
const script = (/** @type {string} */ name) => [join('scripts', `${name}.mjs`)];
const bin = (/** @type {string} */ path) => join('node_modules', ...path.split('/'));
/** @type {{what: string, args: string[], counted?: string}[]} */
const steps = [
  { what: 'Types', args: [bin('typescript/bin/tsc'), '--noEmit'] },
  { what: 'Format and lint', args: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'] },
  { what: 'Build', args: script('build') },
  { what: 'Unit, layers and protocol', args: script('unit'), counted: 'unit' },
  ...(process.argv.includes('--without-editor') ? [] : [{ what: 'End to end', args: script('e2e'), counted: 'e2e' }]),
];

rmSync('test-results', { recursive: true, force: true });
let [passed, failed] = [0, 0];
for (const { what, args, counted } of steps) {
  console.log(`\n── ${what}`);
  const env = counted ? { ...process.env, RECOUPE_TALLY: tally(counted) } : process.env;
  const broken = run(process.execPath, args, { env }) !== 0;
  const count = counted && existsSync(tally(counted)) ? counts(tally(counted)) : { passed: 0, failed: 0 };
  passed += count.passed;
  failed += count.failed;
  // A step that broke without a failing test is one itself.
  if (broken && !count.failed) failed++;
  if (broken) break;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
