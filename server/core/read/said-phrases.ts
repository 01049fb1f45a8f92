import { type AttributionWords, type PronounKind, phraseAt } from './attribution-words';
import { type SentenceWords, tellerBefore, tellerFrom, type WordRange } from './tellers';
import { isOnly, listedTellers, tellsNumber } from './told-numbers';

/** Who tells; a pronoun still has to be resolved. */
export interface Teller extends WordRange {
  readonly pronoun?: PronounKind;
}

/** A phrase of one sentence that says who says it, as word indices. */
export interface SaidPhrase extends WordRange {
  /** Nearest teller first; never empty. */
  readonly tellers: readonly Teller[];
  /** `spoken` has a verb of saying, `according` a preposition. */
  readonly kind: 'spoken' | 'according';
  /** `ahead` covers what follows it, `around` its whole sentence, `aside` what stands just before it. */
  readonly reach: 'ahead' | 'around' | 'aside';
}

/** The verb of saying of a clause with its pronouns and auxiliary. */
interface VerbGroup extends WordRange {
  readonly kind: 'finite' | 'participle';
  /** Set for "a-t-il déclaré", "dit-elle": the word that holds the pronoun. */
  readonly pronoun?: Teller;
  readonly form: string;
  /** See `AttributionGrammar`. */
  readonly counts: (typeof countingVerbs)[number] | null;
}

const quoteMarks = new Set(['"', '»', '”', '«', '“']);
const closers = new Set(['"', '»', '”', ',', '-', '–', '—']);

/** Finds the phrases of a sentence that name a teller, in order. */
export function saidPhrases(sentence: SentenceWords, grammar: AttributionWords): SaidPhrase[] {
  const found: SaidPhrase[] = [];
  const title = speakerOfTitle(sentence, grammar);
  if (title) found.push(title);
  for (let i = title?.to ?? 0; i < sentence.length; ) {
    if (!grammar.triggers.has(sentence.folded[i]!) && !sentence.folded[i]!.includes('-')) {
      i++;
      continue;
    }
    const phrase =
      accordingAt(sentence, grammar, i) ?? quotedAt(sentence, grammar, i) ?? spokenAt(sentence, grammar, i, found);
    if (phrase) found.push(phrase);
    i = Math.max(i + 1, phrase?.to ?? 0);
  }
  return [...found, ...listedTellers(sentence, grammar, found)].sort((a, b) => a.from - b.from);
}

/** "Lagarde : « Le plan … »": a name, a colon and a quotation; "Anna Berg on Telegram: …". */
function speakerOfTitle(sentence: SentenceWords, grammar: AttributionWords): SaidPhrase | null {
  let to = 0;
  while (to < 5 && sentence.classAt(to) === 'capital') to++;
  if (!to || (to === 1 && sentence.isCommon(0))) return null;
  const wrote = sentence.classAt(to) === 'preposition' && grammar.platforms.has(sentence.folded[to + 1] ?? '');
  const colon = wrote ? to + 2 : to;
  if (!sentence.is(colon, ':') || !(wrote || quoteMarks.has(sentence.folded[colon + 1] ?? ''))) return null;
  return { from: 0, to: colon + 1, tellers: [{ from: 0, to }], kind: 'spoken', reach: 'ahead' };
}

function accordingAt(sentence: SentenceWords, grammar: AttributionWords, at: number): SaidPhrase | null {
  if (grammar.opinionOf.has(sentence.folded[at]!)) return opinionAt(sentence, grammar, at);
  const size = phraseAt(grammar.according, sentence.folded, at);
  if (!size) return null;
  const teller = pronounAt(sentence, grammar, at + size) ?? tellerFrom(sentence, at + size);
  if (!teller) return null;
  const { tellers, to } = withQuoted(sentence, grammar, teller);
  return { from: at, to, tellers, kind: 'according', reach: reachOf(sentence, grammar, at, to) };
}

/** "Pour l'économiste Paul Roux, …": only a person or body, at the head of a clause, has an opinion. */
function opinionAt(sentence: SentenceWords, grammar: AttributionWords, at: number): SaidPhrase | null {
  if (at > 0 && sentence.classAt(at - 1) !== 'punctuation') return null;
  const teller = pronounAt(sentence, grammar, at + 1) ?? tellerFrom(sentence, at + 1);
  if (!teller || !sentence.is(teller.to, ',')) return null;
  if (!('pronoun' in teller) && !sentence.hasSpeakerNoun(teller)) return null;
  return { from: at, to: teller.to, tellers: [teller], kind: 'according', reach: 'ahead' };
}

function pronounAt(sentence: SentenceWords, grammar: AttributionWords, at: number): Teller | null {
  const pronoun = grammar.pronouns.get(sentence.folded[at] ?? '');
  return pronoun && pronoun !== 'nobody' ? { from: at, to: at + 1, pronoun } : null;
}

/** Adds whom the teller quotes, at the end of the phrase: "…, citant le renseignement militaire". */
function withSource(sentence: SentenceWords, grammar: AttributionWords, teller: Teller, to: number) {
  const next = sentence.is(to, ',') ? to + 1 : to;
  const citing = phraseAt(grammar.citing, sentence.folded, next);
  const source = citing ? tellerFrom(sentence, next + citing) : null;
  return source ? { tellers: [teller, source], to: source.to } : { tellers: [teller], to };
}

/** Adds whom the teller quotes ("selon Yonhap, citant …") or who quotes it ("selon un rapport cité par Yonhap"). */
function withQuoted(sentence: SentenceWords, grammar: AttributionWords, teller: Teller) {
  const cited = withSource(sentence, grammar, teller, teller.to);
  if (cited.tellers.length > 1) return cited;
  const next = sentence.is(teller.to, ',') ? teller.to + 1 : teller.to;
  for (let i = next; i < next + 6; i++) {
    const by = phraseAt(grammar.quotedBy, sentence.folded, i);
    const relay = by ? tellerFrom(sentence, i + by) : null;
    if (relay) return { tellers: [relay, teller], to: relay.to };
    if (sentence.classAt(i) === 'punctuation') break;
  }
  return { tellers: [teller], to: teller.to };
}

/** A preposition phrase covers what follows at the head of a clause, the sentence between commas, else what it ends. */
function reachOf(sentence: SentenceWords, grammar: AttributionWords, from: number, to: number) {
  if (from === 0 || grammar.that.has(sentence.folded[from - 1]!) || sentence.classAt(from - 1) === 'and')
    return 'ahead';
  const before = sentence.folded[from - 1]!;
  if (closers.has(before) && (closers.has(sentence.folded[to] ?? ',') || isEnd(sentence, to))) return 'around';
  return isEnd(sentence, to) && closers.has(before) ? 'around' : 'aside';
}

const isEnd = (sentence: SentenceWords, at: number) =>
  at >= sentence.length || ['.', '!', '?', '…', ';'].includes(sentence.folded[at]!);

/** "…, cité par l'agence Yonhap". */
function quotedAt(sentence: SentenceWords, grammar: AttributionWords, at: number): SaidPhrase | null {
  const size = phraseAt(grammar.quotedBy, sentence.folded, at);
  const teller = size ? tellerFrom(sentence, at + size) : null;
  return teller && { from: at, to: teller.to, tellers: [teller], kind: 'spoken', reach: 'around' };
}

function spokenAt(
  sentence: SentenceWords,
  grammar: AttributionWords,
  at: number,
  found: readonly SaidPhrase[],
): SaidPhrase | null {
  const verb = verbAt(sentence, grammar, at);
  if (!verb) return null;
  if (verb.pronoun) return inverted(sentence, grammar, verb, verb.pronoun);
  if (verb.kind === 'participle') return found.length ? null : beside(sentence, grammar, verb);
  const them = sentence.folded.slice(verb.from, at).some((word) => grammar.ofThem.has(word));
  if (verb.counts && (them || verb.counts !== 'countingThem') && tellsNumber(sentence, grammar, verb.to)) {
    const counted = counter(sentence, grammar, verb);
    if (counted) return counted;
  }
  if (!grammar.says.has(verb.form) && !grammar.said.has(verb.form)) return null;
  const plain = grammar.ambiguous.has(verb.form) && !leadsOn(sentence, grammar, verb.to);
  const follows =
    closers.has(sentence.folded[verb.from - 1] ?? '') || grammar.as.has(sentence.folded[verb.from - 1] ?? '');
  if (follows && !grammar.that.has(sentence.folded[verb.to] ?? '')) {
    const teller = hasSubjectBefore(sentence, verb) ? null : subjectAfter(sentence, verb.to);
    if (teller)
      return { from: verb.from, ...withSource(sentence, grammar, teller, teller.to), kind: 'spoken', reach: 'around' };
  }
  return plain ? null : subjectFirst(sentence, grammar, verb);
}

/** The verb of saying that starts at a word. */
function verbAt(sentence: SentenceWords, grammar: AttributionWords, at: number): VerbGroup | null {
  const word = sentence.folded[at]!;
  if (word.includes('-')) return invertedVerb(sentence, grammar, at);
  if (grammar.saying.has(word)) return { from: at, to: at + 1, kind: 'participle', form: word, counts: null };
  const auxiliary = grammar.auxiliaries.has(word);
  const form = auxiliary ? participleAfter(sentence, grammar, at + 1) : sayingForm(sentence, grammar, at, 'says');
  if (!form) return null;
  let from = at;
  while (from > 0 && grammar.clitics.has(sentence.folded[from - 1]!)) from--;
  const unsaid = [from, at].some((verb) => grammar.unsaid.has(sentence.folded[verb - 1] ?? ''));
  if (unsaid && !(form.counts && isOnly(sentence, grammar, form.to))) return null;
  const isNoun = ['determiner', 'ofDeterminer', 'of'].includes(sentence.classAt(at - 1) ?? '');
  if (!auxiliary && isNoun && !(form.counts && from < at && tellsNumber(sentence, grammar, form.to))) return null;
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
    const aside = phraseAt(grammar.asides, sentence.folded, i);
    if (!aside && !['adverb', 'time'].includes(sentence.classAt(i)!)) return null;
    i += aside || 1;
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

/** Who counts: "le rectorat a recensé 61 écoles", "la banque conteste ce calcul et reconnaît 14 départs". */
function counter(sentence: SentenceWords, grammar: AttributionWords, verb: VerbGroup): SaidPhrase | null {
  const negated = grammar.unsaid.has(sentence.folded[verb.from - 1] ?? '');
  const before = skipAside(sentence, grammar, negated ? verb.from - 1 : verb.from);
  const last = sentence.folded[before - 1] ?? '';
  const pronoun = grammar.pronouns.get(last);
  if (pronoun === 'nobody') return null;
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

/** Who counts says so, where the verb is also one of saying. */
const kindOf = ({ form }: VerbGroup, { says, said }: AttributionWords) =>
  says.has(form) || said.has(form) ? 'spoken' : 'according';

/** A subject whose verb may also be a noun ends there: "la direction conteste". */
function beforeVerb(subject: WordRange | null, sentence: SentenceWords, { says }: AttributionWords): WordRange | null {
  if (!subject) return null;
  const verb = sentence.folded.findIndex((word, i) => i > subject.from && i < subject.to && says.has(word));
  return verb < 0 ? subject : { from: subject.from, to: verb };
}

/** "Le gouverneur, lui, en reconnaît 210". */
function skipAside(sentence: SentenceWords, grammar: AttributionWords, verb: number): number {
  const aside = sentence.is(verb - 1, ',') && sentence.is(verb - 3, ',');
  return aside && grammar.pronouns.has(sentence.folded[verb - 2]!) ? verb - 3 : verb;
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

/** True when what is said follows: "que", "avoir vu", a colon, a quotation. */
const leadsOn = (sentence: SentenceWords, grammar: AttributionWords, at: number) =>
  sentence.isInfinitive(at) ||
  grammar.that.has(sentence.folded[at] ?? '') ||
  sentence.is(at, ':') ||
  quoteMarks.has(sentence.folded[at] ?? '');

/** The subject that follows its verb: ", a annoncé hier à Paris la ministre". */
function subjectAfter(sentence: SentenceWords, at: number): WordRange | null {
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
  return teller && sentence.isSpeaker(teller) ? teller : null;
}

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
  if (pronoun === 'nobody') return null;
  const end = grammar.who.has(last) ? verb.from - 1 : verb.from;
  const teller: Teller | null = pronoun ? { from: verb.from - 1, to: verb.from, pronoun } : tellerBefore(sentence, end);
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
