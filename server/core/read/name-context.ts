import type { Language } from '../language';
import type { EntityType } from '../values';
import type { KnownPlace } from './gazetteer';
import type { NameToken } from './name-tokens';
import type { KnownName, NameGrammar } from './names-grammar';

/** What the readers of names share: one sentence's tokens and the look-ups they need. */
export interface NameContext {
  readonly text: string;
  readonly tokens: readonly NameToken[];
  readonly grammar: NameGrammar;
  readonly language: Language;
  /** The sentence is written in capitals, so that they tell nothing. */
  readonly shouting: boolean;
}

/** A name found in a sentence, as a range of tokens. `type` is null where the sentence does not tell. */
export interface FoundName {
  readonly from: number;
  readonly to: number;
  readonly type: EntityType | null;
  /** The sentence leaves no doubt: the other mentions in the document may follow it. */
  readonly certain: boolean;
  readonly known?: KnownName;
  readonly place?: KnownPlace;
  /** Letters at the end of its last word that do not belong to it: the s of "Pyongyangs". */
  readonly cut?: number;
  /** It may be no name at all: a word that opens a sentence. Kept only when the document shows it elsewhere. */
  readonly doubtful?: true;
}

/** Dictionary lemma of a word in lower case by a class of words, null when it has no such reading. */
export function lemmaAs(context: NameContext, token: NameToken, ...classes: readonly string[]): string | null {
  return context.language.lexicon.lookup(token.lower).find((entry) => classes.includes(entry.pos))?.lemma ?? null;
}

/** The word has a meaning in lower case: "Ministre", "Pouvez-vous"; not "Lavrov". */
export function isCommonWord(context: NameContext, token: NameToken): boolean {
  const known = (word: string) => context.language.lexicon.lookup(word).some((entry) => entry.pos !== 'proper');
  if (known(token.lower) || (token.lower.endsWith('’') && token.text.length > 2)) return true;
  return token.text.includes('-') && token.lower.split('-').every((part) => part.length === 1 || known(part));
}

/** An article, a preposition, a pronoun…: a capital on it never makes a name by itself. */
export function isGrammarWord(context: NameContext, token: NameToken): boolean {
  const { articles, links } = context.grammar;
  if (articles.has(token.lower) || links.has(token.lower)) return true;
  return context.language.lexicon.lookup(token.lower).some((entry) => grammarClasses.has(entry.pos));
}

const grammarClasses = new Set(['determiner', 'preposition', 'pronoun', 'conjunction']);

/** Lemma of a noun in lower case, or the word itself. */
export const nounOf = (context: NameContext, token: NameToken): string =>
  lemmaAs(context, token, 'noun') ?? token.lower;

/** True for a word of one of the lists, by its form or by its lemma. */
export const isIn = (context: NameContext, token: NameToken | undefined, list: ReadonlySet<string>): boolean =>
  !!token?.word && (list.has(token.lower) || list.has(nounOf(context, token)));

/** An adjective in lower case, demonyms and participles too. */
export function isAdjective(context: NameContext, token: NameToken | undefined): boolean {
  if (!token?.word || token.capital) return false;
  if (context.grammar.links.has(token.lower)) return false;
  const entries = context.language.lexicon.lookup(token.lower);
  return entries.some((entry) => entry.pos === 'adjective') || isDemonym(context, token);
}

/** Key of the country that an adjective or inhabitant refers to: "russe", "Russes", "Germans"; null for other words. */
export function demonymKey({ grammar, language }: NameContext, token: NameToken): string | null {
  const { demonyms } = grammar;
  const own = demonyms.get(token.lower) ?? demonyms.get(token.lower.replace(/s$/, ''));
  if (own) return own;
  const entry = language.lexicon.lookup(token.lower).find((e) => demonyms.has(e.lemma));
  return (entry && demonyms.get(entry.lemma)) ?? null;
}

export const isDemonym = (context: NameContext, token: NameToken): boolean => demonymKey(context, token) !== null;

/** Text from one token to the one before another, as it is compared: typographic apostrophes, single blanks. */
export const textOf = (context: NameContext, from: number, to: number): string =>
  context.text
    .slice(context.tokens[from].start, context.tokens[to - 1].end)
    .replace(/['’]/g, '’')
    .replace(/\s+/g, ' ');
