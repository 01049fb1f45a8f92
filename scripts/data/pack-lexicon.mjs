// Writes word forms as the compact file that server/core/text/packed-lexicon.ts reads (its form is described there).
import { gzip, sectionLines } from './pack-table.mjs';

/**
 * @param {{ lemma: string, forms: { form: string, tag: object }[] }[]} words
 * @returns {Buffer} gzip
 */
export function packLexicon(words) {
  const tags = new Table();
  const paradigms = new Table();
  const stems = new Map();
  let longest = 0;
  for (const { lemma, forms } of words) {
    if (!forms.length) continue;
    const stem = commonPrefix([lemma, ...forms.map(({ form }) => form)]);
    const endings = new Map();
    for (const { form, tag } of forms) {
      const ending = form.slice(stem.length);
      longest = Math.max(longest, ending.length);
      if (!endings.has(ending)) endings.set(ending, new Set());
      endings.get(ending).add(tags.id(JSON.stringify(tag)));
    }
    const paradigm = [lemma.slice(stem.length), ...[...endings].map(([ending, ids]) => [ending, ...ids].join(':'))];
    const id = paradigms.id(paradigm.join(','));
    if (!stems.has(stem)) stems.set(stem, new Set());
    stems.get(stem).add(id);
  }
  const table = new Map([...stems].map(([stem, ids]) => [stem, [...ids].map((id) => id.toString(36)).join(' ')]));
  return gzip([longest, `[${tags.items.join(',')}]`, paradigms.items.join(';'), ...sectionLines(table)]);
}

/** Numbers its items in the order in which they come. */
class Table {
  items = [];
  ids = new Map();
  id(item) {
    if (!this.ids.has(item)) this.ids.set(item, this.items.push(item) - 1);
    return this.ids.get(item);
  }
}

function commonPrefix(words) {
  let [prefix] = words;
  for (const word of words) while (!word.startsWith(prefix)) prefix = prefix.slice(0, -1);
  return prefix;
}
