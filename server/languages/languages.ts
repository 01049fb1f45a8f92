import type { Language, Languages } from '../core/language';
import { compileCalendar } from '../core/read/dates/compile-calendar';
import type { CalendarGrammar } from '../core/read/dates/compiled-grammar';
import { openGazetteer } from '../core/read/gazetteer';
import { openLexicon } from '../core/text/packed-lexicon';
import type { LanguageId } from '../core/values';
import { type LoadData, loadText } from './data';
import { attributions as englishAttributions } from './en/attributions';
import { englishCalendar } from './en/calendar';
import { claims as englishClaims } from './en/claims';
import { figures as englishFigures } from './en/figures';
import { names as englishNames } from './en/names';
import { text as englishText } from './en/text';
import { attributions as frenchAttributions } from './fr/attributions';
import { frenchCalendar } from './fr/calendar';
import { claims as frenchClaims } from './fr/claims';
import { figures as frenchFigures } from './fr/figures';
import { names as frenchNames } from './fr/names';
import { text as frenchText } from './fr/text';

export type { LoadData } from './data';

const attributions = { fr: frenchAttributions, en: englishAttributions };
const names = { fr: frenchNames, en: englishNames };
const figures = { fr: frenchFigures, en: englishFigures };
const texts = { fr: frenchText, en: englishText };
const claims = { fr: frenchClaims, en: englishClaims };

const calendars = new Map<LanguageId, CalendarGrammar>();

/** The grammar of a language's calendar; made ready when a text of the language is first read. */
function calendarOf(id: LanguageId): CalendarGrammar {
  const known = calendars.get(id);
  if (known) return known;
  const compiled = compileCalendar(id === 'fr' ? frenchCalendar : englishCalendar);
  calendars.set(id, compiled);
  return compiled;
}

/**
 * Loads every language pack with its lexicon.
 * @throws when a data file cannot be read, naming it
 */
export async function loadLanguages(load: LoadData): Promise<Languages> {
  const files = ['lexicon-fr.bin', 'lexicon-en.bin', 'places.bin', 'given-names.bin'];
  const [french, english, places, givenNames] = await Promise.all(files.map((name) => loadText(load, name)));
  const gazetteer = openGazetteer(places, givenNames);
  const language = (id: LanguageId, lexicon: string): Language => ({
    id,
    lexicon: openLexicon(lexicon),
    text: texts[id],
    figures: figures[id],
    get calendar() {
      return calendarOf(id);
    },
    attributions: attributions[id],
    names: names[id](gazetteer),
    claims: claims[id],
  });
  return { fr: language('fr', french), en: language('en', english) };
}
