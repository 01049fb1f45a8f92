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

// In this order: "J.-C.", the word before an English possessive, "l’", a word with its hyphens, any other mark.
const pattern =
  /(?:\p{Lu}\.[-‑]?){2,}|\p{L}+(?=['’]s(?!\p{L}))|\p{L}+['’](?=\p{L})|[\p{L}\p{N}]+(?:[-‑][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;

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
    else if (shape.opening || (text[start] === '-' && text[end] === ' ')) opens = true;
  };
  const line = text.slice(sentence.start, sentence.end);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) {
    const [written] = match;
    const start = sentence.start + match.index;
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
