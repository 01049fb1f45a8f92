import type { Counted, Figure, FigureRole } from '../../values';
import type { NounPhrase, Words } from './counted';
import type { Hedged } from './hedges';
import { kindOf } from './kinds';

/** Puts a figure into the form that the other layers read. */
export function toFigure(sentence: string, words: Words, figure: Hedged): Figure {
  const { tokens } = words;
  const { amount } = figure;
  const start = tokens[amount.start]!.start;
  const end = tokens[amount.end - 1]!.end;
  const role = roleOf(words, figure);
  return {
    start,
    end,
    text: sentence.slice(start, end),
    min: decimal(figure.min),
    max: decimal(figure.max),
    ...kindOf(words, amount),
    hedge: figure.hedge,
    hedgeText: figure.words && sentence.slice(tokens[figure.words[0]]!.start, tokens[figure.words[1] - 1]!.end),
    ...(figure.uncertain && { hedgeUncertain: true }),
    counted: figure.counted && countedOf(sentence, words, figure.counted),
    ...(role && { role }),
    ...(role === 'remainder' && enumeration(words, figure)),
  };
}

/** 8.2 million is 8,200,000, whatever the product of the doubles. */
const decimal = (value: number | null): number | null =>
  value === null || Math.abs(value) < 1000 || (Number.isInteger(value) && Math.abs(value) < 1e15)
    ? value
    : Number(value.toPrecision(15));

function roleOf({ tokens, vocabulary }: Words, { amount, counted, words }: Hedged): FigureRole | undefined {
  const before = vocabulary.rolesBefore.before(tokens, Math.min(amount.start, words?.[0] ?? amount.start));
  if (before) return before.value;
  const behind = counted && counted.start >= amount.end;
  const after =
    vocabulary.rolesAfter.at(tokens, amount.end) ?? (behind && vocabulary.rolesAfter.at(tokens, counted.end));
  if (after) return after.value;
  const { modifiers } = vocabulary.grammar.roles;
  return counted?.modifiers.map((word) => modifiers[word]).find((role) => role !== undefined);
}

function countedOf(sentence: string, { tokens }: Words, phrase: NounPhrase): Counted {
  const start = tokens[phrase.start]!.start;
  const end = tokens[phrase.end - 1]!.end;
  return { start, end, text: sentence.slice(start, end), lemma: phrase.lemma, modifiers: phrase.modifiers };
}

/** "le Japon, la Corée et huit autres pays": the remainder closes an enumeration, whose whole size is told. */
function enumeration(
  { tokens, vocabulary }: Words,
  { amount, hedge, min }: Hedged,
): { enumerationTotal: number } | null {
  const before = vocabulary.of.before(tokens, amount.start)?.start ?? amount.start;
  const and = tokens[before - 1];
  if (hedge !== 'exact' || min === null || !and || !vocabulary.has(vocabulary.grammar.cardinals.and, and.text))
    return null;
  let items = 1;
  for (let at = before - 2, length = 0; at >= 0 && length < 6; at--, length++) {
    if (tokens[at]!.raw !== ',') continue;
    items++;
    length = 0;
  }
  return { enumerationTotal: min + items };
}
