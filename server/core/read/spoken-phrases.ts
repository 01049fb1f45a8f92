import { type AttributionWords, phraseAt } from './attribution-words';
import { closers, isEnd, pronounAt, quoteMarks, type SaidPhrase, type Teller, withSource } from './said-phrase';
import type { SentenceWords, WordRange } from './teller-words';
import { tellerBefore, tellerFrom } from './tellers';
import { tellsNumber } from './told-numbers';
import { type VerbGroup, verbAt } from './verb-groups';

export function spokenAt(
  sentence: SentenceWords,
  grammar: AttributionWords,
  at: number,
  found: readonly SaidPhrase[],
): SaidPhrase | null {
  const verb = verbAt(sentence, grammar, at);
  if (!verb) return null;
  // "Avance le chiffre de 300": a noun that might be a verb too.
  if (found.at(-1)?.to === verb.from && verb.from < at) return null;
  if (verb.pronoun) return inverted(sentence, grammar, verb, verb.pronoun);
  if (verb.kind === 'participle') return found.length ? null : beside(sentence, grammar, verb);
  const them = sentence.folded.slice(verb.from, at).some((word) => grammar.ofThem.has(word));
  // "N'en concède que quatre": with a pronoun for what is counted every verb of saying counts.
  const counts = them
    ? verb.counts !== null || grammar.says.has(verb.form)
    : verb.counts && verb.counts !== 'countingThem';
  if (counts && tellsNumber(sentence, grammar, verb.to)) {
    const counted = counter(sentence, grammar, verb);
    if (counted) return counted;
  }
  if (!grammar.says.has(verb.form) && !grammar.said.has(verb.form)) return null;
  const plain = grammar.ambiguous.has(verb.form) && !leadsOn(sentence, grammar, verb.to);
  const follows =
    closers.has(sentence.folded[verb.from - 1] ?? '') || grammar.as.has(sentence.folded[verb.from - 1] ?? '');
  if (follows && !grammar.that.has(sentence.folded[verb.to] ?? '')) {
    const teller = hasSubjectBefore(sentence, verb)
      ? null
      : subjectAfter(sentence, verb.to, isBehindQuotation(sentence, verb));
    if (teller)
      return { from: verb.from, ...withSource(sentence, grammar, teller, teller.to), kind: 'spoken', reach: 'around' };
  }
  const phrase = subjectFirst(sentence, grammar, verb);
  // "It is closer to 700, the charity countered."
  const comments = phrase?.reach === 'around' && sentence.marked.figures.some(({ to }) => to <= phrase.from);
  return plain && !comments ? null : phrase;
}

/** Who counts: "le rectorat a recensé 61 écoles", "la banque conteste ce calcul et reconnaît 14 départs". */
function counter(sentence: SentenceWords, grammar: AttributionWords, verb: VerbGroup): SaidPhrase | null {
  const negated = grammar.unsaid.has(sentence.folded[verb.from - 1] ?? '');
  const before = negated ? verb.from - 1 : verb.from;
  const last = sentence.folded[before - 1] ?? '';
  const pronoun = grammar.pronouns.get(last);
  if (pronoun === 'nobody') return whereOneSays(sentence, grammar, before - 1, verb);
  const end = grammar.who.has(last) ? before - 1 : before;
  const teller: Teller | null = pronoun
    ? { from: before - 1, to: before, pronoun }
    : sentence.classAt(before - 1) === 'and'
      ? beforeVerb(sentenceSubject(sentence), sentence, grammar)
      : tellerBefore(sentence, end);
  if (!teller) return null;
  if (!pronoun && (verb.counts !== 'counting' || sentence.classAt(before - 1) === 'and'))
    if (!sentence.isSpeaker(teller) || sentence.isPlace(teller)) return null;
  return {
    from: Math.min(teller.from, verb.from),
    to: verb.to,
    tellers: [teller],
    kind: kindOf(verb, grammar),
    reach: 'ahead',
  };
}

/**
 * "À la préfecture, on parle de 300": the place at the head of the clause tells.
 * @param one the word that is the subject
 */
function whereOneSays(
  sentence: SentenceWords,
  grammar: AttributionWords,
  one: number,
  verb: VerbGroup,
): SaidPhrase | null {
  if (!grammar.one.has(sentence.folded[one]!)) return null;
  const article = grammar.clitics.has(sentence.folded[one - 1] ?? '') ? one - 1 : one;
  if (grammar.whereOf.has(sentence.folded[article - 1] ?? '')) {
    const teller = tellerBefore(sentence, article - 1);
    const tells = teller && sentence.isSpeaker(teller) && !sentence.isPlace(teller);
    return tells
      ? { from: article, to: verb.to, tellers: [teller], kind: kindOf(verb, grammar), reach: 'ahead' }
      : null;
  }
  const end = sentence.is(article - 1, ',') ? article - 1 : article;
  for (let at = Math.max(0, end - 8); at < end; at++) {
    if (at > 0 && sentence.classAt(at - 1) !== 'punctuation') continue;
    const size = phraseAt(grammar.where, sentence.folded, at);
    const teller = size ? tellerFrom(sentence, at + size) : null;
    if (teller?.to === end && sentence.isSpeaker(teller) && !sentence.isPlace(teller))
      return { from: at, to: verb.to, tellers: [teller], kind: kindOf(verb, grammar), reach: 'ahead' };
  }
  return null;
}

/** Who counts says so, where the verb is also one of saying. */
const kindOf = ({ form }: VerbGroup, { says, said }: AttributionWords) =>
  says.has(form) || said.has(form) ? 'spoken' : 'according';

/** A subject whose verb may also be a noun ends there: "la direction conteste". */
function beforeVerb(subject: WordRange | null, sentence: SentenceWords, { says }: AttributionWords): WordRange | null {
  if (!subject) return null;
  const verb = sentence.folded.findIndex((word, i) => i > subject.from && i < subject.to && says.has(word));
  return verb < 0 ? subject : { from: subject.from, to: verb };
}

function inverted(
  sentence: SentenceWords,
  grammar: AttributionWords,
  verb: VerbGroup,
  pronoun: Teller,
): SaidPhrase | null {
  if (pronoun.pronoun !== 'nobody')
    return { from: verb.from, to: verb.to, tellers: [pronoun], kind: 'spoken', reach: 'around' };
  for (let i = verb.to; i < verb.to + 4; i++) {
    const size = phraseAt(grammar.learntFrom, sentence.folded, i);
    const teller = size ? tellerFrom(sentence, i + size) : null;
    if (teller) return { from: verb.from, to: teller.to, tellers: [teller], kind: 'spoken', reach: 'around' };
  }
  return null;
}

/** True when what is said follows: "que", "avoir vu", "ne pas l'avoir vu", a colon, a quotation. */
function leadsOn(sentence: SentenceWords, grammar: AttributionWords, at: number): boolean {
  if (grammar.that.has(sentence.folded[at] ?? '') || sentence.is(at, ':')) return true;
  if (quoteMarks.has(sentence.folded[at] ?? '')) return true;
  const stands = (word: string) => grammar.unsaid.has(word) || grammar.clitics.has(word);
  let verb = at;
  while (stands(sentence.folded[verb] ?? '') || (verb > at && sentence.classAt(verb) === 'adverb')) verb++;
  return sentence.isInfinitive(verb);
}

/** The subject that follows its verb: ", a annoncé hier à Paris la ministre". */
function subjectAfter(sentence: SentenceWords, at: number, anybody: boolean): WordRange | null {
  let i = at;
  for (let skipped = 0; skipped < 4; skipped++) {
    const kind = sentence.classAt(i);
    if (kind === 'time' || kind === 'adverb') i++;
    else if (kind === 'determiner' && sentence.classAt(i + 1) === 'time') i += 2;
    else if (kind === 'preposition') i = afterAdjunct(sentence, i);
    else if (sentence.is(i, ',')) i++;
    else break;
  }
  const teller = tellerFrom(sentence, i);
  return teller && (anybody || sentence.isSpeaker(teller)) ? teller : null;
}

/** "« … », lâche un cheminot": whoever follows the verb behind a quotation has said it. */
const isBehindQuotation = (sentence: SentenceWords, { from }: VerbGroup) =>
  sentence.is(from - 1, '»', '”') || (sentence.is(from - 1, ',') && sentence.is(from - 2, '»', '”'));

/** "Paul Roux, porte-parole du parti, a annoncé la réunion": the sentence starts with the verb's subject. */
function hasSubjectBefore(sentence: SentenceWords, verb: VerbGroup): boolean {
  const teller = sentence.is(verb.from - 1, ',') ? tellerBefore(sentence, verb.from) : null;
  if (!teller || teller.from > 1 || !sentence.isSpeaker(teller)) return false;
  // One comma alone does not stand between a subject and its verb: "Trois morts jeudi, a annoncé la police".
  return sentence.folded.slice(teller.from, verb.from - 1).includes(',');
}

/** Index after "à l'AFP", "dans un communiqué", "à Valenciennes". */
function afterAdjunct(sentence: SentenceWords, at: number): number {
  let i = at + 1;
  if (sentence.classAt(i) === 'determiner') i++;
  return sentence.isAcronym(i) ? i + 1 : (tellerFrom(sentence, i)?.to ?? i + 1);
}

/** "Le ministre a déclaré que …", "…, officials said." */
function subjectFirst(sentence: SentenceWords, grammar: AttributionWords, verb: VerbGroup): SaidPhrase | null {
  const last = sentence.folded[verb.from - 1] ?? '';
  const pronoun = grammar.pronouns.get(last);
  if (pronoun === 'nobody') return whereOneSays(sentence, grammar, verb.from - 1, verb);
  const end = grammar.who.has(last) ? verb.from - 1 : verb.from;
  const teller: Teller | null = pronoun
    ? { from: verb.from - 1, to: verb.from, pronoun }
    : sentence.classAt(verb.from - 1) === 'and'
      ? (pronounAt(sentence, grammar, 0) ?? beforeVerb(sentenceSubject(sentence), sentence, grammar))
      : tellerBefore(sentence, end);
  if (!teller || !(pronoun || speaks(sentence, grammar, teller, verb))) return null;
  const ends =
    closers.has(sentence.folded[teller.from - 1] ?? '') || closers.has(sentence.folded[teller.from - 2] ?? '');
  const reach = ends && endsAfter(sentence, verb.to) ? 'around' : 'ahead';
  let to = verb.to;
  while (sentence.classAt(to) === 'time') to++;
  return { from: teller.from, ...withSource(sentence, grammar, teller, to), kind: 'spoken', reach };
}

/** A thing cannot speak, unless the words say so: "le trader explique que". */
const speaks = (sentence: SentenceWords, grammar: AttributionWords, teller: WordRange, verb: VerbGroup) =>
  sentence.isSpeaker(teller) || (leadsOn(sentence, grammar, verb.to) && !sentence.is(verb.from - 1, ','));

/** True when only words of time and place follow: "officials said on Monday." */
function endsAfter(sentence: SentenceWords, at: number): boolean {
  let i = at;
  while (i < sentence.length && i < at + 8 && sentence.classAt(i) !== 'punctuation') {
    if (i === at && !['time', 'adverb', 'preposition'].includes(sentence.classAt(i)!)) return false;
    i++;
  }
  return i > at + 7 ? false : isEnd(sentence, i) || sentence.is(i, ',');
}

/** "…, affirmant que les deux pays …": the subject of the sentence, or the noun phrase just before. */
function beside(sentence: SentenceWords, grammar: AttributionWords, verb: VerbGroup): SaidPhrase | null {
  const pronoun = sentence.is(verb.from - 1, ',') ? pronounAt(sentence, grammar, 0) : null;
  const noun = sentence.is(verb.from - 1, ',') ? sentenceSubject(sentence) : tellerBefore(sentence, verb.from);
  const teller = pronoun ?? (noun && sentence.isSpeaker(noun) ? noun : null);
  if (!teller) return null;
  return { from: verb.from, to: verb.to, tellers: [teller], kind: 'spoken', reach: 'ahead' };
}

function sentenceSubject(sentence: SentenceWords): WordRange | null {
  const adjunct = ['time', 'preposition', 'adverb'].includes(sentence.classAt(0) ?? '');
  if (!adjunct) return tellerFrom(sentence, 0);
  const comma = sentence.folded.indexOf(',');
  return comma < 0 || comma > 8 ? null : tellerFrom(sentence, comma + 1);
}
