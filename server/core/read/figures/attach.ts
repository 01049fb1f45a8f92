import type { Amount } from './amounts';
import { type NounPhrase, nounBefore, nounPhrase, subjectOf, type Words } from './counted';
import { type Hedged, hedge } from './hedges';

/** Finds what each amount counts or measures, wherever it stands in the sentence. */
export function placeCounted(words: Words, figures: readonly Hedged[]): Hedged[] {
  return figures.map(({ amount, words: hedgeWords }) => {
    const start = hedgeWords && hedgeWords[0] < amount.start ? hedgeWords[0] : amount.start;
    return hedge(words, amount, behind(words, amount) ?? ahead(words, amount, start));
  });
}

/** The noun behind the amount: "13 000 soldats", "10 % des salariés", "3 milliards d'euros de pertes". */
function behind(words: Words, amount: Amount): NounPhrase | null {
  const { vocabulary, tokens } = words;
  const of = vocabulary.of.at(tokens, amount.end);
  if (amount.unit || amount.noun) {
    const at =
      of?.end ??
      (vocabulary.has(vocabulary.grammar.counted.articles, tokens[amount.end]?.text ?? '') ? amount.end : null);
    return at === null ? null : nounPhrase(words, at);
  }
  return nounPhrase(words, amount.end);
}

/** The noun before the amount: "une hausse de 3 %", "le nombre de soldats tués est estimé à 4.000". */
function ahead(words: Words, amount: Amount, start: number): NounPhrase | null {
  const { vocabulary, tokens } = words;
  if (amount.form === 'ordinal') return null;
  const of = vocabulary.of.before(tokens, start);
  const near = of && nounBefore(words, of.start);
  if (near) return near;
  const verb =
    vocabulary.measuringVerbs.before(tokens, of?.start ?? start) ?? vocabulary.measuringVerbs.before(tokens, start);
  return verb && subjectOf(words, verb.start);
}
