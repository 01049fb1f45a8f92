// Measures how long a folder takes: reading it (each text by itself, with its claims), judging it, and taking in one edit.
// `npm run bench:scale [-- --folder DIRECTORY] [--articles N,N] [--write]`: the texts of a directory, else made-up
// articles. CPU time of this process, which other work on the machine hardly touches; counts of calls, which nothing does.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Edits of each kind. */
const rounds = 5;
/** Functions whose calls tell how much was done. */
const counted = {
  scorePair: 'pairs scored',
  tellPart: 'parts judged',
  saysTheSame: 'phrases compared',
  joinEntities: 'groups of names joined',
};

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    articles: { type: 'string', default: '200,1000' },
    write: { type: 'boolean' },
  },
});
const out = join('.cache', 'bench', 'scale.cjs');
mkdirSync(join('.cache', 'bench'), { recursive: true });
await build({ entryPoints: ['bench/scale.ts'], outfile: out, bundle: true, platform: 'node', format: 'cjs' });
const { makeArticles, edits, openStories } = createRequire(import.meta.url)(join(process.cwd(), out));
const { open, read } = await openStories(async (name) =>
  gunzipSync(readFileSync(join('server', 'data', name))).toString(),
);

/** Result and CPU milliseconds. */
function timed(work) {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: (user + system) / 1000 };
}

/** Runs with the calls of the functions counted. */
async function calls(work) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true });
  await session.post('Profiler.takePreciseCoverage');
  await work();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  const own = result.find(({ url }) => url.endsWith('scale.cjs'))?.functions ?? [];
  const times = (name) =>
    own.filter(({ functionName }) => functionName === name).reduce((sum, { ranges }) => sum + ranges[0].count, 0);
  return Object.fromEntries(Object.keys(counted).map((name) => [name, times(name)]));
}

/** A fixed piece of work: how fast this machine is at the moment, beside the times of the table. */
function yardstick() {
  let sum = 0;
  for (let round = 0; round < 40; round++) {
    const words = new Map();
    for (let i = 0; i < 20_000; i++) words.set(`w${(i * 7919) % 10_007}`, i);
    sum += [...words.keys()].sort()[0].length;
  }
  return sum;
}

const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1];

/** Edits of one kind: one document after another, each back and forth. */
function* editing(kind, sources) {
  for (let round = 0; round < rounds; round++) {
    const source = sources[(round * 37 + 11) % sources.length];
    const text = edits[kind](source.text, source.text.length / 3);
    if (text === null) continue;
    yield { ...source, text };
    yield source;
  }
}

async function measure(sources) {
  const size = sources.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;
  const readAll = (index) =>
    timed(() => {
      for (const source of sources) read(source, index);
    });
  const index = open();
  const reading = readAll(index);
  // Most of the first reading goes into compiling; once that is done it takes what the fastest of some more takes.
  const again = Math.min(...Array.from({ length: 5 }, () => readAll(open()).ms));
  const judging = timed(() => index.story());
  const story = judging.result;
  const rows = [
    ['reading', reading.ms, `${((size * 1000) / reading.ms).toFixed(1)} MB/s`],
    ['reading again', again, `${((size * 1000) / again).toFixed(1)} MB/s`],
    ['a fixed piece of work', timed(yardstick).ms, ''],
    [
      'judging',
      judging.ms,
      `${story.facts.length} facts, ${story.findings.length} findings, ${story.entities.length} names`,
    ],
  ];
  const kinds = Object.keys(edits).map((kind) => {
    const taken = [];
    const reread = [];
    for (const source of editing(kind, sources)) {
      reread.push(timed(() => read(source, index)).ms);
      taken.push(timed(() => index.story()).ms);
    }
    return { kind, taken, reread };
  });
  // Counting calls undoes what the engine has compiled, so all times are taken before.
  for (const { kind, taken, reread } of kinds) {
    const work = await calls(() => {
      for (const source of editing(kind, sources)) {
        read(source, index);
        index.story();
      }
    });
    const each = Object.entries(work).map(([name, n]) => `${Math.round(n / taken.length)} ${counted[name]}`);
    rows.push([
      `edit of ${kind}`,
      median(taken),
      `slowest ${Math.max(...taken).toFixed(1)}; reading ${median(reread).toFixed(1)}; ${each.join(', ')}`,
    ]);
  }
  return [
    `${sources.length} articles, ${size.toFixed(2)} MB, Node ${process.version}`,
    '',
    '| step | CPU ms | |',
    '| --- | ---: | --- |',
    ...rows.map(([name, ms, note]) => `| ${name} | ${ms.toFixed(1)} | ${note} |`),
  ].join('\n');
}

function textsOf(folder) {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8').replace(/^\uFEFF/, '') }));
}

const sets = values.folder ? [textsOf(values.folder)] : values.articles.split(',').map((n) => makeArticles(Number(n)));
const tables = [];
for (const sources of sets) {
  tables.push(await measure(sources));
  console.log(`${tables.at(-1)}\n`);
}
if (values.write) {
  const page = join('docs', 'benchmarks.md');
  const marked = /(<!-- scale -->\n)[\s\S]*?(<!-- end -->)/;
  const text = readFileSync(page, 'utf8').replace(
    marked,
    (_, open, close) => `${open}${tables.join('\n\n')}\n${close}`,
  );
  writeFileSync(page, text);
}
