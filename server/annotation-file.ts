import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { lock } from 'proper-lockfile';
import type { AnnotationFile } from './annotations/annotation-store';

const retries = { retries: 120, minTimeout: 20, maxTimeout: 200 };

/**
 * An annotation file on the disk. A writer holds a lock beside the file while it reads and writes, and the new text
 * comes in by a rename, so that a process killed at any moment leaves the old text or the new one.
 * @param path absolute path of the file
 * @param stale a lock whose owner gave no sign of life for so long (milliseconds) is taken over: the owner was killed
 */
export function diskAnnotationFile(path: string, stale = 5000): AnnotationFile {
  return {
    read: () => readOrNull(path),
    async update(change) {
      await mkdir(dirname(path), { recursive: true });
      const release = await lock(path, { realpath: false, stale, retries, onCompromised: () => {} });
      try {
        const text = change(await readOrNull(path));
        if (text !== null) await replace(path, text);
      } finally {
        await release().catch(() => {});
      }
    },
  };
}

async function readOrNull(path: string): Promise<string | null> {
  try {
    return (await readFile(path, 'utf8')).replace(/^\uFEFF/, '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function replace(path: string, text: string): Promise<void> {
  // One name for all writers: the lock lets one in at a time, and what a killed one left is written over.
  const temporary = join(dirname(path), `.${basename(path)}.new`);
  const file = await open(temporary, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
