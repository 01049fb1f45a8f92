import '../server/engine';
import { StoryIndex } from '../server/core/facts/story-index';
import { readDocument } from '../server/core/read/reading';
import type { SourceText } from '../server/core/values';
import { type LoadData, loadLanguages } from '../server/languages/languages';

export { makeArticles } from './articles';

/** A change that a user may type into a text; null where the text has nothing of the kind. */
export const edits: Readonly<Record<string, (text: string, from: number) => string | null>> = {
  'a word': replacing(/ (?:dans|avec|pour|after|with) /g, (words) => `${words}aussi `),
  'a figure': replacing(/ \d{2,3} (?=\p{Ll})/gu, (words) => ` ${Number(words) + 1} `),
  'a date': replacing(/ \d{1,2} (?=(?:janv|févr|mars|avri|mai|juin|juil|août|sept|octo|nove|déce))/g, (words) =>
    Number(words) > 20 ? ' 11 ' : ` ${Number(words) + 1} `,
  ),
  'a name': replacing(/ \p{Lu}\p{Ll}{3,}(?=[ ,.])/gu, (words) => `${words}s`),
};

/** Changes the first occurrence behind a point of the text. */
function replacing(pattern: RegExp, change: (words: string) => string) {
  return (text: string, from: number): string | null => {
    for (const found of text.matchAll(pattern)) {
      if (found.index < from) continue;
      return text.slice(0, found.index) + change(found[0]) + text.slice(found.index + found[0].length);
    }
    return null;
  };
}

/** What the benchmark measures. */
export async function openStories(load: LoadData) {
  const languages = await loadLanguages(load);
  return {
    open: () => new StoryIndex(languages),
    /** Reads a text with its claims, as the editor does with one file after another, and hands it to a story. */
    read: (source: SourceText, index: StoryIndex): void => index.replace(readDocument(source, languages)),
  };
}
