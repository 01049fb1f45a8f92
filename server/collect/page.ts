/** An article as it was collected: its text with what is known of it. Days are ISO 8601. */
export interface Page {
  readonly title: string;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly language: string | null;
  /** Paragraphs, one a line. */
  readonly text: string;
}

const blocks = new Set(
  'P DIV SECTION ARTICLE H1 H2 H3 H4 H5 H6 LI UL OL BLOCKQUOTE PRE TABLE TR FIGURE FIGCAPTION BR HR'.split(' '),
);
const left = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE BUTTON SVG'.split(' '));

/** The words of an element, a line for each paragraph, heading or list item. */
export function cleanText(root: Element): string {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    const words = line.replace(/[\t\n\f\r ]+/g, ' ').trim();
    if (words) lines.push(words);
    line = '';
  };
  // Without recursion: a hostile page may be nested deeper than the stack.
  const steps: (Node | 'end')[] = [root];
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (step === 'end') end();
    else if (step.nodeType === 3) line += step.textContent ?? '';
    else if (step.nodeType === 1 && !left.has((step as Element).tagName.toUpperCase())) {
      const isBlock = blocks.has((step as Element).tagName.toUpperCase());
      if (isBlock) end();
      if (isBlock) steps.push('end');
      steps.push(...[...step.childNodes].reverse());
    }
  }
  end();
  return lines.join('\n');
}

/**
 * The file of a collected article: its front matter, its headline, its text.
 * @param retrieved day on which it was collected, where that is to be said
 */
export function sourceText(page: Page, retrieved: string | null): string {
  const { title, outlet, author, url, published, language } = page;
  const fields = { title, outlet, author, url, published, retrieved, language: language?.slice(0, 2).toLowerCase() };
  const lines = Object.entries(fields).flatMap(([name, value]) => (value ? [`${name}: ${yamlText(value)}`] : []));
  const headline = title && !page.text.startsWith(title) ? `${title}\n\n` : '';
  return `---\n${lines.join('\n')}\n---\n\n${headline}${page.text}\n`;
}

/** A text as YAML: bare where it can be read in one way only, else quoted as JSON, which YAML reads too. */
const yamlText = (text: string): string =>
  /^[\p{L}\p{N}][\p{L}\p{N} .,/’'()-]*$/u.test(text) && !/^(?:true|false|null|yes|no|on|off|[\d.]+)$/i.test(text)
    ? text
    : JSON.stringify(text.replace(/\s+/g, ' '));

/** A name for the file: day, outlet and the first words of the title, in letters that every file system takes. */
export function fileNameOf({ published, outlet, title, url }: Page, retrieved: string): string {
  const words = [published ?? retrieved, outlet ?? hostOf(url) ?? '', title].join(' ');
  const plain = words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const name = plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return `${name.slice(0, 80).replace(/-[^-]*$/, (tail) => (name.length > 80 ? '' : tail)) || 'source'}.txt`;
}

function hostOf(url: string | null): string | null {
  try {
    return url === null ? null : new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return null;
  }
}
