/**
 * A rule: a pattern over the words of a text, and what it means. Elements of a pattern, separated by spaces:
 *   word  (one|two words)  literal words        %set      one of a named set of words
 *   <category>             a word of a table    {tier}    what a rule of that tier matches
 * Each may end with `?` (may be missing). `<month:to.month>` and `{date:of}` say under which field the value is kept.
 * The meaning is `means` with these fields added; its `type` is "named" unless it says otherwise.
 */
export type Rule = readonly [pattern: string, means?: Readonly<Record<string, unknown>>];

/**
 * From the smallest to the largest: a rule may refer to the tiers before its own (`{part}` also matches a `date`, `{date}`
 * also a date in `figures`: "12/07/2025", which no rule need say). What a rule of `none` matches holds words of the calendar and
 * tells no time: "le marché de Noël", "under-21s".
 */
export const tiers = ['clock', 'figures', 'date', 'part', 'span', 'none'] as const;
export type Tier = (typeof tiers)[number];

/** The calendar words of one language. */
export interface CalendarTables {
  /** Which number comes first in "10/11/2008". */
  readonly numeric: 'day-first' | 'month-first';
  /** Category → word or words → value. Words are lower case, with straight apostrophes. */
  readonly words: Readonly<Record<string, Readonly<Record<string, number | string>>>>;
  /** Words that are calendar words only with a capital letter ("May", "Sun"). */
  readonly capitalOnly: readonly string[];
  /** Months that are also given names: "April Jones". */
  readonly givenNames: readonly string[];
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
  /** Behind one of these words it is a name: "le vol 1815". */
  readonly notAfter: readonly string[];
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
  /** Forms after which an infinitive tells what is still to come: "ont convenu de se rencontrer mardi". */
  readonly plans: readonly string[];
  /** Verbs and nouns, by lemma, that put something off or bring it forward: "reporter", "postpone". */
  readonly postponing: readonly string[];
  /** Words before the day to which that is done: "à", "until". */
  readonly until: readonly string[];
  /** Verbs, by lemma, whose present tells what a timetable holds: "le procès s'ouvre jeudi". */
  readonly timetable: readonly string[];
  /** Words that tie an expression to the noun before it: "le décret du 1er juillet". */
  readonly genitives: readonly string[];
  /** Words behind which a deed may stand that an expression is counted from: "deux jours après les faits". */
  readonly anchors: readonly string[];
  /** Words behind which hours and minutes say how long something lasts: "pendant 2 h 30". */
  readonly lasting: readonly string[];
  /** Indefinite articles: what they open is told of anew. */
  readonly articles: readonly string[];
  /** Words that such a deed begins with. */
  readonly determiners: readonly string[];
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
