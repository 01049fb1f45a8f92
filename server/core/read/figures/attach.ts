import type { Amount } from './amounts';
import { startWithTeller } from './attributing';
import { isMany, lemmasOf, type NounPhrase, nounPhrase, type Words } from './counted';
import { type Hedged, withCounted } from './hedges';
import { besideNoun, headBefore, nounOf, nounOfHedge } from './noun-before';
import { withAntecedents, withSharedNouns } from './shared-nouns';
import { complementOf, levelOf, putObjectOf, subjectOf } from './subjects';
import type { Token } from './tokens';

/** Finds what each amount counts or measures, wherever it stands in the sentence. */
export function placeCounted(words: Words, figures: readonly Hedged[]): Hedged[] {
  const near = figures.map((figure) => withCounted(words, figure, behind(words, figure)));
  const placed = withSharedNouns(words, near).map((figure) => {
    if (figure.counted && !isShareOfSum(words, figure)) return figure;
    const start = figure.words && figure.words[0] < figure.amount.start ? figure.words[0] : figure.amount.start;
    const measured = ahead(words, figure.amount, start);
    return figure.counted && measured && isChange(words, measured) ? figure : withCounted(words, figure, measured);
  });
  return withAntecedents(words, placed);
}

/** "Une baisse de" 6 % "de la production" is told of the production. */
const isChange = ({ vocabulary }: Words, { lemma }: NounPhrase): boolean =>
  vocabulary.has(vocabulary.grammar.counted.changeNouns, lemma);

/**
 * "atteint 4 % du PIB" measures what is set against the whole, a debt; "4 % des salariés" counts the many that it is a part
 * of, and "représente 4 % du PIB" tells what part of the whole something is.
 */
function isShareOfSum(words: Words, { amount, counted, words: hedge }: Hedged): boolean {
  if (amount.unit?.kind !== 'percent' || !counted || counted.start < amount.end || isMany(words, counted)) return false;
  const before = Math.min(hedge?.[0] ?? amount.start, amount.start) - 1;
  const { sharingVerbs, numberNouns } = words.vocabulary.grammar.counted;
  const shares = lemmasOf(words, before, 'verb').some((lemma) => words.vocabulary.has(sharingVerbs, lemma));
  return !shares || words.vocabulary.has(numberNouns, counted.lemma);
}

/** The noun behind the amount: "13 000 soldats", "10 % des salariés", "3 milliards d'euros de pertes", "a 27-nation bloc". */
function behind(words: Words, { amount, words: hedge }: Hedged): NounPhrase | null {
  const { tokens } = words;
  if (amount.form === 'score') return null;
  if (amount.nounAt !== undefined) return nounPhrase(words, amount.nounAt);
  if (!ownsNoun(words, amount)) return complement(words, amount);
  const hyphen = isHyphen(tokens[amount.end]) && tokens[amount.end]!.glued && tokens[amount.end + 1]?.glued;
  if (hyphen) return nounPhrase(words, amount.end + 1, amount.end + 2);
  const noun = wordsOfTimes(words, amount.end) ?? nounPhrase(words, amount.end);
  // "a dozen or so villagers"
  return noun ?? (hedge?.[0] === amount.end ? nounPhrase(words, hedge[1]) : null);
}

/** Whether what an amount counts stands right behind it, with no "de" between: "13 000 soldats", but "3 millions de voix". */
const ownsNoun = ({ tokens, vocabulary }: Words, { unit, noun, form, end }: Amount): boolean =>
  !unit && (!noun || !(vocabulary.of.at(tokens, end) || vocabulary.grammar.ofNeeded || form === 'fraction'));

/** The noun behind "de" or an article that holds it: "10 % des salariés", "80 mm de pluie", "half the voters". */
function complement(words: Words, amount: Amount): NounPhrase | null {
  const { vocabulary, tokens } = words;
  const { articles, ofArticles } = vocabulary.grammar.counted;
  const of = vocabulary.of.at(tokens, amount.end);
  const direct = amount.form === 'fraction' && !vocabulary.grammar.ofNeeded ? articles : ofArticles;
  const at = of?.end ?? (vocabulary.has(direct, tokens[amount.end]?.text ?? '') ? amount.end : null);
  const phrase = at === null ? null : nounPhrase(words, at);
  return phrase && isStartOfDistance(words, amount, phrase) ? null : phrase;
}

/** "à 30 km de la frontière", "à trois jours du scrutin": what the distance is measured from. */
function isStartOfDistance({ tokens, vocabulary }: Words, amount: Amount, phrase: NounPhrase): boolean {
  if (amount.unit?.kind !== 'measure' && amount.unit?.kind !== 'duration') return false;
  const { articles, ofArticles, away } = vocabulary.grammar.counted;
  const article = tokens[phrase.start - 1]!.text;
  const named = tokens[phrase.start]!.raw !== tokens[phrase.start]!.text;
  const definite = vocabulary.has(ofArticles, article) || !vocabulary.of.before(tokens, phrase.start);
  const hedge = vocabulary.hedgesBefore.before(tokens, amount.start);
  const before = tokens[(hedge?.start ?? amount.start) - 1]?.text ?? '';
  return (named || (definite && vocabulary.has(articles, article))) && vocabulary.has(away, before);
}

const isHyphen = (token: Token | undefined): boolean => token?.raw === '-' || token?.raw === '‑';

/** "deux fois par semaine", "180 fois". */
function wordsOfTimes({ tokens, vocabulary }: Words, at: number): NounPhrase | null {
  const word = tokens[at]?.text ?? '';
  return vocabulary.has(vocabulary.grammar.frequency.times, word)
    ? { start: at, end: at + 1, lemma: word, modifiers: [] }
    : null;
}

/** "De nombreux ouvriers, près de 300,", "un grand nombre de soldats, environ 300,": a hedged count beside what it counts. */
function whatBeside(words: Words, start: number, end: number): NounPhrase | null {
  const noun = besideNoun(words, start, end);
  const isNumber = noun && words.vocabulary.has(words.vocabulary.grammar.counted.numberNouns, noun.lemma);
  return isNumber ? complementOf(words, noun, start) : noun;
}

/** "Réduire le nombre d'heures de cours à" 27: what the number before the preposition of a level is told of. */
function numberBefore(words: Words, start: number): NounPhrase | null {
  const { levelWords, numberNouns } = words.vocabulary.grammar.counted;
  const noun = words.vocabulary.has(levelWords, words.tokens[start - 1]?.text ?? '')
    ? headBefore(words, start - 1)
    : null;
  return noun && words.vocabulary.has(numberNouns, noun.lemma) ? complementOf(words, noun, start - 1) : null;
}

/** The noun before the amount: "une hausse de 3 %", "le nombre de soldats tués est estimé à 4.000". */
function ahead(words: Words, amount: Amount, start: number): NounPhrase | null {
  const { vocabulary, tokens } = words;
  if (amount.form === 'ordinal' || amount.form === 'score') return null;
  const of = vocabulary.of.before(tokens, start);
  const told = startWithTeller(words, start) < start;
  const subject =
    (of && !told ? nounOf(words, of.start, amount.end) : null) ?? subjectOf(words, amount.start, amount.end);
  const level = amount.unit?.kind === 'percent' || amount.unit?.kind === 'money';
  const measured = subject ?? putObjectOf(words, start);
  if (measured) return measured;
  if (!level)
    return amount.unit
      ? null
      : (numberBefore(words, start) ?? (start < amount.start ? whatBeside(words, start, amount.end) : null));
  const hedged = start < amount.start ? nounOfHedge(words, start) : null;
  return hedged ?? levelOf(words, start) ?? besideNoun(words, start, amount.end);
}
