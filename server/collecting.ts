import { URI, Utils } from 'vscode-uri';
import { type Collected, collected } from './collect/collected';
import { decodeSource } from './decode';
import type { Host } from './host';
import type { CollectedFile, PageContent } from './protocol';
import { maxSourceBytes } from './source-files';
import type { StoryFolder } from './story-folder';

/**
 * Makes a source of what the user saved or copied. Nothing is written: that is the client's to do, which sees the files.
 * @returns null when there is no article in it
 */
export async function collect(
  folder: StoryFolder,
  content: PageContent,
  url: string | null,
  host: Host,
): Promise<CollectedFile | null> {
  const text = 'text' in content ? content.text : await textOf(content.uri, host);
  if (text === null) return null;
  const readPage = await host.loadPageReader();
  const page: Collected | null = collected(text, url, host.stamp().created.slice(0, 10), readPage);
  return page && { uri: Utils.joinPath(URI.parse(targetFolder(folder)), page.name).toString(), text: page.text };
}

async function textOf(uri: string, host: Host): Promise<string | null> {
  const file = await host.read(uri, maxSourceBytes);
  const decoded = file?.bytes ? decodeSource(file.bytes) : null;
  return decoded?.kind === 'text' ? decoded.text : null;
}

/** Where the folder's sources are: most of them, if they are in several places. */
function targetFolder({ uri, story }: StoryFolder): string {
  const counts = new Map<string, number>();
  for (const { path } of story.readings) {
    const folder = Utils.dirname(URI.parse(path)).toString();
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most) return most[0];
  const own = URI.parse(uri!);
  return (/^(?:seeds|sources)$/i.test(Utils.basename(own)) ? own : Utils.joinPath(own, 'sources')).toString();
}
