import search from 'approx-string-match';
import type { Span } from '../core/values';
import type { Target, TextPositionSelector, TextQuoteSelector } from './annotation';

type Selectors = NonNullable<Target['selector']>;

/**
 * Where a passage stands now. `altered`: its surroundings are the same and its own words are not. An orphan is shown as
 * one; it is never put on a passage that only looks like it.
 */
export type Anchor =
  | (Span & { readonly state: 'found' | 'altered' })
  | { readonly state: 'orphan'; readonly start?: undefined };

/** Characters of context on each side, UTF-16. A longer context says: the document has look-alikes, be exact. */
const contextSize = 32;
/** Share of the context that may have changed when a passage is looked for. */
const tolerance = 1 / 5;

const orphan: Anchor = { state: 'orphan' };

/** Errors that are allowed over the context of a passage. */
const allowedErrors = (quote: TextQuoteSelector): number =>
  Math.floor((quote.prefix.length + quote.suffix.length) * tolerance);

const demandsVerbatim = (quote: TextQuoteSelector): boolean =>
  quote.prefix.length > contextSize || quote.suffix.length > contextSize;

/**
 * Describes a passage so that it can be found again. The context is made long enough to tell the passage from every
 * other one of the document: where something alike stands elsewhere it grows until it is the only one.
 */
export function describePassage(text: string, span: Span): Selectors {
  const start = codePoints(text, 0, span.start);
  const position: TextPositionSelector = {
    type: 'TextPositionSelector',
    start,
    end: start + codePoints(text, span.start, span.end),
  };
  const usual = quoteWith(text, span, contextSize);
  return [hasLookAlike(text, span, usual) ? onlyQuote(text, span) : usual, position];
}

/** The passage with as much context as makes it the only one of its kind, to the letter. */
function onlyQuote(text: string, span: Span): TextQuoteSelector {
  let size = contextSize + 1;
  let quote = quoteWith(text, span, size);
  while (!isOnly(text, quote) && size < text.length) {
    size *= 2;
    quote = quoteWith(text, span, size);
  }
  return quote;
}

function quoteWith(text: string, { start, end }: Span, size: number): TextQuoteSelector {
  const from = wholeCharacter(text, Math.max(0, start - size));
  const to = wholeCharacter(text, Math.min(text.length, end + size));
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
  };
}

/** Steps off the middle of a surrogate pair. */
const wholeCharacter = (text: string, at: number): number =>
  at > 0 && at < text.length && /[\uDC00-\uDFFF]/.test(text[at]!) && /[\uD800-\uDBFF]/.test(text[at - 1]!)
    ? at - 1
    : at;

const isOnly = (text: string, { prefix, exact, suffix }: TextQuoteSelector): boolean => {
  const whole = prefix + exact + suffix;
  return text.indexOf(whole) === text.lastIndexOf(whole);
};

/**
 * Is there another place that a search for this quote could take for it, now or after an edit of the same size? Twice
 * the allowed errors are looked for, on either side of the passage.
 */
function hasLookAlike(text: string, span: Span, quote: TextQuoteSelector): boolean {
  const whole = quote.prefix + quote.exact + quote.suffix;
  const errors = Math.min(2 * allowedErrors(quote), whole.length - 1);
  const sides = [text.slice(0, Math.max(span.start, span.end - 1)), text.slice(Math.min(span.end, span.start + 1))];
  return sides.some((side) => side.length > 0 && search(side, whole, errors).length > 0);
}

/** Finds a described passage in a text. Never throws; what is not certain is an orphan. */
export function findPassage(text: string, [quote, position]: Selectors): Anchor {
  const verbatim = findVerbatim(text, quote, position);
  if (verbatim !== 'none') return verbatim;
  return demandsVerbatim(quote) ? orphan : findAlike(text, quote);
}

function findVerbatim(text: string, quote: TextQuoteSelector, position: TextPositionSelector): Anchor | 'none' {
  const whole = quote.prefix + quote.exact + quote.suffix;
  if (!whole) return orphan;
  const at = text.indexOf(whole);
  if (at < 0) return 'none';
  if (text.indexOf(whole, at + 1) >= 0) return orphan;
  const start = at + quote.prefix.length;
  // Without any context (written by another tool) only the position can vouch for a passage.
  if (!quote.prefix && !quote.suffix && codePoints(text, 0, start) !== position.start && whole.length < contextSize)
    return orphan;
  return { state: 'found', start, end: start + quote.exact.length };
}

/** Looks for a place with nearly the same context; two such places are one too many. */
function findAlike(text: string, quote: TextQuoteSelector): Anchor {
  const { prefix, exact, suffix } = quote;
  const errors = allowedErrors(quote);
  if (!errors) return orphan;
  const matches = search(text, prefix + exact + suffix, errors);
  const first = matches[0];
  if (!first) return withinContext(text, quote);
  // The same place may be matched with its ends a little to the left or right; those spans overlap nearly wholly.
  const region = { start: Math.min(...matches.map((m) => m.start)), end: Math.max(...matches.map((m) => m.end)) };
  if (region.end - region.start > first.end - first.start + 2 * errors) return orphan;
  const elsewhere = [text.slice(0, region.start), text.slice(region.end)];
  if (elsewhere.some((part) => search(part, prefix + exact + suffix, errors).length > 0)) return orphan;
  const places = occurrences(text, exact, region).filter((start) => contextErrors(text, start, quote) <= errors);
  if (places.length > 1) return orphan;
  const start = places[0];
  return start === undefined || !hasSameEdges(text, start, quote)
    ? withinContext(text, quote)
    : { state: 'found', start, end: start + exact.length };
}

const wordBefore = /[\p{L}\p{N}]$|\d[ .,\u00a0\u202f]$/u;
const wordAfter = /^(?:[\p{L}\p{N}]|[ .,\u00a0\u202f]\d)/u;

/** Do words and numbers begin and end where they did? "200" inside "1 200" is another number. */
function hasSameEdges(text: string, start: number, { prefix, exact, suffix }: TextQuoteSelector): boolean {
  const end = start + exact.length;
  const sameStart = wordBefore.test(text.slice(Math.max(0, start - 2), start)) === wordBefore.test(prefix.slice(-2));
  const sameEnd = wordAfter.test(text.slice(end, end + 2)) === wordAfter.test(suffix.slice(0, 2));
  return (sameStart || !/^[\p{L}\p{N}]/u.test(exact)) && (sameEnd || !/[\p{L}\p{N}]$/u.test(exact));
}

function occurrences(text: string, exact: string, { start, end }: Span): number[] {
  const found: number[] = [];
  if (exact)
    for (let at = text.indexOf(exact, start); at >= 0 && at + exact.length <= end; at = text.indexOf(exact, at + 1))
      found.push(at);
  return found;
}

/** Errors of the words just before and just after a place. */
function contextErrors(text: string, start: number, { prefix, exact, suffix }: TextQuoteSelector): number {
  const end = start + exact.length;
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  return editDistance(before, prefix, 'before') + editDistance(after, suffix, 'after');
}

/**
 * Edit distance in which the far end of either string is free: inserting a word before a passage pushes as much of its
 * prefix out of the window, and that is one change, not two.
 */
function editDistance(a: string, b: string, side: 'before' | 'after'): number {
  const [x, y] = side === 'before' ? [[...a].reverse().join(''), [...b].reverse().join('')] : [a, b];
  let row = Array.from({ length: y.length + 1 }, (_, j) => j);
  let best = row[y.length]!;
  for (let i = 1; i <= x.length; i++) {
    const next = [i];
    for (let j = 1; j <= y.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (x[i - 1] === y[j - 1] ? 0 : 1));
    row = next;
    best = Math.min(best, row[y.length]!);
  }
  return Math.min(best, ...row);
}

/** The words themselves were changed: certain only when both sides are as they were, once, and near each other. */
function withinContext(text: string, { prefix, exact, suffix }: TextQuoteSelector): Anchor {
  if (prefix.length < contextSize / 2 || suffix.length < contextSize / 2) return orphan;
  const before = text.indexOf(prefix);
  if (before < 0 || text.indexOf(prefix, before + 1) >= 0) return orphan;
  const start = before + prefix.length;
  const end = text.indexOf(suffix, start);
  if (end < 0 || text.indexOf(suffix) !== end || text.indexOf(suffix, end + 1) >= 0) return orphan;
  const length = end - start;
  if (length < exact.length / 2 || length > 2 * exact.length + contextSize) return orphan;
  return { state: 'altered', start, end };
}

/** Code points between two UTF-16 offsets. */
function codePoints(text: string, start: number, end: number): number {
  let count = end - start;
  for (let at = start; at < end - 1; at++) {
    const unit = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if (unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000) {
      count--;
      at++;
    }
  }
  return count;
}
