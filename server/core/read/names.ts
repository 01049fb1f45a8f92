import type { Language } from '../language';
import { foldName } from '../text/fold';
import type { Demonym, EntityType, NameMention, Sentence } from '../values';
import { longestKnown } from './known-names';
import { type FoundName, isAdjective, isIn, type NameContext } from './name-context';
import { type NameToken, nameTokens } from './name-tokens';
import { attributesOf } from './offices';
import { bodyOfPlaceAt, companyAt, organisationAt, partnersAt, quotedBodyAt } from './organisation-names';
import { particleNameAt, personAt } from './person-names';
import { headedPlaceAt, placeInside, stateAt, tailedPlaceAt } from './place-names';
import { otherNameAt } from './single-names';
import { type ShapedWord, shapedWords, shapesOf } from './word-shapes';

interface Placed extends FoundName {
  readonly context: NameContext;
}

/** Reads the names of persons, places and organisations, and the demonyms, of a document. */
export function readNames(
  text: string,
  sentences: readonly Sentence[],
  language: Language,
  words: readonly (readonly ShapedWord[])[] = shapedWords(text, sentences, language),
): { names: NameMention[]; demonyms: Demonym[] } {
  const shapeOf = shapesOf(language);
  const found: Placed[] = [];
  const demonyms: Demonym[] = [];
  for (const sentence of words) {
    const context = contextOf(text, sentence, language, shapeOf);
    for (const name of scan(context)) {
      const inside = placeInside(context, name);
      found.push({ ...name, context }, ...(inside ? [{ ...inside, context }] : []));
    }
    demonyms.push(...demonymsOf(context));
  }
  const names = withAliases(text, withOwnOffices(settle(found).map(mention)));
  return { names, demonyms };
}

function contextOf(
  text: string,
  sentence: readonly ShapedWord[],
  language: Language,
  shapeOf: ReturnType<typeof shapesOf>,
): NameContext {
  const tokens = nameTokens(text, sentence, shapeOf);
  let [words, upper] = [0, 0];
  for (const token of tokens) {
    if (token.word) words++;
    if (token.upper || (token.word && token.text.length === 1)) upper++;
  }
  const shouting = words > 1 && upper * 3 > words * 2;
  return { text, tokens, grammar: language.names, language, shouting };
}

/** The names of one sentence, from left to right. */
function scan(context: NameContext): FoundName[] {
  const { tokens } = context;
  const found: FoundName[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { capital, shape } = tokens[at];
    const name = capital || shape.mayBegin ? nameAt(context, at) : null;
    if (name) found.push(name);
    at = name ? name.to : at + 1;
  }
  return found;
}

const nameAt = (context: NameContext, at: number): FoundName | null =>
  knownAt(context, at) ??
  stateAt(context, at) ??
  particleNameAt(context, at) ??
  headedPlaceAt(context, at) ??
  tailedPlaceAt(context, at) ??
  organisationAt(context, at) ??
  quotedBodyAt(context, at) ??
  companyAt(context, at) ??
  partnersAt(context, at) ??
  bodyOfPlaceAt(context, at) ??
  personAt(context, at) ??
  otherNameAt(context, at);

/** A known name; but the "Parti communiste chinois" and "Airbus Defence Inc" are other bodies than those that are known. */
function knownAt(context: NameContext, at: number): FoundName | null {
  const known = longestKnown(context, at);
  if (!known) return null;
  const described = isAdjectiveOfCountry(context.tokens[known.to]) ? organisationAt(context, at) : null;
  const longer = (known.type === 'organisation' && described) || companyAt(context, at);
  return longer && longer.to > known.to ? longer : known;
}

const isAdjectiveOfCountry = (token: NameToken): boolean => isAdjective(token) && token.shape.demonym !== null;

/** Lets the mentions that are sure of their type decide for the others of the document; for a guess, any that has a reason. */
function settle(found: readonly Placed[]): Placed[] {
  const types = new Map<string, EntityType>();
  const likely = new Map<string, EntityType>();
  const keys = found.map(keyOf);
  for (const [i, name] of found.entries()) {
    if (name.doubtful || !name.type) continue;
    const key = keys[i]!;
    if (name.type === 'person' && name.to - name.from > 1) types.set(surnameOf(name), 'person');
    if (name.certain) types.set(key, name.type);
    else if (!name.guessed && !likely.has(key)) likely.set(key, name.type);
  }
  return found.flatMap((name, i) => {
    const key = keys[i]!;
    const known = types.get(key) ?? (name.guessed ? likely.get(key) : undefined);
    if (name.doubtful && !known) return [];
    const type = name.certain ? name.type : (known ?? name.type);
    return type ? [{ ...name, type, ...(known ? { guessed: undefined } : {}) }] : [];
  });
}

const spanOf = ({ context, from, to, cut }: Placed) => ({
  start: context.tokens[from].start,
  end: context.tokens[to - 1].end - (cut ?? 0),
});

function keyOf(name: Placed): string {
  const { start, end } = spanOf(name);
  return foldName(name.context.text.slice(start, end));
}

const surnameOf = (name: Placed): string => foldName(name.context.tokens[name.to - 1].text);

function mention(name: Placed): NameMention {
  const { start, end } = spanOf(name);
  const key = name.known?.key ?? (name.type === 'place' ? name.place?.key : undefined);
  const standsFor = governmentOf(name);
  return {
    start,
    end,
    text: name.context.text.slice(start, end),
    type: name.type as EntityType,
    ...(key ? { key } : {}),
    ...(standsFor ? { standsFor } : {}),
    ...(name.type === 'person' ? { ...attributesOf(name.context, name), ...givenGenderOf(name) } : {}),
    ...(name.guessed ? { guessed: true } : {}),
  };
}

function givenGenderOf({ context, from, to }: Placed): { givenGender?: 'f' | 'm' } {
  const gender = to - from > 1 ? context.grammar.gazetteer.givenName(context.tokens[from].text) : undefined;
  return gender && gender !== 'e' ? { givenGender: gender } : {};
}

/** An office with another person in it is that person's: "le ministre X et Y". */
const withOwnOffices = (names: NameMention[]): NameMention[] =>
  names.map((name, i) => {
    const { office } = name;
    if (!office) return name;
    const inside = (other: NameMention) =>
      other.type === 'person' && other.start >= office.start && other.end <= office.end;
    if (!names.slice(Math.max(0, i - 4), i + 5).some((other) => other !== name && inside(other))) return name;
    const { office: _, gender: __, ...rest } = name;
    return rest;
  });

/** "Organisation mondiale du commerce (OMC)": each of the two is told that the other is its long or short form. */
function withAliases(text: string, names: NameMention[]): NameMention[] {
  return names.map((name, i) => {
    const [left, right] = [names[i - 1], names[i + 1]];
    if (right && pairs(text, name, right)) return { ...name, alias: right.text };
    return left && pairs(text, left, name) ? { ...name, alias: left.text } : name;
  });
}

function pairs(text: string, left: NameMention, right: NameMention): boolean {
  const between = text.slice(left.end, right.start);
  if (left.type !== right.type || !/^ ?\($/.test(between) || text[right.end] !== ')') return false;
  return isShortFor(right.text, left.text) || isShortFor(left.text, right.text);
}

/** The letters of a short form are first letters of the long form's words, in order. */
function isShortFor(short: string, long: string): boolean {
  const letters = short.replace(/[.\s]/g, '').toLowerCase();
  const words = foldName(long).split(' ');
  if (letters.length < 2 || words.length < 2 || short.includes(' ')) return false;
  let next = 0;
  for (const word of words) if (word[0] === letters[next]) next++;
  return next === letters.length;
}

/** "Moscou a annoncé": a capital stands for its government, unless a preposition or noun says that the town is meant. */
function governmentOf({ context, from, known, place }: Placed): string | undefined {
  const body = known?.standsFor ?? (place?.kind === 'capital' ? `country:${place.country}` : undefined);
  const before = context.tokens[from - 1];
  if (!body || !before?.word || known?.type === 'organisation') return body;
  const { locativePrepositions, complementLinks, placeTriggers } = context.grammar;
  if (locativePrepositions.has(before.lower) || isIn(before, placeTriggers)) return undefined;
  return complementLinks.has(before.lower) && isIn(context.tokens[from - 2], placeTriggers) ? undefined : body;
}

function demonymsOf(context: NameContext): Demonym[] {
  const { tokens, grammar } = context;
  const found: Demonym[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const { demonym, demonymParts } = token.shape;
    if (token.text.length < 4 || !token.word) continue;
    for (const part of demonymParts) {
      const [start, end] = [token.start + part.start, token.start + part.end];
      found.push({ start, end, text: context.text.slice(start, end), key: part.key });
    }
    if (demonymParts.length) continue;
    // English writes "North Korean" in two words.
    const twoWords = token.capital && token.follows && tokens[at - 1]!.capital;
    const pair = twoWords ? grammar.demonyms.get(`${tokens[at - 1]!.lower}-${token.lower}`) : undefined;
    const key = pair ?? demonym;
    if (!key) continue;
    const { start } = pair ? tokens[at - 1] : token;
    found.push({ start, end: token.end, text: context.text.slice(start, token.end), key });
  }
  return found;
}
