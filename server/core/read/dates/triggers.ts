import { kindOf, letter } from '../characters';
import type { CompiledRule, Element, WordTables } from './compiled-grammar';
import { computed } from './digit-categories';
import { type Tier, tiers } from './grammar';
import { spellings } from './tokens';

/** Categories whose words say nothing of the calendar by themselves. */
const weak = new Set([
  'count',
  'about',
  'ordinal',
  'day',
  'hour',
  'minuteWord',
  'decadeWord',
  'clockHalf',
  'zone',
  'ordinalDay',
  'upTo99',
  ...computed,
]);

/** Words of which one stands in every expression: those of the calendar tables, and of rules that have no other sign. */
export function triggersOf(compiled: Record<Tier, CompiledRule[]>, words: WordTables): Set<string> {
  const strong = [...words].filter(([category]) => !weak.has(category)).map(([, entries]) => entries);
  const phrases = [
    ...strong.flatMap((entries) => [...entries.values()].flat().map(({ keys }) => keys)),
    ...tiers.flatMap((tier) => compiled[tier].flatMap(signsOf)),
  ];
  const triggers = new Set(phrases.filter(({ length }) => length === 1).flatMap(([key]) => spellings(key!)));
  for (const keys of phrases)
    if (!keys.some((key) => triggers.has(key))) for (const key of spellings(longestOf(keys))) triggers.add(key);
  return triggers;
}

/** The literal words of a rule that has no sign of the calendar but these: "rentrée", "à cette époque". */
function signsOf({ elements }: CompiledRule): readonly (readonly string[])[] {
  const isSign = (element: Element) =>
    element.kind === 'tier' ||
    (element.kind === 'category' && (!weak.has(element.category) || digitSigns.has(element.category)));
  if (elements.some((element) => !element.optional && isSign(element))) return [];
  const literals = elements.flatMap((element) =>
    !element.optional &&
    element.kind === 'words' &&
    element.phrases.every((keys) => kindOf(longestOf(keys).charCodeAt(0)) === letter)
      ? [element.phrases]
      : [],
  );
  // The words that are longest are rarest.
  const shortest = (phrases: readonly (readonly string[])[]) =>
    Math.min(...phrases.map((keys) => longestOf(keys).length));
  return literals.reduce<readonly (readonly string[])[]>(
    (best, phrases) => (!best.length || shortest(phrases) > shortest(best) ? phrases : best),
    [],
  );
}

/** Numbers that are signs of a date by themselves. */
const digitSigns = new Set(['year', 'dayDigits', 'quarterDigit', 'halfDigit']);

const longestOf = (keys: readonly string[]): string =>
  keys.reduce((best, key) => (key.length > best.length ? key : best));
