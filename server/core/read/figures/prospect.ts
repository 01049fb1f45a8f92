import { firstLettersOf } from '../first-letters';
import type { FigureGrammar } from './grammar';
import { isDigit } from './numerals';
import { isLetter, isVulgarFraction } from './tokens';

/** Whether a sentence may hold a figure at all. */
export type Prospect = (sentence: string) => boolean;

/**
 * Builds the look that every sentence gets before it is taken apart: four in five of the press's hold neither a digit
 * nor a word of number. It may say yes for nothing, but never no to a sentence with a figure.
 * @param numbers every word of number, lower case, with and without accents
 */
export function prospectOf(grammar: FigureGrammar, numbers: Iterable<string>): Prospect {
  const ones = new Set([...grammar.one, ...Object.keys(grammar.vague.determiners)]);
  const minus = new Set(grammar.cardinals.minus);
  const alone = new Set(numbers);
  for (const one of ones) alone.delete(one);
  const forms = grammar.units.flatMap((unit) => [...(unit.words ?? []), ...(unit.signs ?? [])]);
  const units = new Set([...forms, ...grammar.frequency.times].map(leading));
  const opens = firstLettersOf([...alone, ...ones, ...minus]);
  return (sentence) => {
    // What stands before: a word that means one ("un", "several"), or a minus that may make it a number.
    let one = false;
    let negative = false;
    for (let at = 0; at < sentence.length; ) {
      const code = sentence.charCodeAt(at);
      if (isDigit(code)) return true;
      if (!isLetter(sentence, at)) {
        if (isVulgarFraction(sentence, at)) return true;
        if (one && units.has(sentence[at]!)) return true;
        at++;
        continue;
      }
      let end = at + 1;
      while (end < sentence.length && isLetter(sentence, end)) end++;
      if (one || negative || opens(sentence, at, end)) {
        const raw = sentence.slice(at, end);
        const word = raw.toLowerCase();
        if (alone.has(word) || (one && (units.has(raw) || units.has(word))) || (negative && ones.has(word)))
          return true;
        one = ones.has(word);
        negative = minus.has(word);
      }
      at = end;
    }
    return false;
  };
}

/** The letters that a form begins with, else its first sign. */
function leading(form: string): string {
  let end = 0;
  while (end < form.length && isLetter(form, end)) end++;
  return form.slice(0, end || 1);
}
