/** A number written in digits. */
export interface Numeral {
  /** Offset behind the last character, in the text that was read. */
  readonly end: number;
  readonly value: number;
  /** Digits before the decimal sign, without separators: "1 200" has 4. */
  readonly digits: number;
  /** The digits are set in groups: "13 000", "25.000". */
  readonly grouped: boolean;
  readonly decimals: boolean;
  /** Digits that are no quantity: an address, a version, a dotted date ("192.168.1.2", "12.07.2025"). */
  readonly code: boolean;
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The blanks that the press sets between groups of three: space, no-break, thin, narrow no-break, figure space. */
const isGroupBlank = (code: number): boolean =>
  code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x2007 || code === 0x2008;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

function digitsEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isDigit(text.charCodeAt(end))) end++;
  return end;
}

/**
 * Reads the digits at an offset with every grouping of the press. `decimal` is the language's own decimal sign; the
 * other sign is read as one too where it cannot group ("3.5", "0.125" in French).
 * `listed`: a comma before the digits parts them from another number, so a comma behind them does too.
 * @returns null when no digit is there
 */
export function readNumeral(text: string, at: number, decimal: ',' | '.', listed = false): Numeral | null {
  const first = text.charCodeAt(at);
  if (first === 0x2e || first === 0x2c) {
    const end = digitsEnd(text, at + 1);
    if (end === at + 1) return null;
    return withExponent(text, plain(end, Number(`0.${text.slice(at + 1, end)}`), 0, true));
  }
  const head = digitsEnd(text, at);
  if (head === at) return null;
  const integer = text.slice(at, head);
  if (listed && text[head] === ',') return plain(head, Number(integer), integer.length, false);
  const blank = blankGroups(text, head, integer);
  if (blank) return withExponent(text, blank.end === head ? blank : decimalsAfter(text, blank, decimal));
  return withExponent(text, signGroups(text, head, integer, decimal));
}

const plain = (end: number, value: number, digits: number, decimals: boolean): Numeral => ({
  end,
  value,
  digits,
  grouped: false,
  decimals,
  code: false,
});

/** "13 000", "1'250'000": groups of three after blanks or apostrophes; null when there are none. */
function blankGroups(text: string, head: number, integer: string): Numeral | null {
  if (integer.length > 3 || (integer.length > 1 && integer[0] === '0') || integer === '0') return null;
  const sign = text.charCodeAt(head);
  if (!isGroupBlank(sign) && !isApostrophe(sign)) return null;
  let digits = integer;
  let end = head;
  while (text.charCodeAt(end) === sign || (isGroupBlank(sign) && isGroupBlank(text.charCodeAt(end)))) {
    const next = digitsEnd(text, end + 1);
    if (next !== end + 4) break;
    digits += text.slice(end + 1, next);
    end = next;
  }
  if (end === head) return null;
  return { end, value: Number(digits), digits: digits.length, grouped: true, decimals: false, code: false };
}

/** "1 234 567,89": the decimals behind blank groups. */
function decimalsAfter(text: string, groups: Numeral, decimal: ',' | '.'): Numeral {
  const sign = text[groups.end];
  if (sign !== decimal && sign !== '.') return groups;
  const end = digitsEnd(text, groups.end + 1);
  if (end === groups.end + 1) return groups;
  return { ...groups, end, value: Number(`${groups.value}.${text.slice(groups.end + 1, end)}`), decimals: true };
}

/** Digits parted by full stops and commas: grouping, decimals, a list, or a code. */
function signGroups(text: string, head: number, integer: string, decimal: ',' | '.'): Numeral {
  const signs: string[] = [];
  const groups = [integer];
  let end = head;
  // No number has more groups than these: a longer run is a list or a code.
  while (groups.length < 10 && (text[end] === '.' || text[end] === ',') && isDigit(text.charCodeAt(end + 1))) {
    signs.push(text[end]!);
    const next = digitsEnd(text, end + 1);
    groups.push(text.slice(end + 1, next));
    end = next;
  }
  const last = signs.at(-1);
  if (last === undefined) return plain(head, Number(integer), integer.length, false);
  const leading = integer[0] === '0' || integer.length > 3;
  const same = signs.every((sign) => sign === last);
  const threes = groups.slice(1).every((group) => group.length === 3) && !leading;
  if (same && threes && (signs.length > 1 || last !== decimal)) return grouped(end, groups, '');
  if (signs.length === 1) return plain(end, Number(`${integer}.${groups[1]}`), integer.length, true);
  const inner = groups.slice(1, -1);
  const indian = inner.every((group) => group.length === 2 || group.length === 3) && inner.at(-1)?.length === 3;
  if (!same && indian && signs.slice(0, -1).every((sign) => sign === signs[0] && sign !== last))
    return grouped(end, groups.slice(0, -1), groups.at(-1)!);
  // "22,24,26" is a list of numbers, "192.168.1.2" an address.
  if (last === ',') return plain(head, Number(integer), integer.length, false);
  return { ...plain(end, Number.NaN, integer.length, false), code: true };
}

function grouped(end: number, groups: readonly string[], decimals: string): Numeral {
  const digits = groups.join('');
  return {
    end,
    value: Number(decimals ? `${digits}.${decimals}` : digits),
    digits: digits.length,
    grouped: true,
    decimals: decimals !== '',
    code: false,
  };
}

/** "12.32e+14", "1.3x10^6", "2,5^-1": scientific notation and powers. Only looks a few characters ahead. */
function withExponent(text: string, numeral: Numeral): Numeral {
  const sign = text[numeral.end];
  if (numeral.code || (sign !== 'e' && sign !== 'E' && sign !== 'x' && sign !== '^')) return numeral;
  const match = /^(?:[eE]([+-]?\d{1,3})(?![\p{L}\d])|x10\^([+-]?\d{1,3})|\^([+-]{0,2}\d{1,3}))/u.exec(
    text.slice(numeral.end, numeral.end + 12),
  );
  if (!match) return numeral;
  const [whole, e, x, power] = match;
  const exponent = Number((e ?? x ?? power)!.replace('--', ''));
  const value = power === undefined ? Number(`${numeral.value}e${exponent}`) : numeral.value ** exponent;
  return Number.isFinite(value) ? { ...numeral, end: numeral.end + whole.length, value, decimals: true } : numeral;
}
