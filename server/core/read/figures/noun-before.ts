import { lemmasOf, type NounPhrase, nounBefore, nounPhrase, type Words } from './counted';
import { complementOf, subjectOf, undergoerOf } from './subjects';

/**
 * What the noun before "de" says of an amount behind it: "une prime de" 300 euros is the prime, "un prêt d'un montant de"
 * the loan, "les ventes sont en hausse de" 5 % the sales.
 * @param of index of "de"
 * @param end the token behind the amount
 */
export function nounOf(words: Words, of: number, end: number): NounPhrase | null {
  const phrase = nounBefore(words, of) ?? nounBeforeName(words, of) ?? asideFrom(words, of);
  if (!phrase) return null;
  const { numberNouns, changeNouns, tellingIdioms } = words.vocabulary.grammar.counted;
  const idiom = words.vocabulary.has(tellingIdioms, words.tokens[of - 1]!.text);
  if (idiom && lemmasOf(words, phrase.start - 1, 'verb').length) return null;
  if (words.vocabulary.has(numberNouns, phrase.lemma)) return ofWhat(words, phrase, end);
  return words.vocabulary.has(changeNouns, phrase.lemma) ? (whatChanges(words, phrase, end) ?? phrase) : phrase;
}

/** "une hausse du SMIC" de 3 %: a name is the complement of a noun. */
function nounBeforeName(words: Words, end: number): NounPhrase | null {
  const { tokens, vocabulary } = words;
  let start = end;
  while (tokens[start - 1]?.kind === 'word' && tokens[start - 1]!.raw !== tokens[start - 1]!.text) start--;
  if (start === end) return null;
  const { articles, ofArticles } = vocabulary.grammar.counted;
  let at = start;
  while (vocabulary.has(articles, tokens[at - 1]?.text ?? '') && !vocabulary.has(ofArticles, tokens[at - 1]!.text))
    at--;
  if (vocabulary.has(ofArticles, tokens[at - 1]?.text ?? '')) return nounBefore(words, at - 1);
  const of = vocabulary.of.before(tokens, at);
  return of && nounBefore(words, of.start);
}

/** "une fraude, de 4 millions", "un “plan” de 26 millions": the noun before a comma or the end of a quotation. */
function asideFrom(words: Words, of: number): NounPhrase | null {
  const { tokens } = words;
  const quoted = (at: number) => (/^[»”"]$/.test(tokens[at - 1]?.raw ?? '') ? at - 1 : at);
  if (tokens[of - 1]?.raw !== ',') return quoted(of) < of ? headBefore(words, quoted(of)) : null;
  return freeHead(words, quoted(of - 1));
}

/** What a number is told of: "un chiffre d'affaires" de, "un prêt d'un montant" de, "les navires sont au nombre" de. */
function ofWhat(words: Words, phrase: NounPhrase, end: number): NounPhrase | null {
  const { tokens, vocabulary } = words;
  const inside = complementOf(words, phrase, phrase.end);
  if (inside) return inside;
  const at = behindOne(words, phrase.start);
  const of = vocabulary.of.before(tokens, at);
  if (of) return headBefore(words, behindComma(words, of.start));
  return at === phrase.start ? subjectOf(words, at, end) : null;
}

/** "les ventes sont en hausse" de, "le prix a subi une baisse" de: the subject. */
function whatChanges(words: Words, phrase: NounPhrase, end: number): NounPhrase | null {
  const { tokens, vocabulary } = words;
  const trend = vocabulary.has(vocabulary.grammar.counted.trendWords, tokens[phrase.start - 1]?.text ?? '');
  if (!trend) return undergoerOf(words, behindOne(words, phrase.start));
  return subjectOf(words, phrase.start - 1, end) ?? freeHead(words, behindComma(words, phrase.start - 1));
}

const behindComma = ({ tokens }: Words, at: number): number => (tokens[at - 1]?.raw === ',' ? at - 1 : at);

/** The head of the phrase that ends before a token, unless a preposition stands before it: "selon la police, 3 millions". */
function freeHead(words: Words, end: number): NounPhrase | null {
  const head = headBefore(words, end);
  const before = head && words.lexicon.lookup(words.tokens[behindOne(words, head.start) - 1]?.text ?? '');
  return before?.some(({ pos }) => pos === 'preposition') ? null : head;
}

/** Index behind what stands before the article of a phrase, "un" or "le". */
function behindOne({ tokens, vocabulary }: Words, start: number): number {
  const { one, counted } = vocabulary.grammar;
  const article = tokens[start - 1]?.text ?? '';
  return vocabulary.has(one, article) || vocabulary.has(counted.definite, article) ? start - 1 : start;
}

/**
 * The head of the noun phrase that ends right before a token, its complements passed: "le budget de la défense" is a
 * budget.
 */
export function headBefore(words: Words, end: number): NounPhrase | null {
  const { tokens, vocabulary } = words;
  const { articles, ofArticles } = vocabulary.grammar.counted;
  let head = nounBefore(words, end);
  // No phrase has more complements than these.
  for (let i = 0; head && i < 4; i++) {
    let at = head.start;
    while (vocabulary.has(articles, tokens[at - 1]?.text ?? '') && !linksHere(at - 1)) at--;
    if (!linksHere(at - 1)) return head;
    const whole = nounBefore(words, at - 1);
    if (!whole) return head;
    head = whole;
  }
  return head;

  function linksHere(index: number): boolean {
    return vocabulary.has(ofArticles, tokens[index]?.text ?? '') || vocabulary.of.before(tokens, index + 1) !== null;
  }
}

/** "une participation supérieure à" 60 %: the noun right before an adjective that opens the hedge at a token. */
export function nounOfHedge(words: Words, hedge: number): NounPhrase | null {
  const entries = words.lexicon.lookup(words.tokens[hedge]?.text ?? '');
  return entries.some(({ pos }) => pos === 'adjective') ? headBefore(words, behindComma(words, hedge)) : null;
}

/**
 * The noun that a sum or share stands beside without a verb: in brackets or behind a colon ("le budget de la ville (3 millions)",
 * "le gros lot : 17 millions"), between commas ("la rançon, 5 millions,").
 * @param start the first token of the amount or its hedge
 * @param end the token behind the amount
 */
export function besideNoun(words: Words, start: number, end: number): NounPhrase | null {
  const { tokens, vocabulary } = words;
  const opens = tokens[start - 1]?.raw;
  if (opens === ',') return /^[,.;]$/.test(tokens[end]?.raw ?? '.') ? freeHead(words, start - 1) : null;
  if (opens !== '(' && opens !== ':') return null;
  // "La majorité (58 %) des prêts"
  const { ofArticles } = vocabulary.grammar.counted;
  const goesOn = tokens[end]?.raw === ')' && vocabulary.has(ofArticles, tokens[end + 1]?.text ?? '');
  return goesOn ? nounPhrase(words, end + 1) : headBefore(words, start - 1);
}
