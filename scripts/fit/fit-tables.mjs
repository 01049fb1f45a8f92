// Fits the tables of certainty on labelled topics and measures them leave-one-topic-out.
// Usage: node scripts/fit/fit-tables.mjs DIR [--write] [--notes FILE]
// DIR/labels/*.json and DIR/docs/*.txt are labelled topics; without --write only the measures are printed.
import { writeFileSync } from 'node:fs';
import { measure, show, tally } from './measures.mjs';
import { loadCore, readTopics, trainer } from './training.mjs';

const directory = process.argv[2];
if (!directory) {
  console.error('usage: node scripts/fit/fit-tables.mjs DIR [--write]');
  process.exit(2);
}
const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const loaded = await loadCore();
const { core, languages } = loaded;
const topics = readTopics(directory, loaded);
const fitTables = trainer(topics, core);

/** What a topic's story scores with tables. */
function measureWith(tables, topic, into) {
  const index = new core.StoryIndex(languages, tables);
  for (const reading of topic.raw) index.replace(reading);
  measure(topic, index.story(), into);
}

const total = tally();
const started = Date.now();
for (const topic of topics) measureWith(fitTables(topics.filter((t) => t !== topic)), topic, total);
console.log(`leave one topic out (${Math.round((Date.now() - started) / 1000)} s)\n${show(total)}`);
if (option('--notes'))
  writeFileSync(option('--notes'), JSON.stringify(total.notes.map((n) => ({ ...n, topic: n.topic.topic }))));

if (process.argv.includes('--write')) {
  const tables = fitTables(topics);
  const own = tally();
  for (const topic of topics) measureWith(tables, topic, own);
  console.log(`fitted and measured on the same topics\n${show(own)}`);
  const made = `// Made by scripts/fit/fit-tables.mjs from ${topics.length} labelled topics of French press; do not edit by hand.`;
  writeFileSync(
    'server/core/facts/fitted-tables.ts',
    `import type { CertaintyTables } from './certainty-tables';\n\n${made}\nexport const fittedTables: CertaintyTables = ${JSON.stringify(tables, null, 2)};\n`,
  );
}
