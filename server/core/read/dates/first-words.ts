import type { Bits, MutableNeeds } from './compile-rules';
import type { CalendarGrammar, CompiledRule, Element, KeyInfo, WordTables } from './compiled-grammar';
import { computed, inDigits, romanKeys } from './digit-categories';
import { type Tier, tiers } from './grammar';
import { capitalSpellings } from './tokens';

/** Stands for a run of digits among the first words. */
export const digitKey = '#';

type MutableInfo = { gives: MutableNeeds; rules: Partial<Record<Tier, CompiledRule[]>> };

/** What each word of the grammar may begin. */
export function indexKeys(
  compiled: Record<Tier, CompiledRule[]>,
  words: WordTables,
  triggers: ReadonlySet<string>,
  bits: Bits,
): CalendarGrammar['keys'] {
  const index = new Map<string, MutableInfo>();
  const at = (key: string): MutableInfo => {
    const info = index.get(key) ?? { gives: [0, 0, 0, 0], rules: {} };
    index.set(key, info);
    return info;
  };
  const keysOfCategories = new Map([...words.keys(), ...computed].map((name) => [name, keysOfCategory(name, words)]));
  for (const [category, keys] of keysOfCategories) for (const key of keys) bits.addCategory(at(key).gives, category);
  for (const entry of [...words.values()].flatMap((index) => [...index.values()].flat())) entry.keys.forEach(at);
  const firsts = firstKeys(compiled, keysOfCategories);
  for (const tier of tiers)
    for (const rule of compiled[tier]) {
      for (const key of firsts(rule)) {
        const { rules } = at(key);
        if (rules[tier]) rules[tier].push(rule);
        else rules[tier] = [rule];
      }
      for (const element of rule.elements)
        if (element.kind === 'words')
          for (const keys of element.phrases) {
            keys.forEach(at);
            for (const key of capitalSpellings(keys[0]!)) bits.addLiteral(at(key).gives, element.phrases);
          }
    }
  for (const [key, info] of index)
    if (key.startsWith('^') && index.has(key.slice(1))) merge(info, index.get(key.slice(1))!);
  return new Map(
    [...new Set([...index.keys()].map((key) => key.replace('^', '')))].map((key) => {
      const [lower, capital] = [index.get(key), index.get(`^${key}`) ?? index.get(key)!];
      const info = ({ gives, rules }: MutableInfo, capitalKey: string | null): KeyInfo => ({
        key,
        capitalKey,
        isSign: triggers.has(key),
        gives,
        rules,
        tiers: [...tiers.keys()].filter(
          (tier) => rules[tiers[tier]!] || (tiers[tier] === 'figures' && key === digitKey),
        ),
      });
      return [key, { ...(lower ? { lower: info(lower, null) } : {}), capital: info(capital, `^${key}`) }];
    }),
  );
}

function merge(into: MutableInfo, other: MutableInfo): void {
  for (let i = 0; i < into.gives.length; i++) into.gives[i]! |= other.gives[i]!;
  for (const tier of tiers) {
    const both = new Set([...(into.rules[tier] ?? []), ...(other.rules[tier] ?? [])]);
    if (both.size) into.rules[tier] = [...both];
  }
}

function keysOfCategory(category: string, words: WordTables): string[] {
  if (category === 'roman') return romanKeys;
  const entries = [...(words.get(category)?.values() ?? [])].flat();
  const digits = inDigits.has(category) ? [digitKey] : [];
  return [...new Set([...entries.flatMap(({ keys }) => capitalSpellings(keys[0]!)), ...digits])];
}

/** For a rule, the keys that a token must have to begin it. */
function firstKeys(
  compiled: Record<Tier, CompiledRule[]>,
  keysOfCategories: ReadonlyMap<string, readonly string[]>,
): (rule: CompiledRule) => Set<string> {
  const ofTier = new Map<Tier, Set<string>>();
  const ofElement = (element: Element): Iterable<string> => {
    if (element.kind === 'words') return element.phrases.flatMap((keys) => capitalSpellings(keys[0]!));
    if (element.kind === 'tier') return ofTier.get(element.tier)!;
    return keysOfCategories.get(element.category)!;
  };
  const ofRule = (rule: CompiledRule): Set<string> => {
    const keys = new Set<string>();
    for (const element of rule.elements) {
      for (const key of ofElement(element)) keys.add(key);
      if (!element.optional) break;
    }
    return keys;
  };
  let below: Set<string> = new Set();
  for (const tier of tiers) {
    // A clock time is never a date by itself, so the tiers above do not begin with one.
    const keys = new Set(tier === 'figures' ? [digitKey] : below);
    ofTier.set(tier, keys);
    for (const rule of compiled[tier]) for (const key of ofRule(rule)) keys.add(key);
    below = keys;
  }
  return ofRule;
}
