import type { Language } from '../language';
import { stem } from '../text/stems';
import type { Counted, Figure, NameMention, Span } from '../values';
import type { Claim, Term } from './claim';
import { conceptsOf } from './concept-index';
import { freeNouns, mayBeAdjective } from './free-nouns';
import type { SentenceWord } from './sentence-words';
import { isName } from './term-keys';

/** What a figure counts or measures by its noun, with the kind that the noun names, see `Claim.headKind`. */
export interface Head {
  readonly term: Term;
  readonly kind: string | null;
}

/** The head that the counted noun tells; a name is none, it says whose the figure is. */
export function headOf(
  figure: Figure,
  words: readonly SentenceWord[],
  names: readonly NameMention[],
  language: Language,
): Head | null {
  const { counted } = figure;
  if (!counted || language.claims.numberNouns.has(counted.lemma)) return null;
  // "0,6 point de croissance" measures growth.
  if (language.claims.shares.has(counted.lemma)) {
    const of = modifiersOf(figure, words, language).find(({ text }) => !language.claims.numberNouns.has(text));
    const measured = of && language.claims.wholes.has(of.text.toLowerCase()) ? nounBefore(figure, words, language) : of;
    return measured ? { term: measured, kind: null } : null;
  }
  if (names.some(({ start, end }) => start <= counted.start && counted.start < end)) return null;
  if (language.claims.measures.has(counted.lemma)) {
    const of = complementOf(counted, words, language);
    if (of) return { term: of, kind: null };
  }
  const concept = conceptOfLemma(counted.lemma, language);
  return {
    term: { ...termOf(counted.lemma, language), text: counted.text },
    kind: concept?.kinds?.find((kind) => kind === counted.lemma) ?? null,
  };
}

/** "Porter le déficit à" 4 points de PIB: the nearest noun before a figure that stands behind no preposition. */
function nounBefore({ start }: Figure, words: readonly SentenceWord[], language: Language): Term | null {
  const before = words.filter((word) => word.end <= start);
  const noun = freeNouns(before, null, language).at(-1);
  return noun ? { ...termOf(noun.lemma, language), text: noun.text } : null;
}

/**
 * The noun that the counted noun is told of, behind what links the two or right before it: "taux mensuel du chômage",
 * "unemployment rate".
 */
function complementOf({ start, end, lemma }: Counted, words: readonly SentenceWord[], language: Language): Term | null {
  const head = words.findIndex((word) => word.start >= start && word.start < end && word.lemma === lemma);
  if (head < 0) return null;
  const { nounLinks } = language.claims;
  const links = (index: number) => nounLinks.has(words[index]?.lower ?? '');
  let at = head + 1;
  const next = words[at];
  if (next && !links(at) && mayBeAdjective(next, language)) at++;
  while (links(at)) at++;
  const behind = links(at - 1) ? words[at] : undefined;
  const before = words[head - 1];
  const noun = behind ?? (before && before.start >= start && !mayBeAdjective(before, language) ? before : undefined);
  return noun?.key && !isName(noun.key) && noun.tense === null ? { key: noun.key, text: noun.text, nearness: 1 } : null;
}

/** What narrows the counted noun; its complement where it has no adjective: "travailleurs du génie civil". */
export function modifiersOf({ counted }: Figure, words: readonly SentenceWord[], language: Language): Term[] {
  if (!counted) return [];
  if (counted.modifiers.length) return counted.modifiers.map((text) => termOf(text, language));
  const after = words.filter((word) => word.start >= counted.end);
  const { nounLinks } = language.claims;
  const belongs = (word: SentenceWord) => word.key !== null || nounLinks.has(word.lower);
  const mark = after.findIndex((word) => word.punctuation || word.tense !== null || !belongs(word));
  const near = (mark < 0 ? after : after.slice(0, mark)).slice(0, 4).filter((word) => word.key && !isName(word.key));
  return near.slice(0, 2).map((word) => ({ key: word.key!, text: word.text, nearness: 1 }));
}

type Measured = Pick<Claim, 'kind' | 'head' | 'headKind' | 'event' | 'dimension' | 'start' | 'end'>;

/** The sentence of the claims. */
interface Surroundings {
  readonly words: readonly SentenceWord[];
  /** See `piecesOf`. */
  readonly pieces: readonly number[];
  /** The phrases that name who tells; what they hold is no deed. */
  readonly told: readonly Span[];
  readonly language: Language;
}

/**
 * Gives the sums and shares for which no noun stands the deed that they measure: "a perdu 3 millions". In a list the verb
 * is said once: "Metz paiera 3 millions, Nancy 2 millions".
 * @param claims those of a sentence, figures in their order
 */
export function withDeeds<T extends Measured>(claims: readonly T[], sentence: Surroundings): T[] {
  const given: T[] = [];
  for (const claim of claims) {
    const isLevel = claim.kind === 'figure' && /^(?:money|percent)/.test(claim.dimension);
    const before = given.findLast(({ dimension, end }) => dimension === claim.dimension && end <= claim.start);
    given.push(isLevel ? withDeed(before ? listed(claim, before, sentence) : claim, sentence) : claim);
  }
  return given;
}

/**
 * A value without a verb in its piece goes with the verb of the value before it, and counts the same; so does one whose
 * verb only says how high it is: "le déficit a atteint 4 % et pourrait dépasser 5 %".
 */
function listed<T extends Measured>(claim: T, before: T, { words, pieces, language }: Surroundings): T {
  const pieceOf = ({ end }: T) => pieces[words.findIndex((word) => word.end >= end)]!;
  const piece = pieceOf(claim);
  if (piece <= pieceOf(before)) return claim;
  const { reaching, modals } = language.claims;
  const tells = ({ tense, key, lemma }: SentenceWord) =>
    tense !== null && key !== null && !reaching.has(lemma) && !modals.has(lemma);
  if (words.some((word, index) => pieces[index] === piece && tells(word))) return claim;
  const own = claim.event && claim.event.start < claim.start;
  return {
    ...claim,
    event: own ? claim.event : (before.event ?? claim.event),
    head: claim.head ?? before.head,
    headKind: claim.head ? claim.headKind : before.headKind,
  };
}

/** Verbs that only tell of a number ("annoncer", "prévoir") or how high it is ("atteindre") measure nothing. */
function withDeed<T extends Measured>(claim: T, { words, told, language: { claims } }: Surroundings): T {
  const { head, event, start } = claim;
  if (head || !event || event.start > start) return claim;
  if (told.some((phrase) => phrase.start <= event.start && event.end <= phrase.end)) return claim;
  const verb = words.find((word) => word.start === event.start);
  if (!verb || [claims.telling, claims.reaching, claims.planning, claims.modals].some((verbs) => verbs.has(verb.lemma)))
    return claim;
  const { key, text } = event;
  const contrast = verb.contrast ? { contrast: verb.contrast } : {};
  return { ...claim, head: { key, text, nearness: 1, deed: true, ...contrast } };
}

const conceptOfLemma = (lemma: string, language: Language) =>
  conceptsOf(language).find(lemma, language.lexicon.lookup(lemma).length > 0);

/** A dictionary form as a term of its own. */
export function termOf(lemma: string, language: Language): Term {
  const concept = conceptOfLemma(lemma, language);
  return {
    key: concept ? `~${concept.id}` : stem(lemma, language.id),
    text: lemma,
    nearness: 1,
    ...(concept?.contrast ? { contrast: concept.contrast } : {}),
    ...(concept?.kindOf ? { kindOf: `~${concept.kindOf}` } : {}),
  };
}
