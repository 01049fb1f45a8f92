import type { Language } from '../language';
import { foldName } from '../text/fold';
import type { Demonym, EntityType, NameMention, Sentence } from '../values';
import { longestKnown } from './known-names';
import { demonymKey, type FoundName, type NameContext } from './name-context';
import { nameTokens } from './name-tokens';
import { companyAt, organisationAt } from './organisation-names';
import { particleNameAt, personAt } from './person-names';
import { headedPlaceAt, placeInside, stateAt } from './place-names';
import { otherNameAt } from './single-names';

interface Placed extends FoundName {
  readonly context: NameContext;
}

/** Reads the names of persons, places and organisations, and the demonyms, of a document. */
export function readNames(
  text: string,
  sentences: readonly Sentence[],
  language: Language,
): { names: NameMention[]; demonyms: Demonym[] } {
  const found: Placed[] = [];
  const demonyms: Demonym[] = [];
  for (const sentence of sentences) {
    const context = contextOf(text, sentence, language);
    for (const name of scan(context)) {
      const inside = placeInside(context, name);
      found.push({ ...name, context }, ...(inside ? [{ ...inside, context }] : []));
    }
    demonyms.push(...demonymsOf(context));
  }
  const names = settle(found).map(mention);
  return { names, demonyms };
}

function contextOf(text: string, sentence: Sentence, language: Language): NameContext {
  const tokens = nameTokens(text, sentence, language.names);
  const words = tokens.filter((token) => token.word);
  const shouting =
    words.length > 1 && words.filter((token) => token.upper || token.text.length === 1).length * 3 > words.length * 2;
  return { text, tokens, grammar: language.names, language, shouting };
}

/** The names of one sentence, from left to right. */
function scan(context: NameContext): FoundName[] {
  const { tokens } = context;
  const found: FoundName[] = [];
  for (let at = 0; at < tokens.length; ) {
    const name = tokens[at].word ? nameAt(context, at) : null;
    if (name) found.push(name);
    at = name ? name.to : at + 1;
  }
  return found;
}

const nameAt = (context: NameContext, at: number): FoundName | null =>
  longestKnown(context, at) ??
  stateAt(context, at) ??
  particleNameAt(context, at) ??
  headedPlaceAt(context, at) ??
  organisationAt(context, at) ??
  companyAt(context, at) ??
  personAt(context, at) ??
  otherNameAt(context, at);

/** Lets the mentions that are sure of their type decide for the others of the document. */
function settle(found: readonly Placed[]): Placed[] {
  const types = new Map<string, EntityType>();
  for (const name of found) {
    if (!name.certain || name.doubtful || !name.type) continue;
    types.set(keyOf(name), name.type);
    if (name.type === 'person') types.set(surnameOf(name), 'person');
  }
  return found.flatMap((name) => {
    const known = types.get(keyOf(name));
    if (name.doubtful && !known) return [];
    const type = name.certain ? name.type : (known ?? name.type);
    return type ? [{ ...name, type }] : [];
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
  const key = name.known?.key ?? name.place?.key;
  return {
    start,
    end,
    text: name.context.text.slice(start, end),
    type: name.type as EntityType,
    ...(key ? { key } : {}),
  };
}

function demonymsOf(context: NameContext): Demonym[] {
  const { tokens, grammar } = context;
  const found: Demonym[] = [];
  for (const [at, token] of tokens.entries()) {
    if (!token.word || token.text.length < 4) continue;
    // English writes "North Korean" in two words.
    const pair = token.follows ? grammar.demonyms.get(`${tokens[at - 1].lower}-${token.lower}`) : undefined;
    const key = pair ?? demonymKey(context, token);
    const { start } = pair ? tokens[at - 1] : token;
    if (key) found.push({ start, end: token.end, text: context.text.slice(start, token.end), key });
  }
  return found;
}
