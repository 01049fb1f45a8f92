import type { Language } from '../language';
import type { Passage, Span } from '../values';
import type { SentenceWord } from './sentence-words';

/** What happened, or what holds: the verb or noun that a date or figure belongs to, with what stands beside it. */
export interface ClaimEvent extends Passage {
  /** See `Term.key`. */
  readonly key: string;
  /** See `Concept.episode`. */
  readonly episode: string | null;
  /** What the sentence names with it: objects and complements, nearest first. */
  readonly about: readonly string[];
  /** The names and countries near it. */
  readonly who: readonly string[];
}

/** Words nearest to the event that may say what it is about. */
const objects = 6;

/**
 * The event of a mention: the noun that it is a complement of ("sa libération mercredi"), else the verb of its clause,
 * on its left ("est arrivé vendredi") or its right ("Vendredi, il est arrivé").
 * @param mention where it stands among `words`
 */
export function readEvent(words: readonly SentenceWord[], mention: Span, language: Language): ClaimEvent | null {
  const first = words.findIndex((word) => word.end > mention.start);
  const at = first < 0 ? words.length : first;
  const after = words.findIndex((word) => word.start >= mention.end);
  const found = nounBefore(words, at, language) ?? verbBefore(words, at) ?? verbAfter(words, after);
  const event = found === null ? undefined : words[told(words, found, language)];
  if (!event) return null;
  const near = words
    .filter((word) => word.key !== null && word !== event && (word.end <= mention.start || word.start >= mention.end))
    .sort((a, b) => gap(a, event) - gap(b, event))
    .flatMap(keysOf);
  const keys = [...new Set(near)];
  const { start, end, text, key, episode } = event;
  return {
    start,
    end,
    text,
    key: key!,
    episode: episode ?? null,
    about: keys.filter((other) => !other.startsWith('@')).slice(0, objects),
    who: keys.filter((other) => other.startsWith('@')),
  };
}

const isPerson = (key: string) => key.startsWith('@') && !key.includes(':');

/** A person may be named by any part of the name: "Kim" is "Kim Jong-un" again. */
const keysOf = ({ key, text }: SentenceWord): string[] =>
  isPerson(key!)
    ? [
        key!,
        ...text
          .toLowerCase()
          .split(/[\s-]+/)
          .map((part) => `@${part}`),
      ]
    : [key!];

const gap = (a: Span, b: Span) => Math.max(a.start - b.end, b.start - a.end);

/** "La réunion se tient mardi" tells of the meeting: a verb that says no more than that gives way to its deed. */
function told(words: readonly SentenceWord[], verb: number, { claims }: Language): number {
  if (!claims.lightVerbs.has(words[verb]!.lemma)) return verb;
  const before = words.findLastIndex((word, index) => index < verb && isNoun(word) && word.deed);
  return before < 0 ? verb : before;
}

const isVerb = (word: SentenceWord) => word.key !== null && word.tense !== null;
const isNoun = (word: SentenceWord) => word.key !== null && !word.key.startsWith('@') && word.tense === null;
/** A mark that ends a clause; the commas around a date in passing do not. */
const ends = (word: SentenceWord) => word.punctuation && /^[,;:()–—.!?]$/.test(word.text);

/** Index of the word that the mention follows: function words and one comma may stand between. */
function wordBefore(words: readonly SentenceWord[], at: number): number {
  let index = at - 1;
  while (index >= 0 && words[index]!.key === null && !ends(words[index]!)) index--;
  if (index > 0 && index === at - 1 && words[index]!.text === ',') index--;
  while (index >= 0 && words[index]!.key === null && !ends(words[index]!)) index--;
  return index;
}

/** The head of the noun phrase that the mention ends, where it names a deed: "la signature d’un accord de défense en octobre". */
function nounBefore(words: readonly SentenceWord[], at: number, language: Language): number | null {
  const isComplement = language.claims.nounLinks.has(words[at - 1]?.text.toLowerCase() ?? '');
  let head: number | null = null;
  for (let index = wordBefore(words, at); index >= 0; index--) {
    const word = words[index]!;
    // "Raconte la visite de trois jours": a complement belongs to its noun; "reprend la visite mardi", to the verb.
    if (isVerb(word)) return isComplement ? head : null;
    if (word.key === null) {
      if (!language.claims.nounLinks.has(word.text.toLowerCase())) break;
    } else if (isNoun(word) && word.deed) head = index;
  }
  return head;
}

function verbBefore(words: readonly SentenceWord[], at: number): number | null {
  for (let index = wordBefore(words, at); index >= 0; index--) {
    const word = words[index]!;
    if (ends(word)) return null;
    if (isVerb(word)) return index;
  }
  return null;
}

function verbAfter(words: readonly SentenceWord[], after: number): number | null {
  const index = after < 0 ? -1 : words.findIndex((word, i) => i >= after && isVerb(word));
  return index < 0 ? null : index;
}
