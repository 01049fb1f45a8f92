import type { Sentence } from '../values';
import type { NameGrammar } from './names-grammar';

/** A word or mark of a sentence, as the reading of names sees it. */
export interface NameToken {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, with a typographic apostrophe. */
  readonly lower: string;
  readonly word: boolean;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Has at least two letters and no small one. */
  readonly upper: boolean;
  /** First word of a sentence, a list item or a quotation: its capital says nothing. */
  readonly opens: boolean;
  /** Only a blank, or the apostrophe of the word before, stands between this token and the one before it. */
  readonly follows: boolean;
}

// In this order: "J.-C.", the word before an English possessive, "l’", a word with its hyphens, any other mark.
const pattern =
  /(?:\p{Lu}\.[-‑]?){2,}|\p{L}+(?=['’]s(?!\p{L}))|\p{L}+['’](?=\p{L})|[\p{L}\p{N}]+(?:[-‑][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
const capital = /^\p{Lu}/u;
const small = /\p{Ll}/u;
const letter = /[\p{L}\p{N}]/u;
const opening = /^[«"“:;–—•*(]$/;
const glued = /^(\p{Ll}{1,3})(\p{Lu}\p{Ll}+)$/u;
const innerCapital = /\p{Ll}\p{Lu}/u;

/** Splits a sentence for the reading of names; spans are places in the document. */
export function nameTokens(text: string, sentence: Sentence, grammar: NameGrammar): NameToken[] {
  const tokens: NameToken[] = [];
  let opens = true;
  const push = (start: number, end: number) => {
    const piece = text.slice(start, end);
    const word = letter.test(piece);
    const before = tokens[tokens.length - 1];
    const isCapital = capital.test(piece);
    tokens.push({
      start,
      end,
      text: piece,
      lower: piece.toLowerCase().replace("'", '’'),
      word,
      capital: isCapital,
      upper: isCapital && piece.length > 1 && !small.test(piece) && piece[1] !== '’' && piece[1] !== "'",
      opens,
      follows: !!before?.word && start - before.end <= 1 && (start === before.end || text[before.end] === ' '),
    });
    if (word) opens = !!before && !before.word && opens && /^\d+$/.test(piece);
    else if (opening.test(piece) || (piece === '-' && text[end] === ' ')) opens = true;
  };
  for (const match of text.slice(sentence.start, sentence.end).matchAll(pattern)) {
    const start = sentence.start + match.index;
    const parts = innerCapital.test(match[0]) ? glued.exec(match[0]) : null;
    const cut = parts && (grammar.links.has(parts[1]) || grammar.articles.has(parts[1])) ? parts[1].length : 0;
    const last = tokens[tokens.length - 1];
    if (
      last &&
      /^\p{Lu}['’]$/u.test(last.text) &&
      capital.test(match[0]) &&
      !grammar.articles.has(last.lower) &&
      !grammar.links.has(last.lower)
    ) {
      // "O’Brien", "N’Djamena"
      opens = last.opens;
      tokens.pop();
      push(last.start, start + match[0].length);
      continue;
    }
    if (cut) push(start, start + cut);
    push(start + cut, start + match[0].length);
  }
  return tokens;
}
