import type { Language } from '../language';
import type { SentenceWord } from './sentence-words';
import { isName } from './term-keys';

/** Null stands for any. */
export type Gender = 'f' | 'm' | null;

/** The singular nouns of a gender that stand behind no preposition. */
export function freeNouns(
  words: readonly SentenceWord[],
  gender: Gender,
  { lexicon, claims }: Language,
): SentenceWord[] {
  const entries = (word: SentenceWord) => lexicon.lookup(word.lower);
  const isNoun = (word: SentenceWord) =>
    word.key !== null &&
    !isName(word.key) &&
    word.tense === null &&
    entries(word).some(
      (e) => e.pos === 'noun' && e.number !== 'plural' && (!gender || !e.gender || e.gender === gender),
    );
  const isPreposition = (word: SentenceWord) => entries(word).some(({ pos }) => pos === 'preposition');
  const isAdjective = (word: SentenceWord) => entries(word).some(({ pos }) => pos === 'adjective');
  const opens = (word: SentenceWord) => claims.nounLinks.has(word.lower) || isAdjective(word);
  return words.filter((word, index) => {
    // "le déficit public": behind a noun, what may be an adjective is one.
    if (!isNoun(word) || (isAdjective(word) && index > 0 && isNoun(words[index - 1]!))) return false;
    for (let at = index - 1; at >= 0; at--) {
      if (isPreposition(words[at]!)) return false;
      if (!opens(words[at]!)) return true;
    }
    return true;
  });
}
