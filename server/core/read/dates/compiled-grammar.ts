import { kindOf, letter } from '../characters';
import { type CalendarTables, type Rule, type Tier, tiers } from './grammar';
import { keysOf } from './tokens';

/** Where a value is kept in a meaning: "to.month" is ["to", "month"]. */
export type Field = readonly string[];

export type Element = {
  readonly optional: boolean;
  /** A connecting word that stands only with what follows it: the comma of "12 July, 2025". */
  readonly joint?: boolean;
} & (
  | {
      readonly kind: 'words';
      readonly phrases: readonly (readonly string[])[];
      /** The phrases by their first word, longest first. */
      readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
    }
  | {
      readonly kind: 'category';
      readonly category: string;
      /** The entries of its table by their first word; undefined where the category is worked out. */
      readonly entries: ReadonlyMap<string, readonly WordEntry[]> | undefined;
      readonly field: Field | null;
    }
  | { readonly kind: 'tier'; readonly tier: Tier; readonly field: Field | null }
);

export interface CompiledRule {
  readonly elements: readonly Element[];
  readonly means: Readonly<Record<string, unknown>>;
  /** What must stand in the text for the rule to match. */
  readonly needs: Needs;
}

/** Sets of signs as bits: categories first, then literal elements. Two signs may share a bit: that only lets more through. */
export type Needs = readonly [categories: number, literals: number, moreLiterals: number, mostLiterals: number];

export interface WordEntry {
  readonly keys: readonly string[];
  readonly value: number | string;
}

/** What one word of the grammar may begin; nothing, where it only stands inside phrases. */
export interface KeyInfo {
  /** The word itself: the one string of the grammar, so that comparing and looking up cost little. */
  readonly key: string;
  /** The same as a word with a capital letter, under which tables keep accented words ("^eté"); null in lower case. */
  readonly capitalKey: string | null;
  /** Whether it is a sign of the calendar, see `triggers`. */
  readonly isSign: boolean;
  /** The categories that it is a member of, and the literal elements that it begins. */
  readonly gives: Needs;
  readonly rules: Readonly<Partial<Record<Tier, readonly CompiledRule[]>>>;
}

/** The tables of a language, made ready for look-up. */
export interface CalendarGrammar {
  readonly tables: CalendarTables;
  /** Word → what it may begin, in lower case and with a capital letter. */
  readonly keys: ReadonlyMap<string, { readonly lower?: KeyInfo; readonly capital: KeyInfo }>;
  /** What a run of digits may begin. */
  readonly digits: KeyInfo;
  /** Words of which one stands in every calendar expression that has no year or numeric date. */
  readonly triggers: ReadonlySet<string>;
  readonly capitalOnly: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly bareYear: {
    readonly after: ReadonlySet<string>;
    readonly notBefore: ReadonlySet<string>;
    readonly notAfter: ReadonlySet<string>;
    readonly notPlural: ReadonlySet<string>;
  };
  readonly tense: ReadonlyMap<string, 'past' | 'future' | null>;
  /** See `TenseWords`. */
  readonly plans: ReadonlySet<string>;
  readonly timetable: ReadonlySet<string>;
  readonly genitives: ReadonlySet<string>;
  readonly anchors: ReadonlySet<string>;
  readonly lasting: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

/** Stands for a run of digits among the first words. */
const digitKey = '#';

/** Categories that are worked out from the digits or letters themselves, not from a table. */
const computed = [
  'year',
  'shortYear',
  'decadeDigits',
  'roman',
  'minute',
  'week',
  'dayDigits',
  'monthDigits',
  'quarterDigit',
  'halfDigit',
];

/** Categories that a number in digits may be a member of: those of `digitsAs`. */
const inDigits = new Set([...computed.filter((category) => category !== 'roman'), 'day', 'ordinal', 'count', 'hour']);

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

/** Prepares the tables of a language. Throws on a pattern that names an unknown table: a mistake in the pack, not in a text. */
export function compileCalendar(tables: CalendarTables): CalendarGrammar {
  const words = new Map(Object.entries(tables.words).map(([category, table]) => [category, indexWords(table)]));
  const bits = new Bits([...words.keys(), ...computed]);
  const compiled = Object.fromEntries(
    tiers.map((tier) => [tier, tables.rules[tier].map((rule) => compileRule(rule, tables, words, bits))]),
  ) as Record<Tier, CompiledRule[]>;
  const { tense, bareYear } = tables;
  const triggers = triggersOf(compiled, words);
  const keys = indexKeys(compiled, words, triggers, bits);
  return {
    tables,
    keys,
    digits: keys.get(digitKey)!.lower!,
    triggers,
    capitalOnly: new Set(tables.capitalOnly),
    givenNames: new Set(tables.givenNames),
    bareYear: {
      after: new Set(bareYear.after),
      notBefore: new Set(bareYear.notBefore),
      notAfter: new Set(bareYear.notAfter),
      notPlural: new Set(bareYear.notPlural),
    },
    tense: new Map<string, 'past' | 'future' | null>([
      ...tense.past.map((word) => [word, 'past'] as const),
      ...tense.future.map((word) => [word, 'future'] as const),
      ...tense.neither.map((word) => [word, null] as const),
    ]),
    plans: new Set(tense.plans),
    timetable: new Set(tense.timetable),
    genitives: new Set(tense.genitives),
    anchors: new Set(tense.anchors),
    lasting: new Set(tense.lasting),
    determiners: new Set(tense.determiners),
    articles: new Set(tense.articles),
  };
}

/** Category → first word → the entries that begin with it, longest first. */
type WordTables = ReadonlyMap<string, ReadonlyMap<string, readonly WordEntry[]>>;

type MutableNeeds = [number, number, number, number];

/** Gives every category and every literal element its bit. */
class Bits {
  private readonly literals = new Map<string, number>();
  private readonly known = new Map<readonly (readonly string[])[], number>();

  constructor(private readonly categories: readonly string[]) {}

  addCategory(to: MutableNeeds, category: string): void {
    to[0] |= 1 << (this.categories.indexOf(category) % 31);
  }

  addLiteral(to: MutableNeeds, phrases: readonly (readonly string[])[]): void {
    const index = this.known.get(phrases) ?? this.indexOf(phrases.map((keys) => keys.join(' ')).join('|'));
    this.known.set(phrases, index);
    to[1 + (Math.floor(index / 31) % 3)]! |= 1 << (index % 31);
  }

  private indexOf(literal: string): number {
    const index = this.literals.get(literal) ?? this.literals.size;
    this.literals.set(literal, index);
    return index;
  }
}

function indexWords(table: Readonly<Record<string, number | string>>): Map<string, WordEntry[]> {
  const index = new Map<string, WordEntry[]>();
  for (const [phrase, value] of Object.entries(table)) {
    const keys = keysOf(phrase);
    for (const first of capitalSpellings(keys[0]!)) {
      const entries = index.get(first) ?? [];
      entries.push({ keys, value });
      index.set(first, entries);
    }
  }
  for (const entries of index.values()) entries.sort((a, b) => b.keys.length - a.keys.length);
  return index;
}

/** A word and, for "à" or "été", the form without the first accent that stands at the head of a sentence: "A", "Eté". */
const spellings = (key: string): string[] => {
  const bare = bareInitial(key);
  return bare === key ? [key] : [key, bare];
};

/** The word with no accent on its first letter. */
const bareInitial = (key: string): string =>
  key.charCodeAt(0) < 128 ? key : key.charAt(0).normalize('NFD').charAt(0) + key.slice(1);

// ── rules ────────────────────────────────────────────────────────────────────────────────────────────────────────

function compileRule([pattern, means = {}]: Rule, tables: CalendarTables, words: WordTables, bits: Bits): CompiledRule {
  const parts = pattern.match(/\([^)]*\)\??|<[^>]*>\??|\{[^}]*\}\??|\S+/g) ?? [];
  const elements = markJoints(parts.map((part) => compileElement(part, pattern, tables, words)));
  return { elements, means: { type: 'named', ...means }, needs: needsOf(elements, bits) };
}

const markJoints = (elements: readonly Element[]): Element[] =>
  elements.map((element, index) => {
    const next = elements[index + 1];
    const trailing = elements.slice(index).every(({ optional }) => optional);
    const joint = trailing && element.kind === 'words' && next?.kind === 'category';
    return joint ? { ...element, joint } : element;
  });

function compileElement(part: string, pattern: string, tables: CalendarTables, words: WordTables): Element {
  const optional = part.length > 1 && part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  const inner = body.slice(1, -1);
  if (/^<.*>$/.test(body)) {
    const [category = '', field = category] = inner.split(':');
    if (!tables.words[category] && !computed.includes(category))
      throw new Error(`calendar rule "${pattern}": no table <${category}>`);
    return {
      kind: 'category',
      category,
      entries: words.get(category),
      field: field ? field.split('.') : null,
      optional,
    };
  }
  if (/^\{.*\}$/.test(body)) {
    const [tier = '', field] = inner.split(':');
    if (!(tiers as readonly string[]).includes(tier)) throw new Error(`calendar rule "${pattern}": no tier {${tier}}`);
    return { kind: 'tier', tier: tier as Tier, field: field?.split('.') ?? null, optional };
  }
  const set = body.startsWith('%') ? tables.sets[body.slice(1)] : /^\(.*\)$/.test(body) ? inner : body;
  if (set === undefined) throw new Error(`calendar rule "${pattern}": no set ${body}`);
  const phrases = set.split('|').map(keysOf);
  return { kind: 'words', phrases, byFirst: indexPhrases(phrases), optional };
}

function indexPhrases(phrases: readonly string[][]): Map<string, string[][]> {
  const index = new Map<string, string[][]>();
  for (const keys of phrases.toSorted((a, b) => b.length - a.length))
    for (const first of capitalSpellings(keys[0]!)) index.set(first, [...(index.get(first) ?? []), keys]);
  return index;
}

function needsOf(elements: readonly Element[], bits: Bits): Needs {
  const needs: MutableNeeds = [0, 0, 0, 0];
  for (const element of elements) {
    if (element.optional) continue;
    if (element.kind === 'category') bits.addCategory(needs, element.category);
    if (element.kind === 'words') bits.addLiteral(needs, element.phrases);
  }
  return needs;
}

/** Words of which one stands in every expression: those of the calendar tables, and of rules that have no other sign. */
function triggersOf(compiled: Record<Tier, CompiledRule[]>, words: WordTables): Set<string> {
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

// ── first words ──────────────────────────────────────────────────────────────────────────────────────────────────

type MutableInfo = { gives: MutableNeeds; rules: Partial<Record<Tier, CompiledRule[]>> };

function indexKeys(
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
      const word = { key, isSign: triggers.has(key) };
      return [
        key,
        {
          ...(lower ? { lower: { ...lower, ...word, capitalKey: null } } : {}),
          capital: { ...capital, ...word, capitalKey: `^${key}` },
        },
      ];
    }),
  );
}

/** A capital without its accent ("A la fin") has an entry of its own, so that "a" is not taken for "à". */
const capitalSpellings = (key: string): string[] => {
  const [plain, bare] = spellings(key);
  return bare === undefined ? [plain!] : [plain!, `^${bare}`];
};

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

const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const tens = ['', 'x', 'xx'];
/** "i" to "xxix", with the endings of ordinals: what a century is written with. */
export const romanNumbers: ReadonlyMap<string, number> = new Map(
  tens.flatMap((ten, t) =>
    ones.flatMap((one, o) =>
      t + o === 0
        ? []
        : ['', 'e', 'er', 'è', 'ème', 'eme', 'ième'].map((end) => [ten + one + end, t * 10 + o] as const),
    ),
  ),
);
const romanKeys = [...romanNumbers.keys()];
