import { fileNameOf, type Page, sourceText } from './page';

/** A file to be written among the sources. */
export interface Collected {
  readonly name: string;
  readonly text: string;
}

/** Reads the article of a web page; null when there is none in it. */
export type PageReader = (html: string, url: string | null) => Page | null;

/**
 * Makes a source of what was saved or copied: of a web page its article, of a plain text the text.
 * @param content HTML or text
 * @param url where it was, when that is known
 * @param retrieved day on which it is collected, ISO 8601
 * @param readPage is called for HTML only
 * @returns null when there is no article in it
 */
export function collected(
  content: string,
  url: string | null,
  retrieved: string,
  readPage: PageReader,
): Collected | null {
  const page = looksLikeHtml(content) ? readPage(content, url) : plainPage(content, url);
  return page && { name: fileNameOf(page, retrieved), text: sourceText(page, retrieved) };
}

const looksLikeHtml = (content: string) => /<(?:html|body|article|div|p|meta)[\s>]/i.test(content);

function plainPage(content: string, url: string | null): Page | null {
  const lines = content
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const [title] = lines;
  if (title === undefined) return null;
  return { title, outlet: null, author: null, url, published: null, language: null, text: lines.join('\n') };
}
