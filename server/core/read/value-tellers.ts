import type { AttributionWords } from './attribution-words';
import type { SaidPhrase } from './said-phrase';
import type { MarkedFigure, SentenceWords, WordRange } from './teller-words';
import { tellerFrom } from './tellers';

/**
 * The tellers that stand right behind their values with nothing but a bracket or a "for" between: "300 (police) à 900
 * (syndicats)", "300 pour la police, 900 pour les syndicats". Each tells its value alone.
 * @param found the phrases of the sentence that have a verb or preposition
 */
export function valueTellers(
  sentence: SentenceWords,
  grammar: AttributionWords,
  found: readonly SaidPhrase[],
): SaidPhrase[] {
  const { figures } = sentence.marked;
  const free = ({ phrase }: Placed) => !found.some(({ from, to }) => from < phrase.to && phrase.from < to);
  const bracketed = figures.flatMap((figure) => bracketBehind(sentence, figure) ?? []).filter(free);
  const opinions = figures
    .flatMap((figure) => opinionBehind(sentence, grammar, figure) ?? [])
    .filter((one) => free(one) && mayOpine(sentence, one.teller));
  // "3 millions pour la police, 8 pour la justice" says who gets them, unless another value has its teller.
  const compared = found.some(({ kind, from }) => kind === 'according' && figures.some((one) => one.nounEnd === from));
  const counts = opinions.filter(({ figure }) => figure.count && figure.large);
  const opined = compared ? opinions : counts.length > 1 ? inTurn(sentence, counts) : [];
  return [...inTurn(sentence, bracketed), ...opined].map(({ figure, phrase, teller }) => ({
    ...phrase,
    tellers: [teller],
    kind: 'according',
    reach: 'aside',
    told: { from: figure.from, to: phrase.to },
  }));
}

interface Placed {
  readonly figure: MarkedFigure;
  /** The bracket or preposition and the teller. */
  readonly phrase: WordRange;
  readonly teller: WordRange;
}

/** Where none is a noun of who tells, others are of a party or a team: "12 sièges (UMP)", "3 places pour Lens". */
const inTurn = (sentence: SentenceWords, placed: readonly Placed[]) =>
  placed.some(({ teller }) => sentence.hasSpeakerNoun(teller)) ? placed : [];

const mayOpine = (sentence: SentenceWords, teller: WordRange) =>
  sentence.hasSpeakerNoun(teller) || sentence.isActor(teller);

/** "300 (police)", "300 marcheurs (syndicats)", but not "300 blessés (un policier)": no article stands before it. */
function bracketBehind(sentence: SentenceWords, figure: MarkedFigure): Placed | null {
  const open = figure.nounEnd;
  if (!sentence.is(open, '(')) return null;
  const teller = tellerFrom(sentence, open + 1);
  if (teller?.from !== open + 1 || !sentence.is(teller.to, ')') || sentence.isPlace(teller)) return null;
  return sentence.isSpeaker(teller) ? { figure, phrase: { from: open, to: teller.to }, teller } : null;
}

/** "300 pour la police" at the end of a clause. */
function opinionBehind(sentence: SentenceWords, grammar: AttributionWords, figure: MarkedFigure): Placed | null {
  const at = figure.nounEnd;
  if (!grammar.opinionOf.has(sentence.folded[at] ?? '')) return null;
  const teller = tellerFrom(sentence, at + 1);
  const ends = teller && ['punctuation', 'and', undefined].includes(sentence.classAt(teller.to));
  return ends ? { figure, phrase: { from: at, to: teller.to }, teller } : null;
}
