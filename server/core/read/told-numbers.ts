import type { AttributionWords } from './attribution-words';
import type { SaidPhrase } from './said-phrase';
import type { SentenceWords, WordRange } from './teller-words';
import { phraseBefore } from './tellers';

/** Words between a verb and the number that it tells: "évalue le coût de la réparation du pont à plus de 3 millions". */
const reach = 14;

/**
 * Whether a verb tells a number: one is its object ("a compté plus de 300 cyclistes") or what its object is put at ("évalue
 * la perte à 3 millions").
 * @param at the word behind the verb
 */
export function tellsNumber(sentence: SentenceWords, grammar: AttributionWords, at: number): boolean {
  let open = true;
  for (let i = at; i < at + reach && i < sentence.length; i++) {
    if (sentence.isFigure(i)) return open;
    if (grammar.putAt.has(sentence.folded[i]!)) open = true;
    else if (isOnly(sentence, grammar, i) || quoteMarks.has(sentence.folded[i]!)) continue;
    else if (['punctuation', 'clause', 'verb'].includes(sentence.classAt(i)!)) return false;
    // "Le chiffre de 300": the noun stands for its number.
    else if (sentence.isNounOnly(i)) open = grammar.numberNouns.has(sentence.folded[i]!);
  }
  return false;
}

const quoteMarks = new Set(['«', '“', '"', "'", '’']);

/** "N'en a vu que 300": the number itself is told. */
export const isOnly = (sentence: SentenceWords, grammar: AttributionWords, at: number): boolean =>
  grammar.that.has(sentence.folded[at] ?? '') && [at + 1, at + 2, at + 3].some((next) => sentence.isFigure(next));

/**
 * The tellers of figures that leave their verb out: "la police a compté 300 cyclistes, la fédération 900", "police 300,
 * organisateurs 900". The noun or name right before such a figure is its teller.
 * @param found the phrases of the sentence that have a verb or preposition
 */
export function listedTellers(
  sentence: SentenceWords,
  grammar: AttributionWords,
  found: readonly SaidPhrase[],
): SaidPhrase[] {
  const { figures } = sentence.marked;
  if (figures.length < 2) return [];
  const listed = figures.flatMap((figure) => {
    const teller = tellerRightBefore(sentence, figure.from);
    const taken = teller && found.some(({ from, to }) => from < teller.to && teller.from < to);
    return teller && !taken ? [{ figure, teller }] : [];
  });
  const inTurn = listed.filter(({ teller }) =>
    found.some(({ to }) => to <= teller.from && tellsNumber(sentence, grammar, to)),
  );
  return (inTurn.length ? inTurn : namedInTurn(sentence, listed)).map(({ teller }) => ({
    ...teller,
    tellers: [teller],
    kind: 'according',
    reach: 'ahead',
    listed: true,
  }));
}

interface Listed {
  readonly figure: SentenceWords['marked']['figures'][number];
  readonly teller: WordRange;
}

/** "Police 300, organisateurs 900": two at least, not only names ("Nantes 3, Lens 1" tells a match), and nothing counted. */
function namedInTurn(sentence: SentenceWords, listed: readonly Listed[]): readonly Listed[] {
  const bare = listed.filter(({ figure }) => figure.bare);
  return bare.length > 1 && bare.some(({ teller }) => sentence.hasSpeakerNoun(teller)) ? bare : [];
}

/** Who stands at the head of a clause right before a figure, its hedge and preposition between: "Bercy sur plus de 3 %". */
function tellerRightBefore(sentence: SentenceWords, figure: number): WordRange | null {
  let end = figure;
  const skips = (at: number) => !sentence.isNounOnly(at) && !['punctuation', 'verb'].includes(sentence.classAt(at)!);
  while (end > 0 && end > figure - 5 && skips(end - 1)) end--;
  // "SUD, 55"
  if (sentence.is(end - 1, ',')) end--;
  const teller = phraseBefore(sentence, end);
  if (!teller || teller.to !== end || !sentence.isSpeaker(teller) || sentence.isPlace(teller)) return null;
  if (sentence.mayBeVerb(end - 1)) return null;
  let before = teller.from - 1;
  while (['determiner', 'ofDeterminer'].includes(sentence.classAt(before) ?? '')) before--;
  const opens = before < 0 || ['punctuation', 'and', 'clause'].includes(sentence.classAt(before)!);
  return opens ? teller : null;
}
