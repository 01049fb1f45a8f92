import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { StoryIndex } from '../server/core/facts/story-index';
import { readDocument } from '../server/core/read/reading';
import type { LanguageId } from '../server/core/values';
import { loadLanguages } from '../server/languages/languages';

// First form, so that the scorers run: issue A makes it whole.
const loadData = async (name: string) => new Uint8Array(readFileSync(join(__dirname, 'data', name)));

async function main([command, ...args]: string[]): Promise<number> {
  const languages = await loadLanguages(loadData);
  if (command === 'extract') {
    for await (const line of createInterface({ input: process.stdin })) {
      if (!line.trim()) continue;
      const { id, text, language, date } = JSON.parse(line) as {
        id: string;
        text: string;
        language?: LanguageId;
        date?: string;
      };
      const reading = readDocument({ path: id, text, language, date }, languages);
      const index = new StoryIndex(languages);
      index.replace(reading);
      process.stdout.write(
        `${JSON.stringify({ id, language: reading.language, figures: reading.figures, dates: reading.dates, entities: index.story().entities, claims: [] })}\n`,
      );
    }
    return 0;
  }
  const folder = args.find((a) => !a.startsWith('-') && a !== 'json') ?? '.';
  const index = new StoryIndex(languages);
  for (const name of readdirSync(folder).filter((f) => /\.(?:txt|md)$/.test(f) && statSync(join(folder, f)).isFile()))
    index.replace(readDocument({ path: name, text: readFileSync(join(folder, name), 'utf8') }, languages));
  const story = index.story();
  const at = <T extends object>(path: string, items: readonly T[]) =>
    items.map((item, i) => ({ id: `${path}#${i}`, path, ...item }));
  const report = {
    version: 1,
    documents: story.readings.map((r) => ({
      path: r.path,
      language: r.language,
      title: r.title,
      date: r.date.date,
      dateBasis: r.date.basis,
      outlet: r.outlet,
    })),
    figures: story.readings.flatMap((r) => at(r.path, r.figures)),
    dates: story.readings.flatMap((r) => at(r.path, r.dates)),
    entities: story.entities,
    facts: story.facts,
    findings: story.findings.map((f) => ({
      ...f,
      message: f.message.en,
      related: f.related.map((p) => ({ ...p, message: p.message.en })),
    })),
  };
  process.stdout.write(`${JSON.stringify(report)}\n`);
  return story.findings.some((f) => f.severity === 'warning') ? 1 : 0;
}

main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
