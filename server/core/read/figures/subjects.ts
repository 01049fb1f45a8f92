import type { Tense } from '../../text/lexicon';
import { isAttributing, startWithTeller } from './attributing';
import { lemmasOf, type NounPhrase, nounBefore, nounPhrase, type Words } from './counted';
import type { Token } from './tokens';

/**
 * What an amount is said of by the verb before it: "le nombre de soldats tués est estimé à" 4.000, "le chômage a reculé de"
 * 3 %, "porter à" 40 % "le montant".
 * @param start the first token of the amount, hedge left out
 * @param end the token behind it
 */
export function subjectOf(words: Words, start: number, end: number): NounPhrase | null {
  const last = behindVerb(words, startWithTeller(words, start));
  const verb = verbGroup(words, last, start);
  if (verb === null) return null;
  return objectAt(words, end) ?? (isPutting(words, verb, last) ? objectOf(words, verb) : subjectBefore(words, verb));
}

/** Whether the verb group of tokens `from` to `to` is one by which its subject puts a number at something else: "fixe à". */
function isPutting(words: Words, from: number, to: number): boolean {
  const { puttingVerbs, passive } = words.vocabulary.grammar.counted;
  if (!isVerb(words, to - 1, puttingVerbs)) return false;
  for (let at = from; at < to - 1; at++)
    if (words.vocabulary.has(passive, words.tokens[at]!.text) || isVerb(words, at, passive)) return false;
  return !isNonFinite(words, from, words.tokens[from - 1]?.raw === ',');
}

/** "évalue les besoins du groupe à" 8 milliards: what a verb puts a number at, which stands between the two. */
export function putObjectOf(words: Words, start: number): NounPhrase | null {
  const { tokens, vocabulary } = words;
  const { levelWords, puttingVerbs } = vocabulary.grammar.counted;
  if (!vocabulary.has(levelWords, tokens[start - 1]?.text ?? '')) return null;
  for (let at = start - 2; at >= 0 && at > start - 14 && tokens[at]!.kind === 'word'; at--) {
    if (!isVerb(words, at, puttingVerbs)) continue;
    const object = nounPhrase(words, at + 1, start - 1);
    if (!object) return null;
    const isNumber = vocabulary.has(vocabulary.grammar.counted.numberNouns, object.lemma);
    return isNumber ? complementOf(words, object, start - 1) : object;
  }
  return null;
}

/** What the number is put at, where a relative clause tells it: "la perte, que le maire fixe à". */
function objectOf(words: Words, verb: number): NounPhrase | null {
  const { tokens, vocabulary } = words;
  const { objectRelatives } = vocabulary.grammar.counted;
  for (let at = verb - 1; at > 0 && at > verb - 12; at--) {
    if (tokens[at]!.kind !== 'word') return null;
    if (vocabulary.has(objectRelatives, tokens[at]!.text))
      return nounBefore(words, tokens[at - 1]?.raw === ',' ? at - 1 : at);
  }
  return null;
}

/** The subject of a verb of undergoing right before a token: "le prix a connu" une hausse. */
export function undergoerOf(words: Words, end: number): NounPhrase | null {
  if (!isVerb(words, end - 1, words.vocabulary.grammar.counted.undergoingVerbs)) return null;
  return subjectBefore(words, groupStart(words, end));
}

/** The object behind an amount: "augmenter de 3 %" le montant. "3 % la semaine dernière" is a time. */
function objectAt(words: Words, at: number): NounPhrase | null {
  const { tokens, vocabulary } = words;
  if (!vocabulary.has(vocabulary.grammar.counted.definite, tokens[at]?.text ?? '')) return null;
  return vocabulary.unitsAfter.at(tokens, at + 1) ? null : nounPhrase(words, at + 1);
}

/** Index behind the verb that an amount belongs to, if there is one: hedges, prepositions, articles and adverbs skipped. */
function behindVerb(words: Words, at: number): number {
  const { tokens, vocabulary } = words;
  const { articles, verbLinks } = vocabulary.grammar.counted;
  let end = at;
  // "est estimé aujourd'hui à un peu plus de"
  for (let i = 0; i < 5 && end > 0 && !isMeasuring(words, end - 1); i++) {
    const before = tokens[end - 1]!;
    const hedge = vocabulary.hedgesBefore.before(tokens, end);
    if (vocabulary.has(verbLinks, before.text) || vocabulary.has(articles, before.text) || opening.has(before.raw))
      end--;
    else if (hedge) {
      // "ne dépasse pas": the hedge is the verb.
      const verb = lastOf(hedge.start, end, (at) => isMeasuring(words, at));
      if (verb !== null) return verb + 1;
      end = hedge.start;
    } else if (isAdverb(words, end - 1)) end--;
    else break;
  }
  return end;
}

/** The last index from `start` to before `end` that answers; null when none does. */
function lastOf(start: number, end: number, answers: (at: number) => boolean): number | null {
  for (let at = end - 1; at >= start; at--) if (answers(at)) return at;
  return null;
}

/** Whether an adverb stands at a token; "depuis" and the like are prepositions as well. */
function isAdverb({ tokens, lexicon }: Words, at: number): boolean {
  const entries = lexicon.lookup(tokens[at]?.text ?? '');
  return entries.some((entry) => entry.pos === 'adverb') && !entries.some((entry) => entry.pos === 'preposition');
}

/** Whether a form of a verb that gives its subject a number stands at a token: "atteint", "estimé", "fell". */
function isMeasuring(words: Words, at: number): boolean {
  const { measuringVerbs, movingVerbs } = words.vocabulary.grammar.counted;
  return isVerb(words, at, measuringVerbs) || isVerb(words, at, movingVerbs);
}

const isVerb = (words: Words, at: number, lemmas: readonly string[]): boolean =>
  lemmasOf(words, at, 'verb').some((lemma) => words.vocabulary.has(lemmas, lemma));

/**
 * The first token of the verb group that ends before token `end`: auxiliaries, adverbs and pronouns belong to it
 * ("s'est très nettement établi", "devrait s'élever"). Null when no measuring verb stands there.
 * @param amount the first token of the amount: a verb of movement needs a preposition before it ("est passé à", not "a passé")
 */
function verbGroup(words: Words, end: number, amount: number): number | null {
  const { measuringVerbs, movingVerbs } = words.vocabulary.grammar.counted;
  if (!isVerb(words, end - 1, measuringVerbs) && (end === amount || !isVerb(words, end - 1, movingVerbs))) return null;
  return groupStart(words, end);
}

/** The first token of the group whose verb is the last word before a token. */
function groupStart(words: Words, end: number): number {
  const { tokens, vocabulary } = words;
  let start = end - 1;
  for (let i = 0; i < 6 && start > 0; i++) {
    const before = tokens[start - 1]!.text;
    if (tokens[start - 1]!.glued && tokens[start - 2]?.raw === '-') break;
    const belongs =
      vocabulary.has(vocabulary.grammar.counted.clitics, before) ||
      isAdverb(words, start - 1) ||
      words.lexicon.lookup(before).some((entry) => entry.pos === 'verb' && (entry.auxiliary || isModal(words, before)));
    if (!belongs) break;
    start--;
  }
  return start;
}

const isModal = ({ vocabulary }: Words, text: string): boolean =>
  vocabulary.grammar.counted.modals.some((stem) => text.startsWith(stem));

/** The subject of the verb group that begins at token `group`; a quotation may begin with the verb: le taux « atteindra 9 % ». */
function subjectBefore(words: Words, group: number): NounPhrase | null {
  const { tokens, vocabulary } = words;
  const verb = opening.has(tokens[group - 1]?.raw ?? '') ? group - 1 : group;
  const { pronouns, relatives } = vocabulary.grammar.counted;
  const before = tokens[verb - 1]?.text ?? '';
  if (vocabulary.has(pronouns, before)) return null;
  // "le taux, qui atteint", "le coût, estimé à", "un gain compris entre", "voir les prix chuter de"
  const relative = vocabulary.has(relatives, before) ? verb - 1 : verb;
  const comma = tokens[relative - 1]?.raw === ',';
  if (relative < verb || isNonFinite(words, group, comma)) return nounBefore(words, comma ? relative - 1 : relative);
  const aside = comma ? asideStart(words, verb - 1) : null;
  const end = aside ?? verb;
  const start = clauseStart(words, end);
  // Behind a quotation or a bracket the clause has begun before it.
  if (closes(tokens[start - 1])) return null;
  for (let at = start; at < end; at++) {
    const phrase = subjectAt(words, at, end);
    if (phrase) return phrase;
  }
  return null;
}

/**
 * "La dette, que le maire fixe à 3 millions, serait de": the comma that opens what stands between a subject and its verb,
 * a relative clause or a teller. Null when none does.
 * @param closing the comma before the verb
 */
function asideStart(words: Words, closing: number): number | null {
  const { tokens, vocabulary } = words;
  const { relatives, objectRelatives } = vocabulary.grammar.counted;
  for (let at = closing - 2; at > 0 && at > closing - 30; at--) {
    if (tokens[at]!.raw === ';') return null;
    const next = tokens[at + 1]!.text;
    const opens =
      [relatives, objectRelatives].some((list) => vocabulary.has(list, next)) || isAttributing(words, at + 1);
    if (tokens[at]!.raw === ',' && opens) return at;
  }
  return null;
}

/** Whether a verb group has no subject of its own: behind a noun, a participle or an infinitive says something of it. */
function isNonFinite({ tokens, lexicon, vocabulary }: Words, verb: number, comma: boolean): boolean {
  let first = verb;
  while (vocabulary.has(vocabulary.grammar.counted.clitics, tokens[first]!.text)) first++;
  const tenses = lexicon.lookup(tokens[first]?.text ?? '').flatMap(({ pos, tense }) => (pos === 'verb' ? [tense] : []));
  if (comma) return tenses.some((tense) => tense?.endsWith('participle'));
  const finite = (tense: Tense | undefined) => tense !== 'past participle' && tense !== 'infinitive';
  // Where adjectives follow their noun, so do participles: "compris" is the past of news in no other language.
  const adjoins = vocabulary.grammar.counted.adjectivesFollow && tenses.includes('past participle');
  return tenses.length > 0 && !tenses.some((tense) => finite(tense) && !(adjoins && tense === 'past'));
}

const opening: ReadonlySet<string> = new Set(['«', '“', '"']);
const closing: ReadonlySet<string> = new Set(['»', '”', ')']);

/** A straight quotation mark closes what it is written at. */
const closes = (token: Token | undefined): boolean =>
  token !== undefined && (closing.has(token.raw) || (token.raw === '"' && token.glued));

/** Where the clause begins that ends before a token. */
function clauseStart({ tokens, vocabulary }: Words, end: number): number {
  let from = end;
  // No subject stands further off than this.
  while (
    from > Math.max(0, end - 40) &&
    (tokens[from - 1]!.kind === 'word' || (tokens[from - 1]!.raw === '-' && tokens[from]!.glued)) &&
    (!vocabulary.has(vocabulary.grammar.counted.clauseWords, tokens[from - 1]!.text) ||
      (isName(tokens[from - 2]) && isName(tokens[from])))
  )
    from--;
  return from;
}

/** "La trêve entre Lima et Quito a duré" is one clause. */
const isName = (token: Token | undefined): boolean => token?.kind === 'word' && token.raw !== token.text;

/** The noun phrase at a token if it may be a subject: none behind a preposition, "au premier trimestre". */
function subjectAt(words: Words, at: number, verb: number): NounPhrase | null {
  const { tokens, vocabulary, lexicon } = words;
  const { articles, numberNouns } = vocabulary.grammar.counted;
  const named = tokens[at]!.raw !== tokens[at]!.text && vocabulary.has(articles, tokens[at - 1]?.text ?? '');
  if (!lemmasOf(words, at, 'noun').length && !named) return null;
  let before = at - 1;
  while (before >= 0 && vocabulary.has(articles, tokens[before]!.text)) before--;
  const opening = tokens[before]?.text ?? '';
  const told = tokens[before]?.kind === 'number' || vocabulary.numbers.has(opening);
  if (told || lexicon.lookup(opening).some((entry) => entry.pos === 'preposition')) return null;
  const phrase = nounPhrase(words, at, verb);
  const head = phrase && words.at(at);
  // "le nombre de soldats" counts soldiers; "the death toll" by itself does not say what it counts.
  if (!head || !(vocabulary.has(numberNouns, head.text) || vocabulary.has(numberNouns, phrase.lemma))) return phrase;
  return complementOf(words, phrase, verb);
}

/** What a noun that names the number is told of, right behind it: "le nombre de soldats", "un grand nombre de soldats". */
export function complementOf(words: Words, phrase: NounPhrase, until: number): NounPhrase | null {
  const { tokens, vocabulary } = words;
  const { numberNouns } = vocabulary.grammar.counted;
  const named = tokens.findIndex((token, at) => at >= phrase.start && vocabulary.has(numberNouns, token.text));
  const of = vocabulary.of.at(tokens, named >= 0 && named < phrase.end ? named + 1 : phrase.end);
  return of && nounPhrase(words, of.end, until);
}

/** "un déficit à" 4 %, "ramener le taux à" 3 %: the noun right before the preposition that stands before a level. */
export function levelOf(words: Words, at: number): NounPhrase | null {
  const { tokens, vocabulary, lexicon } = words;
  const { levelWords, articles, clitics, puttingVerbs } = vocabulary.grammar.counted;
  const phrase = vocabulary.has(levelWords, tokens[at - 1]?.text ?? '') ? nounBefore(words, at - 1) : null;
  const article = tokens[phrase ? phrase.start - 1 : -1]?.text ?? '';
  if (!phrase || !(vocabulary.has(articles, article) || vocabulary.has(vocabulary.grammar.one, article))) return null;
  // "Le maire l'estime à 3 %"
  if (vocabulary.has(clitics, article) && isVerb(words, phrase.start, puttingVerbs)) return null;
  if (vocabulary.of.before(tokens, phrase.start - 1)) return phrase;
  const opening = lexicon.lookup(tokens[phrase.start - 2]?.text ?? '');
  return opening.some((entry) => entry.pos === 'preposition') ? null : phrase;
}
