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

/** One reading of a word form. */
export interface LexiconEntry {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly gender?: 'f' | 'm';
  readonly number?: 'singular' | 'plural';
}

/** Word forms of one language. Pure look-up; safe to share. */
export interface Lexicon {
  /** Every reading of a form as written (case matters: "France" is proper); empty when it is unknown. */
  lookup(form: string): readonly LexiconEntry[];
}

/** Knows no word: what the readers fall back to while the data is loading, and in their smallest tests. */
export const emptyLexicon: Lexicon = { lookup: () => [] };
