import type { Language } from '../language';
import type { Figure } from '../values';
import type { Change, Status, VerbPassage } from './claim';
import type { SentenceWord } from './sentence-words';

/** What the words around a figure or date say of how real it is. */
export interface Wording {
  readonly status: Status;
  /** The verb that the status rests on. */
  readonly verb: VerbPassage | null;
  readonly reported: boolean;
}

/**
 * Reads status from the verbs nearest to the mention in its sentence.
 * @param at index of the mention's first word in `words`
 */
export function readWording(words: readonly SentenceWord[], at: number, { claims }: Language): Wording {
  const finite = nearestVerbs(words, at, claims.considering);
  let status: Status = 'done';
  let reported = false;
  let verb = finite[0] ? passageOf(finite[0]) : null;
  for (const word of finite) {
    if (claims.denying.has(word.lemma)) status = 'denied';
    else if (claims.considering.has(word.lemma)) status = 'considered';
    else if (claims.planning.has(word.lemma) || word.tense === 'future') status = 'planned';
    if (word.tense === 'conditional') reported = true;
    if (status === 'done') continue;
    verb = passageOf(word);
    break;
  }
  return { status, verb, reported };
}

const passageOf = ({ start, end, text, tense }: SentenceWord): VerbPassage => ({ start, end, text, tense });

/** Verbs of the clause, nearest first, and words that make them a possibility: "susceptibles d'envoyer". */
function nearestVerbs(words: readonly SentenceWord[], at: number, considering: ReadonlySet<string>): SentenceWord[] {
  const found: SentenceWord[] = [];
  for (let step = 1; step <= 14 && found.length < 3; step++)
    for (const index of [at - step, at + step]) {
      const word = words[index];
      if (word?.tense || (word && considering.has(word.lemma))) found.push(word);
    }
  return found;
}

/** Whether the figure is on top of others, was there before, or is part of another one. */
export function readChange(
  figure: Figure,
  words: readonly SentenceWord[],
  at: number,
  before: string,
  language: Language,
): Change | null {
  if (figure.role === 'subset') return 'part';
  if (figure.role === 'remainder') return 'remainder';
  if (language.claims.already.test(before)) return 'already';
  if (figure.role === 'additional' || /\+\s?$/.test(before)) return 'additional';
  const near = [...(figure.counted?.modifiers ?? []), ...words.slice(at, at + 5).map((word) => word.lemma)];
  if (near.some((lemma) => language.claims.additional.has(lemma))) return 'additional';
  return null;
}
