// Bundles the entries into dist/, with the packages installed first in a fresh clone. `--watch` keeps rebuilding.
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { installDependencies, root } from './bootstrap.mjs';

if (!existsSync(join(root, 'node_modules'))) installDependencies();
const { context } = await import('esbuild');

/** @type {import('esbuild').BuildOptions} */
const node = {
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  // jsonc-parser's main file loads its parts in a way that no bundler can follow.
  mainFields: ['module', 'main'],
};
/** @type {import('esbuild').BuildOptions} */
const worker = { platform: 'browser', format: 'iife', target: 'es2022' };

/** A script that either host loads when it needs it: Node by `require`, a Web Worker by `importScripts`. */
const loadedLater = {
  globalName: 'recoupeCollect',
  footer: { js: 'if (typeof module === "object") module.exports = recoupeCollect;' },
};

/** One bundle that loads the part of Node or of the browser when it runs. */
const bothHosts = { conditions: ['node', 'browser'] };

/** Bundle ← entry file, with what differs from one host to the next. An entry that is not there yet is passed over. */
const bundles = [
  { name: 'cli', entry: 'cli/cli.ts', ...node, banner: { js: '#!/usr/bin/env node' } },
  { name: 'collect', entry: 'server/collect/collect.ts', ...worker, ...loadedLater },
  { name: 'server', entry: 'server/main.ts', ...node, ...bothHosts },
  { name: 'extension', entry: 'client/extension.ts', ...node, ...bothHosts },
  { name: 'webview/matrix', entry: 'client/webview/matrix.ts', ...worker },
  { name: 'webview/timeline', entry: 'client/webview/timeline.ts', ...worker },
].filter(({ entry }) => existsSync(entry));

mkdirSync('dist', { recursive: true });
if (existsSync('server/data')) cpSync('server/data', 'dist/data', { recursive: true });
const watch = process.argv.includes('--watch');
for (const { name, entry, ...host } of bundles) {
  const build = await context({
    entryPoints: { [name]: entry },
    bundle: true,
    outdir: 'dist',
    minify: !watch,
    sourcemap: watch,
    logLevel: watch ? 'info' : 'warning',
    ...host,
  });
  await build.rebuild();
  if (watch) await build.watch();
  else await build.dispose();
}
