import { type AttributionWords, phraseAt } from './attribution-words';
import type { Teller } from './said-phrase';
import type { SentenceWords, WordRange } from './teller-words';
import { isOnly, tellsNumber } from './told-numbers';

/** The verb of saying of a clause with its pronouns and auxiliary. */
export interface VerbGroup extends WordRange {
  readonly kind: 'finite' | 'participle';
  /** Set for "a-t-il déclaré", "dit-elle": the word that holds the pronoun. */
  readonly pronoun?: Teller;
  readonly form: string;
  /** See `AttributionGrammar`. */
  readonly counts: (typeof countingVerbs)[number] | null;
}

/** The verb of saying that starts at a word. */
export function verbAt(sentence: SentenceWords, grammar: AttributionWords, at: number): VerbGroup | null {
  const word = sentence.folded[at]!;
  if (word.includes('-')) return invertedVerb(sentence, grammar, at);
  if (grammar.saying.has(word)) return { from: at, to: at + 1, kind: 'participle', form: word, counts: null };
  const compound = grammar.auxiliaries.has(word) ? participleAfter(sentence, grammar, at + 1) : null;
  const form = compound ?? sayingForm(sentence, grammar, at, 'says');
  if (!form) return null;
  let from = at;
  while (from > 0 && grammar.clitics.has(sentence.folded[from - 1]!)) from--;
  const unsaid = [from, at].some((verb) => grammar.unsaid.has(sentence.folded[verb - 1] ?? ''));
  const counts = form.counts || sentence.folded.slice(from, at).some((word) => grammar.ofThem.has(word));
  if (unsaid && !(counts && isOnly(sentence, grammar, form.to))) return null;
  const isNoun = ['determiner', 'ofDeterminer', 'of'].includes(sentence.classAt(at - 1) ?? '');
  if (!compound && isNoun && !(form.counts && from < at && tellsNumber(sentence, grammar, form.to))) return null;
  return { ...form, from, kind: 'finite' };
}

const countingVerbs = ['counting', 'holding', 'countingThem'] as const;
type Form = Pick<VerbGroup, 'to' | 'form' | 'counts'>;

/** The form of a verb of saying or counting at a word, with its preposition. */
function sayingForm(
  sentence: SentenceWords,
  grammar: AttributionWords,
  at: number,
  kind: 'says' | 'said',
): Form | null {
  const form = sentence.folded[at]!;
  for (const counts of countingVerbs) {
    const size = phraseAt(grammar[counts], sentence.folded, at);
    if (size) return { to: at + size, form, counts };
  }
  return grammar[kind].has(form) ? { to: at + 1, form, counts: null } : null;
}

function participleAfter(sentence: SentenceWords, grammar: AttributionWords, at: number): Form | null {
  for (let i = at; i < at + 5 && i < sentence.length; ) {
    const form = sayingForm(sentence, grammar, i, 'said');
    if (form) return form;
    const half = phraseAt(grammar.halfAuxiliaries, sentence.folded, i);
    if (!half && !['adverb', 'time'].includes(sentence.classAt(i)!)) return null;
    i += half || 1;
  }
  return null;
}

/** "a-t-il déclaré", "dit-elle", "explique-t-on". */
function invertedVerb(sentence: SentenceWords, grammar: AttributionWords, at: number): VerbGroup | null {
  const parts = sentence.folded[at]!.split('-');
  const pronoun = grammar.pronouns.get(parts.at(-1)!);
  if (!pronoun) return null;
  const form = parts[0]!;
  const own: Teller = { from: at, to: at + 1, pronoun };
  if (grammar.says.has(form)) return { from: at, to: at + 1, kind: 'finite', pronoun: own, form, counts: null };
  const participle = grammar.auxiliaries.has(form) ? participleAfter(sentence, grammar, at + 1) : null;
  if (!participle || !grammar.said.has(participle.form)) return null;
  return { ...participle, from: at, kind: 'finite', pronoun: own, counts: null };
}
