import type { FrontMatter } from '../values';

const fields = ['title', 'outlet', 'author', 'url', 'published', 'retrieved', 'language'] as const;

/** Other names under which pages and clippers write the same fields. */
const otherNames: Readonly<Record<string, (typeof fields)[number]>> = {
  source: 'outlet',
  site: 'outlet',
  publisher: 'outlet',
  by: 'author',
  link: 'url',
  date: 'published',
  lang: 'language',
};

/** A front matter longer than this is none: a page that only begins with a rule. */
const longest = 20_000;

/**
 * Reads the YAML front matter of a document: `key: value` lines between two lines `---` at its head. Lines that are
 * not of this form and keys that nobody reads are passed over. Returns null when the document has no front matter.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (!opening) return null;
  const closing = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/g;
  closing.lastIndex = opening[0].length - 1;
  const close = closing.exec(text.slice(0, longest));
  if (!close) return null;
  const lines = text.slice(opening[0].length, Math.max(opening[0].length, close.index)).split(/\r\n|\n|\r/);
  const found: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon <= 0 || /^[\s#-]/.test(line)) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    const field = fields.find((known) => known === name) ?? otherNames[name];
    const value = scalar(line.slice(colon + 1).trim());
    if (field && value && (found[field] === undefined || field === name)) found[field] = value;
  }
  return { end: close.index + close[0].length, ...found };
}

/** A quoted text whose escapes are those of JSON; as it stands when they are others. */
function unescaped(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted.slice(1, -1);
  }
}

/** The text of a YAML scalar of one line: quotes and comments taken off. */
function scalar(value: string): string {
  const quote = value[0];
  if (quote === '"') {
    const whole = /^"(?:[^"\\]|\\.)*"/.exec(value)?.[0];
    if (whole?.includes('\\')) return unescaped(whole);
  }
  if (quote === '"' || quote === "'") {
    const end = value.indexOf(quote, 1);
    return end < 0 ? value.slice(1) : value.slice(1, end);
  }
  const comment = value.search(/\s#/);
  const bare = comment < 0 ? value : value.slice(0, comment).trimEnd();
  return bare === 'null' || bare === '~' ? '' : bare;
}
