import type { CalendarTables, Tier } from './grammar';

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
  /** Indices of the tiers in which an expression may begin with it, in order. */
  readonly tiers: readonly number[];
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
  readonly postponing: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
  readonly timetable: ReadonlySet<string>;
  readonly genitives: ReadonlySet<string>;
  readonly anchors: ReadonlySet<string>;
  readonly lasting: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

/** Category → first word → the entries that begin with it, longest first. */
export type WordTables = ReadonlyMap<string, ReadonlyMap<string, readonly WordEntry[]>>;
