import picomatch from 'picomatch';
import { URI, Utils } from 'vscode-uri';
import type { Host } from './host';

/** No article is longer; what is above this is no article. */
export const maxSourceBytes = 5_000_000;

/** A source is a text in a folder of one of these names, or one that the user's own globs name. */
const defaultGlobs = ['**/seeds/**', '**/sources/**'];
const sourceExtension = /\.(?:txt|md)$/i;
/** Folders that hold no one's sources and may be huge. */
const passedOver = /^(?:\.|node_modules$)/;

/** A text that the user writes: checked against the sources, and never one of them. */
const draft = /(?:^|\/)drafts\/(?:[^/]+\/)*[^/]+\.(?:txt|md)$/i;

/** Tells of a path below a folder, with `/`, whether it is a draft. */
export const isDraft = (path: string): boolean => draft.test(path);

/** One spelling for one URI: clients escape differently. */
export const canonical = (uri: string): string => URI.parse(uri).toString();

/** Tells of a path below a folder, with `/`, whether it is a source. */
export type SourceMatcher = (path: string) => boolean;

/**
 * What counts as a source in a folder.
 * @param folder the folder's own name: when it is `seeds` or `sources` itself, all its texts are sources
 * @param globs the user's, relative to the folder
 */
export function sourceMatcher(folder: string, globs: readonly string[]): SourceMatcher {
  const byDefault = picomatch(defaultGlobs, { nocase: true });
  const byUser = globs.length ? picomatch([...globs]) : () => false;
  return (path) => !isDraft(path) && sourceExtension.test(path) && (byDefault(`${folder}/${path}`) || byUser(path));
}

/** Path of a URI below a folder, with `/`, not escaped; null when it lies elsewhere. */
export function pathBelow(folder: string, uri: string): string | null {
  const base = URI.parse(folder);
  const inner = URI.parse(uri);
  const start = base.path.endsWith('/') ? base.path : `${base.path}/`;
  if (base.scheme !== inner.scheme || base.authority !== inner.authority || !inner.path.startsWith(start)) return null;
  return inner.path.slice(start.length);
}

/** Every file below a folder, as URIs in the order of their names; folders that cannot be read are passed over. */
export async function filesBelow(host: Host, folder: string): Promise<string[]> {
  const entries = (await host.list(folder)) ?? [];
  const names = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const { name, kind } of names) {
    const uri = Utils.joinPath(URI.parse(folder), name).toString();
    if (kind === 'file') found.push(uri);
    else if (!passedOver.test(name)) found.push(...(await filesBelow(host, uri)));
  }
  return found;
}

/**
 * The sources of a folder, and the drafts that are checked against them. A folder in which nothing matches but which holds texts itself was meant as it is: its own
 * texts are the sources.
 */
export async function sourcesBelow(host: Host, folder: string, globs: readonly string[]): Promise<string[]> {
  const all = (await filesBelow(host, folder)).map((uri) => ({ uri, path: pathBelow(folder, uri) ?? '' }));
  const drafts = all.filter(({ path }) => isDraft(path));
  const files = all.filter(({ path }) => !isDraft(path));
  const isSource = sourceMatcher(Utils.basename(URI.parse(folder)), globs);
  const matching = files.filter(({ path }) => isSource(path));
  const chosen = matching.length
    ? matching
    : files.filter(({ path }) => !path.includes('/') && sourceExtension.test(path));
  return [...chosen, ...drafts].map(({ uri }) => uri);
}
