import type { Language } from '../language';
import { foldWord } from '../text/fold';
import type { LexiconEntry } from '../text/lexicon';
import { splitWords } from '../text/words';
import type { Passage, Sentence, Span } from '../values';
import type { NameGrammar } from './names-grammar';

/** What the readers of names and attributions must know of a word wherever it stands. */
export interface WordShape {
  /** Lower case, with a typographic apostrophe. */
  readonly lower: string;
  /** Lower case, with a straight apostrophe. */
  readonly folded: string;
  readonly word: boolean;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Has at least two letters and no small one. */
  readonly upper: boolean;
  /** A mark after which a capital says nothing: an opening quotation mark, a colon, a dash. */
  readonly opening: boolean;
  /** Only digits, as in the number of a list item. */
  readonly digits: boolean;
  /** A capital elided: the "O’" of "O’Brien"; the "L’" of "L’Union" is no such word. */
  readonly elided: boolean;
  /** Length of a small word that is stuck to a name: 2 for "deMartin", else 0. */
  readonly stuck: number;
  /** Dictionary readings of the word in lower case. */
  readonly entries: readonly LexiconEntry[];
  /** Lemma of the noun that it is in lower case, or the word itself. */
  readonly noun: string;
  /** It has a meaning in lower case: "Ministre", "Pouvez-vous"; not "Lavrov". */
  readonly common: boolean;
  /** An article, a preposition, a pronoun…: a capital on it never makes a name by itself. */
  readonly grammatical: boolean;
  /** An adjective in lower case, demonyms and participles too. */
  readonly adjective: boolean;
  /** Key of the country that an adjective or inhabitant refers to: "russe", "Germans". */
  readonly demonym: string | null;
  /** The countries of a word that refers to several, by the part that does: "russo-nord-coréen". Else empty. */
  readonly demonymParts: readonly (Span & { readonly key: string })[];
  /** A word in small letters that may begin a name: "ministère", "rue". */
  readonly mayBegin: boolean;
}

const remembered = 20_000;
const memory = new WeakMap<NameGrammar, Map<string, WordShape>>();

/** A look-up of the shapes of words as written. They are remembered: texts repeat their words. */
export function shapesOf(language: Language): (text: string) => WordShape {
  const shapes = memory.get(language.names) ?? new Map<string, WordShape>();
  memory.set(language.names, shapes);
  return (text) => {
    const known = shapes.get(text);
    if (known) return known;
    if (shapes.size >= remembered) shapes.clear();
    const shape = measure(text, language);
    shapes.set(text, shape);
    return shape;
  };
}

/** A word or mark of a document, with what is known of it. */
export interface ShapedWord extends Passage {
  readonly shape: WordShape;
}

/** The words of each sentence, split and looked up once for all who read them; spans are places in the document. */
export function shapedWords(text: string, sentences: readonly Sentence[], language: Language): ShapedWord[][] {
  const shapeOf = shapesOf(language);
  return sentences.map(({ start, end }) =>
    splitWords(text.slice(start, end), start).map((word) => ({
      start: word.start,
      end: word.end,
      text: word.text,
      shape: shapeOf(word.text),
    })),
  );
}

const grammarClasses = new Set(['determiner', 'preposition', 'pronoun', 'conjunction']);

function measure(text: string, language: Language): WordShape {
  const { names: grammar, lexicon } = language;
  const lower = text.toLowerCase().replace("'", '’');
  const capital = /^\p{Lu}/u.test(text) || grammar.joinedParticle.test(text);
  const entries = lexicon.lookup(lower);
  const noun = entries.find((entry) => entry.pos === 'noun')?.lemma ?? lower;
  const whole = demonymOf(lower, entries, grammar);
  const demonymParts = whole || !lower.includes('-') ? [] : countriesIn(lower, language);
  const demonym = whole ?? demonymParts[0]?.key ?? null;
  return {
    lower,
    folded: foldWord(text),
    word: /[\p{L}\p{N}]/u.test(text),
    capital,
    upper: capital && text.length > 1 && !/\p{Ll}/u.test(text) && text[1] !== '’' && text[1] !== "'",
    opening: /^[«"“:;–—•*(]$/.test(text),
    digits: /^\d+$/.test(text),
    elided: /^\p{Lu}['’]$/u.test(text) && !grammar.articles.has(lower) && !grammar.links.has(lower),
    stuck: stuckWord(text, grammar),
    entries,
    noun,
    common: isCommon(text, lower, language),
    grammatical:
      grammar.articles.has(lower) || grammar.links.has(lower) || entries.some((entry) => grammarClasses.has(entry.pos)),
    adjective:
      !capital && !grammar.links.has(lower) && (demonym !== null || entries.some((entry) => entry.pos === 'adjective')),
    demonym,
    demonymParts,
    mayBegin: mayBegin(lower, noun, grammar),
  };
}

function isCommon(text: string, lower: string, { lexicon }: Language): boolean {
  const known = (word: string) => lexicon.lookup(word).some((entry) => entry.pos !== 'proper');
  if (known(lower) || (lower.endsWith('’') && text.length > 2)) return true;
  return text.includes('-') && lower.split('-').every((part) => part.length === 1 || known(part));
}

function demonymOf(lower: string, entries: readonly LexiconEntry[], { demonyms }: NameGrammar): string | null {
  const own = demonyms.get(lower) ?? demonyms.get(lower.replace(/s$/, ''));
  if (own) return own;
  const entry = entries.find((e) => demonyms.has(e.lemma));
  return (entry && demonyms.get(entry.lemma)) ?? null;
}

/** Parts between hyphens that such a word may have at most. */
const longestCompound = 4;

/** The parts of "russo-nord-coréen", of which each names a country; none where one does not. */
function countriesIn(lower: string, { names: grammar, lexicon }: Language): WordShape['demonymParts'] {
  const words = lower.split('-', longestCompound + 1);
  if (words.length > longestCompound) return [];
  const parts: (Span & { key: string })[] = [];
  let start = 0;
  for (let at = 0; at < words.length; ) {
    let [size, key] = [words.length - at, null as string | null];
    for (; size > 0 && !key; size--) {
      const piece = words.slice(at, at + size).join('-');
      const prefix = at + size < words.length ? grammar.demonymPrefixes.get(piece) : undefined;
      key = prefix ?? demonymOf(piece, lexicon.lookup(piece), grammar);
      if (!key) continue;
      parts.push({ start, end: start + piece.length, key });
      start += piece.length + 1;
      at += size;
      break;
    }
    if (!key) return [];
  }
  return parts;
}

function stuckWord(text: string, { links, articles }: NameGrammar): number {
  const parts = /^(\p{Ll}{1,3})\p{Lu}\p{Ll}+$/u.exec(text);
  return parts && (links.has(parts[1]!) || articles.has(parts[1]!)) ? parts[1]!.length : 0;
}

const beginnings = new WeakMap<NameGrammar, ReadonlySet<string>>();

/** First words of the known names that begin with a small letter: "bande de Gaza". */
function smallBeginnings(grammar: NameGrammar): ReadonlySet<string> {
  const known = beginnings.get(grammar);
  if (known) return known;
  const spellings = grammar.known.flatMap((name) => name.spellings).filter((spelling) => /^\p{Ll}/u.test(spelling));
  const words = new Set(spellings.map((spelling) => /^[^\s’]+’?/u.exec(spelling)?.[0] ?? spelling));
  beginnings.set(grammar, words);
  return words;
}

function mayBegin(lower: string, noun: string, grammar: NameGrammar): boolean {
  const lists = [grammar.placeHeads, grammar.buildingHeads, grammar.smallHeads, grammar.establishmentHeads];
  if (lists.some((list) => list.has(lower) || list.has(noun))) return true;
  return grammar.leadingParticles.has(lower) || grammar.ordinal.test(lower) || smallBeginnings(grammar).has(lower);
}
