import english from 'natural/lib/natural/stemmers/porter_stemmer';
import french from 'natural/lib/natural/stemmers/porter_stemmer_fr';
import type { LanguageId } from '../values';

const stemmers: Readonly<Record<LanguageId, { stem(word: string): string }>> = { fr: french, en: english };
const known: Readonly<Record<LanguageId, Map<string, string>>> = { fr: new Map(), en: new Map() };
/** Enough for the words of a large folder; beyond it the memory is emptied, so that it stays bounded. */
const limit = 50_000;

/** The stem that forms of one word share ("déployer", "déploiement"). Lower case in, lower case out. */
export function stem(word: string, language: LanguageId): string {
  const memory = known[language];
  const found = memory.get(word);
  if (found !== undefined) return found;
  if (memory.size > limit) memory.clear();
  const result = stemmers[language].stem(word);
  memory.set(word, result);
  return result;
}
