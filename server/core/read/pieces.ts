import type { Span } from '../values';
import { blank, digit, isApostrophe, kindOf, letter, smallOf } from './characters';
import { isPartOfDate } from './dates/joined-digits';
import type { Glossary } from './glossary';
import { emptyHash, hashWith } from './known-words';
import { meansOne, ofCalendar, ofMinus, ofNumber, ofUnit } from './sentence-signs';

/** Kinds of pieces. A word is a capital one where its first letter is. */
export const ofSign = 0;
export const ofDigits = 1;
export const smallWord = 2;
export const capitalWord = 3;

/** A sentence as runs of letters (with the apostrophe that ends them: "l'"), runs of digits, and single signs. */
export interface Pieces {
  /** The sentence. Offsets are relative to it. */
  readonly text: string;
  /** Indices into the row of the document; end exclusive. */
  readonly first: number;
  readonly end: number;
  readonly row: Row;
  /** Whether a figure may stand in it, and a date. They may be true for nothing, but leave none out. */
  readonly mayHoldFigure: boolean;
  readonly mayHoldDate: boolean;
}

/**
 * Takes the sentences of a text apart, once for the readers of figures and of dates; null for those that hold neither,
 * which are most.
 */
export function takeApart(text: string, sentences: readonly Span[], glossary: Glossary): (Pieces | null)[] {
  const row = new Row(text.length / 4 + 16);
  return sentences.map(({ start, end }) => {
    const first = row.length;
    const sentence = new SentenceTaker(text, start, end, glossary, row);
    sentence.take();
    const { mayHoldFigure, mayHoldDate } = sentence;
    if (!mayHoldFigure && !mayHoldDate) {
      row.length = first;
      return null;
    }
    return { text: text.slice(start, end), first, end: row.length, row, mayHoldFigure, mayHoldDate };
  });
}

/** The pieces of a document, one behind the other; a field of each stands in an array of its own, as they are many. */
export class Row {
  starts: Int32Array;
  ends: Int32Array;
  /** The number of a word or sign in the glossary; 0 where that holds none. */
  words: Uint16Array;
  kinds: Uint8Array;
  length = 0;

  constructor(room: number) {
    this.starts = new Int32Array(room);
    this.ends = new Int32Array(room);
    this.words = new Uint16Array(room);
    this.kinds = new Uint8Array(room);
  }

  push(start: number, end: number, word: number, kind: number): void {
    const index = this.length++;
    if (index === this.kinds.length) this.lengthen();
    this.starts[index] = start;
    this.ends[index] = end;
    this.words[index] = word;
    this.kinds[index] = kind;
  }

  /** Makes room for as many pieces again. */
  private lengthen(): void {
    const longer = new Row(this.kinds.length * 2);
    longer.starts.set(this.starts);
    longer.ends.set(this.ends);
    longer.words.set(this.words);
    longer.kinds.set(this.kinds);
    this.starts = longer.starts;
    this.ends = longer.ends;
    this.words = longer.words;
    this.kinds = longer.kinds;
  }
}

/** Takes one sentence of a text apart. */
class SentenceTaker {
  mayHoldFigure = false;
  mayHoldDate = false;
  /** What a word must say to be a figure behind the word before it: a unit behind one, a one behind a minus. */
  private awaited = 0;

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly end: number,
    private readonly glossary: Glossary,
    private readonly row: Row,
  ) {}

  take(): void {
    for (let at = this.start; at < this.end; ) {
      const code = this.text.charCodeAt(at);
      const kind = kindOf(code);
      if (kind === blank) at++;
      else if (kind === letter) at = this.takeWord(at, code);
      else if (kind === digit) at = this.takeDigits(at, code);
      else at = this.takeSign(at, code);
    }
  }

  private takeWord(from: number, code: number): number {
    const { text, end } = this;
    const { words } = this.glossary;
    const small = smallOf(code);
    let hash = hashWith(emptyHash, small);
    let to = from + 1;
    let next = this.codeAt(to);
    while (kindOf(next) === letter) {
      hash = hashWith(hash, smallOf(next));
      next = this.codeAt(++to);
    }
    let word = words.numberOf(text, from, to, hash);
    let spoken = word;
    if (isApostrophe(next) && !this.isGenitive(to)) {
      to++;
      word = words.numberOf(text, from, to, hashWith(hash, 0x27));
      // "l'un", but "les 'cent' jours": there it closes a quotation.
      if (to < end && kindOf(text.charCodeAt(to)) === letter) spoken = word;
    }
    this.put(from, to, word, small === code ? smallWord : capitalWord);
    this.mayHoldDate ||= (this.glossary.says[word]! & ofCalendar) !== 0;
    this.listen(this.glossary.says[spoken]!);
    return to;
  }

  private listen(said: number): void {
    this.mayHoldFigure ||= (said & (ofNumber | this.awaited)) !== 0;
    this.awaited = ((said & meansOne) !== 0 ? ofUnit : 0) | ((said & ofMinus) !== 0 ? meansOne : 0);
  }

  private takeDigits(from: number, code: number): number {
    let to = from + 1;
    while (kindOf(this.codeAt(to)) === digit) to++;
    this.put(from, to, 0, ofDigits);
    this.mayHoldFigure = true;
    this.mayHoldDate ||=
      (to - from === 4 && code <= 0x32) ||
      isPartOfDate(to - from, this.codeAt(from - 1), this.codeAt(to), this.codeAt(to + 1));
    return to;
  }

  private takeSign(at: number, code: number): number {
    const word = this.glossary.words.numberOf(this.text, at, at + 1, hashWith(emptyHash, code));
    this.put(at, at + 1, word, ofSign);
    this.mayHoldFigure ||= (this.glossary.says[word]! & (ofNumber | (this.awaited & ofUnit))) !== 0;
    return at + 1;
  }

  private put(from: number, to: number, word: number, kind: number): void {
    this.row.push(from - this.start, to - this.start, word, kind);
  }

  /** The unit at an offset of the text; 0 outside the sentence. */
  private codeAt(at: number): number {
    return at >= this.start && at < this.end ? this.text.charCodeAt(at) : 0;
  }

  /** The "'s" of "Friday's", which is no part of the word. */
  private isGenitive(apostrophe: number): boolean {
    return this.codeAt(apostrophe + 1) === 115 && kindOf(this.codeAt(apostrophe + 2)) !== letter;
  }
}
