import type { LanguageId } from '../values';
import type { TextGrammar } from './grammar';

/** Guesses the language from the function words of the first 4,000 characters; the first language when nothing tells. */
export function detectLanguage(text: string, languages: readonly { id: LanguageId; text: TextGrammar }[]): LanguageId {
  const words =
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const score = ({ functionWords }: TextGrammar) => words.filter((word) => functionWords.has(word)).length;
  return languages.reduce((best, other) => (score(other.text) > score(best.text) ? other : best)).id;
}
