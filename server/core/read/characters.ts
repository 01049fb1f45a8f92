/** What a UTF-16 unit is where a text is taken apart. */
export const blank = 0;
export const letter = 1;
export const digit = 2;
export const sign = 3;

/** Units below this stand in tables; the few beyond are asked one by one. */
const tabled = 0x2100;

const isBlank = (code: number): boolean =>
  code === 0x20 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x202f ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0xfeff;

const letterOrMark = /[\p{L}\p{M}]/u;

function kindBy(code: number): number {
  if (isBlank(code)) return blank;
  if (code >= 0x30 && code <= 0x39) return digit;
  return letterOrMark.test(String.fromCharCode(code)) ? letter : sign;
}

const kinds = Uint8Array.from({ length: tabled }, (_, code) => kindBy(code));

/** Whether a unit is blank, a letter (or a mark on one), a digit or a sign. */
export const kindOf = (code: number): number => (code < tabled ? kinds[code]! : kindBy(code));

function smallBy(code: number): number {
  const small = String.fromCharCode(code).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : code;
}

const smalls = Uint16Array.from({ length: tabled }, (_, code) => smallBy(code));

/** The small letter of a unit; a unit that has none is its own. */
export const smallOf = (code: number): number => (code < tabled ? smalls[code]! : smallBy(code));

export const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;
