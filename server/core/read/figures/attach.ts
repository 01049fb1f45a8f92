import type { Amount } from './amounts';
import { type NounPhrase, nounBefore, nounPhrase, subjectOf, type Words } from './counted';
import { type Hedged, withCounted } from './hedges';

/** Finds what each amount counts or measures, wherever it stands in the sentence. */
export function placeCounted(words: Words, figures: readonly Hedged[]): Hedged[] {
  const near = figures.map((figure) => withCounted(words, figure, behind(words, figure.amount)));
  return withSharedNouns(words, near).map((figure) => {
    if (figure.counted) return figure;
    const start = figure.words && figure.words[0] < figure.amount.start ? figure.words[0] : figure.amount.start;
    return withCounted(words, figure, ahead(words, figure.amount, start));
  });
}

/** "24, 23 et 14 ans", "52 voix contre 48": a number without a noun takes that of its neighbour. */
function withSharedNouns({ tokens, vocabulary }: Words, figures: readonly Hedged[]): Hedged[] {
  const { cardinals, ranges } = vocabulary.grammar;
  const shared = [...figures];
  const bare = (figure: Hedged | undefined): boolean =>
    figure !== undefined &&
    !figure.amount.unit &&
    !figure.counted &&
    !figure.amount.noun &&
    figure.amount.form === 'plain';
  const take = (from: Hedged, to: Hedged): Hedged => ({
    ...to,
    amount: { ...to.amount, unit: from.amount.unit },
    counted: from.counted,
  });
  // A comma only carries on what "and" or "or" closes.
  let closed = false;
  for (let i = shared.length - 2; i >= 0; i--) {
    const link = tokens[shared[i]!.amount.end]?.text ?? '';
    const next = shared[i + 1]!;
    const closing = vocabulary.has(cardinals.and, link) || vocabulary.has(ranges.or, link);
    const linked: boolean = closing || (closed && link === ',');
    closed =
      linked &&
      bare(shared[i]) &&
      !bare(next) &&
      next.amount.form === 'plain' &&
      next.amount.start === shared[i]!.amount.end + 1;
    if (closed) shared[i] = take(next, shared[i]!);
  }
  for (let i = 1; i < shared.length; i++) {
    const before = shared[i - 1]!;
    const end = Math.max(before.amount.end, before.counted?.end ?? 0);
    const versus = vocabulary.has(ranges.versus, tokens[end]?.text ?? '') && shared[i]!.amount.start <= end + 2;
    if (versus && bare(shared[i])) shared[i] = take(before, shared[i]!);
  }
  return shared;
}

/** The noun behind the amount: "13 000 soldats", "10 % des salariés", "3 milliards d'euros de pertes". */
function behind(words: Words, amount: Amount): NounPhrase | null {
  const { vocabulary, tokens } = words;
  const of = vocabulary.of.at(tokens, amount.end);
  if (amount.form === 'score') return null;
  if (amount.nounAt !== undefined) return nounPhrase(words, amount.nounAt);
  if (amount.unit || (amount.noun && (of || vocabulary.grammar.ofNeeded || amount.form === 'fraction'))) {
    const at =
      of?.end ??
      (vocabulary.has(vocabulary.grammar.counted.articles, tokens[amount.end]?.text ?? '') ? amount.end : null);
    return at === null ? null : nounPhrase(words, at);
  }
  const times = wordsOfTimes(words, amount.end);
  return times ?? nounPhrase(words, amount.end);
}

/** "deux fois par semaine", "180 fois". */
function wordsOfTimes({ tokens, vocabulary }: Words, at: number): NounPhrase | null {
  const word = tokens[at]?.text ?? '';
  return vocabulary.has(vocabulary.grammar.frequency.times, word)
    ? { start: at, end: at + 1, lemma: word, modifiers: [] }
    : null;
}

/** The noun before the amount: "une hausse de 3 %", "le nombre de soldats tués est estimé à 4.000". */
function ahead(words: Words, amount: Amount, start: number): NounPhrase | null {
  const { vocabulary, tokens } = words;
  if (amount.form === 'ordinal' || amount.form === 'score') return null;
  const of = vocabulary.of.before(tokens, start);
  const near = of && nounBefore(words, of.start);
  if (near) return near;
  const verb =
    vocabulary.measuringVerbs.before(tokens, of?.start ?? start) ?? vocabulary.measuringVerbs.before(tokens, start);
  return verb && subjectOf(words, verb.start);
}
