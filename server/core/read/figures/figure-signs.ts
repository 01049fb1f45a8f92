import { meansOne, ofMinus, ofNumber, ofUnit, opensFigure } from '../sentence-signs';
import type { FigureGrammar } from './grammar';
import { splitPhrase } from './phrases';
import { isLetter, vulgarFractions } from './tokens';
import { openersOf, vocabularyOf } from './vocabulary';

/**
 * What words and signs say of a sentence that holds a figure (see `glossary.ts`): four in five of the press's hold
 * neither a digit nor a word of number. A sign may say more than is so, never less.
 */
export function signsOfFigures(grammar: FigureGrammar): Map<string, number> {
  const { numbers, fractions } = vocabularyOf(grammar);
  const { collectives, frequency, vague, cardinals, one, units } = grammar;
  const forms = units.flatMap((unit) => [...(unit.words ?? []), ...(unit.signs ?? [])]);
  const ones = new Set([...one, ...Object.keys(vague.determiners)]);
  const alone = [
    ...[...numbers.keys(), ...fractions.keys(), ...grammar.fractions.bare, ...Object.keys(frequency.adverbs)],
    ...[...Object.keys(collectives.words), ...collectives.plural, ...Object.keys(vulgarFractions)],
  ];
  const signs = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number) => {
    for (const word of words) signs.set(word.toLowerCase(), (signs.get(word.toLowerCase()) ?? 0) | bit);
  };
  // An article is everywhere: it opens a figure only before a unit.
  add(
    alone.filter((word) => !ones.has(word)),
    ofNumber,
  );
  add(ones, meansOne);
  add([...forms, ...frequency.times].map(leading), ofUnit);
  add(cardinals.minus, ofMinus);
  add(openersOf(grammar, numbers.keys()), opensFigure);
  // Whatever else the grammar names: words of a table are compared and looked up the quicker.
  add(wordsOf(grammar), 0);
  return signs;
}

/** The letters that a form begins with, else its first sign. */
function leading(form: string): string {
  let end = 0;
  while (end < form.length && isLetter(form, end)) end++;
  return form.slice(0, end || 1);
}

/** Every word that the tables of a grammar name. */
function wordsOf(table: unknown): string[] {
  if (typeof table === 'string') return splitPhrase(table);
  if (typeof table !== 'object' || table === null) return [];
  return Object.entries(table).flatMap(([key, value]) =>
    key === 'examples' ? [] : [...(Array.isArray(table) ? [] : splitPhrase(key)), ...wordsOf(value)],
  );
}
