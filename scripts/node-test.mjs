// Bundles test files and runs them with Node's test runner.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

/**
 * @param {string[]} files paths below test/
 * @param {{outdir: string, format: 'cjs' | 'esm', serial?: boolean}} options `serial` runs one file after the other
 * @returns {Promise<boolean>} whether all passed
 */
export async function runTests(files, { outdir, format, serial = false }) {
  const extension = format === 'esm' ? '.mjs' : '.cjs';
  rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: files,
    outbase: 'test',
    outdir,
    bundle: true,
    platform: 'node',
    format,
    outExtension: { '.js': extension },
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  const bundled = files.map((file) => file.replace(/^test/, outdir).replace(/\.ts$/, extension));
  const args = [
    '--enable-source-maps',
    '--test',
    `--test-timeout=${serial ? 900_000 : 120_000}`,
    ...(serial ? ['--test-concurrency=1'] : []),
  ];
  // A second report, to a file, is what the counts of the whole run are read from.
  const tally = process.env.RECOUPE_TALLY;
  if (tally) {
    mkdirSync(dirname(tally), { recursive: true });
    args.push('--test-reporter=spec', '--test-reporter-destination=stdout');
    args.push('--test-reporter=tap', `--test-reporter-destination=${tally}`);
  }
  // Whatever the tests and the programs that they start leave behind goes away with this folder.
  const temporary = mkdtempSync(join(tmpdir(), 'recoupe-'));
  const env = { ...process.env, TMPDIR: temporary, TMP: temporary, TEMP: temporary };
  try {
    return spawnSync(process.execPath, [...args, ...bundled], { stdio: 'inherit', env }).status === 0;
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/**
 * How many tests passed and failed, by the report that `runTests` left.
 * @param {string} tally
 */
export function counts(tally) {
  const report = readFileSync(tally, 'utf8');
  const count = (/** @type {string} */ name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(report)?.[1] ?? 0);
  return { passed: count('pass'), failed: count('fail') + count('cancelled') };
}
