import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { DocumentContext } from './context';

/** Folds what is not the article: the front matter, and page furniture of more than one line. */
export function foldingRanges({ document, reading }: DocumentContext): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const line = (offset: number) => document.positionAt(offset).line;
  const add = (startLine: number, endLine: number, kind: FoldingRangeKind) => {
    if (endLine > startLine) ranges.push({ startLine, endLine, kind });
  };
  if (reading.frontMatter) {
    const content = reading.text.slice(0, reading.frontMatter.end).trimEnd();
    add(0, line(content.length), FoldingRangeKind.Imports);
  }
  const { blocks } = reading;
  for (let i = 0; i < blocks.length; i++) {
    if (blocks[i].kind !== 'boilerplate') continue;
    const first = i;
    while (blocks[i + 1]?.kind === 'boilerplate') i++;
    add(line(blocks[first].start), line(blocks[i].end), FoldingRangeKind.Region);
  }
  return ranges;
}
