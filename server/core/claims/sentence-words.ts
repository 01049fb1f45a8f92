import type { Language } from '../language';
import type { LexiconEntry, Tense } from '../text/lexicon';
import { stem } from '../text/stems';
import { splitWords } from '../text/words';
import type { Demonym, NameMention, Sentence } from '../values';
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
  readonly punctuation: boolean;
}

const letters = /\p{L}/u;

/** The words of a sentence; a name is one word with its entity's key. */
export function wordsOf(
  text: string,
  sentence: Sentence,
  names: readonly NameMention[],
  demonyms: readonly Demonym[],
  language: Language,
): SentenceWord[] {
  const result: SentenceWord[] = [];
  let last: NameMention | undefined;
  for (const word of splitWords(text.slice(sentence.start, sentence.end), sentence.start)) {
    const name = names.find((n) => n.start < word.end && word.start < n.end);
    if (name) {
      if (name !== last) result.push({ ...blank(name.start, name.end, name.text), key: `@${entityKey(name)}` });
      last = name;
      continue;
    }
    const demonym = demonyms.find((d) => d.start < word.end && word.start < d.end);
    if (demonym) result.push({ ...blank(word.start, word.end, word.text), key: `@${demonym.key}` });
    else result.push(plainWord(word, language));
  }
  return result;
}

const blank = (start: number, end: number, text: string): SentenceWord => ({
  start,
  end,
  text,
  lemma: text.toLowerCase(),
  key: null,
  kind: null,
  tense: null,
  punctuation: !letters.test(text),
});

function plainWord(word: { start: number; end: number; text: string }, language: Language): SentenceWord {
  const plain = blank(word.start, word.end, word.text);
  if (plain.punctuation || /\d/.test(word.text)) return plain;
  const form = plain.lemma;
  const { functionWords } = language.claims;
  const entries = language.lexicon.lookup(form);
  const entry = best(entries);
  const lemma = entry?.lemma ?? form;
  const tense = entries.find((e) => e.pos === 'verb')?.tense ?? null;
  if (functionWords.has(form) || functionWords.has(lemma)) return { ...plain, lemma, tense };
  const concept = conceptsOf(language).find(lemma) ?? conceptsOf(language).find(form);
  const kind = concept?.kinds?.find((k) => k === lemma) ?? null;
  return {
    ...plain,
    lemma,
    tense,
    kind,
    key: concept ? `~${concept.id}` : stem(lemma, language.id),
    ...(concept?.contrast ? { contrast: concept.contrast } : {}),
  };
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
