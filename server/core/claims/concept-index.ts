import type { Language } from '../language';
import { stem } from '../text/stems';
import type { Concept } from './grammar';

/** Finds the concept of a word of one language. */
export interface ConceptIndex {
  /**
   * The concept of a dictionary form, undefined when there is none.
   * @param known the lexicon knows the word, so that its form is not guessed at by its stem
   */
  find(lemma: string, known?: boolean): Concept | undefined;
  /** The concept that a verb has with a reflexive pronoun only. */
  findReflexive(lemma: string): Concept | undefined;
}

const indexes = new WeakMap<Language, ConceptIndex>();

/** The index of a language's concepts; made once for each language. */
export function conceptsOf(language: Language): ConceptIndex {
  const made = indexes.get(language);
  if (made) return made;
  const byLemma = new Map<string, Concept>();
  const byReflexive = new Map<string, Concept>();
  const byStem = new Map<string, Concept>();
  for (const concept of language.claims.concepts) {
    for (const verb of concept.reflexive ?? []) byReflexive.set(verb, concept);
    for (const lemma of concept.lemmas) {
      byLemma.set(lemma, concept);
      const stemmed = stem(lemma, language.id);
      // A short stem is shared by too many words ("tu" of "tuer").
      if (stemmed.length >= 3 && !byStem.has(stemmed)) byStem.set(stemmed, concept);
    }
  }
  const index: ConceptIndex = {
    find: (lemma, known = false) => byLemma.get(lemma) ?? (known ? undefined : byStem.get(stem(lemma, language.id))),
    findReflexive: (lemma) => byReflexive.get(lemma),
  };
  indexes.set(language, index);
  return index;
}
