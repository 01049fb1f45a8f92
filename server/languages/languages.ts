import type { Language, Languages } from '../core/language';
import { compileCalendar } from '../core/read/dates/grammar';
import type { Lexicon } from '../core/text/lexicon';
import { openLexicon } from '../core/text/packed-lexicon';
import type { LanguageId } from '../core/values';
import { type LoadData, loadText } from './data';
import { attributions as englishAttributions } from './en/attributions';
import { englishCalendar } from './en/calendar';
import { claims as englishClaims } from './en/claims';
import { attributions as frenchAttributions } from './fr/attributions';
import { frenchCalendar } from './fr/calendar';
import { claims as frenchClaims } from './fr/claims';

export type { LoadData } from './data';

const attributions = { fr: frenchAttributions, en: englishAttributions };
const calendars = { fr: compileCalendar(frenchCalendar), en: compileCalendar(englishCalendar) };
const claims = { fr: frenchClaims, en: englishClaims };

/**
 * Loads every language pack with its lexicon.
 * @throws when a data file cannot be read, naming it
 */
export async function loadLanguages(load: LoadData): Promise<Languages> {
  const [french, english] = (
    await Promise.all(['lexicon-fr.bin', 'lexicon-en.bin'].map((name) => loadText(load, name)))
  ).map(openLexicon);
  const language = (id: LanguageId, lexicon: Lexicon): Language => ({
    id,
    lexicon,
    figures: {},
    calendar: calendars[id],
    names: {},
    attributions: attributions[id],
    claims: claims[id],
  });
  return { fr: language('fr', french), en: language('en', english) };
}
