import type { SentenceWords, WordRange } from './teller-words';

/** Reads the noun phrase that starts at a word ("la ministre des Finances, Christine Lagarde"); null when none does. */
export function tellerFrom(sentence: SentenceWords, at: number): WordRange | null {
  const those = thoseFrom(sentence, at);
  if (those) return those;
  const start = skipDeterminers(sentence, at);
  let to = start;
  let joined = false;
  while (to < sentence.length) {
    const next = nextInPhrase(sentence, start, to, joined);
    if (next === null) break;
    if (sentence.classAt(to) === 'and') joined = true;
    to = next;
  }
  const plain = { from: start, to: trimEnd(sentence, start, to) };
  if (!hasNoun(sentence, plain)) return null;
  return contentComplement(sentence, plain) ?? withName(sentence, plain);
}

/** "Ceux qui étaient sur place", "those at the scene", up to the next mark or figure. */
function thoseFrom(sentence: SentenceWords, at: number): WordRange | null {
  if (!sentence.grammar.those.has(sentence.folded[at] ?? '')) return null;
  const next = sentence.classAt(at + 1);
  if (next !== 'clause' && next !== 'preposition' && next !== 'of' && next !== 'ofDeterminer') return null;
  let to = at + 2;
  while (to < sentence.length && sentence.classAt(to) !== 'punctuation' && !sentence.isFigure(to)) to++;
  return to > at + 2 ? { from: at, to } : null;
}

/** Index after the next part of the phrase, null where the phrase ends. */
function nextInPhrase(sentence: SentenceWords, start: number, at: number, joined: boolean): number | null {
  if (sentence.isNominal(at)) return at + 1;
  if (at === start) return null;
  const after = skipDeterminers(sentence, at + 1);
  switch (sentence.classAt(at)) {
    case 'of':
    case 'ofDeterminer':
      // "Selon l'audit de 6,2 millions": a value is what is told.
      return sentence.isNominal(after) && !sentence.isValue(after) ? after + 1 : null;
    case 'determiner':
      // A title that is a name: "le quotidien Le Monde".
      return /^\p{Lu}/u.test(sentence.words[at]!.text) && sentence.classAt(at + 1) === 'capital' ? at + 2 : null;
    case 'and':
      return !joined && after < sentence.length && sentence.isNominal(after) && joins(sentence, at, after)
        ? after + 1
        : null;
    case 'punctuation':
      if (isInitial(sentence, at)) return at + 1;
      return isDomainDot(sentence, at) ? at + 2 : null;
    default:
      return null;
  }
}

/** The dot of "lemonde.fr". */
const isDomainDot = (sentence: SentenceWords, at: number) =>
  sentence.words[at]!.text === '.' &&
  sentence.words[at - 1]?.end === sentence.words[at]!.start &&
  sentence.words[at + 1]?.start === sentence.words[at]!.end &&
  sentence.classAt(at + 1) !== 'capital';

/** "la police et les pompiers", "Paris et Berlin", but not "la police et 13 000 selon …". */
const joins = (sentence: SentenceWords, and: number, after: number) =>
  sentence.classAt(after) !== 'number' &&
  (after > and + 1 ? sentence.isSpeaker({ from: after, to: after + 1 }) : sentence.classAt(after) === 'capital');

/** The stop of "M. Fillon" or "J. Smith". */
const isInitial = (sentence: SentenceWords, at: number) =>
  sentence.words[at]!.text === '.' &&
  /^\p{Lu}\p{L}{0,2}$/u.test(sentence.words[at - 1]?.text ?? '') &&
  sentence.words[at - 1]!.end === sentence.words[at]!.start &&
  sentence.classAt(at + 1) === 'capital';

function skipDeterminers(sentence: SentenceWords, at: number): number {
  let i = at;
  while (['determiner', 'ofDeterminer'].includes(sentence.classAt(i) ?? '') && i < at + 3) i++;
  return i;
}

/** Leaves out words that only say when. */
function trimEnd(sentence: SentenceWords, from: number, to: number): number {
  let end = to;
  while (end > from && ['time', 'adverb', 'of', 'ofDeterminer', 'determiner'].includes(sentence.classAt(end - 1)!))
    end--;
  return end;
}

function hasNoun(sentence: SentenceWords, range: WordRange): boolean {
  for (let i = range.from; i < range.to; i++)
    if (sentence.classAt(i) === 'word' || sentence.classAt(i) === 'capital') return true;
  return false;
}

/** "les informations fournies par les services" and "des déclarations du ministère": the teller is the complement. */
function contentComplement(sentence: SentenceWords, range: WordRange): WordRange | null {
  let head = range.from;
  while (head < range.to && !sentence.grammar.contents.has(sentence.folded[head]!)) {
    if (sentence.classAt(head) !== 'word') return null;
    head++;
  }
  if (head === range.to) return null;
  let after = head + 1;
  const kind = sentence.classAt(after);
  if (kind === 'of' || kind === 'ofDeterminer') return tellerFrom(sentence, after + 1);
  for (const limit = after + 4; after < limit && after < sentence.length; after++) {
    if (sentence.classAt(after) === 'punctuation') return null;
    if (sentence.grammar.by.has(sentence.folded[after]!)) return tellerFrom(sentence, after + 1);
  }
  return null;
}

/** Takes in the holder's name after an office: ", Christine Lagarde,". */
function withName(sentence: SentenceWords, range: WordRange): WordRange {
  if (!sentence.is(range.to, ',') || sentence.classAt(range.from) !== 'word') return range;
  let to = range.to + 1;
  while (sentence.classAt(to) === 'capital') to++;
  const size = to - range.to - 1;
  const closed = to === sentence.length || sentence.classAt(to) === 'punctuation';
  return size >= 2 && size <= 4 && closed && sentence.isSpeaker(range) ? { from: range.from, to } : range;
}

/** Reads the subject that ends before a word ("le président russe, Sergei Shoigu,"); null when there is none. */
export function tellerBefore(sentence: SentenceWords, at: number): WordRange | null {
  const verb = skipBrackets(sentence, at);
  if (!sentence.is(verb - 1, ',')) return phraseBefore(sentence, verb);
  const comma = lastBoundary(sentence, verb - 1);
  if (sentence.is(comma, ',')) {
    const outer = phraseBefore(sentence, comma);
    if (outer) return isName(sentence, comma + 1, verb - 1) ? { from: outer.from, to: verb - 1 } : outer;
  }
  return phraseBefore(sentence, verb - 1);
}

/** Steps back over "(RSR)" between a subject and its verb. */
function skipBrackets(sentence: SentenceWords, at: number): number {
  const close = sentence.is(at - 1, ',') ? at - 2 : at - 1;
  if (!sentence.is(close, ')')) return at;
  let open = close - 1;
  while (open > close - 12 && open > 0 && !sentence.is(open, '(')) open--;
  return sentence.is(open, '(') ? open : at;
}

function isName(sentence: SentenceWords, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (sentence.classAt(i) !== 'capital') return false;
  return to > from && to - from <= 4;
}

/** Index of the last punctuation mark before a word that is no stop of an initial; -1 at the sentence's start. */
function lastBoundary(sentence: SentenceWords, before: number): number {
  let i = before - 1;
  while (i >= 0 && (sentence.classAt(i) !== 'punctuation' || isInitial(sentence, i))) i--;
  return i;
}

/** Reads the noun phrase that ends before a word, no comma between; null when none does. */
export function phraseBefore(sentence: SentenceWords, end: number): WordRange | null {
  const to = trimEnd(sentence, 0, end);
  const floor = lastBoundary(sentence, to) + 1;
  let from = to;
  /** Where a preposition cuts the head noun from what follows it. */
  let head = to;
  while (from > floor) {
    const step = stepBack(sentence, from, floor);
    if (step === null) break;
    if (sentence.classAt(from - 1) === 'preposition') head = from - 1;
    from = step;
  }
  return subject(sentence, from, head);
}

/** Index to which the phrase reaches back by one part more, null where it starts. */
function stepBack(sentence: SentenceWords, from: number, floor: number): number | null {
  const at = from - 1;
  const before = at > floor && sentence.isNominal(at - 1);
  switch (sentence.classAt(at)) {
    case 'word':
    case 'capital':
    case 'number':
      return at;
    case 'of':
    case 'ofDeterminer':
      return before || sentence.classAt(at - 1) === 'and' ? at : null;
    case 'determiner':
      if (sentence.classAt(at - 1) === 'of' && at - 1 > floor) return at - 1;
      return sentence.classAt(at - 1) === 'preposition' && at - 1 > floor ? at - 1 : null;
    case 'preposition':
      return before ? at : null;
    case 'and':
      if (sentence.classAt(from) === 'of' || sentence.classAt(from) === 'ofDeterminer') return before ? at : null;
      return before && reachesFloor(sentence, at, floor) ? at : null;
    case 'punctuation':
      return at > floor && isInitial(sentence, at) ? at : null;
    default:
      return null;
  }
}

/** True when nothing but a noun phrase stands before an "and": the subject has two heads. */
function reachesFloor(sentence: SentenceWords, and: number, floor: number): boolean {
  for (let i = and - 1; i >= floor; i--) {
    const kind = sentence.classAt(i);
    if (kind === 'determiner' && i > floor && sentence.classAt(i - 1) !== 'of') return false;
    if (!sentence.isNominal(i) && kind !== 'of' && kind !== 'ofDeterminer' && kind !== 'determiner') return false;
  }
  return true;
}

function subject(sentence: SentenceWords, from: number, head: number): WordRange | null {
  let start = from;
  while (start < head && (sentence.classAt(start) === 'time' || sentence.classAt(start) === 'adverb')) start++;
  const range = { from: start, to: trimEnd(sentence, start, head) };
  if (!hasNoun(sentence, range)) return null;
  const determined = ['determiner', 'ofDeterminer'].includes(sentence.classAt(start - 1) ?? '');
  const opens = ['punctuation', 'clause', 'and'].includes(sentence.classAt(start - 1) ?? '');
  const bare = start === 0 || opens || sentence.classAt(start) === 'capital';
  return determined || bare ? range : null;
}
