import type { Language } from '../language';
import type { Figure } from '../values';
import type { Claim } from './claim';
import type { SentenceWord } from './sentence-words';
import { differ, isName } from './term-keys';

/** Words of a noun phrase after its head that may say whose it is. */
const longest = 8;

/** The sentence of a figure. */
interface Surroundings {
  readonly words: readonly SentenceWord[];
  /** Those that do not name who says it. */
  readonly telling: readonly SentenceWord[];
  /** See `piecesOf`. */
  readonly pieces: readonly number[];
  readonly language: Language;
}

/**
 * Whose a figure is, as keys: the names and demonyms in the counted noun's own phrase ("500 soldats thaïlandais", "8 % des
 * emplois de la Banque d'Orient"), else the name that its piece of the sentence sets it beside ("Metz paiera 3 millions,
 * Nancy 2 millions", "3 millions pour Metz"); empty when nobody is named there.
 */
export function readHolders(
  figure: Figure,
  { words, telling, pieces, language }: Surroundings,
): Pick<Claim, 'holders' | 'holdersSure'> {
  const own = namesInPhrase(figure, words, language);
  if (own.length) return { holders: own, holdersSure: true };
  const first = words.findIndex((word) => word.end > figure.start);
  const piece = words.filter((_, index) => pieces[index] === pieces[first]);
  const name = subjectBefore(figure, piece, language) ?? recipientAfter(figure, piece, language);
  if (!name || !telling.includes(name)) return { holders: [], holdersSure: false };
  // "Metz 3 millions", "Metz : 3 millions"
  const beside = words.every((word) => word.start < name.end || word.end > figure.start || word.punctuation);
  return { holders: [name.key!], holdersSure: beside && name.end <= figure.start };
}

/** A list that gives values to several names sets what it gives to one against what it gives to another. */
export function withListedHolders<T extends Pick<Claim, 'holders' | 'holdersSure' | 'dimension'>>(
  claims: readonly T[],
): T[] {
  const isListed = (claim: T) =>
    claims.some((other) => other.dimension === claim.dimension && differ(other.holders, claim.holders));
  return claims.map((claim) => (claim.holdersSure || !isListed(claim) ? claim : { ...claim, holdersSure: true }));
}

function namesInPhrase({ end, counted }: Figure, words: readonly SentenceWord[], language: Language): string[] {
  const from = counted?.start ?? end;
  const holders: string[] = [];
  for (const word of words.filter((w) => w.start >= from).slice(0, longest)) {
    if (namesSomebody(word)) holders.push(word.key!);
    else if (!continues(word, language)) break;
  }
  return holders;
}

/** The name before a figure from which only a verb parts it, and the noun that the figure measures. */
function subjectBefore({ start, counted }: Figure, piece: readonly SentenceWord[], language: Language) {
  const before = piece.filter((word) => word.end <= start);
  const within = (word: SentenceWord) => counted && word.start >= counted.start && word.end <= counted.end;
  const at = before.findLastIndex((word) => namesSomebody(word) || !(within(word) || joins(word, language)));
  const name = before[at];
  if (!name || !namesSomebody(name)) return null;
  // "par Metz", "à Metz": no subject.
  const link = before[at - 1]?.lower ?? '';
  const free =
    language.claims.nounLinks.has(link) || !language.lexicon.lookup(link).some((e) => e.pos === 'preposition');
  return free ? name : null;
}

/** "3 millions pour Metz". */
function recipientAfter({ end, counted }: Figure, piece: readonly SentenceWord[], { claims }: Language) {
  const after = piece.filter((word) => word.start >= Math.max(end, counted?.end ?? 0));
  if (!after[0] || !claims.holding.has(after[0].lower)) return null;
  const name = after.slice(1).find((word) => !claims.nounLinks.has(word.lower));
  return name && namesSomebody(name) ? name : null;
}

const namesSomebody = ({ key }: SentenceWord): boolean => key !== null && isName(key);

/** What may stand between a subject and its figure: verbs, adverbs, function words; "a fait perdre" tells of somebody else. */
function joins({ key, text, lower, lemma, tense, punctuation }: SentenceWord, language: Language): boolean {
  if (punctuation) return /^[:"«“]$/.test(text);
  if (language.claims.causatives.has(lemma)) return false;
  return (
    key === null ||
    tense !== null ||
    language.lexicon.lookup(lower).some((e) => e.pos === 'adverb' || e.tense === 'infinitive')
  );
}

/** Adjectives, nouns and what links them go on with a noun phrase; verbs, marks and other words end it. */
const continues = ({ key, lower, tense, punctuation }: SentenceWord, { claims }: Language): boolean =>
  !punctuation && tense === null && (key !== null || claims.nounLinks.has(lower));
