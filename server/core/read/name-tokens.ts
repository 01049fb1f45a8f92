import { capital, classAt, digit, letter, runEnd, sizeAt } from '../text/characters';
import { isApostrophe, isHyphen, nextPiece, pieceEnd } from '../text/words';
import type { Sentence } from '../values';
import type { WordShape } from './word-shapes';

/** A word or mark of a sentence, as the reading of names sees it. */
export interface NameToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly shape: WordShape;
  /** The following four are those of the shape. */
  readonly lower: string;
  readonly word: boolean;
  readonly capital: boolean;
  readonly upper: boolean;
  /** First word of a sentence, a list item or a quotation: its capital says nothing. */
  readonly opens: boolean;
  /** Only a blank, or the apostrophe of the word before, stands between this token and the one before it. */
  readonly follows: boolean;
}

/** A straight quotation mark opens before a word and closes before anything else. */
const beginsWord = (text: string, at: number): boolean => (classAt(text, at) & (letter | digit)) !== 0;

/** Splits a sentence for the reading of names; spans are places in the document. */
export function nameTokens(text: string, sentence: Sentence, shapeOf: (text: string) => WordShape): NameToken[] {
  const tokens: NameToken[] = [];
  let opens = true;
  const push = (start: number, written: string, shape: WordShape) => {
    const end = start + written.length;
    const before = tokens[tokens.length - 1];
    tokens.push({
      start,
      end,
      text: written,
      shape,
      lower: shape.lower,
      word: shape.word,
      capital: shape.capital,
      upper: shape.upper,
      opens,
      follows: !!before?.word && start - before.end <= 1 && (start === before.end || text[before.end] === ' '),
    });
    if (shape.word) opens = opens && shape.digits && !!before && !before.word;
    else if (shape.opening ? written !== '"' || beginsWord(text, end) : written === '-' && text[end] === ' ')
      opens = true;
  };
  const line = text.slice(sentence.start, sentence.end);
  for (let at = nextPiece(line, 0), end = at; at < line.length; at = nextPiece(line, end)) {
    end = tokenEnd(line, at);
    const written = line.slice(at, end);
    const start = sentence.start + at;
    const shape = shapeOf(written);
    const last = tokens[tokens.length - 1];
    if (last?.shape.elided && shape.capital) {
      // "O’Brien", "N’Djamena"
      opens = last.opens;
      tokens.pop();
      const whole = text.slice(last.start, start + written.length);
      push(last.start, whole, shapeOf(whole));
    } else if (shape.stuck) {
      const [small, name] = [written.slice(0, shape.stuck), written.slice(shape.stuck)];
      push(start, small, shapeOf(small));
      push(start + small.length, name, shapeOf(name));
    } else push(start, written, shape);
  }
  return tokens;
}

/** Offset behind a token: initials ("J.-C."), the word before an English possessive, else a word or mark. */
function tokenEnd(line: string, at: number): number {
  const letters = runEnd(line, at, letter);
  if (letters === at) return pieceEnd(line, at, letters);
  if (line[letters] === '.') return initialsEnd(line, at) ?? pieceEnd(line, at, letters);
  return isPossessive(line, letters) ? letters : joinedEnd(line, at, letters);
}

/** A word with its hyphens, and what an elided word behind one of them leads to: "Villeneuve-d’Ascq". */
function joinedEnd(line: string, at: number, letters: number): number {
  let end = pieceEnd(line, at, letters);
  while (isApostrophe(line, end) && isHyphen(line, end - 2) && classAt(line, end + 1) & capital)
    end = pieceEnd(line, end + 1);
  return end;
}

/** Two capitals or more, each with its full stop, and hyphens between them. */
function initialsEnd(line: string, at: number): number | null {
  let end = at;
  let count = 0;
  while (classAt(line, end) & capital) {
    const stop = end + sizeAt(line, end);
    if (line[stop] !== '.') break;
    end = isHyphen(line, stop + 1) ? stop + 2 : stop + 1;
    count++;
  }
  return count > 1 ? end : null;
}

/** "’s" at an offset. */
const isPossessive = (line: string, at: number): boolean =>
  isApostrophe(line, at) && line[at + 1] === 's' && !(classAt(line, at + 2) & letter);
