import type { Language } from '../language';
import type { Demonym, NameMention, Sentence } from '../values';

/** Particles, titles, trigger words and gazetteer of one language. */
export type NameGrammar = Readonly<Record<string, never>>;

/** Reads the names of persons, places and organisations, and the demonyms, of a document. */
export function readNames(
  _text: string,
  _sentences: readonly Sentence[],
  _language: Language,
): { names: NameMention[]; demonyms: Demonym[] } {
  return { names: [], demonyms: [] };
}
