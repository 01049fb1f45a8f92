import { findKnown } from './known-names';
import { type FoundName, isAdjective, isIn, type NameContext, textOf } from './name-context';
import type { NameToken } from './name-tokens';
import { hasTitle, isGiven } from './person-names';

/** Words that a place's name may have at most. */
const longest = 10;

/** "rue de Rivoli", "mont Ventoux", "église Saint-Jean", "3e arrondissement de Paris": a place that says what it is. */
export function headedPlaceAt(context: NameContext, from: number): FoundName | null {
  const { tokens, grammar } = context;
  const numbered = grammar.ordinal.test(tokens[from].text);
  const at = numbered ? from + 1 : from;
  // English writes "the river" small and "the River Wye" with a capital.
  if (grammar.headLast && !tokens[at]?.capital) return null;
  const head = tokens[at];
  if (!head?.word) return null;
  const linkable = isIn(head, numbered ? grammar.numberedPlaces : grammar.placeHeads);
  if (!linkable && !isIn(head, grammar.buildingHeads)) return null;
  let to = at + 1;
  const word = (): NameToken | undefined => (tokens[to]?.word && tokens[to].follows ? tokens[to] : undefined);
  if (linkable) to = afterLink(context, to);
  if (!word()?.capital) return numbered && linkable ? { from, to: at + 1, type: 'place', certain: true } : null;
  while (word()?.capital && to - from < longest) to++;
  return { from, to, type: 'place', certain: true };
}

/** "Mercer Street", "Kilmore Heights": capitals that end with what the place is; but "Anna Hill" is a person. */
export function tailedPlaceAt(context: NameContext, from: number): FoundName | null {
  const { tokens, grammar } = context;
  let to = from;
  while (tokens[to]?.capital && (to === from || tokens[to].follows) && to - from < longest) to++;
  if (to - from < 2 || context.shouting || !grammar.placeTails.has(tokens[to - 1].lower)) return null;
  const first = tokens[from];
  if (first.shape.grammatical || isIn(first, grammar.offices) || grammar.civilities.has(first.lower)) return null;
  const located = grammar.placePrepositions.has(tokens[from - 1]?.lower ?? '');
  if (!located && (isGiven(context, first) || hasTitle(context, from))) return null;
  return { from, to, type: 'place', certain: true };
}

/** The place named inside another name: Paris in "mairie de Paris". */
export function placeInside(context: NameContext, name: FoundName): FoundName | null {
  const { tokens, grammar } = context;
  if (name.known || name.place || name.type === 'person') return null;
  for (let at = name.to - 1; at > name.from + 1; at--) {
    const before = tokens[at - 1];
    if (
      !tokens[at].capital ||
      !(grammar.complementLinks.has(before.lower) || grammar.definiteArticles.has(before.lower))
    )
      continue;
    const text = textOf(context, at, name.to);
    const known = findKnown(context, text, false);
    const place = grammar.gazetteer.place(text);
    if (known?.type === 'place') return { from: at, to: name.to, type: 'place', certain: true, known };
    if (place) return { from: at, to: name.to, type: 'place', certain: true, place };
  }
  return null;
}

/** Index after "de", "de la", "du"; the same index where there is no link. */
function afterLink({ tokens, grammar }: NameContext, at: number): number {
  let to = at;
  if (tokens[to]?.word && !tokens[to].capital && grammar.complementLinks.has(tokens[to].lower)) to++;
  if (to > at && tokens[to]?.word && !tokens[to].capital && grammar.definiteArticles.has(tokens[to].lower)) to++;
  return to;
}

/**
 * "République populaire démocratique de Corée", and such a name with words left out or misspelt: a state under its official
 * name. It is the state whose official name has all of its words.
 */
export function stateAt(context: NameContext, from: number): FoundName | null {
  const { tokens, grammar } = context;
  if (!tokens[from].capital || !grammar.stateHeads.has(tokens[from].lower)) return null;
  let to = from + 1;
  while (isAdjective(tokens[to]) && tokens[to].follows && to - from < longest) to++;
  to = afterLink(context, to);
  const last = tokens[to];
  if (!last?.capital || !last.follows) return null;
  const known = officialName(context, from, to + 1);
  if (known) return { from, to: to + 1, type: 'place', certain: true, known };
  const place = grammar.gazetteer.place(last.text);
  const itself = findKnown(context, last.text, false);
  if (place?.kind === 'country') return { from, to: to + 1, type: 'place', certain: true, place };
  return itself?.type === 'place' ? { from, to: to + 1, type: 'place', certain: true, known: itself } : null;
}

/** Letters by which two forms of one word are held to be the same: "démocrate", "démocratique". */
const sameStart = 6;

function officialName(context: NameContext, from: number, to: number) {
  const wordsOf = (text: string) =>
    (text.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => word.slice(0, sameStart));
  const wanted = wordsOf(textOf(context, from, to));
  return context.grammar.known.find(
    (name) =>
      name.type === 'place' &&
      name.spellings.some((spelling) => {
        const words = wordsOf(spelling);
        return words[0] === wanted[0] && words.at(-1) === wanted.at(-1) && wanted.every((word) => words.includes(word));
      }),
  );
}
