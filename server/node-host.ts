import { randomUUID } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { diskAnnotationFile } from './annotation-file';
import { annotationsFileName } from './annotations/annotation';
import type { Host } from './host';

/** Far cheaper in Node than the streams of the web, which it would first have to load. */
const unzip = promisify(gunzip);

/**
 * The world as Node sees it.
 * @param home folder of the bundle: `data/` is in it, `docs/findings/` beside it
 */
export function nodeHost(home: string): Host {
  return {
    list: (folder) => unlessMissing(listFolder(fileURLToPath(folder))),
    read: (uri, maxBytes) => unlessMissing(readWhole(fileURLToPath(uri), maxBytes)),
    annotationFile: (folder) => diskAnnotationFile(join(fileURLToPath(folder), annotationsFileName)),
    stamp,
    loadPageReader: async () => require(join(home, 'collect.js')).readPage,
    loadData: async (name) => (await unzip(await readFile(join(home, 'data', name)))).toString(),
    docsUri: `${pathToFileURL(join(home, '..', 'docs', 'findings'))}/`,
  };
}

async function listFolder(path: string) {
  const entries = await readdir(path, { withFileTypes: true });
  return entries.map((entry) => ({
    name: entry.name,
    kind: entry.isDirectory() ? ('folder' as const) : ('file' as const),
  }));
}

async function readWhole(path: string, maxBytes: number) {
  const { size } = await stat(path);
  return { size, bytes: size > maxBytes ? null : new Uint8Array(await readFile(path)) };
}

const missing = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

const unlessMissing = <T>(result: Promise<T>): Promise<T | null> =>
  result.catch((error: NodeJS.ErrnoException) => {
    if (missing.has(error.code ?? '')) return null;
    throw error;
  });

const stamp = () => ({
  id: `urn:uuid:${randomUUID()}`,
  created: new Date().toISOString(),
  creator: { type: 'Person' as const, name: userName() },
});

/** The user's name on this machine; some machines have none. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
