import type { Language } from '../language';
import { findQuotations } from '../read/quotations';
import { once } from '../text/once';
import type { Hedge, NameMention, Reading, Sentence, Span } from '../values';
import { bySentence, type SentenceWord, wordsOf } from './sentence-words';

/** A sentence, a quotation, a told meeting or a cited source that another document may repeat, with what it is recognised by. */
export interface Statement extends Span {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly kind: 'sentence' | 'quotation' | 'meeting' | 'teller';
  /** Its words of meaning, names and concepts. */
  readonly keys: ReadonlySet<string>;
  /** What tells most pairs apart before their keys are looked at: how many they are, and one of 64 bits for each, in two halves. */
  readonly keyCount: number;
  readonly lowBits: number;
  readonly highBits: number;
  /** The values of the figures in it: who gives other figures does not say the same. */
  readonly figures: readonly string[];
  readonly sentence: Span;
  readonly hedge: Hedge;
  readonly articleDate: string | null;
}

/** Fewer words of meaning make a phrase that anybody may write. */
const fewest = { sentence: 4, quotation: 3, teller: 2 };
/** Words between a meeting's verb and those who meet. */
const reach = 12;

/** Reads the sentences, quotations, meetings and cited sources of a document. Pure; never throws on any text. */
export const readStatements = (reading: Reading, language: Language): Statement[] =>
  // Not spread: the engine reads copies of one shape three times as fast, and phrases are compared by the million.
  readUndatedStatements(reading, language).map((one) => Object.assign({ articleDate: reading.date.date }, one));

type Undated = Omit<Statement, 'articleDate'>;

const undatedOf = once((_: Reading['sentences']): { statements?: readonly Undated[] } => ({}));

/** The same without the article's date. Worked out once for a reading, whatever date its story may give it. */
export function readUndatedStatements(reading: Reading, language: Language): readonly Undated[] {
  const known = undatedOf(reading.sentences);
  known.statements ??= undatedStatements(reading, language);
  return known.statements;
}

function undatedStatements(reading: Reading, language: Language): Undated[] {
  const { sentences } = reading;
  const wordsIn = wordsOf(reading, language);
  const namesIn = bySentence(sentences, reading.names);
  const figuresIn = bySentence(sentences, reading.figures);
  const tellersIn = bySentence(
    sentences,
    reading.attributions.flatMap(({ chain }) => chain),
  );
  const quotations = findQuotations(reading.text);
  const statement = (kind: Statement['kind'], span: Span, keys: ReadonlySet<string>, sentence: Span): Undated => ({
    id: `${reading.path}#${kind[0]}${span.start}`,
    path: reading.path,
    start: span.start,
    end: span.end,
    text: reading.text.slice(span.start, span.end),
    kind,
    keys,
    keyCount: keys.size,
    ...bitsOf(keys),
    figures: reading.figures
      .filter((figure) => figure.start >= span.start && figure.end <= span.end)
      .map((figure) => `${figure.min}|${figure.max}|${figure.unit}`),
    sentence: { start: sentence.start, end: sentence.end },
    hedge: 'exact',
  });
  const all: Undated[] = [];
  sentences.forEach((sentence, index) => {
    if (reading.blocks[sentence.block]?.kind === 'boilerplate') return;
    const names = namesIn[index]!;
    const words = wordsIn[index]!;
    const keys = keysIn(words, sentence);
    // Figures are set against each other one by one: a sentence that holds several would throw them together.
    if (keys.size >= fewest.sentence && figuresIn[index]!.length < 2)
      all.push(statement('sentence', sentence, keys, sentence));
    for (const quotation of quotations.filter((q) => q.start >= sentence.start && q.start < sentence.end)) {
      const quoted = keysIn(words, quotation);
      if (quoted.size >= fewest.quotation) all.push(statement('quotation', quotation, quoted, sentence));
    }
    for (const meeting of meetingsIn(words, names, sentence))
      all.push(statement('meeting', meeting.span, meeting.keys, sentence));
    for (const teller of tellersIn[index]!) {
      // A person is told of under entities; what counts here is a source that articles may share without saying so.
      if (names.some((n) => n.type === 'person' && n.start < teller.end && teller.start < n.end)) continue;
      const told = keysIn(words, teller);
      if (told.size >= fewest.teller) all.push(statement('teller', teller, told, sentence));
    }
  });
  return all;
}

/** By a hash of each key (FNV-1a). */
function bitsOf(keys: Iterable<string>): Pick<Statement, 'lowBits' | 'highBits'> {
  let [lowBits, highBits] = [0, 0];
  for (const key of keys) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
    const bit = 1 << (hash >>> 27);
    if (hash & 1) highBits |= bit;
    else lowBits |= bit;
  }
  return { lowBits, highBits };
}

function keysIn(words: readonly SentenceWord[], { start, end }: Span): Set<string> {
  const keys = new Set<string>();
  for (const word of words) if (word.key && word.start >= start && word.end <= end) keys.add(word.key);
  return keys;
}

/** Meetings told as done: a verb of meeting between the names of two persons. */
function meetingsIn(words: readonly SentenceWord[], names: readonly NameMention[], sentence: Sentence) {
  const persons = names.filter((name) => name.type === 'person');
  if (persons.length < 2) return [];
  return words.flatMap((word, at) => {
    if (word.key !== '~meet' || word.tense !== 'past participle') return [];
    const near = words.slice(Math.max(0, at - reach), at + reach);
    const within = (name: NameMention) => near.some((w) => w.start < name.end && name.start < w.end);
    const before = persons.filter((name) => name.end <= word.start && within(name)).at(-1);
    const after = persons.find((name) => name.start >= word.end && within(name));
    if (!before || !after || before.start < sentence.start) return [];
    const span = { start: before.start, end: after.end };
    return [{ span, keys: new Set([...partsOf(before), ...partsOf(after), word.key]) }];
  });
}

/** A person may be named by any part of the name. */
const partsOf = (name: NameMention) =>
  name.text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((part) => part.length > 2)
    .map((part) => `@${part}`);
