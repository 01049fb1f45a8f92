import { foldName } from '../text/fold';
import { type FoundName, type NameContext, textOf } from './name-context';
import type { KnownName, NameGrammar } from './names-grammar';

/** The known names of a grammar by spelling. */
interface KnownNames {
  /** As written. */
  readonly exact: ReadonlyMap<string, KnownName>;
  /** Folded; short forms such as "US" are left out, because they need their capitals. */
  readonly folded: ReadonlyMap<string, KnownName>;
  /** Every word of a known name after its first, in lower case. */
  readonly inner: ReadonlySet<string>;
}

const indexes = new WeakMap<NameGrammar, KnownNames>();

function knownNames(grammar: NameGrammar): KnownNames {
  const known = indexes.get(grammar);
  if (known) return known;
  const exact = new Map<string, KnownName>();
  const folded = new Map<string, KnownName>();
  const inner = new Set<string>(grammar.links);
  for (const name of grammar.known)
    for (const spelling of name.spellings) {
      for (const word of spelling
        .toLowerCase()
        .match(/[^\s’]+’?/g)
        ?.slice(1) ?? [])
        inner.add(word);
      exact.set(spelling, name);
      if (/\p{Ll}/u.test(spelling)) folded.set(foldName(spelling), name);
    }
  const index = { exact, folded, inner };
  indexes.set(grammar, index);
  return index;
}

/** A known name by its spelling; in a heading in capitals, by its letters. */
export function findKnown(context: NameContext, text: string, upper: boolean): KnownName | undefined {
  const { exact, folded } = knownNames(context.grammar);
  return exact.get(text) ?? (upper ? folded.get(foldName(text)) : undefined);
}

const longest = 8;

/** The longest known name of several words that begins at a token. */
export function longestKnown(context: NameContext, from: number): FoundName | null {
  const { tokens, grammar } = context;
  const { inner } = knownNames(grammar);
  let best: FoundName | null = null;
  for (let to = from + 1; to < tokens.length && to - from < longest; to++) {
    const token = tokens[to];
    if (!token.word || !token.follows) break;
    if (!token.capital && !inner.has(token.lower)) break;
    if (grammar.links.has(token.lower)) continue;
    const text = textOf(context, from, to + 1);
    const known = findKnown(context, text, tokens[from].upper && token.upper);
    if (known) {
      best = { from, to: to + 1, type: known.type, certain: true, known };
      continue;
    }
    const place = tokens[from].capital && token.capital ? grammar.gazetteer.place(text) : undefined;
    // A small town counts only where no person ("Saint Paul") and no article that opens a sentence ("L’Union") explains it.
    const likely = () =>
      !grammar.gazetteer.givenName(tokens[from].text) && !(tokens[from].opens && tokens[from].shape.grammatical);
    if (place && (place.kind !== 'small' || likely()))
      best = { from, to: to + 1, type: 'place', certain: place.kind !== 'small', place };
  }
  return best;
}
