/** The word classes that the readers tell apart. */
export type PartOfSpeech =
  | 'noun'
  | 'verb'
  | 'adjective'
  | 'adverb'
  | 'determiner'
  | 'pronoun'
  | 'preposition'
  | 'conjunction'
  | 'interjection'
  | 'number'
  | 'proper';

export type Tense =
  | 'infinitive'
  | 'present'
  | 'imperfect'
  | 'past'
  | 'future'
  | 'conditional'
  | 'subjunctive'
  | 'imperative'
  | 'past participle'
  | 'present participle';

/** One reading of a word form. */
export interface LexiconEntry {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly gender?: 'f' | 'm';
  readonly number?: 'singular' | 'plural';
  /** Of a verb form. A subjunctive or imperative that is written as the indicative is given as the indicative only. */
  readonly tense?: Tense;
  /** Être, avoir; be, have, do: a verb that helps another one. */
  readonly auxiliary?: true;
  /** Of a proper noun that is known as a given name or a family name. */
  readonly name?: 'given' | 'family';
}

/** Word forms of one language. Pure look-up; safe to share. */
export interface Lexicon {
  /**
   * Every reading of a form as written (case matters: "France" is proper), function words first, then nouns,
   * adjectives and verbs; empty when it is unknown. The first word of a sentence must be asked for in lower case too.
   */
  lookup(form: string): readonly LexiconEntry[];
}

/** Knows no word: what the readers fall back to while the data is loading, and in their smallest tests. */
export const emptyLexicon: Lexicon = { lookup: () => [] };
