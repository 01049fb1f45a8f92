import type { Block, Sentence } from '../values';

/** A full stop after one of these does not end a sentence. */
const abbreviations =
  /(?:^|[\s(«"'’])(?:M|MM|Mme|Mlle|Dr|Pr|Me|St|Ste|av|apr|env|etc|cf|p|n°|vol|art|Mr|Mrs|Ms|Gen|Gov|Sen|Rep|No|vs|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|[A-Z])\.$/;

const terminators = /[.!?…]+["”»’)\]]*(?=\s|$)|[.!?]+(?=[A-ZÀ-Þ][a-zà-ÿ])/g;

/**
 * Splits every block into sentences. A sentence starts at its first character that is not blank and ends after its
 * last one; every such character of a block is in exactly one sentence.
 */
export function splitSentences(text: string, blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap((block, index) => splitBlock(text, block).map((span) => ({ ...span, block: index })));
}

function splitBlock(text: string, block: Block) {
  const line = text.slice(block.start, block.end);
  const spans: { start: number; end: number }[] = [];
  let from = 0;
  const push = (to: number) => {
    const piece = line.slice(from, to);
    const lead = piece.length - piece.trimStart().length;
    const size = piece.trim().length;
    if (size) spans.push({ start: block.start + from + lead, end: block.start + from + lead + size });
    from = to;
  };
  for (const match of line.matchAll(terminators)) {
    const end = match.index + match[0].length;
    if (!endsSentence(line, from, match.index, match[0], end)) continue;
    push(end);
  }
  push(line.length);
  return spans;
}

function endsSentence(line: string, from: number, at: number, mark: string, end: number): boolean {
  const next = line.slice(end).trimStart();
  if (!next) return true;
  // "…" and "!" inside a sentence carry on in lower case; so does a closing quotation: « … ! » a-t-il dit.
  if (/^[a-zà-ÿ,;:]/.test(next)) return false;
  if (/^[.]/.test(mark) && mark.length === 1 && abbreviations.test(line.slice(Math.max(from, at - 6), at + 1)))
    return false;
  return true;
}
