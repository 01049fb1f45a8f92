import { tokenize } from './tokens';

/**
 * A rule: a pattern over the words of a text, and what it means. Elements of a pattern, separated by spaces:
 *   word  (one|two words)  literal words        %set      one of a named set of words
 *   <category>             a word of a table    {tier}    what a rule of that tier matches
 * Each may end with `?` (may be missing). `<month:to.month>` and `{date:of}` say under which field the value is kept.
 * The meaning is `means` with these fields added; its `type` is "named" unless it says otherwise.
 */
export type Rule = readonly [pattern: string, means?: Readonly<Record<string, unknown>>];

/** From the smallest to the largest: a rule may refer to the tiers before its own (`{part}` also matches a `date`). */
export const tiers = ['clock', 'date', 'part', 'span'] as const;
export type Tier = (typeof tiers)[number];

/** The calendar words of one language. */
export interface CalendarTables {
  /** Which number comes first in "10/11/2008". */
  readonly numeric: 'day-first' | 'month-first';
  /** Category → word or words → value. Words are lower case, with straight apostrophes. */
  readonly words: Readonly<Record<string, Readonly<Record<string, number | string>>>>;
  /** Words that are calendar words only with a capital letter ("May", "Sun"). */
  readonly capitalOnly: readonly string[];
  /** Named sets of literal words; alternatives are separated by "|". */
  readonly sets: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<Tier, readonly Rule[]>>;
  readonly bareYear: BareYear;
  readonly tense: TenseWords;
  readonly dateline: DatelineWords;
}

/** How a language shows that a lone number of four digits is a year. */
export interface BareYear {
  /** After one of these words it is a year whatever follows. */
  readonly after: readonly string[];
  /** Before one of these words it is a number, not a year. */
  readonly notBefore: readonly string[];
  /** Endings of the plural nouns that a number counts. */
  readonly pluralEndings: readonly string[];
  /** Words that end like a plural but are no noun. */
  readonly notPlural: readonly string[];
}

/** Words that tell past from future where the tense of a verb alone does not; null for words that only look like one. */
export interface TenseWords {
  readonly past: readonly string[];
  readonly future: readonly string[];
  readonly neither: readonly string[];
}

/** How a page states when it was published. */
export interface DatelineWords {
  /** "Publié le", "Mis à jour le": a line with one of these and a date states the article's date. */
  readonly published: readonly string[];
}

/** One example of a language pack: what a passage of a text means for an article of a given day. */
export interface CalendarExample {
  readonly text: string;
  /** ISO day of the article; null when it is unknown. */
  readonly on: string | null;
  /** The passage that must be found; null when the text holds no date. */
  readonly passage: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly grain?: string;
  readonly time?: string;
}

// ── compiled ─────────────────────────────────────────────────────────────────────────────────────────────────────

export type Element = { readonly optional: boolean } & (
  | { readonly kind: 'words'; readonly phrases: readonly (readonly string[])[] }
  | { readonly kind: 'category'; readonly category: string; readonly field: string | null }
  | { readonly kind: 'tier'; readonly tier: Tier; readonly field: string | null }
);

export interface CompiledRule {
  readonly elements: readonly Element[];
  readonly means: Readonly<Record<string, unknown>>;
}

export interface WordEntry {
  readonly keys: readonly string[];
  readonly value: number | string;
}

/** The tables of a language, made ready for look-up. */
export interface CalendarGrammar {
  readonly tables: CalendarTables;
  /** Category → first word → the entries that begin with it, longest first. */
  readonly words: ReadonlyMap<string, ReadonlyMap<string, readonly WordEntry[]>>;
  /** Tier → first word ("#" for digits) → the rules that may begin with it. */
  readonly rules: Readonly<Record<Tier, ReadonlyMap<string, readonly CompiledRule[]>>>;
  /** First words of every category but plain numbers: a text with none of them, and no digit, holds no date. */
  readonly triggers: ReadonlySet<string>;
  readonly capitalOnly: ReadonlySet<string>;
  readonly bareYear: {
    readonly after: ReadonlySet<string>;
    readonly not: ReadonlySet<string>;
    readonly notPlural: ReadonlySet<string>;
  };
  readonly tense: ReadonlyMap<string, 'past' | 'future' | null>;
}

/** Stands for a run of digits among the first words. */
export const digitKey = '#';

/** Categories that are worked out from the digits or letters themselves, not from a table. */
const computed: Readonly<Record<string, true>> = {
  year: true,
  twoDigitYear: true,
  roman: true,
  minute: true,
  week: true,
  dayDigits: true,
};

/** Prepares the tables of a language. Throws on a pattern that names an unknown table: a mistake in the pack, not in a text. */
export function compileCalendar(tables: CalendarTables): CalendarGrammar {
  const words = new Map(Object.entries(tables.words).map(([category, table]) => [category, indexWords(table)]));
  const compiled = Object.fromEntries(
    tiers.map((tier) => [tier, tables.rules[tier].map((rule) => compileRule(rule, tables))]),
  ) as Record<Tier, CompiledRule[]>;
  const firsts = firstKeys(compiled, words);
  const rules = Object.fromEntries(
    tiers.map((tier) => [tier, indexRules(compiled[tier], firsts)]),
  ) as unknown as CalendarGrammar['rules'];
  const triggers = new Set<string>();
  for (const [category, entries] of words)
    if (category !== 'count') for (const key of entries.keys()) triggers.add(key);
  const { tense, bareYear } = tables;
  return {
    tables,
    words,
    rules,
    triggers,
    capitalOnly: new Set(tables.capitalOnly),
    bareYear: {
      after: new Set(bareYear.after),
      not: new Set(bareYear.notBefore),
      notPlural: new Set(bareYear.notPlural),
    },
    tense: new Map<string, 'past' | 'future' | null>([
      ...tense.past.map((word) => [word, 'past'] as const),
      ...tense.future.map((word) => [word, 'future'] as const),
      ...tense.neither.map((word) => [word, null] as const),
    ]),
  };
}

function indexWords(table: Readonly<Record<string, number | string>>): Map<string, WordEntry[]> {
  const index = new Map<string, WordEntry[]>();
  for (const [phrase, value] of Object.entries(table)) {
    const keys = keysOf(phrase);
    for (const first of spellings(keys[0]!)) {
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
export const bareInitial = (key: string): string => key.charAt(0).normalize('NFD').charAt(0) + key.slice(1);

const keysOf = (phrase: string): string[] => tokenize(phrase).map((token) => token.key);

function compileRule([pattern, means = {}]: Rule, tables: CalendarTables): CompiledRule {
  const parts = pattern.match(/\([^)]*\)\??|<[^>]*>\??|\{[^}]*\}\??|\S+/g) ?? [];
  return { elements: parts.map((part) => compileElement(part, pattern, tables)), means: { type: 'named', ...means } };
}

function compileElement(part: string, pattern: string, tables: CalendarTables): Element {
  const optional = part.length > 1 && part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  const inner = body.slice(1, -1);
  if (/^<.*>$/.test(body)) {
    const [category = '', field = category] = inner.split(':');
    if (!tables.words[category] && !computed[category])
      throw new Error(`calendar rule "${pattern}": no table <${category}>`);
    return { kind: 'category', category, field: field || null, optional };
  }
  if (/^\{.*\}$/.test(body)) {
    const [tier = '', field = null] = inner.split(':');
    if (!(tiers as readonly string[]).includes(tier)) throw new Error(`calendar rule "${pattern}": no tier {${tier}}`);
    return { kind: 'tier', tier: tier as Tier, field, optional };
  }
  const set = body.startsWith('%') ? tables.sets[body.slice(1)] : /^\(.*\)$/.test(body) ? inner : body;
  if (set === undefined) throw new Error(`calendar rule "${pattern}": no set ${body}`);
  const phrases = set.split('|').map(keysOf);
  return { kind: 'words', phrases: phrases.sort((a, b) => b.length - a.length), optional };
}

/** For each element, the keys that a token must have to begin it. */
function firstKeys(compiled: Record<Tier, CompiledRule[]>, words: ReadonlyMap<string, ReadonlyMap<string, unknown>>) {
  const ofTier = new Map<Tier, Set<string>>();
  const ofElement = (element: Element): Iterable<string> => {
    if (element.kind === 'words') return element.phrases.flatMap((keys) => spellings(keys[0]!));
    if (element.kind === 'tier') return ofTier.get(element.tier)!;
    if (element.category === 'roman') return romanKeys;
    return [...(words.get(element.category)?.keys() ?? []), digitKey];
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
    const keys = new Set(tier === 'date' ? [] : below);
    ofTier.set(tier, keys);
    for (const rule of compiled[tier]) for (const key of ofRule(rule)) keys.add(key);
    below = keys;
  }
  return ofRule;
}

function indexRules(rules: readonly CompiledRule[], firsts: (rule: CompiledRule) => Set<string>) {
  const index = new Map<string, CompiledRule[]>();
  for (const rule of rules)
    for (const key of firsts(rule)) {
      const list = index.get(key) ?? [];
      list.push(rule);
      index.set(key, list);
    }
  return index;
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
