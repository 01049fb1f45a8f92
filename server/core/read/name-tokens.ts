import { capital, classAt, digit, letter, sizeAt } from '../text/characters';
import { isApostrophe, isHyphen } from '../text/words';
import type { ShapedWord, WordShape } from './word-shapes';

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

/** The words of a sentence as the reading of names has them; spans are places in the document. */
export function nameTokens(
  text: string,
  words: readonly ShapedWord[],
  shapeOf: (text: string) => WordShape,
): NameToken[] {
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
  for (let i = 0; i < words.length; ) {
    const word = words[i]!;
    const { start } = word;
    const end = tokenEnd(text, words, i);
    const written = end === word.end ? word.text : text.slice(start, end);
    const shape = end === word.end ? word.shape : shapeOf(written);
    const last = tokens[tokens.length - 1];
    if (last?.shape.elided && shape.capital) {
      // "O’Brien", "N’Djamena"
      opens = last.opens;
      tokens.pop();
      const whole = text.slice(last.start, end);
      push(last.start, whole, shapeOf(whole));
    } else if (shape.stuck) {
      const [small, name] = [written.slice(0, shape.stuck), written.slice(shape.stuck)];
      push(start, small, shapeOf(small));
      push(start + small.length, name, shapeOf(name));
    } else push(start, written, shape);
    if (end < word.end) push(end, text.slice(end, word.end), shapeOf(text.slice(end, word.end)));
    while (i < words.length && words[i]!.start < end) i++;
  }
  return tokens;
}

/**
 * Offset behind a token that begins with a word: behind initials ("J.-C."), before an English possessive, behind what
 * an elided word after a hyphen leads to ("Villeneuve-d’Ascq"); else behind the word.
 */
function tokenEnd(text: string, words: readonly ShapedWord[], at: number): number {
  const { start, end } = words[at]!;
  if (!(classAt(text, start) & letter)) return end;
  if (text[end] === '.') return initialsEnd(text, start) ?? end;
  return isPossessive(text, end - 1) ? end - 1 : joinedEnd(text, words, at);
}

function joinedEnd(text: string, words: readonly ShapedWord[], at: number): number {
  let { end } = words[at]!;
  for (let i = at + 2; isApostrophe(text, end) && isHyphen(text, end - 2) && words[i]; i += 2) {
    if (!(classAt(text, end + 1) & capital)) break;
    ({ end } = words[i]!);
  }
  return end;
}

/** Two capitals or more, each with its full stop, and hyphens between them. */
function initialsEnd(text: string, at: number): number | null {
  let end = at;
  let count = 0;
  while (classAt(text, end) & capital) {
    const stop = end + sizeAt(text, end);
    if (text[stop] !== '.') break;
    end = isHyphen(text, stop + 1) ? stop + 2 : stop + 1;
    count++;
  }
  return count > 1 ? end : null;
}

/** "’s" at an offset. */
const isPossessive = (text: string, at: number): boolean =>
  isApostrophe(text, at) && text[at + 1] === 's' && !(classAt(text, at + 2) & letter);
