// Measures how fast figures, dates and names are read, beside the libraries that do a part of the same, on one core.
// `npm run bench [-- DIRECTORY]`: the texts (*.txt, *.md) of a directory, else the seeds. The peers are installed into
// .cache/bench and are no part of the project. Prints the table of docs/benchmarks.md; `--write` puts it there.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';

const peers = {
  'chrono-node': '2.10.3',
  'fr-compromise': '0.2.8',
  '@microsoft/recognizers-text-number': '1.3.1',
  '@microsoft/recognizers-text-number-with-unit': '1.3.1',
  '@microsoft/recognizers-text-date-time': '1.3.2',
};
/** Processor time (milliseconds) that each reader gets; one that is slow reads as many texts as fit into it. */
const budget = 8000;
/** Least processor time (milliseconds) of one measurement: the clock has a coarse grain. */
const shortest = 500;

const cache = join('.cache', 'bench');
const directory = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? 'seeds';
const texts = readdirSync(directory, { recursive: true })
  .map(String)
  .filter((name) => /\.(?:txt|md)$/.test(name))
  .sort()
  .map((name) => readFileSync(join(directory, name), 'utf8').replace(/^\uFEFF/, ''));
if (!texts.length) {
  console.error(`no *.txt or *.md in ${directory}`);
  process.exit(2);
}

function installPeers() {
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'package.json'), JSON.stringify({ private: true, dependencies: peers }));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: cache, stdio: 'inherit' });
  return createRequire(join(process.cwd(), cache, 'package.json'));
}

async function ownReaders() {
  await build({
    entryPoints: ['bench/readers.ts'],
    outfile: join(cache, 'readers.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    minify: true,
    logLevel: 'warning',
  });
  const { openReaders } = createRequire(import.meta.url)(join(process.cwd(), cache, 'readers.cjs'));
  return openReaders(async (name) => gunzipSync(readFileSync(join('server', 'data', name))).toString());
}

/**
 * Megabytes (UTF-8) a second of processor time, so that other work on the machine does not count: the best of several
 * measurements over whole passes of the texts, as the first ones are slow while the engine compiles; of a slow reader
 * the first measurement.
 */
function speed(read, prepared) {
  const processor = () => process.cpuUsage().user / 1000;
  const end = processor() + budget;
  const measure = () => {
    const from = processor();
    let bytes = 0;
    do {
      for (const { input, size } of prepared) {
        read(input);
        bytes += size;
        if (processor() > end) break;
      }
    } while (processor() < Math.min(end, from + shortest));
    return bytes / (processor() - from);
  };
  let best = measure();
  while (processor() < end) {
    const next = measure();
    if (processor() < end) best = Math.max(best, next);
  }
  return (best * 1000) / 1e6;
}

const require = installPeers();
const own = await ownReaders();
const sized = texts.map((text) => ({ input: text, size: Buffer.byteLength(text) }));
const prepared = sized.map(({ input, size }) => ({ input: own.prepare(input), size }));
const chrono = require('chrono-node');
const compromise = require('fr-compromise').default ?? require('fr-compromise');
const numbers = require('@microsoft/recognizers-text-number');
const units = require('@microsoft/recognizers-text-number-with-unit');
const dates = require('@microsoft/recognizers-text-date-time');
const fr = 'fr-fr';

const rows = [
  ['Recoupe: figures', speed(own.figures, prepared)],
  ['Recoupe: dates', speed(own.dates, prepared)],
  ['Recoupe: figures and dates', speed(own.both, prepared)],
  ['Recoupe: names', speed(own.names, prepared)],
  ['chrono-node (French): dates', speed((text) => chrono.fr.parse(text, new Date(2008, 0, 1)), sized)],
  ['fr-compromise: numbers', speed((text) => compromise(text).numbers().json(), sized)],
  ['Recognizers-Text: French numbers', speed((text) => numbers.recognizeNumber(text, fr), sized)],
  [
    'Recognizers-Text: French numbers, percentages, money, measures, ages',
    speed((text) => {
      numbers.recognizeNumber(text, fr);
      numbers.recognizePercentage(text, fr);
      units.recognizeCurrency(text, fr);
      units.recognizeDimension(text, fr);
      units.recognizeAge(text, fr);
    }, sized),
  ],
  [
    'Recognizers-Text: French dates',
    speed((text) => dates.recognizeDateTime(text, fr, 0, new Date(2008, 0, 1)), sized),
  ],
];

const bytes = sized.reduce((sum, { size }) => sum + size, 0);
const table = [
  `${texts.length} texts, ${(bytes / 1e6).toFixed(2)} MB (UTF-8), Node ${process.version}, ${cpus()[0]?.model.trim()}, processor time.`,
  '',
  '| reader | MB/s |',
  '| --- | ---: |',
  ...rows.map(([name, value]) => `| ${name} | ${value >= 1 ? value.toFixed(1) : value.toPrecision(2)} |`),
].join('\n');
console.log(table);
const page = join('docs', 'benchmarks.md');
if (process.argv.includes('--write') && existsSync(page)) {
  const marked = /(<!-- figures and dates -->\n)[\s\S]*?(<!-- end -->)/;
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(marked, (_, open, close) => `${open}${table}\n${close}`),
  );
}
