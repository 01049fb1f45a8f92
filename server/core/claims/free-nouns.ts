import type { Language } from '../language';
import type { SentenceWord } from './sentence-words';
import { isName } from './term-keys';

/** Null stands for any. */
export type Gender = 'f' | 'm' | null;

/** The singular nouns of a gender that stand behind no preposition. */
export function freeNouns(words: readonly SentenceWord[], gender: Gender, language: Language): SentenceWord[] {
  const { lexicon, claims } = language;
  const entries = (word: SentenceWord) => lexicon.lookup(word.lower);
  const isNoun = (word: SentenceWord) =>
    word.key !== null &&
    !isName(word.key) &&
    word.tense === null &&
    entries(word).some(
      (e) => e.pos === 'noun' && e.number !== 'plural' && (!gender || !e.gender || e.gender === gender),
    );
  const isPreposition = (word: SentenceWord) => entries(word).some(({ pos }) => pos === 'preposition');
  const opens = (word: SentenceWord) => claims.nounLinks.has(word.lower) || mayBeAdjective(word, language);
  return words.filter((word, index) => {
    // "le déficit public": behind a noun, what may be an adjective is one.
    if (!isNoun(word) || (mayBeAdjective(word, language) && index > 0 && isNoun(words[index - 1]!))) return false;
    for (let at = index - 1; at >= 0; at--) {
      if (isPreposition(words[at]!)) return false;
      if (!opens(words[at]!)) return true;
    }
    return true;
  });
}

export const mayBeAdjective = ({ lower }: SentenceWord, { lexicon }: Language): boolean =>
  lexicon.lookup(lower).some(({ pos }) => pos === 'adjective');
