// Writes a look-up table in the form that server/core/text/sections.ts reads, and gzips data files.
import { gzipSync } from 'node:zlib';

/**
 * @param {Map<string, string>} table neither keys nor values hold a semicolon, a tab or a line end
 * @returns {string[]} one line for every two first letters of a key
 */
export function sectionLines(table) {
  const sections = new Map();
  for (const key of [...table.keys()].sort()) {
    const start = key.slice(0, 2);
    if (!sections.has(start)) sections.set(start, []);
    sections.get(start).push(`${key.slice(2)}\t${table.get(key)}`);
  }
  return [...sections].map(([start, items]) => `${start};${items.join(';')}`);
}

export const gzip = (lines) => gzipSync(lines.join('\n'), { level: 9 });

/** As `foldName` of server/core/text/fold.ts: lower case without accents, hyphens and apostrophes as spaces. */
export const fold = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'oe')
    .replace(/[-‑–'’.\s]+/g, ' ')
    .trim()
    .toLowerCase();
