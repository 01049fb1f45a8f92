import type { Language } from '../language';
import type { Passage, Span } from '../values';
import type { SentenceWord } from './sentence-words';
import { isName, isPerson } from './term-keys';

/** What happened, or what holds: the verb or noun that a date or figure belongs to, with what stands beside it. */
export interface ClaimEvent extends Passage {
  /** See `Term.key`. */
  readonly key: string;
  /** It is told by a past participle: "envoyés". */
  readonly participle: boolean;
  /** See `Concept.episode`. */
  readonly episode: string | null;
  /** What the sentence names with it: objects and complements, nearest first. */
  readonly about: readonly string[];
  /** The names and countries near it. */
  readonly who: readonly string[];
}

/** Words between "doit" and its infinitive. */
const modalReach = 4;

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
  const found = nounBefore(words, at, language) ?? deedBefore(words, at, language) ?? verbAfter(words, after);
  return found === null ? null : eventAt(words, told(words, found, language), mention);
}

/** What a teller told on the day that a date of saying names: the participle after it, "a rapporté mercredi que X s’était rendu …". */
export function readTold(words: readonly SentenceWord[], saying: Span): ClaimEvent | null {
  const found = words.findIndex((word) => word.start >= saying.end && word.episode && word.tense === 'past participle');
  return found < 0 ? null : eventAt(words, found, saying);
}

function eventAt(words: readonly SentenceWord[], index: number, mention: Span): ClaimEvent {
  const event = words[index]!;
  const [about, who] = [new Set<string>(), new Set<string>()];
  for (const word of nearestFirst(words, index)) {
    if (word.key === null || (word.end > mention.start && word.start < mention.end)) continue;
    for (const key of keysOf(word)) (isName(key) ? who : about).add(key);
  }
  const { start, end, text, key, tense, episode } = event;
  return {
    start,
    end,
    text,
    key: key!,
    participle: tense === 'past participle',
    episode,
    about: [...about].slice(0, objects),
    who: [...who],
  };
}

/** The other words around one, by what stands between; of two equally near ones the one before it. */
function nearestFirst(words: readonly SentenceWord[], index: number): SentenceWord[] {
  const { start, end } = words[index]!;
  const near: SentenceWord[] = [];
  let [before, after] = [index - 1, index + 1];
  while (before >= 0 || after < words.length) {
    const isBefore = after >= words.length || (before >= 0 && start - words[before]!.end <= words[after]!.start - end);
    near.push(words[isBefore ? before-- : after++]!);
  }
  return near;
}

/** A person may be named by any part of the name: "Kim" is "Kim Jong-un" again. */
const keysOf = ({ key, lower }: SentenceWord): string[] =>
  isPerson(key!) ? [key!, ...lower.split(/[\s-]+/).map((part) => `@${part}`)] : [key!];

/**
 * "La réunion se tient mardi" tells of the meeting, "doit être vendu mardi" of the sale: a verb that says no more than that
 * something happens, or may or must, gives way to its deed.
 */
function told(words: readonly SentenceWord[], verb: number, language: Language): number {
  const { lightVerbs, modals } = language.claims;
  const { lemma } = words[verb]!;
  if (modals.has(lemma)) {
    const mayBeDeed = (word: SentenceWord) =>
      word.key !== null &&
      (word.tense === 'past participle' ||
        language.lexicon.lookup(word.lower).some(({ tense }) => tense === 'infinitive'));
    const deed = words.findIndex((word, index) => index > verb && index <= verb + modalReach && mayBeDeed(word));
    return deed < 0 ? verb : deed;
  }
  if (!lightVerbs.has(lemma)) return verb;
  const before = words.findLastIndex((word, index) => index < verb && isNoun(word) && word.deed);
  return before < 0 ? verb : before;
}

const isVerb = (word: SentenceWord) => word.key !== null && word.tense !== null;
const isNoun = (word: SentenceWord) => word.key !== null && !isName(word.key) && word.tense === null;
/** A mark or word at which a clause ends or begins; the commas around a date in passing do not end it. */
const bounds = (word: SentenceWord, { claims }: Language) =>
  (word.punctuation && /^[,;:()–—.!?]$/.test(word.text)) || claims.clauseOpeners.has(word.lower);

/** Index of the word that the mention follows: function words and one comma may stand between. */
function wordBefore(words: readonly SentenceWord[], at: number, language: Language): number {
  const passes = (index: number) => index >= 0 && words[index]!.key === null && !bounds(words[index]!, language);
  let index = at - 1;
  while (passes(index)) index--;
  if (index > 0 && index === at - 1 && words[index]!.text === ',') index--;
  while (passes(index)) index--;
  return index;
}

/** The head of the noun phrase that the mention ends, where it names a deed: "la signature d’un accord de défense en octobre". */
function nounBefore(words: readonly SentenceWord[], at: number, language: Language): number | null {
  const isComplement = language.claims.nounLinks.has(words[at - 1]?.lower ?? '');
  let head: number | null = null;
  for (let index = wordBefore(words, at, language); index >= 0; index--) {
    const word = words[index]!;
    // "Raconte la visite de trois jours": a complement belongs to its noun; "reprend la visite mardi", to the verb.
    if (isVerb(word)) return isComplement ? head : null;
    if (word.key === null) {
      if (!language.claims.nounLinks.has(word.lower)) break;
    } else if (isNoun(word) && word.deed) head = index;
  }
  return head;
}

/** The verb of the clause before the mention; without one, its first noun that tells a deed: "depuis la signature entre A et B lundi". */
function deedBefore(words: readonly SentenceWord[], at: number, language: Language): number | null {
  let noun: number | null = null;
  for (let index = wordBefore(words, at, language); index >= 0; index--) {
    const word = words[index]!;
    if (bounds(word, language)) break;
    if (isVerb(word)) return index;
    if (isNoun(word) && word.deed) noun = index;
  }
  return noun;
}

function verbAfter(words: readonly SentenceWord[], after: number): number | null {
  const index = after < 0 ? -1 : words.findIndex((word, i) => i >= after && isVerb(word));
  return index < 0 ? null : index;
}
