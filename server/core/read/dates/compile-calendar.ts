import { Bits, compileRule } from './compile-rules';
import type { CalendarGrammar, CompiledRule, WordEntry } from './compiled-grammar';
import { computed } from './digit-categories';
import { digitKey, indexKeys } from './first-words';
import { type CalendarTables, type Tier, tiers } from './grammar';
import { capitalSpellings, keysOf } from './tokens';
import { triggersOf } from './triggers';

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
    postponing: new Set(tense.postponing),
    until: new Set(tense.until),
    timetable: new Set(tense.timetable),
    genitives: new Set(tense.genitives),
    anchors: new Set(tense.anchors),
    lasting: new Set(tense.lasting),
    determiners: new Set(tense.determiners),
    articles: new Set(tense.articles),
  };
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
