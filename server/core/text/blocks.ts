import type { Block, BlockKind } from '../values';
import type { TextGrammar } from './grammar';

/** No furniture is longer than this: a paragraph that speaks of cookies or newsletters is still the article. */
const longestFurniture = 200;

/**
 * Splits a text into lines that are not blank and says what each is. The first line is the headline when it reads like
 * one; a short line without a final stop is a subheading.
 * @param from offset at which the article begins (after any front matter)
 */
export function splitBlocks(text: string, { furniture }: TextGrammar, from = 0): Block[] {
  const blocks: Block[] = [];
  const lines = /[^\r\n]+/g;
  lines.lastIndex = from;
  for (let match = lines.exec(text); match; match = lines.exec(text)) {
    const line = match[0];
    const trimmed = line.trim();
    if (!trimmed) continue;
    const start = match.index + line.indexOf(trimmed);
    blocks.push({ start, end: start + trimmed.length, kind: kindOf(trimmed, blocks, furniture) });
  }
  return blocks;
}

function kindOf(line: string, before: readonly Block[], furniture: TextGrammar['furniture']): BlockKind {
  if (line.length <= longestFurniture && furniture.some((pattern) => pattern.test(line))) return 'boilerplate';
  const looksLikeTitle = line.length <= 140 && !/[.;:,…]["”»]?$/.test(line) && !/^[-–•*]\s/.test(line);
  if (!looksLikeTitle) return 'body';
  return before.some((block) => block.kind !== 'boilerplate') ? 'subheading' : 'headline';
}
