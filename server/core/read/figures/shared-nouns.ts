import { isAttributing } from './attributing';
import { lemmasOf, type NounPhrase, nounBefore, type Words } from './counted';
import { isGapped } from './gaps';
import type { Hedged } from './hedges';

/**
 * Gives the amounts that leave out what they count the noun of a neighbour: "24, 23 et 14 ans", "52 voix contre 48",
 * "72 des 86 drones".
 */
export function withSharedNouns(words: Words, figures: readonly Hedged[]): Hedged[] {
  const shared = [...figures];
  for (let i = 1; i < shared.length; i++) {
    const before = shared[i - 1]!;
    if (lacksNoun(shared[i]!) && isVersus(words, before, shared[i]!)) shared[i] = take(before, shared[i]!);
  }
  return wholes(words, closedLists(words, shared));
}

/** Gives a later amount of one subject that subject: "a bondi de 18 % à" 1,3 milliard; then fills the ellipses. */
export function withAntecedents(words: Words, figures: readonly Hedged[]): Hedged[] {
  let before: Hedged | null = null;
  let named: Hedged | null = null;
  return figures.map((figure) => {
    const filled = withAntecedent(words, figure, before, named);
    before = filled;
    const { form, unit, scale } = filled.amount;
    if (form !== 'ordinal' && (filled.counted || unit || scale >= leastScale)) named = filled;
    return filled;
  });
}

/**
 * @param before the amount before it
 * @param named the last one whose noun or unit is known
 */
function withAntecedent(words: Words, figure: Hedged, before: Hedged | null, named: Hedged | null): Hedged {
  if (figure.amount.form === 'ordinal' || figure.amount.form === 'score') return figure;
  if (before?.counted && isItsChange(words, figure)) return { ...figure, counted: before.counted };
  if (figure.counted) return figure;
  if (before && sharesSubject(words, before, figure)) return { ...figure, counted: before.counted };
  if (named?.counted && isCompared(words, named, figure)) return { ...figure, counted: named.counted };
  if (
    before &&
    named?.counted &&
    !named.amount.unit &&
    isBare(figure) &&
    isGapped(words, figure.amount, startOf(figure), before.amount)
  )
    return { ...figure, counted: named.counted };
  if (named && sharesMeasure(words, named, figure)) return takeMeasure(named, figure);
  const own = named && nounInList(words, named, figure);
  if (own) return { ...takeMeasure(named, figure), counted: own };
  // "cinq ans, dont deux avec sursis"; a sum without its currency gets it from the article.
  const { unit } = named?.amount ?? {};
  const ofTime = unit?.kind === 'duration' && figure.amount.min <= named!.amount.min;
  if (!named || (unit && !ofTime) || !isElliptic(words, figure))
    return isBare(figure) ? { ...figure, counted: loneAdjective(words, figure.amount.end) } : figure;
  return take({ ...named, counted: named.counted && withRole(words, named.counted, figure.amount.end) }, figure);
}

const startOf = ({ words, amount }: Hedged): number => Math.min(words?.[0] ?? amount.start, amount.start);
const endOf = ({ amount, counted }: Hedged): number => Math.max(amount.end, counted?.end ?? 0);

/** Digits or words with neither a unit nor a noun. */
const isBare = ({ amount, counted }: Hedged): boolean => !amount.unit && !counted && amount.form === 'plain';

const lacksNoun = (figure: Hedged): boolean => isBare(figure) && !figure.amount.noun;

const take = (from: Hedged, to: Hedged): Hedged => ({
  ...to,
  amount: { ...to.amount, unit: to.amount.unit ?? from.amount.unit },
  counted: from.counted,
});

/** Scales that a later number may leave out with its unit. */
const leastScale = 1e6;

/** As `take`, with the scale: "2,3" beside "1,6 million d'euros" are millions. */
function takeMeasure(from: Hedged, to: Hedged): Hedged {
  const taken = take(from, to);
  const { scale } = from.amount;
  if (scale < leastScale || to.amount.scale > 1 || to.amount.min >= 1000) return taken;
  const scaled = ({ min, max }: Pick<Hedged, 'min' | 'max'>) => ({ min: min && min * scale, max: max && max * scale });
  const { min, max } = to.amount;
  return { ...taken, ...scaled(to), amount: { ...taken.amount, min: min * scale, max: max && max * scale, scale } };
}

/**
 * "1,6 million d'euros selon la banque, 2,3 d'après la CFDT", "3 %, voire 4": another value of what the last one measures,
 * which leaves out scale and unit.
 */
function sharesMeasure(words: Words, named: Hedged, figure: Hedged): boolean {
  const { tokens, vocabulary } = words;
  const { unit, scale } = named.amount;
  if (!isBare(figure) || figure.amount.scale > 1 || !(unit || scale >= leastScale)) return false;
  if (unit?.kind === 'duration') return false;
  const start = startOf(figure);
  const opens = tokens[start - 1];
  if (opens && vocabulary.orEven.before(tokens, start)) return true;
  const { counted, cardinals, ranges } = vocabulary.grammar;
  const listed =
    opens?.raw === ',' ||
    opens?.raw === ';' ||
    [cardinals.and, ranges.versus, ranges.linking].some((list) => vocabulary.has(list, opens?.text ?? ''));
  const opinion =
    vocabulary.has(counted.opining, tokens[figure.amount.end]?.text ?? '') && isAttributing(words, endOf(named));
  return listed && (isAttributing(words, figure.amount.end) || opinion);
}

/** "52 voix contre 48", "deux sièges, contre sept", "3 buts à 1". */
function isVersus({ tokens, vocabulary }: Words, before: Hedged, figure: Hedged): boolean {
  const { versus, to } = vocabulary.grammar.ranges;
  const end = endOf(before);
  const link = tokens[end]?.text ?? '';
  if (vocabulary.has(to, link))
    return (
      !before.amount.unit && !!before.counted && figure.amount.min < before.amount.min && startOf(figure) === end + 1
    );
  const at = link === ',' ? end + 1 : end;
  return vocabulary.has(versus, tokens[at]?.text ?? '') && startOf(figure) === at + 1;
}

/** "24, 23 et 14 ans": a comma only carries on what "and" or "or" closes. */
function closedLists({ tokens, vocabulary }: Words, figures: readonly Hedged[]): Hedged[] {
  const { cardinals, ranges } = vocabulary.grammar;
  const shared = [...figures];
  let closed = false;
  for (let i = shared.length - 2; i >= 0; i--) {
    const figure = shared[i]!;
    const next = shared[i + 1]!;
    const link = tokens[figure.amount.end]?.text ?? '';
    const closing = vocabulary.has(cardinals.and, link) || vocabulary.has(ranges.or, link);
    closed =
      (closing || (closed && link === ',')) &&
      lacksNoun(figure) &&
      !lacksNoun(next) &&
      next.amount.form === 'plain' &&
      next.amount.start === figure.amount.end + 1;
    if (closed) shared[i] = take(next, figure);
  }
  return shared;
}

/** "72 des 86 drones", "la moitié des 300 élèves", "1,700 of its 8,500 jobs", "three out of the five": a part has the noun of its whole. */
function wholes({ tokens, vocabulary }: Words, figures: readonly Hedged[]): Hedged[] {
  const { articles, ofArticles } = vocabulary.grammar.counted;
  return figures.map((figure, i) => {
    const whole = figures[i + 1];
    if (figure.counted || !whole?.counted || figure.amount.form === 'ordinal') return figure;
    const { end } = figure.amount;
    const outOf = vocabulary.outOf.at(tokens, end);
    const between = tokens.slice(outOf?.end ?? end, startOf(whole));
    const opens = outOf ?? (vocabulary.of.at(tokens, end) || vocabulary.has(ofArticles, between[0]?.text ?? ''));
    const joined =
      (outOf || between.length > 0) &&
      between.length < 4 &&
      between.every(({ text }) => vocabulary.has(articles, text));
    return opens && joined ? { ...figure, counted: whole.counted } : figure;
  });
}

/** "a bondi de 18 % à 1,3 milliard": nothing but a preposition parts the amount from one whose subject stands before it. */
function sharesSubject({ tokens, vocabulary }: Words, before: Hedged, figure: Hedged): boolean {
  const { counted, amount } = before;
  if (!counted || counted.end > amount.start) return false;
  const at = tokens[amount.end]?.raw === ',' ? amount.end + 1 : amount.end;
  return vocabulary.has(vocabulary.grammar.counted.levelWords, tokens[at]?.text ?? '') && startOf(figure) <= at + 2;
}

/** "s'établit à 3 millions, en baisse de 4 %", "came to $3m, down 4%": how the value before has changed. */
function isItsChange({ tokens, vocabulary }: Words, { amount, words, counted }: Hedged): boolean {
  const { trendWords, trendAdverbs, changeNouns } = vocabulary.grammar.counted;
  if (amount.unit?.kind !== 'percent') return false;
  const start = Math.min(words?.[0] ?? amount.start, amount.start);
  if (!counted) return tokens[start - 2]?.raw === ',' && vocabulary.has(trendAdverbs, tokens[start - 1]!.text);
  const at = counted.start - 1;
  const trend = vocabulary.has(changeNouns, counted.lemma) && vocabulary.has(trendWords, tokens[at]?.text ?? '');
  return trend && counted.end < amount.start && tokens[at - 1]?.raw === ',';
}

/** "le taux atteint 7 %, contre 6 %": a value of the same unit that one is set against. */
function isCompared({ tokens, vocabulary }: Words, named: Hedged, figure: Hedged): boolean {
  const { comparing } = vocabulary.grammar.counted;
  const sameUnit = figure.amount.unit !== null && figure.amount.unit.kind === named.amount.unit?.kind;
  return sameUnit && vocabulary.has(comparing, tokens[startOf(figure) - 1]?.text ?? '');
}

/** "l'hôtel paiera 3 millions d'euros, le stade 2 millions et la gare un": the noun that stands before its value in a list. */
function nounInList(words: Words, named: Hedged, figure: Hedged): NounPhrase | null {
  const { tokens, vocabulary } = words;
  const { cardinals, counted } = vocabulary.grammar;
  const level = (amount: Hedged['amount']) => amount.unit?.kind === 'percent' || amount.unit?.kind === 'money';
  const listed = level(named.amount) && (figure.amount.unit?.kind === named.amount.unit?.kind || isBare(figure));
  const noun = listed ? nounBefore(words, startOf(figure)) : null;
  const article = noun && tokens[noun.start - 1]?.text;
  if (!article || !vocabulary.has(counted.definite, article)) return null;
  const link = tokens[noun.start - 2];
  return link && (/^[,;]$/.test(link.raw) || vocabulary.has(cardinals.and, link.text)) ? noun : null;
}

/** Whether a bare number leaves out a noun said before: "dont cinq", "contre sept", "312 ont voté", "les trois autres". */
function isElliptic(words: Words, figure: Hedged): boolean {
  const { tokens, vocabulary } = words;
  if (!isBare(figure)) return false;
  const { elliptic, definite, prenominal } = vocabulary.grammar.counted;
  const start = startOf(figure);
  const before = tokens[start - 1]?.text ?? '';
  if (vocabulary.has(elliptic, before)) return true;
  const next = tokens[figure.amount.end]?.text ?? '';
  if (isAttributing(words, figure.amount.end)) return true;
  const other = vocabulary.has(prenominal, next);
  if (vocabulary.has(definite, before) || other) return other;
  const opens =
    start === 0 || tokens[start - 1]!.kind === 'sign' || vocabulary.has(vocabulary.grammar.counted.clauseWords, before);
  return opens && lemmasOf(words, behindClitics(words, figure.amount.end), 'verb').length > 0;
}

/** "1 100 se sont mis en grève" */
function behindClitics({ tokens, vocabulary }: Words, from: number): number {
  let at = from;
  while (vocabulary.has(vocabulary.grammar.counted.clitics, tokens[at]?.text ?? '')) at++;
  return at;
}

/** "les deux premiers", where no noun was said before: the adjective stands for it. */
function loneAdjective({ tokens, vocabulary, lexicon }: Words, at: number): NounPhrase | null {
  const text = tokens[at]?.text ?? '';
  if (!vocabulary.has(vocabulary.grammar.counted.alone, text)) return null;
  return { start: at, end: at + 1, lemma: lexicon.lookup(text)[0]?.lemma ?? text, modifiers: [] };
}

/** "les trois autres": the adjective that marks a role stays with its number. */
function withRole({ tokens, vocabulary }: Words, phrase: NounPhrase, at: number): NounPhrase {
  const { modifiers } = vocabulary.grammar.roles;
  const role = Object.keys(modifiers).find((word) => (tokens[at]?.text ?? '').startsWith(word));
  return role ? { ...phrase, modifiers: [...phrase.modifiers, role] } : phrase;
}
