import { pathToFileURL } from 'node:url';
import { callSheet } from '../server/publish/call-sheet';
import { claimReviews, exportAnnotations } from '../server/publish/json-ld';
import { messageLanguage, oneOf, parse } from './command';
import { type Study, study } from './study';

/** What can be exported, by the word for it. */
const exports: Readonly<Record<string, (study: Study, publisher: string) => string>> = {
  annotations: ({ annotations, folder }) => exportAnnotations(annotations, `${pathToFileURL(folder).href}/`),
  claimreview: ({ report }, publisher) => claimReviews(report, publisher),
  questions: ({ report }) => callSheet(report),
};

/** `recoupe export`: prints the user's own work: annotations, settled findings, open questions. */
export async function exportCommand(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    what: { type: 'string', default: 'annotations' },
    publisher: { type: 'string', default: 'Recoupe' },
    language: { type: 'string' },
  });
  const what = oneOf('what', values.what, Object.keys(exports));
  process.stdout.write(exports[what](await study(positionals, messageLanguage(values.language)), values.publisher));
  return 0;
}
