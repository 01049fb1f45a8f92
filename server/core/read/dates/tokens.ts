import type { Glossary } from '../glossary';
import { capitalWord, ofDigits, type Pieces } from '../pieces';
import type { KeyInfo } from './compiled-grammar';

/** A run of letters (with its apostrophe: "l'"), a run of digits, or one other character. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, with a straight apostrophe; what the grammar compares. */
  readonly key: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  readonly digits: boolean;
}

/** The pieces of a sentence as tokens. One is made when it is first asked for: most of a sentence is of no interest. */
export class Tokens {
  readonly length: number;
  private readonly made: (Token | undefined)[];

  constructor(
    private readonly pieces: Pieces,
    private readonly glossary: Glossary,
    /** What a run of digits may begin. */
    private readonly digits: KeyInfo,
  ) {
    this.length = pieces.end - pieces.first;
    this.made = new Array(this.length);
  }

  at(index: number): Token | undefined {
    if (index < 0 || index >= this.length) return undefined;
    const known = this.made[index];
    if (known) return known;
    const token = this.make(this.pieces.first + index);
    this.made[index] = token;
    return token;
  }

  private make(piece: number): Token {
    const { row, text } = this.pieces;
    const [start, end, kind] = [row.start(piece), row.end(piece), row.kind(piece)];
    const key = this.glossary.words.words[row.word(piece)] || keyOf(text.slice(start, end));
    return { start, end, key, capital: kind === capitalWord, digits: kind === ofDigits };
  }

  /** What the word at an index may begin; undefined where the grammar does not know it. */
  infoAt(index: number): KeyInfo | undefined {
    if (index < 0 || index >= this.length) return undefined;
    const { row, first } = this.pieces;
    const kind = row.kind(first + index);
    const word = row.word(first + index);
    if (kind === ofDigits) return this.digits;
    return kind === capitalWord ? this.glossary.inDatesAsCapital[word] : this.glossary.inDates[word];
  }

  isDigits(index: number): boolean {
    return this.pieces.row.kind(this.pieces.first + index) === ofDigits;
  }
}

/** The form in which the grammar compares a word. */
const keyOf = (raw: string): string =>
  raw.charCodeAt(raw.length - 1) === 0x2019 ? `${raw.slice(0, -1).toLowerCase()}'` : raw.toLowerCase();

/** The keys of a phrase of the grammar, which is taken apart as texts are. */
export const keysOf = (phrase: string): string[] => Array.from(phrase.matchAll(piece), ([raw]) => keyOf(raw));

const piece = /[\p{L}\p{M}]+(?:(?!['’]s(?![\p{L}\p{M}]))['’])?|\d+|\S/gu;

/** A word and, for "à" or "été", the form without the first accent that stands at the head of a sentence: "A", "Eté". */
export const spellings = (key: string): string[] => {
  const bare = bareInitial(key);
  return bare === key ? [key] : [key, bare];
};

/** The word with no accent on its first letter. */
const bareInitial = (key: string): string =>
  key.charCodeAt(0) < 128 ? key : key.charAt(0).normalize('NFD').charAt(0) + key.slice(1);

/** A capital without its accent ("A la fin") has an entry of its own, so that "a" is not taken for "à". */
export const capitalSpellings = (key: string): string[] => {
  const [plain, bare] = spellings(key);
  return bare === undefined ? [plain!] : [plain!, `^${bare}`];
};
