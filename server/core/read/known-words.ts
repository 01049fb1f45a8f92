import { smallOf } from './characters';

/** Begins the hash of a word. */
export const emptyHash = 0;

/** The hash of a word with one small letter more. */
export const hashWith = (hash: number, small: number): number => (Math.imul(hash, 31) + small) | 0;

/**
 * A set of words in small letters, numbered from 1, that finds the number of a word in a text without cutting it out: its
 * hash is counted while the text is run through.
 */
export class KnownWords {
  /** The number of the word in each slot; 0 is empty. Half of the slots are, so that one finds its word near its hash. */
  private readonly slots: Uint16Array;
  private readonly hashes: Int32Array;
  private readonly numbers = new Map<string, number>();

  /** @param words the words by their number; the first, for words not known, is empty */
  constructor(readonly words: readonly string[]) {
    this.slots = new Uint16Array(2 ** Math.ceil(Math.log2(words.length * 4)));
    this.hashes = new Int32Array(words.length);
    words.forEach((word, number) => {
      if (number === 0) return;
      this.numbers.set(word, number);
      let hash = emptyHash;
      for (let at = 0; at < word.length; at++) hash = hashWith(hash, word.charCodeAt(at));
      this.hashes[number] = hash;
      let slot = this.slotOf(hash);
      while (this.slots[slot] !== 0) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = number;
    });
  }

  /** The number of a word in small letters; 0 when it is not known. */
  find(word: string): number {
    return this.numbers.get(word) ?? 0;
  }

  /** The number of the word from `start` to `end` (exclusive), which has this hash; 0 when it is not known. */
  numberOf(text: string, start: number, end: number, hash: number): number {
    const { slots, hashes } = this;
    for (let slot = this.slotOf(hash); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
      const number = slots[slot]!;
      if (hashes[number] === hash && this.isWord(number, text, start, end)) return number;
    }
    return 0;
  }

  private slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.slots.length - 1);
  }

  private isWord(number: number, text: string, start: number, end: number): boolean {
    const word = this.words[number]!;
    if (word.length !== end - start) return false;
    for (let at = 0; at < word.length; at++) {
      const code = text.charCodeAt(start + at);
      const small = code === 0x2019 ? 0x27 : smallOf(code);
      if (small !== word.charCodeAt(at)) return false;
    }
    return true;
  }
}
