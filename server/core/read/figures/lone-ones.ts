import type { Amount } from './amounts';
import { type NounPhrase, nounPhrase, type Words } from './counted';
import type { Hedged } from './hedges';

/**
 * Adds the one that stands beside a number of people: an article counts in "un mort et deux blessés", "two men and a
 * woman", "one person was killed and three others", and nowhere else.
 */
export function withOnes(words: Words, figures: readonly Hedged[]): Hedged[] {
  const all: Hedged[] = [];
  for (const figure of figures) {
    const beside = countsThings(figure);
    const before = beside ? (oneBefore(words, figure) ?? (all.length === 0 ? oneOfOthers(words, figure) : null)) : null;
    if (before && before.amount.start >= (all.at(-1)?.amount.end ?? 0)) all.push(before);
    all.push(figure);
    const behind = beside ? oneAt(words, endOf(figure) + 1, endOf(figure)) : null;
    if (behind) all.push(behind);
  }
  return all;
}

const countsThings = ({ amount, counted }: Hedged): boolean =>
  !amount.unit &&
  counted !== null &&
  counted.start >= amount.end &&
  (amount.form === 'plain' || amount.form === 'vague');

const endOf = ({ amount, counted }: Hedged): number => Math.max(amount.end, counted?.end ?? 0);

/** The one that "and" ties to the number behind it: "un mort et deux blessés". */
function oneBefore(words: Words, figure: Hedged): Hedged | null {
  const and = Math.min(figure.words?.[0] ?? figure.amount.start, figure.amount.start) - 1;
  for (let at = and - 2; at >= Math.max(0, and - longestPerson); at--) {
    const one = oneAt(words, at, and);
    if (one) return one.counted!.end === and ? one : null;
  }
  return null;
}

/** "Un homme a été tué et deux autres blessés": the others are told from the one at the head of the sentence. */
function oneOfOthers(words: Words, figure: Hedged): Hedged | null {
  const { modifiers } = words.vocabulary.grammar.roles;
  const { lemma, modifiers: told } = figure.counted!;
  const remainders = Object.keys(modifiers).filter((word) => modifiers[word] === 'remainder');
  return [lemma, ...told].some((word) => remainders.some((other) => word.startsWith(other)))
    ? oneAt(words, 0, null)
    : null;
}

/** Most words of a person: "un jeune policier blessé". */
const longestPerson = 5;

/** The article and the person at a token, where `and` is no token or "and". */
function oneAt(words: Words, at: number, and: number | null): Hedged | null {
  const { tokens, vocabulary } = words;
  const { cardinals, one, ages } = vocabulary.grammar;
  if (and !== null && !vocabulary.has(cardinals.and, tokens[and]?.text ?? '')) return null;
  if (!vocabulary.has(one, tokens[at]?.text ?? '')) return null;
  const person = nounPhrase(words, at + 1);
  if (person?.start !== at + 1) return null;
  const isPerson = vocabulary.has(ages.people, person.lemma) || vocabulary.has(ages.people, headOf(words, person));
  return isPerson ? { ...single(at), counted: person } : null;
}

const headOf = (words: Words, { start }: NounPhrase): string => words.at(start)?.text ?? '';

const single = (at: number): Omit<Hedged, 'counted'> => ({
  amount: { ...one, start: at, end: at + 1, numberStart: at, numberEnd: at + 1 },
  min: 1,
  max: 1,
  hedge: 'exact',
  words: null,
  uncertain: false,
});

const one: Omit<Amount, 'start' | 'end' | 'numberStart' | 'numberEnd'> = {
  min: 1,
  max: 1,
  form: 'plain',
  unit: null,
  scale: 1,
  noun: false,
  spelled: true,
};
