import type { Range, SemanticTokensBuilder, SemanticTokensLegend } from 'vscode-languageserver';
import type { Reading, Span } from '../core/values';
import type { DocumentContext } from './context';

const types = ['figure', 'date', 'person', 'place', 'organisation', 'attribution', 'quotation'] as const;

export const legend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: [] };

/** What is between quotation marks; the classes leave out the opening mark, so that an unclosed one costs nothing. */
const quotation = /«[^«»\r\n]*»|“[^“”\r\n]*”|"[^"\r\n]*"/g;

/**
 * Colours the figures, dates, names, attributions and quotations of a document.
 * @param builder takes the tokens; it knows what was sent before
 * @param range leaves out what lies elsewhere
 */
export function semanticTokens(
  { reading, document }: DocumentContext,
  builder: SemanticTokensBuilder,
  range?: Range,
): void {
  const paint = painted(reading);
  const start = range ? document.offsetAt(range.start) : 0;
  const end = range ? document.offsetAt(range.end) : paint.length;
  for (let from = start; from < end; ) {
    let to = from + 1;
    while (to < end && paint[to] === paint[from]) to++;
    if (paint[from]) {
      const { line, character } = document.positionAt(from);
      builder.push(line, character, to - from, paint[from] - 1, 0);
    }
    from = to;
  }
}

/** The type of each character, plus one; 0 for plain text and line ends. What is narrower is painted over what is wider. */
function painted(reading: Reading): Uint8Array {
  const paint = new Uint8Array(reading.text.length);
  const fill = (type: (typeof types)[number], spans: readonly Span[]) => {
    for (const { start, end } of spans) paint.fill(types.indexOf(type) + 1, start, end);
  };
  const matches = [...reading.text.matchAll(quotation)];
  fill(
    'quotation',
    matches.map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  fill('attribution', reading.attributions);
  for (const name of reading.names) fill(name.type, [name]);
  fill('date', reading.dates);
  fill('figure', reading.figures);
  for (const { index } of reading.text.matchAll(/[\r\n]/g)) paint[index] = 0;
  return paint;
}
