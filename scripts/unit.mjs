// Bundles test/**/*.test.ts (but not test/e2e) and runs them with Node's test runner.
// Arguments narrow the run to files whose path contains one of them: `npm run unit -- figures`.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const wanted = process.argv.slice(2);
const files = readdirSync('test', { recursive: true })
  .map((file) => join('test', file))
  .filter((file) => file.endsWith('.test.ts') && !file.startsWith(join('test', 'e2e')))
  .filter((file) => !wanted.length || wanted.some((word) => file.includes(word)));
if (!files.length) {
  console.error(`no test file matches ${wanted.join(' ') || 'test/**/*.test.ts'}`);
  process.exit(2);
}
rmSync('dist/test', { recursive: true, force: true });
await build({
  entryPoints: files,
  outbase: 'test',
  outdir: 'dist/test',
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
const bundled = files.map((file) => file.replace(/^test/, 'dist/test').replace(/\.ts$/, '.js'));
process.exit(
  spawnSync(process.execPath, ['--enable-source-maps', '--test', ...bundled], { stdio: 'inherit' }).status ?? 1,
);
