import type { Language } from '../language';
import type { CalendarGrammar, KeyInfo } from './dates/compiled-grammar';
import { signsOfFigures } from './figures/figure-signs';
import { KnownWords } from './known-words';
import { ofCalendar } from './sentence-signs';

/** The words and signs of a language that the readers of figures and of dates know, by their number. */
export interface Glossary {
  readonly words: KnownWords;
  /** What each says of the sentence that it stands in, as bits: see `sentence-signs.ts`. */
  readonly says: Uint8Array;
  /** What each may begin in a calendar expression, in small letters and with a capital one. */
  readonly inDates: readonly (KeyInfo | undefined)[];
  readonly inDatesAsCapital: readonly (KeyInfo | undefined)[];
}

const glossaries = new WeakMap<CalendarGrammar, Glossary>();

/** The glossary of a language; made once. */
export function glossaryOf(language: Pick<Language, 'figures' | 'calendar'>): Glossary {
  let glossary = glossaries.get(language.calendar);
  if (!glossary) {
    glossary = makeGlossary(language);
    glossaries.set(language.calendar, glossary);
  }
  return glossary;
}

function makeGlossary({ figures, calendar }: Pick<Language, 'figures' | 'calendar'>): Glossary {
  const signs = signsOfFigures(figures);
  const words = ['', ...new Set([...calendar.keys.keys(), ...calendar.triggers, ...signs.keys()])];
  const says = (word: string): number => (calendar.triggers.has(word) ? ofCalendar : 0) | (signs.get(word) ?? 0);
  return {
    words: new KnownWords(words),
    says: Uint8Array.from(words, says),
    inDates: words.map((word) => calendar.keys.get(word)?.lower),
    inDatesAsCapital: words.map((word) => calendar.keys.get(word)?.capital),
  };
}
