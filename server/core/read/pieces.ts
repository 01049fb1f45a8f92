import type { Span } from '../values';
import { blank, digit, isApostrophe, kindOf, letter, smallOf } from './characters';
import { isPartOfDate } from './dates/joined-digits';
import type { Glossary } from './glossary';
import { emptyHash, hashWith } from './known-words';
import { meansOne, ofCalendar, ofMinus, ofNumber, ofUnit } from './sentence-signs';

/** Kinds of pieces. */
export const ofSign = 0;
export const ofDigits = 1;
/** A word that is written as the glossary has it: in small letters, with a straight apostrophe. */
export const smallWord = 2;
/** A word whose first letter is a capital. */
export const capitalWord = 3;
/** Any other: "kWh", "d’". */
export const otherWord = 4;

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
  const row = new Row(Math.ceil(text.length / 4) + 16);
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

/** Numbers that a row keeps of each piece: start, end, word, kind. */
const fields = 4;

/** The pieces of a document, one behind the other, in one array: they are far too many for a value each. */
export class Row {
  private cells: Int32Array;
  length = 0;

  constructor(room: number) {
    this.cells = new Int32Array(room * fields);
  }

  start(piece: number): number {
    return this.cells[piece * fields]!;
  }

  end(piece: number): number {
    return this.cells[piece * fields + 1]!;
  }

  /** The number of a word or sign in the glossary; 0 where that holds none. */
  word(piece: number): number {
    return this.cells[piece * fields + 2]!;
  }

  kind(piece: number): number {
    return this.cells[piece * fields + 3]!;
  }

  push(start: number, end: number, word: number, kind: number): void {
    const at = this.length++ * fields;
    if (at >= this.cells.length) this.lengthen();
    const { cells } = this;
    cells[at] = start;
    cells[at + 1] = end;
    cells[at + 2] = word;
    cells[at + 3] = kind;
  }

  /** Makes room for as many pieces again. */
  private lengthen(): void {
    const longer = new Int32Array(this.cells.length * 2);
    longer.set(this.cells);
    this.cells = longer;
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
    let kind = small === code ? smallWord : capitalWord;
    let to = from + 1;
    let next = this.codeAt(to);
    while (kindOf(next) === letter) {
      const inside = smallOf(next);
      if (inside !== next && kind === smallWord) kind = otherWord;
      hash = hashWith(hash, inside);
      next = this.codeAt(++to);
    }
    let word = words.numberOf(text, from, to, hash);
    let spoken = word;
    if (isApostrophe(next) && !this.isGenitive(to)) {
      if (next !== 0x27 && kind === smallWord) kind = otherWord;
      to++;
      word = words.numberOf(text, from, to, hashWith(hash, 0x27));
      // "l'un", but "les 'cent' jours": there it closes a quotation.
      if (to < end && kindOf(text.charCodeAt(to)) === letter) spoken = word;
    }
    this.put(from, to, word, kind);
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
