import type { KnownName } from '../core/read/names-grammar';

/**
 * Organisations from a table: names apart by semicolons or line ends, spellings of one name by commas, the one to show first.
 * Their keys are made of that one.
 */
export const namesOf = (table: string): readonly KnownName[] =>
  table
    .split(/[;\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean)
    .map((entry) => {
      const spellings = entry.split(', ');
      return { key: `organisation:${slug(spellings[0]!)}`, type: 'organisation' as const, spellings };
    });

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
