import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser';
import type { LanguageId } from '../server/core/values';
import { say } from '../server/features/messages';
import type { Settings } from '../server/protocol';
import { lineAndColumn } from '../server/publish/report';
import { readSettings } from '../server/settings';
import { UsageError } from './command';

/** Where the editor keeps the settings of a folder. */
const settingsFile = join('.vscode', 'settings.json');

/** The nearest folder, this one or one above it, that holds a file; none above a repository counts. */
export function folderWith(file: string, start: string): string | null {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, file))) return folder;
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return null;
  }
}

/**
 * Recoupe's settings as the editor keeps them for a folder, so that a code which is off there is off in the shell. A
 * setting of the wrong shape is named on standard error and keeps its default.
 * @throws UsageError when the file is not JSON
 */
export async function settingsOf(start: string, locale: LanguageId): Promise<Settings> {
  const folder = folderWith(settingsFile, start);
  if (folder === null) return readSettings(null).settings;
  const path = join(folder, settingsFile);
  const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  const errors: ParseError[] = [];
  const all: unknown = parse(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error) {
    const { line, column } = lineAndColumn(text, error.offset);
    throw new UsageError(`${relative('.', path)}:${line}:${column}: ${printParseErrorCode(error.error)}`);
  }
  const own = Object.entries(all ?? {}).filter(([name]) => name.startsWith('recoupe.'));
  const { settings, complaints } = readSettings(
    Object.fromEntries(own.map(([name, value]) => [name.slice('recoupe.'.length), value])),
  );
  for (const complaint of complaints)
    process.stderr.write(`recoupe: ${relative('.', path)}: ${say(complaint, locale)}\n`);
  return settings;
}
