import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import type * as collect from '../server/collect/collect';
import { StoryIndex } from '../server/core/facts/story-index';
import { readDocument } from '../server/core/read/reading';
import type { Fact, LanguageId, SourceText } from '../server/core/values';
import { decodeSource } from '../server/decode';
import { loadLanguages } from '../server/languages/languages';
import { nodeHost } from '../server/node-host';
import { messageLanguage, parse, UsageError } from './command';
import { readSources } from './sources';

/** `recoupe add`: makes a source of a saved web page, of text on standard input, or of the one address given. */
export async function addCommand(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    into: { type: 'string', default: 'sources' },
    url: { type: 'string' },
    language: { type: 'string' },
  });
  const [what] = positionals;
  if (what === undefined || positionals.length > 1)
    throw new UsageError('add takes one page: a file, an address, or - for standard input');
  const locale = messageLanguage(values.language);
  // Its libraries are large and no other command needs them: a bundle of its own beside this one.
  const collector = require(join(__dirname, 'collect.js')) as typeof collect;
  const { content, url } = await pageOf(what, values.url ?? null);
  const page = looksLikeHtml(content) ? collector.readPage(content, url) : plainPage(content, url);
  if (!page) throw new UsageError(`${what}: no article was found in it`);
  const retrieved = new Date().toISOString().slice(0, 10);
  const file = join(values.into, collector.fileNameOf(page, retrieved));
  await mkdir(values.into, { recursive: true });
  const before = await sourcesIn(values.into, locale);
  await writeFile(file, collector.sourceText(page, retrieved), { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(error.code === 'EEXIST' ? `${file} is there already` : `${file}: ${error.message}`);
  });
  process.stdout.write(await report(collector, file, before, values.into, locale));
  return 0;
}

const looksLikeHtml = (content: string) => /<(?:html|body|article|div|p|meta)[\s>]/i.test(content);

const plainPage = (content: string, url: string | null): collect.Page | null => {
  const lines = content.split(/\r\n|\r|\n/).map((line) => line.trim());
  const title = lines.find(Boolean);
  if (!title) return null;
  const text = lines.filter(Boolean).join('\n');
  return { title, outlet: null, author: null, url, published: null, language: null, text };
};

async function pageOf(what: string, url: string | null): Promise<{ content: string; url: string | null }> {
  if (what === '-') return { content: await readAll(process.stdin), url };
  if (/^https?:\/\//i.test(what)) return { content: await fetched(what), url: url ?? what };
  const bytes = await readFile(what).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(error.code === 'ENOENT' ? `${what}: no such file` : `${what}: ${error.message}`);
  });
  const decoded = decodeSource(new Uint8Array(bytes));
  if (decoded.kind === 'binary')
    throw new UsageError(`${what}: not a text (PDF is not read; save the article as HTML or text)`);
  return { content: decoded.text, url };
}

/** The only place where Recoupe reads from the network, and only the address that the user wrote. */
async function fetched(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(30_000) }).catch((error: Error) => {
    throw new UsageError(`${url}: ${(error.cause as Error | undefined)?.message ?? error.message}`);
  });
  if (!response.ok) throw new UsageError(`${url}: ${response.status} ${response.statusText}`);
  return response.text();
}

/** The sources that were there before; a folder without any is no error here. */
async function sourcesIn(folder: string, locale: LanguageId): Promise<readonly SourceText[]> {
  return readSources(nodeHost(__dirname), [folder], locale).catch((error: Error) => {
    if (error instanceof UsageError) return [];
    throw error;
  });
}

async function report(
  collector: typeof collect,
  file: string,
  before: readonly SourceText[],
  folder: string,
  locale: LanguageId,
): Promise<string> {
  const languages = await loadLanguages(nodeHost(__dirname).loadData);
  const path = relative(resolve(folder), resolve(file)).split(sep).join('/');
  const text = await readFile(file, 'utf8');
  const reading = readDocument({ path, text }, languages);
  const index = new StoryIndex(languages);
  const known = before.map((source) => readDocument(source, languages));
  for (const one of [...known, reading]) index.replace(one);
  const copy = collector.nearDuplicate(text.slice(reading.frontMatter?.end ?? 0), known);
  const arrival = collector.arrivalOf(index.story(), path);
  const fr = locale === 'fr';
  const lines = [fr ? `Ajouté : ${file}` : `Added: ${file}`];
  if (copy) {
    const share = Math.round(copy.share * 100);
    lines.push(
      fr
        ? `Presque une copie de ${copy.path} (${share} %) : une seule origine.`
        : `Nearly a copy of ${copy.path} (${share}%): one origin.`,
    );
  }
  const section = (title: string, facts: readonly Fact[]) => {
    if (facts.length)
      lines.push('', `${title} (${facts.length})`, ...facts.map((fact) => `  ${fact.label}: ${valuesOf(fact)}`));
  };
  section(fr ? 'Différent des autres' : 'Differs from the others', arrival.changes);
  section(fr ? 'Confirmé' : 'Confirmed', arrival.confirms);
  section(fr ? 'Nouveau' : 'New', arrival.brings);
  section(fr ? 'Absent ici, donné par plusieurs autres' : 'Missing here, given by several others', arrival.lacks);
  return `${lines.join('\n')}\n`;
}

const valuesOf = ({ members }: Fact) => [...new Set(members.map(({ text, path }) => `${text} (${path})`))].join(' / ');
