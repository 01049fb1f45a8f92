import { distance } from 'fastest-levenshtein';
import { foldName } from '../text/fold';

/** Ways in which French and English write one sound of another alphabet, in the order in which they are applied. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/\b(?:al|el) (?=\p{L})/gu, ''],
  [/tch|tsch|tsh/g, 'c'],
  [/sch|ch|sh/g, 's'],
  [/kh/g, 'h'],
  [/dj/g, 'j'],
  [/ph/g, 'f'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  // "Ben Ali", "Benali"
  [/\bben (?=\p{L})/gu, 'ben'],
  [/gu(?=[ei])/g, 'g'],
  [/qu|ck|[cq](?=[^aeiou]|$)/g, 'k'],
  [/ts|tz/g, 'z'],
  [/w/g, 'v'],
  [/ei|ai|ey|ay|iy|yi|ij|yj|ii|yy|y|j(?=[^aeiou]|$)/g, 'i'],
  [/([a-z])\1/g, '$1'],
  [/(?<=[nf])e\b/g, ''],
  [/i\b/g, 'i'],
];

/** A key that spellings of one foreign name share: "Sergueï Choïgou" and "Sergei Shoigu" are both "sergi soigu". */
export function romanisationKey(name: string): string {
  const known = memory.get(name);
  if (known !== undefined) return known;
  if (memory.size >= remembered) memory.clear();
  const key = romanise(name);
  memory.set(name, key);
  return key;
}

/** Texts repeat their names. */
const memory = new Map<string, string>();
const remembered = 20_000;

function romanise(name: string): string {
  let key = foldName(name).replace(/[^\p{L}\p{N} ]/gu, '');
  for (const [pattern, sound] of sounds) key = key.replace(pattern, sound);
  return key;
}

/** Two words of a name that may be one word in two spellings: equal, or long and one edit apart, but not by a final "a". */
export function sameWord(left: string, right: string, edits = 1): boolean {
  if (left === right) return true;
  if (Math.min(left.length, right.length) < 4 || left[0] !== right[0]) return false;
  // "Zakharov" and "Zakharova" are father and daughter.
  if (left === `${right}a` || right === `${left}a`) return false;
  return distance(left, right) <= edits;
}
