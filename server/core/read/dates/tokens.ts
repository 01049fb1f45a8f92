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

/** Splits a text into tokens, in order; white space is in none. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const end = isDigit(code) ? endOfDigits(text, at) : isLetter(code) ? endOfWord(text, at) : at + 1;
    if (end > at + 1 || !isSpace(code)) tokens.push(tokenOf(text, at, end, code));
    at = end;
  }
  return tokens;
}

function tokenOf(text: string, start: number, end: number, code: number): Token {
  const raw = text.slice(start, end);
  if (isDigit(code)) return { start, end, key: raw, capital: false, digits: true };
  const key = keyOf(raw);
  return { start, end, key, capital: key.charCodeAt(0) !== code, digits: false };
}

/** The form in which the grammar compares a word. */
export const keyOf = (raw: string): string =>
  raw.charCodeAt(raw.length - 1) === curlyApostrophe ? `${raw.slice(0, -1).toLowerCase()}'` : raw.toLowerCase();

const curlyApostrophe = 0x2019;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** 1 for each code of the Latin alphabets that is a letter. */
const latinLetters = Uint8Array.from({ length: 0x250 }, (_, code) => Number(/\p{L}/u.test(String.fromCharCode(code))));

export const isLetter = (code: number): boolean =>
  code < latinLetters.length ? latinLetters[code] === 1 : /\p{L}/u.test(String.fromCharCode(code));

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x202f ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0xfeff;

export function endOfDigits(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  return at;
}

const isApostrophe = (code: number): boolean => code === 39 || code === curlyApostrophe;

/** The "'s" of "Friday's", which is no part of the word. */
const isGenitive = (text: string, apostrophe: number): boolean =>
  text.charCodeAt(apostrophe + 1) === 115 && !isLetter(text.charCodeAt(apostrophe + 2));

/** End of a run of letters, with the apostrophe that ends an elided word. */
export function endOfWord(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && isLetter(text.charCodeAt(at))) at++;
  return isApostrophe(text.charCodeAt(at)) && !isGenitive(text, at) ? at + 1 : at;
}
