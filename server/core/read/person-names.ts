import { findKnown } from './known-names';
import { type FoundName, isIn, type NameContext } from './name-context';
import type { NameToken } from './name-tokens';

/** Words that a person's name may have at most. */
const longest = 6;

/** "J.-C.", or a capital with a full stop after it. */
const initials = /^(?:\p{Lu}\.[-‑]?)+$/u;

const romanNumber = /^(?:I{1,3}|IV|VI{0,3}|IX|X{1,2}|X?V?I{1,3}|XIV|XV|XVI)$/;

/** True where a title or an office stands right before a token: "M. Dupont", "le juge Martin", "président russe X". */
export function hasTitle(context: NameContext, at: number): boolean {
  return standsBefore(context, at) || sharesTitle(context, at);
}

/** "M. Michelin": whatever else is called so. */
export function isAddressed({ tokens, grammar }: NameContext, at: number): boolean {
  const title = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];
  return !!title?.capital && grammar.civilities.has(title.lower);
}

/** Words of names that a title in the plural may be followed by. */
const longestList = 12;

/** "les juges Martin et Roux", "MM. Roux, Petit et Morel": a title in the plural is that of every name after it. */
function sharesTitle(context: NameContext, at: number): boolean {
  const { tokens, grammar } = context;
  const joins = (token: NameToken) => token.text === ',' || grammar.conjunctions.has(token.lower);
  let first = at;
  if (!tokens[first - 1] || !joins(tokens[first - 1])) return false;
  while (tokens[first - 1] && at - first < longestList && (tokens[first - 1].capital || joins(tokens[first - 1]))) {
    if (isPlural(context, tokens[first - 1])) break;
    first--;
  }
  if (tokens[first]?.text === '.') first++;
  const title = tokens[first - 1]?.text === '.' ? tokens[first - 2] : tokens[first - 1];
  return first < at && tokens[first].capital && isPlural(context, title);
}

const isPlural = ({ grammar }: NameContext, title: NameToken | undefined): boolean =>
  !!title?.word &&
  (grammar.pluralCivilities.has(title.lower) ||
    (title.shape.noun !== title.lower && grammar.offices.has(title.shape.noun)));

function standsBefore(context: NameContext, at: number): boolean {
  const { tokens, grammar } = context;
  let before = at - 1;
  if (tokens[before]?.text === '.' && tokens[before - 1]?.end === tokens[before].start) before--;
  const title = tokens[before];
  if (!title?.word) return false;
  if (grammar.civilities.has(title.lower)) return title.capital || title.lower.length > 3;
  if (title.capital && !title.opens && !isIn(title, grammar.offices)) return false;
  if (isIn(title, grammar.offices) || isIn(title, grammar.personTriggers)) return true;
  // "le président russe Vladimir Poutine": one adjective between.
  const office = tokens[before - 1];
  return !title.capital && !!office && isIn(office, grammar.offices) && title.shape.demonym !== null;
}

/** A person with a given name, initials or a title: "Vladimir Poutine", "J.-C. Martin", "Charles de Gaulle". */
export function personAt(context: NameContext, from: number): FoundName | null {
  const { tokens, grammar } = context;
  const first = tokens[from];
  const titled = hasTitle(context, from);
  if (!first.capital || (first.upper && !context.shouting && !initials.test(first.text) && first.text.length < 5))
    return null;
  const initial = initials.test(first.text) || (first.text.length === 1 && tokens[from + 1]?.text === '.');
  if (grammar.civilities.has(first.lower) || (!initial && first.shape.grammatical)) return null;
  const given = !initial && isGiven(context, first);
  if (!initial && !given && !titled) return null;
  if (context.shouting && isIn(first, grammar.offices)) return null;
  if (first.opens && !titled && !initial && first.shape.common && !tokens[from + 1]?.capital) return null;
  const to = endOfName(context, from, initial);
  if (initial && !tokens.slice(from + 1, to).some((t) => t.word)) return null;
  const single = to === from + 1;
  if (single && !titled) return null;
  if (single && isIn(first, grammar.offices)) return null;
  // "Prime Minister Anna Berg": an office of two words, of which the first is somebody's given name too.
  if (first.shape.common && isIn(tokens[from + 1], grammar.offices)) return null;
  if (!titled && !initial && !plausible(context, from, to)) return null;
  return { from, to, type: 'person', certain: true };
}

/** A given name before a place, or before words that are no names ("Claire Victoire"), is not a person by itself. */
function plausible(context: NameContext, from: number, to: number): boolean {
  const { tokens, grammar } = context;
  const last = tokens[to - 1];
  if (grammar.organisationHeads.has(last.lower) || grammar.notNames.has(last.lower)) return false;
  const particle = grammar.particles.has(tokens[from + 1].lower);
  return particle || grammar.gazetteer.place(tokens[from].text)?.kind !== 'country';
}

/** Where the name that begins here ends: capitals, with particles between them. */
function endOfName(context: NameContext, from: number, initial: boolean): number {
  const { tokens } = context;
  let to = from + 1;
  if (initial && tokens[to]?.text === '.') to++;
  for (;;) {
    const token = tokens[to];
    if (!token?.word || to - from >= longest) return to;
    const joined = token.follows || tokens[to - 1].text === '.';
    if (!joined) return to;
    if (token.capital) {
      // In a heading in capitals the name ends where other words begin: "ANNA BERG QUITS".
      if (context.shouting && to > from + 1 && token.shape.common && !isGiven(context, token)) return to;
      if (to > from + 1 && !initial && beginsOther(context, to)) return to;
      if (token.upper && token.text.length > 1 && token.text.length < 4 && !romanNumber.test(token.text)) return to;
      to++;
      if (token.text.length === 1 && tokens[to]?.text === '.' && tokens[to + 1]?.capital) to++;
      continue;
    }
    const after = afterParticles(context, to, from);
    if (!after) return to;
    to = after;
  }
}

/** A title, an organisation or a second person begins here: "Jacques Chirac Président". */
const beginsOther = (context: NameContext, at: number): boolean =>
  isIn(context.tokens[at], context.grammar.organisationHeads) ||
  context.grammar.civilities.has(context.tokens[at].lower);

/** A given name and another capital: where "Défense Michèle Martin" becomes a person. */
export function beginsPerson(context: NameContext, at: number): boolean {
  const next = context.tokens[at + 1];
  return isGiven(context, context.tokens[at]) && !!next?.capital && next.follows;
}

/** Index after "de Gaulle", "van der Laan", "d’Estaing": particles and the capital they lead to; 0 when they do not. */
function afterParticles(context: NameContext, from: number, start: number): number {
  const { tokens, grammar } = context;
  let to = from;
  while (tokens[to]?.word && !tokens[to].capital && grammar.particles.has(tokens[to].lower) && to - from < 3) to++;
  const name = tokens[to];
  if (to === from || !name?.capital || !name.follows || name.upper) return 0;
  // "Philippe Martin de Renault" is Martin's company: "de" belongs to a name that has had given names only.
  const givenOnly = tokens
    .slice(start, from)
    .every((t) => t.text === '.' || isGiven(context, t) || initials.test(t.text));
  if (grammar.links.has(tokens[from].lower) && !givenOnly && !tokens[from].lower.endsWith('’')) return 0;
  const place = grammar.gazetteer.place(name.text);
  if ((place && place.kind !== 'small') || findKnown(context, name.text, false)) return 0;
  return isIn(name, grammar.organisationHeads) ? 0 : to + 1;
}

/** The first name of a person, by the lists. */
export const isGiven = (context: NameContext, token: NameToken): boolean =>
  !token.shape.grammatical &&
  token.text.split('-').some((part) => context.grammar.gazetteer.givenName(part) !== undefined);

/** "de Gaulle" after "M." or "le général", "van der Laan" after "Madame": a name that begins with its particle. */
export function particleNameAt(context: NameContext, from: number): FoundName | null {
  const { tokens, grammar } = context;
  if (tokens[from].capital || !grammar.leadingParticles.has(tokens[from].lower)) return null;
  const title = tokens[from - 1]?.text === '.' ? tokens[from - 2] : tokens[from - 1];
  if (!title?.word) return null;
  const addressed = grammar.civilities.has(title.lower) || sharesTitle(context, from);
  // "le général de Gaulle", but not "le secrétaire général de l’organisation".
  const ranked = grammar.ranks.has(title.lower) && isIn(tokens[from - 2], grammar.articles);
  if (!addressed && !(ranked && tokens[from + 1]?.capital)) return null;
  const to = afterParticles(context, from, from);
  return to ? { from, to, type: 'person', certain: true } : null;
}
