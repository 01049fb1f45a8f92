import type { Lexicon, LexiconEntry } from '../../text/lexicon';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** A noun with what narrows it. Token indices, end exclusive. */
export interface NounPhrase {
  readonly start: number;
  readonly end: number;
  readonly lemma: string;
  readonly modifiers: readonly string[];
}

/** A word of the sentence, with its hyphenated parts: "nord-coréens". */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly text: string;
  /** Every reading of the word: as written, else in lower case. */
  readonly entries: readonly LexiconEntry[];
}

/** The words of a sentence, and what the readers of noun phrases look them up in. */
export class Words {
  /** By token; looked up when first asked for. */
  private readonly known: (Word | null | undefined)[] = [];

  constructor(
    readonly tokens: readonly Token[],
    readonly vocabulary: Vocabulary,
    readonly lexicon: Lexicon,
  ) {}

  /** The word at a token, with its hyphenated parts; null where none is or it is elided ("l'"). */
  at(token: number): Word | null {
    if (token < 0 || token >= this.tokens.length) return null;
    const known = this.known[token];
    if (known !== undefined) return known;
    const word = this.read(token);
    this.known[token] = word;
    return word;
  }

  private read(at: number): Word | null {
    const { tokens } = this;
    const first = tokens[at];
    if (first?.kind !== 'word' || first.text.endsWith("'")) return null;
    let { raw, text } = first;
    let end = at + 1;
    while (
      end < at + 12 &&
      tokens[end]?.raw === '-' &&
      tokens[end]!.glued &&
      tokens[end + 1]?.glued &&
      tokens[end + 1]!.kind === 'word'
    ) {
      raw += `-${tokens[end + 1]!.raw}`;
      text += `-${tokens[end + 1]!.text}`;
      end += 2;
    }
    const entries = this.lexicon.lookup(raw);
    return {
      start: at,
      end,
      raw,
      text,
      entries: entries.length || raw === text ? entries : this.lexicon.lookup(text),
    };
  }
}

/** The dictionary forms that the word at a token has as one part of speech. */
export function lemmasOf(words: Words, at: number, pos: 'noun' | 'verb'): string[] {
  const word = words.at(at);
  return word?.entries.flatMap((entry) => (entry.pos === pos ? [entry.lemma] : [])) ?? [];
}

/** Whether a participle stands behind its auxiliary, adverbs between: "ont été fortement réduits". It is no noun there. */
function isVerbHere(words: Words, word: Word): boolean {
  if (!word.entries.some((entry) => entry.tense === 'past participle')) return false;
  const entriesAt = (at: number) => words.lexicon.lookup(words.tokens[at]?.text ?? '');
  let before = word.start - 1;
  while (entriesAt(before).length && entriesAt(before).every((entry) => entry.pos === 'adverb')) before--;
  return entriesAt(before).some((entry) => entry.auxiliary);
}

/** "les sommes montant à", but "d'un montant de": without an article, what may be a present participle is one. */
function isParticipleHere({ tokens, vocabulary, lexicon }: Words, { start, text }: Word): boolean {
  const { one, counted } = vocabulary.grammar;
  const article = tokens[start - 1]?.text ?? '';
  if (vocabulary.has(one, article) || vocabulary.has(counted.definite, article)) return false;
  return lexicon.lookup(text).some(({ tense }) => tense === 'present participle');
}

/** "le seuil passe de": behind a bare noun, a word that may be a finite verb is one; but "an estimated cost of". */
function isFiniteHere({ tokens, vocabulary, lexicon }: Words, word: Word): boolean {
  const before = lexicon.lookup(tokens[word.start - 1]?.text ?? '');
  if (!before.length || !before.every(({ pos, tense }) => pos === 'noun' || pos === 'proper' || tense)) return false;
  const { one } = vocabulary.grammar;
  if (vocabulary.has(one, tokens[word.start - 2]?.text ?? '') && before.every(({ pos }) => pos === 'verb'))
    return false;
  return lexicon.lookup(word.text).some(({ pos, tense }) => pos === 'verb' && tense === 'present');
}

/** Whether a phrase begins with a plural, as far as the lexicon knows. */
export function isPlural(words: Words, phrase: NounPhrase): boolean {
  const word = words.at(phrase.start);
  const entries = word?.entries ?? [];
  return !entries.length || entries.some((e) => (e.pos === 'noun' || e.pos === 'adjective') && e.number === 'plural');
}

/** Whether a phrase names several things: by the lexicon, else by how its head ends. */
export function isMany(words: Words, phrase: NounPhrase): boolean {
  const word = words.at(phrase.start);
  const nouns = word?.entries.filter(({ pos }) => pos === 'noun') ?? [];
  return nouns.length ? nouns.some(({ number }) => number === 'plural') : (word?.text ?? '').endsWith('s');
}

/** Whether the word at a token is a singular noun behind its article: "la résolution", "au collège". */
export function isNounWithArticle(words: Words, at: number): boolean {
  const { tokens, vocabulary, lexicon } = words;
  const { articles, numberNouns } = vocabulary.grammar.counted;
  const article = tokens[at - 1]?.text ?? '';
  if (!vocabulary.has(articles, article) && !vocabulary.has(vocabulary.grammar.calendar.dayArticles, article))
    return false;
  if (vocabulary.has(numberNouns, tokens[at]!.text)) return false;
  return lexicon.lookup(tokens[at]!.text).some((e) => e.pos === 'noun' && e.number === 'singular');
}

const isStop = ({ vocabulary }: Words, word: Word): boolean =>
  vocabulary.has(vocabulary.grammar.counted.stops, word.text);

function isAdjective(words: Words, word: Word): boolean {
  const { entries } = word;
  if (entries.some((e) => e.pos === 'adjective' || e.tense === 'past participle')) return true;
  if (entries.length) return false;
  const { adjectiveEndings } = words.vocabulary.grammar.counted;
  return word.raw === word.text && adjectiveEndings.some((ending) => word.text.endsWith(ending));
}

function isNoun({ entries }: Word): boolean {
  return (
    !entries.length || entries.some((e) => e.pos === 'noun' || e.pos === 'proper' || e.tense === 'past participle')
  );
}

/** Known, and not as a noun. */
function neverNoun({ entries }: Word): boolean {
  return entries.length > 0 && !entries.some((e) => e.pos === 'noun' || e.pos === 'proper');
}

/** Only a verb, an adverb or a function word. */
function neverNominal({ entries }: Word): boolean {
  return (
    entries.length > 0 &&
    !entries.some((e) => ['noun', 'adjective', 'proper', 'number'].includes(e.pos) || e.tense === 'past participle')
  );
}

/** Dictionary form, lower case. */
function lemmaOf(words: Words, word: Word, pos: 'noun' | 'adjective'): string {
  const { entries } = word;
  const ofPos = entries.filter((e) => e.pos === pos);
  // "men" and "seats" are also listed as singulars: what is counted is many.
  const entry =
    (ofPos[0]?.number === 'singular' ? ofPos.find((e) => e.number === 'plural') : null) ??
    ofPos[0] ??
    entries.find((e) => e.pos === 'adjective' || e.pos === 'noun');
  if (entry) return entry.lemma.toLowerCase();
  // A participle keeps its own form in the singular: "tués" is "tué", not "tuer".
  for (const [plural, singular] of words.vocabulary.grammar.counted.singular)
    if (word.text.length > plural.length + 1 && word.text.endsWith(plural))
      return word.text.slice(0, -plural.length) + singular;
  return word.text;
}

/** Whether an adjective stands at a token: behind "plus", "les six plus grandes banques". */
function adjectiveAt(words: Words, at: number): boolean {
  const word = words.at(at);
  return word !== null && (standsBeforeNoun(words, word) || isAdjective(words, word));
}

/** An adjective before its noun: one of the grammar's, or one that the lexicon knows as nothing else with a noun behind it. */
function standsBeforeNoun(words: Words, word: Word): boolean {
  const next = words.at(word.end);
  if (!next || isStop(words, next)) return false;
  if (words.vocabulary.has(words.vocabulary.grammar.counted.prenominal, word.text)) return true;
  const nouns = (entries: readonly LexiconEntry[]) => entries.some((e) => e.pos === 'noun');
  const { entries } = word;
  return entries.some((e) => e.pos === 'adjective') && !nouns(entries) && nouns(next.entries);
}

/** The noun phrase that begins at token `at`, articles skipped, and ends before token `until`; null when none does. */
export function nounPhrase(words: Words, at: number, until = Number.POSITIVE_INFINITY): NounPhrase | null {
  const { vocabulary, tokens } = words;
  const { counted } = vocabulary.grammar;
  let from = at;
  while (vocabulary.has(counted.articles, tokens[from]?.text ?? '')) from++;
  if (vocabulary.has(counted.superlatives, tokens[from]?.text ?? '') && adjectiveAt(words, from + 1)) from++;
  const modifiers: string[] = [];
  let head: Word | null = null;
  let next = from;
  for (let i = 0; i < 6; i++) {
    const word = words.at(next);
    if (!word || word.end > until || isStop(words, word)) break;
    if (neverNominal(word) && !isPluralBehindNumber(words, word)) {
      if (!isParticipleOfNoun(words, word)) break;
      modifiers.push(word.text);
      next = word.end;
      continue;
    }
    if (isNumberWord(words, word) || isVerbHere(words, word)) break;
    if (counted.adjectivesFollow) {
      const before = standsBeforeNoun(words, word);
      if (!before) {
        head = word;
        break;
      }
      modifiers.push(lemmaOf(words, word, 'adjective'));
    } else {
      // "Fourteen people died": behind a noun a participle is the verb.
      if (head && (!isNoun(word) || (!neverNoun(head) && neverNoun(word)))) break;
      if (head) modifiers.push(lemmaOf(words, head, 'adjective'));
      head = word;
      if (word.entries.some((e) => e.pos === 'noun' && e.number === 'plural')) break;
    }
    next = word.end;
  }
  if (!head || !canBeHead(words, head)) return null;
  const phrase = { start: from, end: head.end, lemma: lemmaOf(words, head, 'noun'), modifiers };
  return counted.adjectivesFollow ? withFollowers(words, phrase, until) : phrase;
}

/**
 * "14 samedi" ends in a date, "les trois autres" has no noun, and "312 voted" ends in a verb: of the participles, only some
 * stand for people ("37 injured").
 */
function canBeHead(words: Words, head: Word): boolean {
  const { counted, calendar } = words.vocabulary.grammar;
  if (words.vocabulary.has(calendar.weekdays, head.text) || words.vocabulary.has(counted.alone, head.text))
    return false;
  if (isPluralBehindNumber(words, head)) return true;
  if (!isNoun(head) && !isAdjective(words, head)) return false;
  return counted.adjectivesFollow || !isOnlyVerb(head) || words.vocabulary.has(counted.peopleParticiples, head.text);
}

/** "two suspects", "three wins": right behind a number of several, what is written like a verb of one is a noun. */
function isPluralBehindNumber({ tokens, vocabulary, lexicon }: Words, { start, text }: Word): boolean {
  const before = tokens[start - 1];
  const several =
    before && (before.kind === 'number' ? before.value > 1 : (vocabulary.numbers.get(before.text)?.value ?? 0) > 1);
  if (!several || vocabulary.numbers.get(before.text)?.ordinal || !text.endsWith('s')) return false;
  const entries = vocabulary.grammar.counted.adjectivesFollow ? [] : lexicon.lookup(text);
  return entries.length > 0 && entries.every(({ pos, tense }) => pos === 'verb' && tense === 'present');
}

/** "polling stations", "serving officers": a participle right before a plural noun, where adjectives stand before. */
function isParticipleOfNoun(words: Words, word: Word): boolean {
  if (words.vocabulary.grammar.counted.adjectivesFollow) return false;
  const noun = words.at(word.end);
  const entries = noun?.entries ?? [];
  return (
    word.entries.some(({ tense }) => tense === 'present participle') &&
    entries.some(({ pos, number }) => pos === 'noun' && number === 'plural')
  );
}

function isOnlyVerb({ entries }: Word): boolean {
  return entries.length > 0 && entries.every((entry) => entry.pos === 'verb');
}

/** Adjectives, participles and a bare complement behind the noun: "soldats nord-coréens tués ou blessés", "balles d'artillerie". */
function withFollowers(words: Words, phrase: NounPhrase, until: number): NounPhrase {
  const { vocabulary, tokens } = words;
  const { coordinators } = vocabulary.grammar.counted;
  const modifiers = [...phrase.modifiers];
  let end = phrase.end;
  for (let i = 0; i < 4; i++) {
    const joined = vocabulary.has(coordinators, tokens[end]?.text ?? '') && modifiers.length > 0;
    const word = words.at(joined ? end + 1 : end);
    if (!word || word.end > until || isStop(words, word) || !isAdjective(words, word)) break;
    modifiers.push(lemmaOf(words, word, 'adjective'));
    end = word.end;
  }
  const of = vocabulary.of.at(tokens, end);
  const complement = of && words.at(of.end);
  if (
    complement &&
    complement.end <= until &&
    complement.raw === complement.text &&
    !isStop(words, complement) &&
    !vocabulary.has(vocabulary.grammar.counted.prenominal, complement.text) &&
    !neverNominal(complement) &&
    !isNumberWord(words, complement)
  ) {
    modifiers.push(lemmaOf(words, complement, 'noun'));
    end = complement.end;
  }
  return { ...phrase, end, modifiers };
}

const isNumberWord = ({ vocabulary }: Words, word: Word): boolean =>
  vocabulary.numbers.get(word.text)?.ordinal === false || vocabulary.collectives.has(word.text);

/** The noun phrase that ends right before "de" at token `of`: "une hausse de" 3 %. */
export function nounBefore(words: Words, of: number): NounPhrase | null {
  const { tokens } = words;
  for (let start = Math.max(0, of - 5); start < of; start++) {
    const word = words.at(start);
    if (!word || isStop(words, word) || neverNominal(word)) continue;
    if (tokens[start - 1]?.raw === '-' && tokens[start]!.glued) continue;
    const { entries } = word;
    if (!entries.some((e) => e.pos === 'noun') || (word.raw !== word.text && start > 1)) continue;
    if (isParticipleHere(words, word) || isFiniteHere(words, word)) continue;
    const phrase = nounPhrase(words, start, of);
    if (phrase?.end === of) return phrase;
  }
  return null;
}
