// Runs test/**/*.test.ts but not test/e2e.
// Arguments narrow the run to files whose path contains one of them: `npm run unit -- figures`.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from './node-test.mjs';

const wanted = process.argv.slice(2);
const files = readdirSync('test', { recursive: true })
  .map((file) => join('test', String(file)))
  .filter((file) => file.endsWith('.test.ts') && !file.startsWith(join('test', 'e2e')))
  .filter((file) => !wanted.length || wanted.some((word) => file.includes(word)));
if (!files.length) {
  console.error(`no test file matches ${wanted.join(' ') || 'test/**/*.test.ts'}`);
  process.exit(2);
}
// The protocol and the command line are tested as processes, from the bundles.
if (files.some((file) => /^test.(?:protocol|cli)\b/.test(file))) await import('./build.mjs');
process.exit((await runTests(files, { outdir: 'dist/test', format: 'cjs' })) ? 0 : 1);
