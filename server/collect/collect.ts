/** Turning saved web pages into sources. A bundle of its own, loaded when a page is collected: its libraries are large. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { readMetadata } from './metadata';
import { cleanText, type Page } from './page';

/**
 * Reads the article of a web page. Scripts are not run and nothing is fetched.
 * @param html the page; any text, however broken
 * @param url where it was, when that is known
 * @returns null when there is no article in it
 */
export function readPage(html: string, url: string | null): Page | null {
  // A fragment, as it comes from the clipboard, is given a page to stand in.
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const metadata = readMetadata(document, url);
  const article = new Readability(document as unknown as Document, { charThreshold: 200 }).parse();
  if (!article?.content) return null;
  const { document: content } = parseHTML(`<html><body>${article.content}</body></html>`);
  const text = cleanText(content.body as unknown as Element);
  if (!text) return null;
  return {
    title: metadata.title ?? article.title?.trim() ?? '',
    outlet: metadata.outlet ?? article.siteName ?? null,
    author: metadata.author ?? article.byline ?? null,
    url: metadata.url,
    published: metadata.published ?? day(article.publishedTime),
    language: metadata.language ?? article.lang ?? null,
    text,
  };
}

const day = (time: string | null | undefined) => /^\d{4}-\d\d-\d\d/.exec(time ?? '')?.[0] ?? null;
