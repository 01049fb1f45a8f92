import type { Language } from '../language';
import type { LexiconEntry, Tense } from '../text/lexicon';
import { once } from '../text/once';
import { stem } from '../text/stems';
import { splitWords } from '../text/words';
import type { NameMention, Reading, Sentence, Span } from '../values';
import { conceptsOf } from './concept-index';

/** A word of a sentence with what the comparison needs. */
export interface SentenceWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Dictionary form, lower case. */
  readonly lemma: string;
  /** See `Term.key`; null for words without a meaning of their own, numbers and punctuation. */
  readonly key: string | null;
  readonly kind: string | null;
  readonly contrast?: string;
  /** Of a verb form. */
  readonly tense: Tense | null;
  /** See `Concept.episode`. */
  readonly episode?: string;
  /** A verb, or a noun that tells what happened: "signature". */
  readonly deed: boolean;
  /** A form of "être", "avoir", "be", "have". */
  readonly auxiliary?: boolean;
  readonly punctuation: boolean;
}

const letters = /\p{L}/u;

/** What lies wholly inside a sentence. */
export const inside = <T extends Span>({ start, end }: Span, items: readonly T[]): T[] =>
  items.filter((item) => item.start >= start && item.end <= end);

/** A reading whose date is found by another article keeps its sentences. */
const wordsRead = once((_: Reading['sentences']) => new Map<Sentence, readonly SentenceWord[]>());

/** The words of a sentence of a reading; a name is one word with its entity's key. Worked out once for each. */
export function wordsOf(reading: Reading, sentence: Sentence, language: Language): readonly SentenceWord[] {
  const read = wordsRead(reading.sentences);
  const words = read.get(sentence) ?? readWords(reading, sentence, language);
  read.set(sentence, words);
  return words;
}

function readWords(reading: Reading, sentence: Sentence, language: Language): SentenceWord[] {
  const names = inside(sentence, reading.names);
  const demonyms = inside(sentence, reading.demonyms);
  const result: SentenceWord[] = [];
  let last: NameMention | undefined;
  for (const word of splitWords(reading.text.slice(sentence.start, sentence.end), sentence.start)) {
    const name = names.find((n) => n.start < word.end && word.start < n.end);
    if (name) {
      if (name !== last) result.push({ ...blank(name.start, name.end, name.text), key: `@${entityKey(name)}` });
      last = name;
      continue;
    }
    const demonym = demonyms.find((d) => d.start < word.end && word.start < d.end);
    if (demonym) result.push({ ...blank(word.start, word.end, word.text), key: `@${demonym.key}` });
    else {
      const { start, end, text: form } = word;
      result.push({ ...meaningOf(form, isReflexive(result, language), language), start, end });
    }
  }
  return result;
}

/** A reflexive pronoun stands before the word, with an auxiliary between at most: "s’était rendu". */
function isReflexive(before: readonly SentenceWord[], { claims }: Language): boolean {
  const auxiliary = before.at(-1)?.auxiliary;
  return claims.reflexives.has(before.at(auxiliary ? -2 : -1)?.text.toLowerCase() ?? '');
}

const blank = (start: number, end: number, text: string): SentenceWord => ({
  start,
  end,
  text,
  lemma: text.toLowerCase(),
  key: null,
  kind: null,
  tense: null,
  deed: false,
  punctuation: !letters.test(text),
});

/** Texts repeat their words. */
const meanings = new WeakMap<Language, Map<string, SentenceWord>>();
const remembered = 20_000;

/** A word wherever it stands. */
function meaningOf(text: string, reflexive: boolean, language: Language): SentenceWord {
  let known = meanings.get(language);
  if (!known || known.size >= remembered) {
    known = new Map();
    meanings.set(language, known);
  }
  const key = reflexive ? ` ${text}` : text;
  const found = known.get(key) ?? readMeaning(text, reflexive, language);
  known.set(key, found);
  return found;
}

function readMeaning(text: string, reflexive: boolean, language: Language): SentenceWord {
  const plain = blank(0, text.length, text);
  if (plain.punctuation || /\d/.test(text)) return plain;
  const form = plain.lemma;
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
  const kind = concept?.kinds?.find((k) => k === lemma) ?? null;
  return {
    ...plain,
    lemma,
    tense,
    kind,
    deed: tense !== null || concept?.deed === true || language.claims.deedNoun.test(lemma),
    key: concept ? `~${concept.id}` : stem(lemma, language.id),
    ...(concept?.contrast ? { contrast: concept.contrast } : {}),
    ...(concept?.episode ? { episode: concept.episode } : {}),
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
