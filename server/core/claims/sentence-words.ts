import type { Language } from '../language';
import type { LexiconEntry, Tense } from '../text/lexicon';
import { stem } from '../text/stems';
import { splitWords } from '../text/words';
import type { Demonym, NameMention, Passage, Reading, Span } from '../values';
import { conceptsOf } from './concept-index';

/** A word of a sentence with what the comparison needs. */
export interface SentenceWord extends Meaning {
  readonly start: number;
  readonly end: number;
}

/** What a word says wherever it stands. */
interface Meaning {
  readonly text: string;
  /** As it stands, in small letters. */
  readonly lower: string;
  /** Dictionary form, lower case. */
  readonly lemma: string;
  /** See `Term.key`; null for words without a meaning of their own, numbers and punctuation. */
  readonly key: string | null;
  readonly kind: string | null;
  readonly contrast: string | null;
  /** Of a verb form. */
  readonly tense: Tense | null;
  /** See `Concept.episode`. */
  readonly episode: string | null;
  /** A verb, or a noun that tells what happened: "signature". */
  readonly deed: boolean;
  /** A form of "être", "avoir", "be", "have". */
  readonly auxiliary: boolean;
  readonly punctuation: boolean;
}

const letters = /\p{L}/u;

/**
 * What lies wholly inside each sentence of a text, in the order given.
 * @param sentences in order; they do not overlap
 */
export function bySentence<T extends Span>(sentences: readonly Span[], items: readonly T[]): readonly (readonly T[])[] {
  const found = new Array<T[]>(sentences.length).fill([]);
  for (const item of items) {
    let [low, high] = [0, sentences.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sentences[middle]!.start <= item.start) low = middle + 1;
      else high = middle;
    }
    if (low === 0 || item.end > sentences[low - 1]!.end) continue;
    if (found[low - 1]!.length) found[low - 1]!.push(item);
    else found[low - 1] = [item];
  }
  return found;
}

/** The last words read: the claims and the statements of a reading are read one behind the other, and then no more. */
let last: { readonly of: Reading; readonly words: readonly (readonly SentenceWord[])[] } | null = null;

/** The words of each sentence of a reading; a name is one word with its entity's key. */
export function wordsOf(reading: Reading, language: Language): readonly (readonly SentenceWord[])[] {
  if (last?.of !== reading) last = { of: reading, words: readWords(reading, language) };
  return last.words;
}

function readWords({ text, sentences, names, demonyms }: Reading, language: Language): SentenceWord[][] {
  const namesIn = bySentence(sentences, names);
  const demonymsIn = bySentence(sentences, demonyms);
  return sentences.map((sentence, index) =>
    wordsIn(
      splitWords(text.slice(sentence.start, sentence.end), sentence.start),
      namesIn[index]!,
      demonymsIn[index]!,
      language,
    ),
  );
}

function wordsIn(
  words: readonly Passage[],
  names: readonly NameMention[],
  demonyms: readonly Demonym[],
  language: Language,
): SentenceWord[] {
  const result: SentenceWord[] = [];
  const nameAt = overlapping(names);
  const demonymAt = overlapping(demonyms);
  let last: NameMention | undefined;
  for (const word of words) {
    const name = nameAt(word);
    if (name) {
      if (name !== last) result.push(placed(name, keyed(name.text, `@${entityKey(name)}`)));
      last = name;
      continue;
    }
    const demonym = demonymAt(word);
    if (demonym) result.push(placed(word, keyed(word.text, `@${demonym.key}`)));
    else result.push(placed(word, meaningOf(word.text, isReflexive(result, language), language)));
  }
  return result;
}

/** Finds the first of some spans that overlaps another one; to be asked in order. */
function overlapping<T extends Span>(spans: readonly T[]): (span: Span) => T | undefined {
  let from = 0;
  return ({ start, end }) => {
    while (from < spans.length && spans[from]!.end <= start) from++;
    const next = spans[from];
    return next && next.start < end ? next : undefined;
  };
}

/** Written out: texts have many words, and the engine takes much longer to copy what is spread. */
const placed = ({ start, end }: Span, of: Meaning): SentenceWord => ({
  start,
  end,
  text: of.text,
  lower: of.lower,
  lemma: of.lemma,
  key: of.key,
  kind: of.kind,
  contrast: of.contrast,
  tense: of.tense,
  episode: of.episode,
  deed: of.deed,
  auxiliary: of.auxiliary,
  punctuation: of.punctuation,
});

/** A reflexive pronoun stands before the word, with an auxiliary between at most: "s’était rendu". */
function isReflexive(before: readonly SentenceWord[], { claims }: Language): boolean {
  const word = before[before.length - (before[before.length - 1]?.auxiliary ? 2 : 1)];
  return word !== undefined && claims.reflexives.has(word.lower);
}

/** A word that means nothing to the comparison by itself. */
function blank(text: string): Meaning {
  const lower = text.toLowerCase();
  return {
    text,
    lower,
    lemma: lower,
    key: null,
    kind: null,
    contrast: null,
    tense: null,
    episode: null,
    deed: false,
    auxiliary: false,
    punctuation: !letters.test(text),
  };
}

const keyed = (text: string, key: string): Meaning => ({ ...blank(text), key });

/** Texts repeat their words. */
const meanings = new WeakMap<Language, Map<string, Meaning>>();
const remembered = 20_000;

/** What a word means wherever it stands. */
function meaningOf(text: string, reflexive: boolean, language: Language): Meaning {
  let known = meanings.get(language);
  if (!known || known.size >= remembered) {
    known = new Map();
    meanings.set(language, known);
  }
  const key = reflexive ? ` ${text}` : text;
  let found = known.get(key);
  if (!found) {
    found = readMeaning(text, reflexive, language);
    known.set(key, found);
  }
  return found;
}

function readMeaning(text: string, reflexive: boolean, language: Language): Meaning {
  const plain = blank(text);
  if (plain.punctuation || /\d/.test(text)) return plain;
  const form = plain.lower;
  const { functionWords } = language.claims;
  const entries = language.lexicon.lookup(form);
  const tense = tenseOf(entries);
  const entry = tense ? entries.find((e) => e.pos === 'verb') : best(entries);
  const lemma = entry?.lemma ?? form;
  const auxiliary = entries.some((e) => e.auxiliary);
  if (functionWords.has(form) || functionWords.has(lemma)) {
    // "Lui" is a pronoun, whatever participle is spelt like it.
    const pronoun = !auxiliary && entries.some((e) => e.pos === 'pronoun');
    return { ...plain, lemma: pronoun ? form : lemma, tense: pronoun ? null : tense, auxiliary };
  }
  const concept = (reflexive && conceptsOf(language).findReflexive(lemma)) || conceptOf(entries, form, language);
  return {
    ...plain,
    lemma,
    tense,
    kind: concept?.kinds?.find((k) => k === lemma) ?? null,
    deed: tense !== null || concept?.deed === true || (mayBeNoun(entries) && language.claims.deedNoun.test(lemma)),
    key: concept ? `~${concept.id}` : stem(lemma, language.id),
    contrast: concept?.contrast ?? null,
    episode: concept?.episode ?? null,
  };
}

/** Any reading of a form may be the one that the concepts know: "tués" is of "tuer", "mort" a noun. */
function conceptOf(entries: readonly LexiconEntry[], form: string, language: Language) {
  const index = conceptsOf(language);
  const lemmas = entries.length ? [best(entries)!.lemma, ...entries.map((entry) => entry.lemma), form] : [form];
  for (const lemma of lemmas) {
    const concept = index.find(lemma, entries.length > 0);
    if (concept) return concept;
  }
  return undefined;
}

/** Tenses whose forms are seldom also nouns: "enverra", "déployés". "Visite" and "plus" are no verbs in running text. */
const plain = new Set(['future', 'conditional', 'imperfect', 'past participle']);

function tenseOf(entries: readonly LexiconEntry[]): Tense | null {
  const tense = entries.find((entry) => entry.pos === 'verb')?.tense ?? null;
  const other = entries.some((entry) => entry.pos !== 'verb' && entry.pos !== 'adjective');
  return tense && (!other || plain.has(tense)) ? tense : null;
}

/** "Seulement" ends like "recrutement" and is no deed. */
const mayBeNoun = (entries: readonly LexiconEntry[]) => !entries.length || entries.some(({ pos }) => pos === 'noun');

const order = ['noun', 'verb', 'adjective', 'adverb'];

/** The reading of a form that carries most meaning; participles go with their verb. */
function best(entries: readonly LexiconEntry[]): LexiconEntry | undefined {
  const rank = (e: LexiconEntry) => (order.indexOf(e.pos) < 0 ? order.length : order.indexOf(e.pos));
  return [...entries].sort((a, b) => rank(a) - rank(b))[0];
}

/** One key for the spellings of a name that one story is likely to use. */
export function entityKey(name: NameMention): string {
  if (name.standsFor) return name.standsFor;
  if (name.key) return name.key;
  const folded = name.text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[’']/g, ' ').trim();
  return name.type === 'person' ? (folded.split(/\s+/).at(-1) ?? folded) : folded;
}
