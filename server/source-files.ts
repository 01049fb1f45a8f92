import picomatch from 'picomatch';
import { URI, Utils } from 'vscode-uri';
import type { Host } from './host';
import type { Settings } from './protocol';

/** No article is longer; what is above this is no article. */
export const maxSourceBytes = 5_000_000;

/** A source is a text in a folder of one of these names, or one that the user's own globs name. */
const defaultGlobs = ['**/seeds/**', '**/sources/**'];
const sourceExtension = /\.(?:txt|md)$/i;
/** Folders that hold no one's sources and may be huge. */
const passedOver = /^(?:\.|node_modules$)/;

/** A draft is a text in a folder of this name, or one that the user's own globs name. */
const defaultDraftGlobs = ['**/drafts/**'];

/** One spelling for one URI: clients escape differently. */
export const canonical = (uri: string): string => URI.parse(uri).toString();

/** Which texts the user's settings name, by globs relative to the folder, beside the folders that are known by name. */
export type OwnGlobs = Pick<Settings, 'sources' | 'drafts'>;

/** Tells something of a path below a folder, with `/`. */
export type PathTest = (path: string) => boolean;

/** What is a text that the user writes: checked against the sources, and never one of them. */
export function draftTest({ drafts }: Pick<OwnGlobs, 'drafts'>): PathTest {
  const named = either(defaultDraftGlobs, drafts);
  return (path) => sourceExtension.test(path) && named(path, path);
}

/**
 * What counts as a source in a folder.
 * @param folder the folder's own name: when it is `seeds` or `sources` itself, all its texts are sources
 */
export function sourceTest(folder: string, globs: OwnGlobs): PathTest {
  const isDraft = draftTest(globs);
  const named = either(defaultGlobs, globs.sources);
  return (path) => sourceExtension.test(path) && !isDraft(path) && named(`${folder}/${path}`, path);
}

/** One path is held against the globs that are known by default, the other against the user's. */
function either(byDefault: readonly string[], byUser: readonly string[]) {
  const known = picomatch([...byDefault], { nocase: true });
  const own = byUser.length ? picomatch([...byUser]) : () => false;
  return (knownPath: string, ownPath: string) => known(knownPath) || own(ownPath);
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
export async function sourcesBelow(host: Host, folder: string, globs: OwnGlobs): Promise<string[]> {
  const all = (await filesBelow(host, folder)).map((uri) => ({ uri, path: pathBelow(folder, uri) ?? '' }));
  const isDraft = draftTest(globs);
  const drafts = all.filter(({ path }) => isDraft(path));
  const files = all.filter(({ path }) => !isDraft(path));
  const isSource = sourceTest(Utils.basename(URI.parse(folder)), globs);
  const matching = files.filter(({ path }) => isSource(path));
  const chosen = matching.length
    ? matching
    : files.filter(({ path }) => !path.includes('/') && sourceExtension.test(path));
  return [...chosen, ...drafts].map(({ uri }) => uri);
}
