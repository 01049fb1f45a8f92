/** What a character is, as bits that may stand together. */
export const letter = 1;
export const digit = 2;
export const capital = 4;
export const blank = 8;

const known = 128;
/** Classes of the Basic Multilingual Plane, filled as texts bring its characters. */
const classes = new Uint8Array(0x10000);

/** Classes of a code point, in the sense of `\p{L}`, `\p{N}`, `\p{Lu}` and `\s`. */
export function classOf(code: number): number {
  const found = classes[code];
  if (found) return found;
  const character = String.fromCodePoint(code);
  const measured =
    known |
    (/\p{L}/u.test(character) ? letter : 0) |
    (/\p{N}/u.test(character) ? digit : 0) |
    (/\p{Lu}/u.test(character) ? capital : 0) |
    (/\s/.test(character) ? blank : 0);
  if (code < classes.length) classes[code] = measured;
  return measured;
}

/** Classes of the character at an offset; 0 behind the end. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // Nearly all characters are of one code unit.
  if (code < firstSurrogate) return classes[code] || classOf(code);
  return at < text.length ? classOf(text.codePointAt(at)!) : 0;
}

const firstSurrogate = 0xd800;

/** UTF-16 code units of the character at an offset. */
export const sizeAt = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1);

/** Offset behind the characters from `at` on that are of one of some classes. */
export function runEnd(text: string, at: number, of: number): number {
  let end = at;
  while (classAt(text, end) & of) end += text.charCodeAt(end) < firstSurrogate ? 1 : sizeAt(text, end);
  return end;
}
