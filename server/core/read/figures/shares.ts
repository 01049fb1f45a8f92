import { type Amount, amount } from './amounts';
import { type Composed, compose } from './compose';
import { isPlural, nounPhrase, type Words } from './counted';
import { isYear } from './guards';
import { exactly, isShare } from './numbers';
import { longestShared } from './vocabulary';

/** "un élève sur trois", "two people in five": a share of a whole whose noun stands inside. */
export function shareAt(words: Words, from: number): Amount | null {
  const { tokens, vocabulary } = words;
  const part = partAt(words, from);
  if (!part) return null;
  let link = from + 2;
  while (link <= from + 1 + longestShared && tokens[link]?.kind === 'word' && !vocabulary.outOf.at(tokens, link))
    link++;
  const outOf = vocabulary.outOf.at(tokens, link);
  const whole = outOf && compose(tokens, outOf.end, vocabulary);
  if (!whole || whole.ordinal || !Number.isInteger(whole.value) || isYear(tokens[outOf.end])) return null;
  const noun = nounPhrase(words, part.end);
  if (!noun || noun.start !== part.end || noun.end !== link || !isShare(part.value, whole.value)) return null;
  // "two women over 40" have an age, and a whole that has a unit or a noun of its own is another amount.
  if (vocabulary.hedgesBefore.before(tokens, outOf.end) || ownNoun(words, whole)) return null;
  const share = exactly(from, whole.end, part.value / whole.value, { form: 'fraction' });
  return { ...amount(from, whole.end, share, null), nounAt: noun.start };
}

/** One to ten, in words or digits. */
function partAt({ tokens, vocabulary }: Words, from: number): { readonly end: number; readonly value: number } | null {
  const first = tokens[from]!;
  if (first.kind === 'number' && first.value > 10) return null;
  if (vocabulary.has(vocabulary.grammar.one, first.text)) return { end: from + 1, value: 1 };
  const part = compose(tokens, from, vocabulary);
  return part && !part.ordinal && Number.isInteger(part.value) && part.value >= 1 && part.value <= 10 ? part : null;
}

function ownNoun(words: Words, whole: Composed): boolean {
  const { tokens, vocabulary } = words;
  const next = tokens[whole.end];
  if (!next) return false;
  if (next.glued && next.kind !== 'sign') return true;
  if (vocabulary.unitsAfter.at(tokens, whole.end)) return true;
  const noun = nounPhrase(words, whole.end);
  return noun !== null && noun.start === whole.end && isPlural(words, noun);
}
