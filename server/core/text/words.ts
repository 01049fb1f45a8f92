import type { Passage } from '../values';

const pattern = /\p{L}+(?:['’](?=\p{L}))|[\p{L}\p{N}]+(?:[-‑][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

/**
 * Splits a text into words, numbers and single punctuation marks, in order. An elided word ends with its apostrophe
 * ("l’" + "agence"), a hyphenated one is one word ("Son-hui").
 * @param offset is added to every offset, so that a sentence's words can be placed in its document
 */
export function splitWords(text: string, offset = 0): Passage[] {
  const words: Passage[] = [];
  for (const match of text.matchAll(pattern))
    words.push({ start: offset + match.index, end: offset + match.index + match[0].length, text: match[0] });
  return words;
}
