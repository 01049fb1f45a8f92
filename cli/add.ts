import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { arrivalReport } from '../server/collect/arrival-report';
import { collected } from '../server/collect/collected';
import type { LanguageId } from '../server/core/values';
import { decodeSource } from '../server/decode';
import { readPage } from './collector';
import { messageLanguage, parse, UsageError } from './command';
import { study } from './study';

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
  const { content, url } = await pageOf(what, values.url ?? null);
  const page = collected(content, url, new Date().toISOString().slice(0, 10), readPage);
  if (!page) throw new UsageError(`${what}: no article was found in it`);
  const file = join(values.into, page.name);
  await mkdir(values.into, { recursive: true });
  await writeFile(file, page.text, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(error.code === 'EEXIST' ? `${file} is there already` : `${file}: ${error.message}`);
  });
  process.stdout.write(`${locale === 'fr' ? 'Ajouté :' : 'Added:'} ${file}\n`);
  process.stdout.write(await arrival(file, values.into, locale));
  return 0;
}

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

/** What it brings beside the sources that were there before. */
async function arrival(file: string, folder: string, locale: LanguageId): Promise<string> {
  const { report } = await study([folder], locale);
  const path = relative(resolve(folder), resolve(file)).split(sep).join('/');
  const { details } = arrivalReport(report.story, path, (name) => name, locale);
  return details && `\n${details}\n`;
}
