import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { LanguageId } from '../server/core/values';
import { interfaceLanguage } from '../server/features/messages';

/** Runs with the arguments after its name. @returns the exit status */
export type Command = (args: string[]) => Promise<number>;

/** The user asked for something that cannot be done: shown as one line, exit status 2. */
export class UsageError extends Error {}

/** Parses arguments; what does not fit becomes a `UsageError`. */
export function parse<const Options extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: Options) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0] : String(error));
  }
}

/** The value of an option that must be one of a few. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new UsageError(`--${option} must be one of ${allowed.join(', ')}, not "${value}"`);
  return found;
}

/** The language of messages: as asked for, else the shell's. */
export function messageLanguage(asked: string | undefined): LanguageId {
  if (asked !== undefined) return oneOf('language', asked, ['fr', 'en']);
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return interfaceLanguage(LC_ALL || LC_MESSAGES || LANG);
}
