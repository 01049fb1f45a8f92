import { digit, kindOf, letter } from '../characters';

/**
 * Whether a run of digits may be part of a date by what touches it: "12/07", "T2", "le 23."
 * @param size how many digits they are
 * @param before the UTF-16 unit before them; 0 at an end of the sentence, here and below
 * @param next the unit behind them
 * @param then the one behind that
 */
export const isPartOfDate = (size: number, before: number, next: number, then: number): boolean =>
  isJoint(next, then) || kindOf(before) === letter || (size <= 2 && endsClause(next));

/** Whether digits go on behind a joint: "12/07", "12.07.2025", "2025-07", "10:30". */
const isJoint = (next: number, then: number): boolean =>
  ((next >= 0x2d && next <= 0x2f) || next === 0x3a) && kindOf(then) === digit;

/** Whether figures that end at an offset go on behind a joint. */
export const joinsDigits = (text: string, end: number): boolean =>
  isJoint(text.charCodeAt(end), text.charCodeAt(end + 1));

/** One of .,;:!?) or the end of the sentence. */
const endsClause = (code: number): boolean =>
  code === 0x2e ||
  code === 0x2c ||
  code === 0x3b ||
  code === 0x3a ||
  code === 0x21 ||
  code === 0x3f ||
  code === 0x29 ||
  code === 0;
