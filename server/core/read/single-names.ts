import { findKnown } from './known-names';
import { type FoundName, isAdjective, isIn, type NameContext } from './name-context';
import type { NameToken } from './name-tokens';
import { beginsPerson, hasTitle, isAddressed, isGiven } from './person-names';

/** Words that a run of capitals may have at most. */
const longest = 10;

/** Capitals that no other reader knew: a run of them, an acronym, or a word by itself. */
export function otherNameAt(context: NameContext, from: number): FoundName | null {
  const { tokens } = context;
  if (!tokens[from].capital) return null;
  let to = from + 1;
  while (tokens[to]?.word && tokens[to].follows && tokens[to].capital && to - from < longest) to++;
  return to - from > 1 && !context.shouting ? runOfCapitals(context, from, to) : singleName(context, from);
}

function runOfCapitals(context: NameContext, from: number, to: number): FoundName | null {
  const { tokens, grammar } = context;
  const first = tokens[from];
  // A title, or the word that opens the sentence, is not part of the name after it.
  if (isIn(first, grammar.offices) || grammar.civilities.has(first.lower) || grammar.notNames.has(first.lower))
    return null;
  if (grammar.foreignArticles.has(first.lower)) return { from, to, type: null, certain: false };
  if (first.shape.grammatical) return null;
  if (first.opens && first.shape.common && !(isOnlyNoun(first) && isUnknown(tokens[to - 1]))) return null;
  for (let at = from + 1; at < to - 1; at++) if (beginsPerson(context, at)) return singleName(context, from);
  if (grammar.companySuffixes.has(tokens[to - 1].text) || isIn(tokens[from - 1], grammar.organisationTriggers))
    return { from, to, type: 'organisation', certain: true };
  // "la MJC Bellevue"
  if (
    first.upper &&
    to === from + 2 &&
    isIn(tokens[from - 1], grammar.definiteArticles) &&
    !isGiven(context, tokens[from + 1])
  )
    return { ...acronym(context, from), from, to, type: 'organisation', certain: false };
  if (first.upper) return singleName(context, from);
  if (first.shape.common && tokens[from + 1].upper) return singleName(context, from);
  const place = placeOf(context, from, to);
  if (place) return place;
  if (isIn(tokens[from - 1], grammar.definiteArticles) && !first.shape.common)
    return { from, to, type: 'organisation', certain: false };
  const common = tokens.slice(from, to).filter((token) => token.shape.common && !isGiven(context, token));
  if (
    common.length === 0 ||
    (common.length === 1 && common[0] === first && isOnlyNoun(first) && !(first.shape.demonym !== null))
  )
    return to - from <= 4 ? { from, to, type: 'person', certain: false } : null;
  if (common.length === 1 && isUnknown(first) && common[0] === tokens[to - 1])
    return { from, to, type: 'person', certain: false };
  if (common[0] === first && !(isVerbForm(first) && isUnknown(tokens[to - 1]) && !first.opens))
    return singleName(context, from);
  if (common.length === 1 && common[0] === first) return { from, to, type: 'person', certain: false };
  return { from, to, type: null, certain: false };
}

const isUnknown = (token: NameToken): boolean => token.shape.entries.length === 0;

/** A form of a verb and nothing else: no common noun that a capital could be on. */
const isVerbForm = (token: NameToken): boolean => token.shape.entries.every((entry) => entry.pos === 'verb');

/** A noun and nothing else, so that it could be a family name: "Yin", "Roux"; not "Hier", "Reste". */
function isOnlyNoun(token: NameToken): boolean {
  const entries = token.shape.entries;
  return entries.length > 0 && entries.every((entry) => entry.pos === 'noun');
}

function placeOf(context: NameContext, from: number, to: number): FoundName | null {
  const text = context.text.slice(context.tokens[from].start, context.tokens[to - 1].end);
  const place = context.grammar.gazetteer.place(text);
  return place ? { from, to, type: 'place', certain: place.kind !== 'small', place } : null;
}

/** One capitalised word. */
function singleName(context: NameContext, from: number): FoundName | null {
  const { tokens, grammar } = context;
  const token = tokens[from];
  const to = from + 1;
  if (
    grammar.notNames.has(token.lower) ||
    grammar.ordinal.test(token.text) ||
    token.text.length < 2 ||
    /\d/.test(token.text[0])
  )
    return null;
  const known = findKnown(context, token.text.replace("'", '’'), context.shouting);
  if (known && !(known.type === 'organisation' && isAddressed(context, from)))
    return {
      from,
      to,
      type: known.type,
      certain: true,
      known,
      ...(token.opens && token.shape.common && !token.upper && !inBrackets(context, from) ? { doubtful: true } : {}),
    };
  if (token.shape.grammatical || beginsDemonym(context, from)) return null;
  const place = grammar.gazetteer.place(token.text);
  if (!place && token.lower.endsWith('s')) {
    const owner = grammar.gazetteer.place(token.text.slice(0, -1));
    if (owner && /^(?:country|capital)$/.test(owner.kind) && !token.shape.common)
      return { from, to, type: 'place', certain: true, place: owner, cut: 1 };
  }
  if (token.shape.demonym !== null && place?.kind !== 'country') return null;
  if (token.upper && !context.shouting) return townInCapitals(context, from) ?? acronym(context, from);
  const common = token.shape.common && !(place && place.kind !== 'small' && (!token.opens || isProper(context, token)));
  if (context.shouting)
    return place && place.kind !== 'small' && !common ? { from, to, type: 'place', certain: true, place } : null;
  if (hasTitle(context, from)) return { from, to, type: 'person', certain: true };
  if (isIn(token, grammar.institutions) && !token.opens && isIn(tokens[from - 1], grammar.articles))
    return { from, to, type: 'organisation', certain: true };
  // "Petit a démissionné": a name only if the document has shown that somebody is called so.
  if (common)
    return token.opens ? { from, to, type: 'person', certain: false, doubtful: true } : commonWord(context, from);
  if (isIn(tokens[from - 1], grammar.productTriggers)) return null;
  if (isInhabitant(context, from)) return null;
  if (place && place.kind !== 'small') return { from, to, type: 'place', certain: true, place };
  return { from, to, ...byNeighbours(context, from, place), ...(place ? { place } : {}) };
}

/** The "South" of "South Korean". */
const beginsDemonym = ({ tokens, grammar }: NameContext, at: number): boolean =>
  !!tokens[at + 1]?.capital && grammar.demonyms.has(`${tokens[at].lower}-${tokens[at + 1].lower}`);

/** "Sartilly (Manche)": a word by itself in brackets. */
const inBrackets = ({ tokens }: NameContext, at: number): boolean =>
  tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')';

/** A capital in the middle of a sentence on a word that the dictionary has: a name only with a word that announces one. */
function commonWord(context: NameContext, from: number): FoundName | null {
  const { tokens, grammar } = context;
  const before = tokens[from - 1];
  if (isIn(before, grammar.organisationTriggers)) return { from, to: from + 1, type: 'organisation', certain: true };
  const token = tokens[from];
  if (isIn(token, grammar.offices) || isIn(token, grammar.organisationHeads)) return null;
  const place = grammar.gazetteer.place(token.text);
  const small = before && !before.capital ? before.lower : '';
  if (place && (grammar.placePrepositions.has(small) || grammar.complementLinks.has(small)))
    return { from, to: from + 1, type: 'place', certain: false, place };
  if (isGiven(context, token) || isProper(context, token))
    return { from, to: from + 1, type: 'person', certain: false };
  // "… said Young": a name only if the document has shown that somebody is called so.
  return { from, to: from + 1, type: 'person', certain: false, doubtful: true };
}

const isProper = (context: NameContext, token: NameToken): boolean =>
  context.language.lexicon.lookup(token.text).some((entry) => entry.pos === 'proper');

/** Shorter words in capitals are acronyms. */
const shortestTown = 5;

/** "WASHINGTON": the town that a dispatch begins with. */
function townInCapitals(context: NameContext, from: number): FoundName | null {
  const { text, shape } = context.tokens[from];
  if (text.length < shortestTown || shape.common) return null;
  const known = findKnown(context, text, true);
  if (known?.type === 'place') return { from, to: from + 1, type: 'place', certain: true, known };
  const place = context.grammar.gazetteer.place(text);
  return place && place.kind !== 'small' ? { from, to: from + 1, type: 'place', certain: true, place } : null;
}

function acronym(context: NameContext, from: number): FoundName | null {
  const token = context.tokens[from];
  if (/^[IVXLCDM]+$/.test(token.text) || /^(?!G\d)\p{Lu}{1,2}-?\d+$/u.test(token.text)) return null;
  return { from, to: from + 1, type: 'organisation', certain: token.text.length > 2 };
}

/** "les Maxévillois": an unknown word with the ending of inhabitants after an article. */
function isInhabitant(context: NameContext, from: number): boolean {
  const { tokens, grammar } = context;
  const before = tokens[from - 1];
  return (
    !!before &&
    grammar.articles.has(before.lower) &&
    !grammar.placePrepositions.has(tokens[from - 2]?.lower ?? '') &&
    grammar.inhabitant.test(tokens[from].text) &&
    !grammar.gazetteer.place(tokens[from].text)
  );
}

/** "TopTribune", "YouTube": two words run together, which names of persons have only after "Mc", "De" and the like. */
const runTogether = /^(?!Mc|Mac|De|Di|La|Le|Van|Du|Fitz)\p{Lu}\p{Ll}+\p{Lu}/u;

/** What the words beside an unknown name say of it. */
function byNeighbours(
  context: NameContext,
  from: number,
  place: unknown,
): Pick<FoundName, 'type' | 'certain' | 'doubtful' | 'guessed'> {
  const { tokens, grammar, language } = context;
  const token = tokens[from];
  const before = tokens[from - 1];
  // "À Valmont" opens a sentence with its preposition.
  const small = before?.word && (!before.capital || before.opens) ? before.lower : '';
  const noun = nounBefore(context, from);
  const linked = grammar.links.has(small);
  if (isIn(noun, grammar.organisationTriggers) && !linked) return { type: 'organisation', certain: true };
  if (
    runTogether.test(token.text) ||
    grammar.organisationLike.test(token.text) ||
    grammar.companyPrepositions.has(small)
  )
    return { type: 'organisation', certain: false };
  if (grammar.placeLike.test(token.text)) return { type: 'place', certain: false };
  if (linked && isIn(noun, grammar.placeTriggers)) return { type: 'place', certain: true };
  if (linked && isIn(noun, grammar.deedsOfPersons) && noun === tokens[from - 2])
    return { type: 'person', certain: false };
  if (linked && isIn(noun, grammar.ranks)) return { type: 'place', certain: false };
  if (linked && isIn(noun, grammar.offices)) return { type: place ? 'place' : 'organisation', certain: false };
  // "à X", "dans la X"
  const within = grammar.definiteArticles.has(small) && grammar.locativePrepositions.has(tokens[from - 2]?.lower ?? '');
  if (within || grammar.placePrepositions.has(small)) return { type: 'place', certain: false };
  // "Valmont : le pont fermé": a heading names its town first.
  if (place && token.opens && tokens[from + 1]?.text === ':') return { type: 'place', certain: false };
  if (isPersonVerb(context, from + 1)) return { type: 'person', certain: false };
  if (isVerb(context, from - 1, grammar.reportVerbs)) return { type: 'organisation', certain: false };
  const entries = language.lexicon.lookup(token.text);
  if (entries.some((e) => e.name) || grammar.gazetteer.givenName(token.text)) return { type: 'person', certain: false };
  if (place || entries.some((e) => e.pos === 'proper')) return { type: 'place', certain: false };
  if (before?.word && grammar.articles.has(before.lower)) return { type: 'organisation', certain: false };
  // "l’affaire Durand", "les comptes Durand": a noun right before names a thing after a body.
  if (noun === before && small && isOnlyNoun(before)) return { type: 'organisation', certain: false };
  return {
    type: 'person',
    certain: false,
    guessed: true,
    ...(token.opens && !tokens[from + 1]?.word ? { doubtful: true } : {}),
  };
}

/** The noun that the words right before a name hang on: "station" for "station balnéaire de X", "groupe" for "groupe X". */
function nounBefore(context: NameContext, from: number): NameToken | undefined {
  const { tokens, grammar } = context;
  let at = from - 1;
  if (grammar.definiteArticles.has(tokens[at]?.lower ?? '') && grammar.links.has(tokens[at - 1]?.lower ?? '')) at--;
  if (grammar.links.has(tokens[at]?.lower ?? '')) at--;
  while (
    at > 0 &&
    tokens[at].follows &&
    isAdjective(tokens[at]) &&
    !tokens[at].shape.entries.some((e) => e.pos === 'noun')
  )
    at--;
  return tokens[at]?.word ? tokens[at] : undefined;
}

/** "a déclaré", "affirme": a verb of saying or living, with its auxiliary. */
function isPersonVerb(context: NameContext, at: number): boolean {
  const { tokens, grammar } = context;
  if (!tokens[at]?.word || tokens[at].capital) return false;
  if (isVerb(context, at, grammar.personVerbs)) return true;
  return tokens[at].shape.entries.some((e) => e.auxiliary) && isVerb(context, at + 1, grammar.personVerbs);
}

function isVerb({ tokens }: NameContext, at: number, verbs: ReadonlySet<string>): boolean {
  const token = tokens[at];
  return !!token?.word && token.shape.entries.some((e) => e.pos === 'verb' && verbs.has(e.lemma));
}
