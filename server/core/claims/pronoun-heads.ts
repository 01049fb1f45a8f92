import type { Language } from '../language';
import type { Reading, Sentence } from '../values';
import type { Claim } from './claim';
import { freeNouns, type Gender } from './free-nouns';
import { termOf } from './heads';
import type { SentenceWord } from './sentence-words';

/** How a pronoun stands for what a figure measures. */
export interface PronounSubjects {
  /**
   * The pronoun with the verb that gives it a number, at the end of the text before the figure, in lower case: "elle
   * s’élève à", "il est de". The first group is the pronoun.
   */
  readonly itIs: RegExp;
  /** The pronouns by the gender of the nouns that they stand for. */
  readonly genders: ReadonlyMap<string, Gender>;
  /** Texts with what their last figure measures. */
  readonly examples: readonly (readonly [text: string, measured: string | null])[];
}

type Measured = Pick<Claim, 'kind' | 'head' | 'dimension' | 'start'>;

/** Where the claims stand. */
interface Surroundings {
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly words: readonly SentenceWord[];
  /** The words of the sentence before. */
  readonly wordsBefore: readonly SentenceWord[];
  readonly language: Language;
}

/**
 * Gives the figures that are told of a pronoun what it stands for: "Le plan est limité à 4 milliards alors qu’il est de" 26,
 * "La facture étonne. Elle s’élève à" 3 millions. It is a noun of that gender that stands behind no preposition: the
 * nearest one of the sentence, else the first one of the sentence before, its subject.
 */
export const withPronouns = <T extends Measured>(claims: readonly T[], scene: Surroundings): T[] =>
  claims.map((claim) => {
    if (claim.kind !== 'figure' || claim.head || claim.dimension === 'time') return claim;
    const noun = antecedentOf(claim, scene);
    return noun ? { ...claim, head: { ...termOf(noun.lemma, scene.language), text: noun.text } } : claim;
  });

function antecedentOf({ start }: Measured, scene: Surroundings): SentenceWord | null {
  const { reading, sentence, words, wordsBefore, language } = scene;
  const { itIs, genders } = language.claims.pronounSubjects;
  const found = itIs.exec(reading.text.slice(sentence.start, start).toLowerCase());
  if (!found) return null;
  const gender = genders.get(found[1]!) ?? null;
  const own = words.filter(({ end }) => end <= sentence.start + found.index);
  return freeNouns(own, gender, language).at(-1) ?? freeNouns(wordsBefore, gender, language)[0] ?? null;
}
