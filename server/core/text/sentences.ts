import type { Block, Sentence } from '../values';
import type { TextGrammar } from './grammar';

/** The word before a full stop. */
const lastWord = /(?:^|[\s(«"'’-])([\p{L}°]{1,5})\.$/u;
const longestAbbreviation = 5;

const terminators = /[.!?…]+(?:\s?»|["”’)\]])*(?=\s|$)|[.!?]+(?=[A-ZÀ-Þ][a-zà-ÿ])/g;

/**
 * Splits every block into sentences. A sentence starts at its first character that is not blank and ends after its
 * last one; every such character of a block is in exactly one sentence.
 */
export function splitSentences(text: string, blocks: readonly Block[], grammar: TextGrammar): Sentence[] {
  return blocks.flatMap((block, index) => splitBlock(text, block, grammar).map((span) => ({ ...span, block: index })));
}

function splitBlock(text: string, block: Block, grammar: TextGrammar) {
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
    const before = line.slice(Math.max(from, match.index - longestAbbreviation - 1), match.index + 1);
    if (!endsSentence(before, match[0], line.slice(end).trimStart(), grammar)) continue;
    push(end);
  }
  push(line.length);
  return spans;
}

/** Whether a mark ends a sentence, by the few letters `before` it (the mark's first sign included) and what is `next`. */
function endsSentence(before: string, mark: string, next: string, grammar: TextGrammar): boolean {
  if (!next) return true;
  // "…" and "!" inside a sentence carry on in lower case; so does a closing quotation: « … ! » a-t-il dit.
  if (/^[a-zà-ÿ,;:]/.test(next)) return false;
  return mark !== '.' || !isAbbreviation(before, next, grammar);
}

function isAbbreviation(before: string, next: string, grammar: TextGrammar): boolean {
  const word = lastWord.exec(before)?.[1];
  if (word === undefined) return false;
  if (/^[A-Z]$/.test(word) || grammar.abbreviations.has(word)) return true;
  return /^\d/.test(next) && grammar.abbreviationsBeforeNumber.has(word);
}
