import type { Language } from '../language';
import type { PartOfSpeech } from '../text/lexicon';
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
  /** Nothing beside it tells its type, which is the most frequent one: the other mentions in the document know better. */
  readonly guessed?: true;
}

/** Dictionary lemma of a word in lower case by a class of words, null when it has no such reading. */
export const lemmaAs = (token: NameToken, pos: PartOfSpeech): string | null =>
  token.shape.entries.find((entry) => entry.pos === pos)?.lemma ?? null;

/** True for a word of one of the lists, by its form or by its lemma. */
export const isIn = (token: NameToken | undefined, list: ReadonlySet<string>): boolean =>
  !!token?.word && (list.has(token.lower) || list.has(token.shape.noun));

export const isAdjective = (token: NameToken | undefined): boolean => !!token?.word && token.shape.adjective;

/** Text from one token to the one before another, as it is compared: typographic apostrophes, single blanks. */
export function textOf(context: NameContext, from: number, to: number): string {
  const text = context.text.slice(context.tokens[from].start, context.tokens[to - 1].end);
  return plain.test(text) ? text : text.replace(/['’]/g, '’').replace(/\s+/g, ' ');
}

const plain = /^[\p{L}\p{N} -]*$/u;
