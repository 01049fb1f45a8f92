import type { CalendarGrammar } from './compiled-grammar';
import { endOfDigits, endOfWord, isDigit, isLetter, keyOf } from './tokens';

/**
 * Whether a text holds a sign of the calendar: a trigger word, a number that may be a year, or figures joined as dates
 * and times are. Most sentences do not, and are passed over at the price of this look.
 */
export function mayHoldDate(text: string, { triggers, mayBeTrigger }: CalendarGrammar): boolean {
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      const end = endOfWord(text, at);
      if (mayBeTrigger(text, at, end) && triggers.has(keyOf(text.slice(at, end)))) return true;
      at = end;
    } else if (isDigit(code)) {
      const end = endOfDigits(text, at);
      if (end - at === 4 && code <= 50) return true;
      if (isJoined(text, at, end) || (end - at <= 2 && endsClause(text.charCodeAt(end)))) return true;
      at = end;
    } else at++;
  }
  return false;
}

/** Whether figures go on after a joint, or stand right after a letter: "T2". */
export const isJoined = (text: string, start: number, end: number): boolean =>
  joinsDigits(text, end) || isLetter(text.charCodeAt(start - 1));

/** Whether figures that end at an offset go on after a joint: "12/07", "12.07.2025", "2025-07", "10:30". */
export function joinsDigits(text: string, end: number): boolean {
  const joint = text.charCodeAt(end);
  return ((joint >= 45 && joint <= 47) || joint === 58) && isDigit(text.charCodeAt(end + 1));
}

/** "le 23." may be a day; NaN is the end of the text. */
export const endsClause = (code: number): boolean =>
  Number.isNaN(code) || '.,;:!?)'.includes(String.fromCharCode(code));
