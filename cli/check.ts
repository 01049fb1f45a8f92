import { StoryIndex } from '../server/core/facts/story-index';
import { readDocument } from '../server/core/read/reading';
import { loadLanguages } from '../server/languages/languages';
import { nodeHost } from '../server/node-host';
import { messageLanguage, oneOf, parse } from './command';
import { formats } from './formats';
import { readSources } from './sources';

/** `recoupe check`: reads the sources of the paths and prints what they say of the same facts. */
export async function checkCommand(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    format: { type: 'string', default: 'text' },
    language: { type: 'string' },
  });
  const format = formats[oneOf('format', values.format, Object.keys(formats))];
  const locale = messageLanguage(values.language);
  const host = nodeHost(__dirname);
  const [languages, sources] = await Promise.all([
    loadLanguages(host.loadData),
    readSources(host, positionals, locale),
  ]);
  const index = new StoryIndex(languages);
  for (const source of sources) index.replace(readDocument(source, languages));
  const story = index.story();
  process.stdout.write(format({ story, locale, colour: process.stdout.isTTY === true && !process.env.NO_COLOR }));
  return story.findings.some((finding) => finding.severity === 'warning') ? 1 : 0;
}
