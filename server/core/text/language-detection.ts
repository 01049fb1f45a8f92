import type { LanguageId } from '../values';
import { classAt, letter, runEnd } from './characters';
import type { TextGrammar } from './grammar';

/** So many characters tell. */
const enough = 4000;

/** Guesses the language from the function words of the text's beginning; the first language when nothing tells. */
export function detectLanguage(text: string, languages: readonly { id: LanguageId; text: TextGrammar }[]): LanguageId {
  const head = text.slice(0, enough).toLowerCase();
  const sets = languages.map(({ text: { functionWords } }) => functionWords);
  const scores = sets.map(() => 0);
  for (let at = 0, end = 0; at < head.length; at = Math.max(end, at + 1)) {
    if (!(classAt(head, at) & letter)) continue;
    end = runEnd(head, at, letter);
    const word = head.slice(at, end);
    for (let i = 0; i < sets.length; i++) if (sets[i]!.has(word)) scores[i]!++;
  }
  return languages[scores.indexOf(Math.max(...scores))]!.id;
}
