import type { Span } from '../values';

/** A quotation longer than this is a mark that was never closed. */
const longest = 1000;

const marks = /[«»“”"]/g;

/**
 * Finds the quotations of a text: « … », “ … ” and " … ", over line ends too. Spans hold the marks. A mark that is never
 * closed, or closed too far away, starts no quotation.
 */
export function findQuotations(text: string): Span[] {
  const quotations: Span[] = [];
  let open: { at: number; close: string } | null = null;
  for (const match of text.matchAll(marks)) {
    const at = match.index;
    const mark = match[0];
    if (open && at - open.at > longest) open = null;
    if (open && mark === open.close) {
      if (mark === '"' && opens(text, at)) {
        // The mark before was the stray one.
        open = { at, close: '"' };
        continue;
      }
      quotations.push({ start: open.at, end: at + 1 });
      open = null;
    } else if (!open && mark !== '»' && mark !== '”' && (mark !== '"' || opens(text, at))) {
      open = { at, close: mark === '«' ? '»' : mark === '“' ? '”' : '"' };
    }
  }
  return quotations;
}

/** A straight mark opens when it follows a blank or a bracket and touches the word after it. */
const opens = (text: string, at: number) =>
  (at === 0 || /[\s(:['’]/.test(text[at - 1]!)) && at + 1 < text.length && !/\s/.test(text[at + 1]!);
