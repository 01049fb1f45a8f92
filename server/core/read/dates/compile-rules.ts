import type { CompiledRule, Element, Needs, WordTables } from './compiled-grammar';
import { computed } from './digit-categories';
import { type CalendarTables, type Rule, type Tier, tiers } from './grammar';
import { capitalSpellings, keysOf } from './tokens';

export type MutableNeeds = [number, number, number, number];

/** Gives every category and every literal element its bit. */
export class Bits {
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

/** @throws on a pattern that names an unknown table or set: a mistake in the pack, not in a text */
export function compileRule(
  [pattern, means = {}]: Rule,
  tables: CalendarTables,
  words: WordTables,
  bits: Bits,
): CompiledRule {
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
