/** Whether a word may be one of a list, by its first two letters: they are asked before it is cut out of the text. */
export type FirstLetters = (text: string, start: number, end: number) => boolean;

/**
 * Marks the first two letters of words, in small letters and capitals and with either apostrophe. Letters beyond U+00FF share their marks with
 * others: a word may pass for nothing, but none of the list is held back.
 */
export function firstLettersOf(words: Iterable<string>): FirstLetters {
  const marks = new Uint8Array(0x10000);
  for (const word of words) {
    const spellings = [word, word.toUpperCase(), word.replace("'", '’')];
    for (const one of spellings)
      for (const other of spellings) marks[pair(one.charCodeAt(0), other.charCodeAt(1), word.length)] = 1;
  }
  return (text, start, end) => marks[pair(text.charCodeAt(start), text.charCodeAt(start + 1), end - start)] === 1;
}

const pair = (first: number, second: number, length: number): number =>
  ((first & 0xff) << 8) | (length > 1 ? second & 0xff : 0);
