import { isPartOfDate } from './joined-digits';
import type { Token, Tokens } from './tokens';

/** Tokens in a row that the grammar knows, as an expression must have them; none begins after the last sign. */
export interface Run {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  readonly lastSign: number;
}

/** The stretches of a sentence in which an expression can stand: known words with a sign of the calendar among them. */
export function runsOf(tokens: Tokens, text: string): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const start = at;
    let lastSign = -1;
    for (let info = tokens.infoAt(at); info; info = tokens.infoAt(++at))
      if (info.isSign || (tokens.isDigits(at) && isSign(tokens.at(at)!, text))) lastSign = at;
    if (lastSign >= 0) runs.push({ start, end: at, lastSign });
  }
  return runs;
}

/** Whether figures may be a year, a date, the day at the end of a clause or part of "T2". */
const isSign = ({ start, end }: Token, text: string): boolean =>
  end - start === 4 || isPartOfDate(end - start, codeAt(text, start - 1), codeAt(text, end), codeAt(text, end + 1));

/** The UTF-16 unit at an offset; 0 outside the text. */
const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);
