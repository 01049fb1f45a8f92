import type { Page } from './page';

type Metadata = { readonly [name in Exclude<keyof Page, 'text'>]: string | null };

/** What a page says of itself: schema.org first, which is made for it, then OpenGraph and the older meta tags. */
export function readMetadata(document: ParentNode, given: string | null): Metadata {
  const article = schemaArticle(document);
  const meta = (...names: string[]) => first(names.map((name) => metaContent(document, name)));
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const url = first([webAddress(given), webAddress(link), webAddress(meta('og:url')), webAddress(text(article?.url))]);
  return {
    title: first([
      text(article?.headline),
      meta('og:title', 'twitter:title'),
      document.querySelector('h1')?.textContent,
    ]),
    outlet: first([nameOf(article?.publisher), meta('og:site_name', 'application-name')]),
    author: first([nameOf(article?.author), meta('author', 'article:author', 'parsely-author')]),
    url,
    published: first([
      day(text(article?.datePublished)),
      day(meta('article:published_time', 'date', 'dc.date', 'pubdate')),
    ]),
    language: first([
      text(article?.inLanguage),
      document.querySelector('html')?.getAttribute('lang'),
      meta('og:locale')?.slice(0, 2),
    ]),
  };
}

const first = (values: readonly (string | null | undefined)[]): string | null => {
  const value = values.find((one) => one?.trim());
  return value ? value.replace(/\s+/g, ' ').trim() : null;
};

function metaContent(document: ParentNode, name: string): string | null {
  for (const attribute of ['property', 'name', 'itemprop']) {
    const content = document.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content');
    if (content) return content;
  }
  return null;
}

type Json = Record<string, unknown>;

/** The first article among the JSON-LD blocks of a page; a block that is not valid is passed over. */
function schemaArticle(document: ParentNode): Json | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const data: unknown = JSON.parse(script.textContent ?? '');
      const things = [data].flat().flatMap((one) => [one, ...[(one as Json | null)?.['@graph'] ?? []].flat()]);
      const article = things.find((one) =>
        /Article|BlogPosting|Report/.test([(one as Json | null)?.['@type']].flat().join()),
      );
      if (article) return article as Json;
    } catch {}
  }
  return undefined;
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** Names of a person, an organisation or a list of them, joined by commas. */
function nameOf(value: unknown): string | null {
  const names = [value].flat().map((one) => text(one) ?? text((one as Json | null)?.name));
  return names.filter(Boolean).join(', ') || null;
}

const day = (time: string | null): string | null => /^\d{4}-\d\d-\d\d/.exec(time ?? '')?.[0] ?? null;

const webAddress = (url: string | null | undefined): string | null => (url && /^https?:\/\//i.test(url) ? url : null);
