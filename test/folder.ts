import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { marked } from './marks';

/** Files by path; texts may carry marks, which are taken out. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes files below a new temporary folder; whoever asks for it removes it. */
export function folderOf(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'recoupe-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), typeof content === 'string' ? marked(content).text : content);
  }
  return root;
}
