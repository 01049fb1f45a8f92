import { isApostrophe } from '../characters';
import type { Glossary } from '../glossary';
import { capitalWord, ofSign, otherWord, type Pieces, type Row, smallWord } from '../pieces';
import { opensFigure } from '../sentence-signs';
import { isDigit, readNumeral } from './numerals';

/** A piece of a sentence as the figure reader sees it. Offsets are relative to the sentence. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly raw: string;
  /** Lower case, with a straight apostrophe. */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'sign' | 'opaque';
  /** Nothing stands between this token and the one before. */
  readonly glued: boolean;
  /** A figure may begin with this word or sign, or an expression that is none. */
  readonly mayOpen: boolean;
  /** Of a number in digits; NaN otherwise. */
  readonly value: number;
  /** Digits of the whole part of a number in digits, 0 otherwise. */
  readonly digits: number;
  readonly grouped: boolean;
  readonly decimals: boolean;
}

export const vulgarFractions: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

const letter = /\p{L}|\p{M}/u;
/** Whether the UTF-16 unit at an offset is a letter or a mark on one. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code > 96 && code < 123) || (code > 64 && code < 91);
  if (code < 0x250)
    return code >= 0xc0 ? code !== 0xd7 && code !== 0xf7 : code === 0xaa || code === 0xba || code === 0xb5;
  return letter.test(text[at]!);
}

/** Whether "½" or the like stands at an offset. */
export const isVulgarFraction = (text: string, at: number): boolean =>
  text.charCodeAt(at) > 0xbb && vulgarFractions[text[at]!] !== undefined;

const isBlank = (code: number): boolean =>
  code === 0x20 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200b);
/** ² and ³, which end a unit: m². */
const isPower = (code: number): boolean => code === 0xb2 || code === 0xb3;

/** Makes the words, numbers in digits, signs, and runs that hold no figure (addresses, codes) of a sentence from its pieces. */
export function tokenize(pieces: Pieces, glossary: Glossary, decimal: ',' | '.'): Token[] {
  const { text, row, first, end } = pieces;
  const tokens: Token[] = [];
  let at = 0;
  for (let piece = first; piece < end; piece++) {
    // A token may take in several pieces ("1 200,5"), or leave a mark over ("les 'cent'").
    for (at = Math.max(at, row.start(piece)); at < row.end(piece); at = tokens.at(-1)!.end) {
      const before = tokens.at(-1);
      const glued = before?.end === at;
      const known = at === row.start(piece) && isTokenItself(text, row, piece);
      tokens.push(
        known ? tokenOf(text, row, piece, glued, glossary) : read(text, at, glued, before, decimal, glossary),
      );
    }
  }
  return tokens;
}

/** Whether a piece is a word or sign that nothing behind it takes further: most of them. */
function isTokenItself(text: string, row: Row, piece: number): boolean {
  const kind = row.kind(piece);
  const end = row.end(piece);
  const next = text.charCodeAt(end);
  // A sign may be a number, or open one: ".5".
  if (kind < smallWord) return kind === ofSign && !isDigit(next) && !isVulgarFraction(text, row.start(piece));
  if (isApostrophe(text.charCodeAt(end - 1))) return isLetter(text, end);
  if (next === 0x2e) return !isWww(text, row.start(piece), end);
  return !(isApostrophe(next) || isPower(next) || next === 0x40 || next === 0x3a);
}

function tokenOf(text: string, row: Row, piece: number, glued: boolean, { words, says }: Glossary): Token {
  const [start, end, word, kind] = [row.start(piece), row.end(piece), row.word(piece), row.kind(piece)];
  const known = words.words[word]!;
  const mayOpen = (says[word]! & opensFigure) !== 0;
  const raw = known && kind !== capitalWord && kind !== otherWord ? known : text.slice(start, end);
  const of = kind === ofSign ? 'sign' : 'word';
  return token(start, end, raw, known || inSmallLetters(raw), of, glued, mayOpen, Number.NaN, 0, false, false);
}

function read(
  text: string,
  at: number,
  glued: boolean,
  before: Token | undefined,
  decimal: ',' | '.',
  glossary: Glossary,
): Token {
  const code = text.charCodeAt(at);
  const leadingDecimal = (code === 0x2e || code === 0x2c) && !glued && isDigit(text.charCodeAt(at + 1));
  if (isDigit(code) || leadingDecimal) return readDigits(text, at, glued, before, decimal);
  if (isLetter(text, at)) return readWord(text, at, glued, glossary);
  const fraction = vulgarFractions[text[at]!];
  const sign = text[at]!;
  if (fraction !== undefined) return token(at, at + 1, sign, sign, 'number', glued, false, fraction, 1, false, true);
  return token(at, at + 1, sign, sign, 'sign', glued, opens(sign, glossary), Number.NaN, 0, false, false);
}

const opens = (text: string, { words, says }: Glossary): boolean => (says[words.find(text)]! & opensFigure) !== 0;

function opaque(text: string, start: number, end: number, glued: boolean): Token {
  const raw = text.slice(start, end);
  return token(start, end, raw, raw, 'opaque', glued, false, Number.NaN, 0, false, false);
}

/** Makes every token with the same shape: they are by far the most values that reading makes. */
function token(
  start: number,
  end: number,
  raw: string,
  text: string,
  kind: Token['kind'],
  glued: boolean,
  mayOpen: boolean,
  value: number,
  digits: number,
  grouped: boolean,
  decimals: boolean,
): Token {
  return { start, end, raw, text, kind, glued, mayOpen, value, digits, grouped, decimals };
}

function word(text: string, start: number, end: number, glued: boolean, glossary: Glossary): Token {
  const raw = text.slice(start, end);
  const straight = inSmallLetters(raw);
  return token(start, end, raw, straight, 'word', glued, opens(straight, glossary), Number.NaN, 0, false, false);
}

/** Lower case, with a straight apostrophe. */
function inSmallLetters(raw: string): string {
  const lower = raw.toLowerCase();
  return lower.endsWith('’') ? `${lower.slice(0, -1)}'` : lower;
}

function readDigits(text: string, at: number, glued: boolean, before: Token | undefined, decimal: ',' | '.'): Token {
  // "22,24,26": behind one comma of a list the next one parts numbers too.
  const listed = glued && before?.raw === ',';
  const numeral = readNumeral(text, at, decimal, listed)!;
  const partOfCode = glued && before !== undefined && before.kind === 'opaque';
  if (numeral.code || partOfCode || !Number.isFinite(numeral.value)) return opaque(text, at, numeral.end, glued);
  const raw = text.slice(at, numeral.end);
  const { end, value, digits, grouped, decimals } = numeral;
  return token(at, end, raw, raw, 'number', glued, false, value, digits, grouped, decimals);
}

/**
 * A run of letters. It ends with its apostrophe ("d'"), takes a power with it ("m²"), and is opaque when it goes on as an
 * address or a code: "https://…", "www.…", "a@b.c", "A320", "europe1.fr".
 */
function readWord(text: string, at: number, glued: boolean, glossary: Glossary): Token {
  let end = at + 1;
  while (end < text.length && isLetter(text, end)) end++;
  const next = text.charCodeAt(end);
  if (isApostrophe(next) && isLetter(text, end + 1)) return word(text, at, end + 1, glued, glossary);
  if (isPower(next)) return word(text, at, end + 1, glued, glossary);
  if (next === 0x40 || (next === 0x3a && text.startsWith('://', end)) || (next === 0x2e && isWww(text, at, end)))
    return opaque(text, at, runEnd(text, end), glued);
  return word(text, at, end, glued, glossary);
}

const isWww = (text: string, at: number, end: number): boolean => end - at === 3 && text.startsWith('www', at);

function runEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBlank(text.charCodeAt(end))) end++;
  return end;
}
