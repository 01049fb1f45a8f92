import type { Reading } from '../core/values';

/** Words in a row that are compared. */
const size = 5;
/** Share of the shorter text's runs that the other has too, from which on one is a copy of the other. */
const enough = 0.5;

/**
 * The source that a text is nearly a copy of, and how much of it (0 to 1); null when there is none. Such a source brings
 * no second origin.
 */
export function nearDuplicate(text: string, sources: readonly Reading[]): { path: string; share: number } | null {
  const own = runs(text);
  let best: { path: string; share: number } | null = null;
  for (const source of sources) {
    const other = runs(source.text.slice(source.frontMatter?.end ?? 0));
    const [shorter, longer] = own.size <= other.size ? [own, other] : [other, own];
    if (!shorter.size) continue;
    let common = 0;
    for (const run of shorter) if (longer.has(run)) common++;
    const share = common / shorter.size;
    if (share >= enough && share > (best?.share ?? 0)) best = { path: source.path, share };
  }
  return best;
}

function runs(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.slice(0, Math.max(0, words.length - size + 1)).map((_, i) => words.slice(i, i + size).join(' ')),
  );
}
