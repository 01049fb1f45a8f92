import type { Passage } from '../values';
import { type FoundName, isAdjective, isIn, lemmaAs, type NameContext } from './name-context';
import type { NameToken } from './name-tokens';

/** Words that an office may have at most. */
const longest = 16;

export interface PersonAttributes {
  readonly office?: Passage;
  readonly gender?: 'f' | 'm';
}

/**
 * The office or relation that stands with a person's name, before it ("le ministre russe de la Défense, X") or after it
 * ("X, le secrétaire du Conseil"), and the gender that the words beside the name show.
 */
export function attributesOf(context: NameContext, name: FoundName): PersonAttributes {
  const range = context.grammar.headLast
    ? (headedBefore(context, name.from) ?? headedAfter(context, name.to))
    : (officeBefore(context, name.from) ?? officeAfter(context, name.to));
  const gender = civilityGender(context, name.from) ?? (range && officeGender(context, range));
  return { ...(range ? { office: passage(context, range) } : {}), ...(gender ? { gender } : {}) };
}

interface Range {
  readonly from: number;
  readonly to: number;
  /** The token that says what the person is: "minister" in "Russian defence minister". */
  readonly head: number;
}

function passage({ text, tokens }: NameContext, { from, to }: Range): Passage {
  const [start, end] = [tokens[from].start, tokens[to - 1].end];
  return { start, end, text: text.slice(start, end) };
}

/** "le président russe X", "le ministre des Affaires étrangères, X": the noun phrase that ends right before the name. */
function officeBefore(context: NameContext, at: number): Range | null {
  const { tokens, grammar } = context;
  const to = tokens[at - 1]?.text === ',' ? at - 1 : at;
  // "l’avocate de X" is another person.
  if (to === at && tokens[at - 1] && isLink(context, tokens[at - 1])) return null;
  let from = to;
  while (
    from > 0 &&
    to - from < longest &&
    inPhrase(context, tokens[from - 1]) &&
    (from === to || tokens[from].follows)
  ) {
    from--;
    const begins = grammar.articles.has(tokens[from].lower) && !grammar.complementLinks.has(tokens[from].lower);
    if (begins && !grammar.complementLinks.has(tokens[from - 1]?.lower ?? '')) break;
  }
  return officeIn(context, from, to);
}

function officeAfter(context: NameContext, at: number): Range | null {
  const { tokens, grammar } = context;
  if (tokens[at]?.text !== ',') return null;
  let to = at + 1;
  while (
    to < tokens.length &&
    to - at < longest &&
    inPhrase(context, tokens[to]) &&
    (to === at + 1 || tokens[to].follows)
  )
    to++;
  while (to > at + 1 && isLink(context, tokens[to - 1])) to--;
  // In "X, la ministre de l’Économie, Y, le préfet, Z" an office with its article is that of the name behind it.
  if (grammar.articles.has(tokens[at + 1]?.lower) && tokens[to]?.text === ',' && tokens[to + 1]?.capital) return null;
  return officeIn(context, at + 1, to);
}

const isLink = ({ grammar }: NameContext, token: NameToken): boolean =>
  grammar.articles.has(token.lower) || grammar.complementLinks.has(token.lower);

/** A word that a noun phrase may hold. */
function inPhrase(context: NameContext, token: NameToken): boolean {
  if (!token.word) return false;
  return token.capital || isLink(context, token) || isAdjective(token) || lemmaAs(token, 'noun') !== null;
}

/** The office at the head of a noun phrase: after its article and adjectives only. */
function officeIn(context: NameContext, from: number, to: number): Range | null {
  const { tokens, grammar } = context;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    // "a élu X" is a deed, no office.
    const deed = at > 0 && tokens[at - 1].shape.entries.some((entry) => entry.auxiliary) && lemmaAs(token, 'verb');
    if (isIn(token, grammar.offices) && !grammar.civilities.has(token.lower) && !deed)
      return { from: at, to, head: at };
    if (!isLink(context, token) && !isAdjective(token) && !grammar.formerly.has(token.lower)) return null;
  }
  return null;
}

// ── languages whose noun phrases end with their head: "Russia’s defence minister" ──────────────────────────────────

/** "Russian Defence Minister X"; "the mayor of Lille, X". */
function headedBefore(context: NameContext, at: number): Range | null {
  const { tokens } = context;
  const apart = tokens[at - 1]?.text === ',';
  const to = apart ? at - 1 : at;
  let head = to - 1;
  if (!isOffice(context, head)) {
    if (!apart) return null;
    while (head > 0 && to - head < longest && !isOffice(context, head) && inComplement(context, head)) head--;
    if (!isOffice(context, head) || !isLink(context, tokens[head + 1])) return null;
  }
  return { from: beginningOf(context, head), to, head };
}

/** "X, Russia’s defence minister"; "X, an adviser to the president". */
function headedAfter(context: NameContext, at: number): Range | null {
  const { tokens, grammar } = context;
  if (tokens[at]?.text !== ',') return null;
  const first = grammar.articles.has(tokens[at + 1]?.lower) ? at + 2 : at + 1;
  let head = first;
  while (head < tokens.length && head - at < longest && !endsPhrase(context, head)) head++;
  if (!isOffice(context, head)) return null;
  while (isOffice(context, head + 1) && tokens[head + 1]!.follows) head++;
  let to = head + 1;
  if (tokens[to]?.follows && isLink(context, tokens[to]!))
    while (to < tokens.length && to - at < longest && inComplement(context, to)) to++;
  while (to > head + 1 && isLink(context, tokens[to - 1]!)) to--;
  // "X, the minister, Y": the office with its article is that of the name behind it.
  if (first > at + 1 && tokens[to]?.text === ',' && tokens[to + 1]?.capital) return null;
  return { from: Math.max(first, beginningOf(context, head)), to, head };
}

const isOffice = (context: NameContext, at: number): boolean =>
  isIn(context.tokens[at], context.grammar.offices) && !context.grammar.civilities.has(context.tokens[at]!.lower);

/** The office, or what can stand before no office. */
const endsPhrase = (context: NameContext, at: number): boolean =>
  isOffice(context, at) || !(modifies(context, at) || isPossessive(context, at));

/** A word that narrows the noun after it: "Russian", "defence", "former"; no verb that has been done. */
function modifies({ tokens }: NameContext, at: number): boolean {
  const token = tokens[at];
  if (!token?.word || token.shape.grammatical) return false;
  if (token.capital || token.shape.demonym !== null) return true;
  const { entries } = token.shape;
  return (
    entries.some(({ pos }) => pos === 'noun' || pos === 'adjective') &&
    !entries.some(({ tense }) => tense?.includes('past'))
  );
}

/** The apostrophe or the s of "Russia’s". */
function isPossessive({ tokens }: NameContext, at: number): boolean {
  const apostrophe = (token: NameToken | undefined) => /^['’]$/.test(token?.text ?? '');
  return apostrophe(tokens[at]) || (tokens[at]?.text === 's' && apostrophe(tokens[at - 1]));
}

const inComplement = (context: NameContext, at: number): boolean =>
  isPossessive(context, at) ||
  (!!context.tokens[at]?.word && (isLink(context, context.tokens[at]!) || modifies(context, at)));

/** Where the noun phrase of a head begins: before all that narrows it, without its article and "former". */
function beginningOf(context: NameContext, head: number): number {
  const belongs = (at: number) =>
    (modifies(context, at) && !context.grammar.formerly.has(context.tokens[at]!.lower)) || isPossessive(context, at);
  let from = head;
  while (from > 0 && head - from < longest && belongs(from - 1)) from--;
  return from;
}

function civilityGender({ tokens, grammar }: NameContext, at: number): 'f' | 'm' | undefined {
  const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];
  const gender = before?.word ? grammar.civilities.get(before.lower) : undefined;
  return gender === 'e' ? undefined : gender;
}

/** A feminine form shows a woman; a masculine one shows a man only where the noun is no title, which may be generic. */
function officeGender(context: NameContext, { from, to, head }: Range): 'f' | 'm' | undefined {
  const { tokens, grammar } = context;
  const genders = [tokens[head], tokens[head + 1]]
    .filter((token, i) => token && head + i < to && (i === 0 || isAdjective(token)))
    .map((token, i) => genderOf(context, token, i === 0 ? 'noun' : 'adjective'));
  const article = tokens[from - 1]?.lower ?? '';
  if (genders.includes('f') || grammar.feminineArticles.has(article)) return 'f';
  return genders.includes('m') && isIn(tokens[head], grammar.relations) ? 'm' : undefined;
}

function genderOf({ language }: NameContext, token: NameToken, pos: string): 'f' | 'm' | undefined {
  const genders = new Set(
    language.lexicon
      .lookup(token.lower)
      .filter((e) => e.pos === pos)
      .map((e) => e.gender),
  );
  return genders.size === 1 ? [...genders][0] : undefined;
}
