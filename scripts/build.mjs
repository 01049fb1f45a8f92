// Bundles the entries into dist/. `--watch` keeps rebuilding.
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { context } from 'esbuild';

const node = { platform: 'node', format: 'cjs', target: 'node20', external: ['vscode'] };
/** Entry file → bundle, with what differs from one host to the next. An entry that is not there yet is passed over. */
const bundles = [{ entryPoints: { cli: 'cli/cli.ts' }, ...node, banner: { js: '#!/usr/bin/env node' } }];

mkdirSync('dist', { recursive: true });
if (existsSync('server/data')) cpSync('server/data', 'dist/data', { recursive: true });
const watch = process.argv.includes('--watch');
for (const bundle of bundles) {
  const build = await context({
    bundle: true,
    outdir: 'dist',
    minify: !watch,
    sourcemap: watch,
    logLevel: 'info',
    ...bundle,
  });
  await build.rebuild();
  if (watch) await build.watch();
  else await build.dispose();
}
