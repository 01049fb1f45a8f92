import type { Language, Languages } from '../core/language';
import { emptyLexicon } from '../core/text/lexicon';
import type { LanguageId } from '../core/values';

/** Reads one of the data files that ship in `dist/data`; rejects when it is not there. */
export type LoadData = (name: string) => Promise<Uint8Array>;

/** Loads every language pack with its lexicon. */
export async function loadLanguages(_load: LoadData): Promise<Languages> {
  const language = (id: LanguageId): Language => ({
    id,
    lexicon: emptyLexicon,
    figures: {},
    calendar: {},
    names: {},
    attributions: {},
  });
  return { fr: language('fr'), en: language('en') };
}
