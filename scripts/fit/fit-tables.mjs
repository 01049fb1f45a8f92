// Fits the tables of certainty on labelled topics and measures them leave-one-topic-out, for each directory by itself.
// Usage: node scripts/fit/fit-tables.mjs DIR… [--write] [--notes FILE]
// A DIR holds labelled topics (test/topics/README.md); without --write only the measures are printed. Where there are
// several, those of the first count twice as much as the others, and they alone choose what is worth an information:
// give real articles first, invented ones, which contradict each other more often, behind them.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { choose, outcomes } from './informing.mjs';
import { loadCore, readTopics, trainer } from './training.mjs';

const { values: options, positionals: directories } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, notes: { type: 'string' } },
});
if (!directories.length) {
  console.error('usage: node scripts/fit/fit-tables.mjs DIR… [--write] [--notes FILE]');
  process.exit(2);
}
const loaded = await loadCore();
const { core, languages } = loaded;
const { measure, show, tally } = core;
const collections = directories.map((directory) => ({ directory, topics: readTopics(directory, loaded) }));
const all = collections.flatMap(({ topics }) => topics);
const foremost = new Set(collections[0].topics);
const fitTables = trainer(all, core, (topic) => (foremost.has(topic) ? 1 : 0.5));

/** A topic's story as tables tell it. */
function tell(topic, tables) {
  const index = new core.StoryIndex(languages, tables);
  for (const reading of topic.raw) index.replace(reading);
  return index.story();
}

/** Prints what each directory scores when a topic is told with the tables that are made for it. */
function report(what, tablesFor) {
  return collections.flatMap(({ directory, topics }) => {
    const total = tally();
    for (const topic of topics) measure(topic, tell(topic, tablesFor(topic)), total);
    console.log(`${directory}: ${what}\n${show(total)}`);
    return total.notes;
  });
}

const without = new Map(all.map((topic) => [topic, fitTables(all.filter((other) => other !== topic))]));
// What each threshold says of a topic that its tables have not seen; a topic's own is chosen by the others.
const said = new Map([...foremost].map((topic) => [topic, outcomes(topic, without.get(topic), tell, core)]));
const chosenBy = (some) => choose(some.filter((topic) => said.has(topic)).map((topic) => said.get(topic)));
const notes = report('leave one topic out', (topic) => ({
  ...without.get(topic),
  inform: chosenBy(all.filter((other) => other !== topic)),
}));
console.log(`informs from ${JSON.stringify(chosenBy(all))}`);
if (options.notes)
  writeFileSync(options.notes, JSON.stringify(notes.map((note) => ({ ...note, topic: note.topic.topic }))));

if (options.write) {
  const tables = { ...fitTables(all), inform: chosenBy(all) };
  report('fitted and measured on the same topics', () => tables);
  const made = `// Made by scripts/fit/fit-tables.mjs from ${all.length} labelled topics; do not edit by hand.`;
  writeFileSync(
    'server/core/facts/fitted-tables.ts',
    `import type { CertaintyTables } from './certainty-tables';\n\n${made}\nexport const fittedTables: CertaintyTables = ${JSON.stringify(tables, null, 2)};\n`,
  );
}
