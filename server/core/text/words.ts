import type { Passage } from '../values';
import { blank, classAt, digit, letter, runEnd, sizeAt } from './characters';

/**
 * Splits a text into words, numbers and single punctuation marks, in order. An elided word ends with its apostrophe
 * ("l’" + "agence"), a hyphenated one is one word ("Son-hui").
 * @param offset is added to every offset, so that a sentence's words can be placed in its document
 */
export function splitWords(text: string, offset = 0): Passage[] {
  const words: Passage[] = [];
  for (let at = nextPiece(text, 0); at < text.length; ) {
    const end = pieceEnd(text, at);
    words.push({ start: offset + at, end: offset + end, text: text.slice(at, end) });
    at = nextPiece(text, end);
  }
  return words;
}

/** Offset of the next character that is not blank. */
const nextPiece = (text: string, at: number): number => runEnd(text, at, blank);

/** Offset behind the word, number or mark that begins at an offset. */
function pieceEnd(text: string, at: number): number {
  const letters = runEnd(text, at, letter);
  if (letters > at && isApostrophe(text, letters) && classAt(text, letters + 1) & letter) return letters + 1;
  let end = runEnd(text, letters, letter | digit);
  if (end === at) return at + sizeAt(text, at);
  while (isHyphen(text, end) && classAt(text, end + 1) & (letter | digit)) end = runEnd(text, end + 1, letter | digit);
  return end;
}

export function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x27 || code === 0x2019;
}

export function isHyphen(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x2d || code === 0x2011;
}
