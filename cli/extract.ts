import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Claim } from '../server/core/claims/claim';
import { readClaims } from '../server/core/claims/read-claims';
import { joinNames } from '../server/core/facts/entities';
import type { Languages } from '../server/core/language';
import { readDocument } from '../server/core/read/reading';
import type { SourceText } from '../server/core/values';
import { loadLanguages } from '../server/languages/languages';
import { nodeHost } from '../server/node-host';
import { parse, UsageError } from './command';

/**
 * `recoupe extract`: one JSON document a line in, one line out, in order. Holds one document at a time, however long
 * the input is.
 */
export async function extractCommand(args: string[]): Promise<number> {
  const { positionals } = parse(args, {});
  if (positionals.length) throw new UsageError('extract reads standard input and takes no path');
  const languages = await loadLanguages(nodeHost(__dirname).loadData);
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    const printed = process.stdout.write(`${JSON.stringify(extractLine(line, number, languages))}\n`);
    if (!printed) await once(process.stdout, 'drain');
  }
  return 0;
}

function extractLine(line: string, number: number, languages: Languages): object {
  const source = documentOf(line);
  if (typeof source === 'string') return { id: null, error: `line ${number}: ${source}` };
  const reading = readDocument(source, languages);
  const { language, figures, dates } = reading;
  const entities = joinNames([reading]).map((entity) => ({
    ...entity,
    mentions: entity.mentions.map(({ path: _path, ...mention }) => mention),
  }));
  const claims = readClaims(reading, languages[language]).map(claimItem);
  return { id: source.path, language, figures, dates, entities, claims };
}

/** The document that a line holds, or what is wrong with it. */
function documentOf(line: string): SourceText | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'this is not JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'this is not a JSON object';
  const { id, text, language, date } = value as Record<string, unknown>;
  if (typeof id !== 'string') return '"id" must be a string';
  if (typeof text !== 'string') return '"text" must be a string';
  if (language !== undefined && language !== 'fr' && language !== 'en') return '"language" must be "fr" or "en"';
  if (date !== undefined && !(typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date)))
    return '"date" must be a day like "2016-11-07"';
  return { path: id, text, language, date };
}

/** What a claim says, without the traces of how it was read. */
const claimItem = ({ id, kind, start, end, text, min, max, unit, hedge, head, modifiers, ...claim }: Claim) => ({
  id,
  kind,
  start,
  end,
  text,
  min,
  max,
  unit,
  hedge,
  head: head?.text ?? null,
  modifiers: modifiers.map((modifier) => modifier.text),
  status: claim.status,
  reported: claim.reported,
  change: claim.change,
  claimants: claim.claimants,
  sentence: claim.sentence,
});
