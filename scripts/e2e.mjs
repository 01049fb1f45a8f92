// Runs test/e2e/*.test.ts against the packed extension, in a real VS Code with a real browser.
// Arguments narrow the run to files whose path contains one of them: `npm run e2e -- web`.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, installCodeServer, installWebEditor } from './editor.mjs';
import { runTests } from './node-test.mjs';
import { packExtension } from './package.mjs';

const wanted = process.argv.slice(2);
const files = readdirSync(join('test', 'e2e'))
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => join('test', 'e2e', file))
  .filter((file) => !wanted.length || wanted.some((word) => file.includes(word)));
if (!files.length) {
  console.error(`no test file matches ${wanted.join(' ')}`);
  process.exit(2);
}
await installCodeServer();
await installWebEditor();
await findBrowser();
packExtension();
process.exit((await runTests(files, { outdir: 'dist/e2e', format: 'esm', serial: true })) ? 0 : 1);
