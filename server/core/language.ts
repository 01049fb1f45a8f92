import type { ClaimGrammar } from './claims/grammar';
import type { AttributionGrammar } from './read/attributions';
import type { CalendarGrammar } from './read/dates';
import type { FigureGrammar } from './read/figures';
import type { NameGrammar } from './read/names-grammar';
import type { TextGrammar } from './text/grammar';
import type { Lexicon } from './text/lexicon';
import type { LanguageId } from './values';

/** All that the core must know of a language. Made by `server/languages`, handed in as data. */
export interface Language {
  readonly id: LanguageId;
  readonly lexicon: Lexicon;
  readonly text: TextGrammar;
  readonly figures: FigureGrammar;
  readonly calendar: CalendarGrammar;
  readonly names: NameGrammar;
  readonly attributions: AttributionGrammar;
  readonly claims: ClaimGrammar;
}

export type Languages = Readonly<Record<LanguageId, Language>>;
