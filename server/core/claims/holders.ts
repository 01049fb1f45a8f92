import type { Language } from '../language';
import type { Figure } from '../values';
import type { SentenceWord } from './sentence-words';

/** Words of a noun phrase after its head that may say whose it is. */
const longest = 8;

/**
 * Whose the counted things are: the names and demonyms in the noun's own phrase ("500 soldats thaïlandais", "8 % des
 * emplois de la Banque d'Orient"), as keys; empty when the phrase names nobody.
 * @param words those of the figure's sentence
 */
export function readHolders({ end, counted }: Figure, words: readonly SentenceWord[], language: Language): string[] {
  const from = counted?.start ?? end;
  const holders: string[] = [];
  for (const word of words.filter((w) => w.start >= from).slice(0, longest)) {
    if (word.key?.startsWith('@')) holders.push(word.key);
    else if (!continues(word, language)) break;
  }
  return holders;
}

/** Adjectives, nouns and what links them go on with a noun phrase; verbs, marks and other words end it. */
const continues = ({ key, text, tense, punctuation }: SentenceWord, { claims }: Language): boolean =>
  !punctuation && tense === null && (key !== null || claims.nounLinks.has(text.toLowerCase()));
