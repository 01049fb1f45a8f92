import { findKnown } from './known-names';
import { type FoundName, isAdjective, isIn, lemmaAs, type NameContext } from './name-context';
import type { NameToken } from './name-tokens';
import { beginsPerson } from './person-names';

/** Words that a name may have at most. */
const longest = 16;

/**
 * An organisation that begins with what it is: "ministère russe des Affaires étrangères", "Conseil de sécurité",
 * "Fédération nationale de judo". A head in lower case needs a capital after it.
 */
export function organisationAt(context: NameContext, from: number): FoundName | null {
  const { tokens, grammar } = context;
  const head = tokens[from];
  if (!isIn(head, grammar.organisationHeads)) return null;
  const small = !head.capital;
  const ministry = isIn(head, grammar.ministryWords);
  if (small && !grammar.smallHeads.has(head.lower) && !grammar.establishmentHeads.has(head.lower)) return null;
  const free = head.capital && isIn(head, grammar.associationHeads);
  let to = from + 1;
  /** End of what certainly belongs to the name; 0 while there is no name yet. */
  let end = head.capital && !head.opens ? to : 0;
  while (to < tokens.length && to - from < longest && tokens[to].word && tokens[to].follows) {
    if (isAdjective(tokens[to])) {
      if (end && belongs(context, to, free)) end = to + 1;
      to++;
      continue;
    }
    const complement = complementAt(context, to, from, free);
    if (!complement) break;
    to = complement.to;
    // "le ministère de la défense et des finances" is a name in small letters too, "le ministère de tutelle" is none.
    const portfolio = ministry && complement.definite && (!end || complement.joined);
    if (complement.capital || (end && free) || portfolio) end = to;
  }
  const bare = end <= from + 1;
  if (!end || (bare && !isIn(head, grammar.institutions))) return null;
  return { from, to: end, type: 'organisation', certain: !bare };
}

/** Capitals that end with what companies end with: "General Motors Corp". */
export function companyAt(context: NameContext, from: number): FoundName | null {
  const { tokens, grammar } = context;
  let to = from;
  while (tokens[to]?.capital && (to === from || tokens[to].follows) && to - from < longest) to++;
  const opener = tokens[from].opens && tokens[from].shape.grammatical;
  if (to - from < 2 || opener || context.shouting || !grammar.companySuffixes.has(tokens[to - 1].text)) return null;
  return { from, to, type: 'organisation', certain: true };
}

/** "Hill & Knowlton", "Dupont & Fils": capitals on both sides of the sign that firms write for "and". */
export function partnersAt(context: NameContext, from: number): FoundName | null {
  const { tokens } = context;
  let to = from;
  let partners = 0;
  while (tokens[to]?.capital && tokens[to].word && !tokens[to].shape.grammatical && to - from < longest) {
    while (tokens[to]?.capital && tokens[to].word && (to === from || tokens[to].follows || partners > 0)) to++;
    if (tokens[to]?.text !== '&') break;
    partners++;
    to++;
  }
  return partners && tokens[to - 1].capital ? { from, to, type: 'organisation', certain: true } : null;
}

const opensQuotation = /^["«“]$/;
const closesQuotation = /^["»”]$/;

/** "la société de pêche « La Truite »", "l’association "Les Amis de Lens"": what a body is called, in quotation marks. */
export function quotedBodyAt(context: NameContext, from: number): FoundName | null {
  const { tokens, grammar } = context;
  if (!tokens[from].capital || !opensQuotation.test(tokens[from - 1]?.text ?? '')) return null;
  const noun = tokens[from - 2];
  const isBody = (token: NameToken | undefined) =>
    isIn(token, grammar.organisationTriggers) || isIn(token, grammar.associationHeads);
  const complement = !!noun?.word && grammar.complementLinks.has(tokens[from - 3]?.lower ?? '');
  if (!isBody(noun) && !(complement && isBody(tokens[from - 4]))) return null;
  let to = from + 1;
  while (tokens[to]?.word && to - from < longest) to++;
  return closesQuotation.test(tokens[to]?.text ?? '') ? { from, to, type: 'organisation', certain: true } : null;
}

/** "les Rapides de la Meuse", "la Ville de Paris", "l’Harmonie municipale de Lens": a noun with a capital, and its place. */
export function bodyOfPlaceAt(context: NameContext, from: number): FoundName | null {
  const { tokens, grammar } = context;
  const head = tokens[from];
  if (!head.capital || head.upper || head.opens || context.shouting || !lemmaAs(head, 'noun')) return null;
  if (
    [grammar.offices, grammar.notNames, grammar.eventHeads, grammar.placeTriggers].some(
      (list) => isIn(head, list) && !isIn(head, grammar.localBodies),
    )
  )
    return null;
  if (!isIn(tokens[from - 1], grammar.articles) && !grammar.complementLinks.has(tokens[from - 1]?.lower ?? ''))
    return null;
  let to = from + 1;
  if (isAdjective(tokens[to]) && tokens[to].follows) to++;
  if (
    !tokens[to]?.follows ||
    !grammar.complementLinks.has(tokens[to].lower) ||
    grammar.purposeLinks.has(tokens[to].lower)
  )
    return null;
  to++;
  if (grammar.definiteArticles.has(tokens[to]?.lower)) to++;
  const place = tokens[to];
  if (!place?.capital || !place.follows) return null;
  const known = findKnown(context, place.text, false) ?? grammar.gazetteer.place(place.text);
  const isPlace = known && (!('type' in known) || known.type === 'place');
  return isPlace ? { from, to: to + 1, type: 'organisation', certain: true } : null;
}

/** "école Notre-Dame", "Fondation Nicolas Martin"; but in "Parti républicain Jean Martin" a person begins. */
const takesName = (context: NameContext, at: number, head: string, capital: boolean): boolean =>
  context.grammar.establishmentHeads.has(head) || (capital && !beginsPerson(context, at));

/** "Affaires étrangères", "Conseil européen", "Conseil de sécurité russe"; not "Cour de Cassation française". */
function belongs(context: NameContext, at: number, free: boolean): boolean {
  const before = context.tokens[at - 1];
  const adjective = context.tokens[at];
  if (before.capital && before.shape.common && !(adjective.shape.demonym !== null)) {
    return (
      at > 1 &&
      (free ||
        context.grammar.relationalAdjective.test(adjective.lower) ||
        !isIn(before, context.grammar.organisationHeads))
    );
  }
  const relates = adjective.shape.demonym !== null || context.grammar.relationalAdjective.test(adjective.lower);
  return free || ((!before.capital || isIn(before, context.grammar.organisationHeads)) && relates);
}

/** "des Affaires", "de la Défense", "d’appel", "et des Finances", or capitals by themselves: "Notre-Dame". */
function complementAt(context: NameContext, from: number, start: number, free: boolean) {
  const { tokens, grammar } = context;
  const head = tokens[start];
  const later = from > start + 1;
  let to = from;
  const word = () => (tokens[to]?.word && tokens[to].follows ? tokens[to] : undefined);
  if (later && grammar.conjunctions.has(tokens[to].lower)) to++;
  const joined = to > from;
  let definite = false;
  const link = word();
  if (!link) return null;
  if (!link.capital && grammar.complementLinks.has(link.lower)) {
    if (!head.capital && !grammar.smallHeads.has(head.lower)) return null;
    to++;
    const article = word();
    const defined = !!article && !article.capital && grammar.definiteArticles.has(article.lower);
    if (defined) to++;
    // "de la", "du"
    definite = defined || grammar.articles.has(link.lower);
    // "pour la défense des droits", but not "pour sa réponse" or "pour vice de forme".
    if (grammar.purposeLinks.has(link.lower) && !(defined && free && !isIn(head, grammar.institutions))) return null;
  } else if (to > from || !link.capital || !takesName(context, from, head.lower, head.capital)) return null;
  const noun = word();
  // "le ministère de la défense et des commissions": another body.
  if (!noun || (joined && !noun.capital && isIn(noun, grammar.organisationHeads))) return null;
  // A noun in lower case is part of the name only on the way to a capital, or of an association's name.
  const listed = free || !joined || isIn(head, grammar.ministryWords);
  if (!noun.capital) return listed && lemmaAs(noun, 'noun') ? { to: to + 1, capital: false, definite, joined } : null;
  const first = to;
  while (word()?.capital && to - first < longest && !(to > first && beginsPerson(context, to))) to++;
  return { to, capital: true, definite, joined };
}
