import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sourceText } from '../server/collect/page';
import type { LanguageId, SourceText } from '../server/core/values';
import { decodeSource } from '../server/decode';
import { say } from '../server/features/messages';
import { damaged, notText, tooLarge } from '../server/file-notices';
import type { Host } from '../server/host';
import type { Settings } from '../server/protocol';
import { draftTest, filesBelow, maxSourceBytes, type PathTest } from '../server/source-files';
import { readPage } from './collector';
import { UsageError } from './command';

const readable = /\.(?:txt|md|html?)$/i;
const webPage = /\.html?$/i;

/**
 * Reads the texts of folders and files; says on standard error what is skipped. Of a web page its article is read, as
 * `recoupe add` would write it.
 * @param paths folders or files as the user wrote them; none means this folder
 * @param settings say which texts are drafts, which are not read as sources
 * @throws UsageError when a path is not there or no text is found
 */
export async function readSources(
  host: Host,
  paths: readonly string[],
  settings: Pick<Settings, 'drafts'>,
  locale: LanguageId,
): Promise<SourceText[]> {
  const isDraft = draftTest(settings);
  const asked = paths.length ? paths : ['.'];
  const files = (await Promise.all(asked.map((path) => filesOf(host, path, asked.length > 1, isDraft)))).flat();
  const byName = new Map(files.map((file) => [file.path, file]));
  const sources: SourceText[] = [];
  for (const { path, uri } of byName.values()) {
    const text = await textOf(host, uri, path, locale);
    if (text !== null) sources.push({ path, text });
  }
  if (!sources.length) throw new UsageError(`no text (*.txt, *.md, *.html) in ${asked.join(', ')}`);
  return sources;
}

interface NamedFile {
  readonly path: string;
  readonly uri: string;
}

/** The files of one path. A folder's are named relative to it, unless several paths are read together. */
async function filesOf(host: Host, path: string, several: boolean, isDraft: PathTest): Promise<NamedFile[]> {
  const absolute = resolve(path);
  const found = await stat(absolute).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(error.code === 'ENOENT' ? `${path}: no such file or folder` : `${path}: ${error.message}`);
  });
  const slashed = (name: string) => name.split(sep).join('/');
  if (!found.isDirectory()) return [{ path: slashed(path), uri: pathToFileURL(absolute).href }];
  const uris = await filesBelow(host, pathToFileURL(absolute).href);
  return uris
    .map((uri) => ({ uri, path: slashed(relative(several ? resolve('.') : absolute, fileURLToPath(uri))) }))
    .filter((file) => readable.test(file.path) && !isDraft(file.path));
}

async function textOf(host: Host, uri: string, path: string, locale: LanguageId): Promise<string | null> {
  const warn = (message: string) => process.stderr.write(`recoupe: ${message}\n`);
  const file = await host.read(uri, maxSourceBytes);
  if (!file) return null;
  if (!file.bytes) {
    warn(say(tooLarge(path, file.size), locale));
    return null;
  }
  const decoded = decodeSource(file.bytes);
  if (decoded.kind === 'binary') {
    warn(say(notText(path), locale));
    return null;
  }
  if (decoded.damaged) warn(say(damaged(path), locale));
  return webPage.test(path) ? articleOf(decoded.text, path, locale) : decoded.text;
}

/** A report of our own, which may lie beside the sources, is none of them. */
const ownReport = /<meta name="generator" content="Recoupe/;

function articleOf(html: string, path: string, locale: LanguageId): string | null {
  if (ownReport.test(html)) return null;
  const page = readPage(html, null);
  if (page) return sourceText(page, null);
  const nothing = { en: `${path}: no article was found in it`, fr: `${path} : aucun article n’y a été trouvé` };
  process.stderr.write(`recoupe: ${say(nothing, locale)}\n`);
  return null;
}
