import type { Amount } from './amounts';
import type { Words } from './counted';
import type { Token } from './tokens';

/** The most years that a person is said to have. */
const oldest = 122;

/** Whether a time is somebody's age: "âgé de 31 ans", "31-year-old", "Marie Durand, 31 ans,", "un homme de 31 ans". */
export function isAge(words: Words, amount: Amount): boolean {
  const { tokens, vocabulary } = words;
  const { ages } = vocabulary.grammar;
  if (amount.unit?.kind !== 'duration') return bareAge(words, amount);
  const start = listStart(words, amount.start);
  if (vocabulary.agesBefore.before(tokens, start) || vocabulary.agesAfter.at(tokens, amount.end)) return true;
  if (!vocabulary.has(ages.units, amount.unit.id ?? '') || (amount.max ?? amount.min) > oldest) return false;
  return (
    inApposition(words, start, amount.end) ||
    ofPerson(words, start) ||
    opensClause(words, start, amount.end) ||
    ofGroup(words, amount)
  );
}

/** "À 98 ans, il", "At 98, she". */
function opensClause({ tokens, vocabulary }: Words, start: number, end: number): boolean {
  const before = tokens[start - 2];
  const opens = !before || before.raw === ',' || before.raw === '.' || before.raw === '«' || before.raw === '“';
  return opens && tokens[end]?.raw === ',' && vocabulary.has(vocabulary.grammar.ages.at, tokens[start - 1]?.text ?? '');
}

/** "les 12-25 ans", "les moins de 26 ans": people named by their age. "les 5 à 10 ans de prison" are a length of time. */
function ofGroup({ tokens, vocabulary }: Words, amount: Amount): boolean {
  const hedge = vocabulary.hedgesBefore.before(tokens, amount.start);
  const before = tokens[(hedge?.start ?? amount.start) - 1]?.text ?? '';
  const bounded = amount.form === 'range' || hedge?.value === 'at-least' || hedge?.value === 'at-most';
  return (
    bounded && vocabulary.has(vocabulary.grammar.counted.definite, before) && !vocabulary.of.at(tokens, amount.end)
  );
}

/** "aged 34 and 41", "a woman, 29,", "John Smith, 31, said", "At 98, she": the years are not even named. */
function bareAge(words: Words, amount: Amount): boolean {
  const { tokens, vocabulary } = words;
  const { start, end } = amount;
  if (!vocabulary.grammar.ages.bare || amount.form !== 'plain' || amount.unit) return false;
  if (amount.min < 1 || amount.min > oldest) return false;
  if (vocabulary.agesBefore.before(tokens, listStart(words, start)) || opensClause(words, start, end)) return true;
  if (end !== start + 1 || tokens[start]!.kind !== 'number' || tokens[start]!.decimals) return false;
  if (isPerson(words, tokens[start - 2]) && inApposition(words, start, end)) return true;
  const last = tokens[start - 1]?.raw === ',' && tokens[end]?.raw === ',' ? nameEndingAt(tokens, start - 1) : null;
  // One capital may begin a sentence or name a place: a person is called by two names.
  return last !== null && nameEndingAt(tokens, last) !== null;
}

/** "âgés de 31 et 28 ans": where the list begins whose last number has the unit. */
function listStart({ tokens, vocabulary }: Words, at: number): number {
  const { and } = vocabulary.grammar.cardinals;
  let start = at;
  // No list of ages is longer than a dozen.
  while (
    start > at - 24 &&
    tokens[start - 2]?.kind === 'number' &&
    (tokens[start - 1]!.raw === ',' || vocabulary.has(and, tokens[start - 1]!.text))
  )
    start -= 2;
  return start;
}

/** "Marie Durand, 31 ans, …", "la victime (31 ans)". */
function inApposition(words: Words, start: number, end: number): boolean {
  const { tokens } = words;
  const opening = tokens[start - 1]?.raw;
  const closing = tokens[end];
  if (opening !== ',' && opening !== '(') return false;
  if (closing && closing.raw !== ',' && closing.raw !== ')' && closing.raw !== '.' && closing.raw !== ';') return false;
  return nameEndingAt(tokens, start - 1) !== null || isPerson(words, tokens[start - 2]);
}

/** "un homme de 31 ans", "un jeune conducteur ivre de 31 ans", "une Lyonnaise de 31 ans". */
function ofPerson(words: Words, start: number): boolean {
  const { tokens, vocabulary } = words;
  const of = vocabulary.of.before(tokens, start)?.start;
  if (of === undefined) return false;
  const near = [tokens[of - 1], tokens[of - 2]];
  if (isPerson(words, near[0])) return true;
  const stop = vocabulary.has(vocabulary.grammar.counted.stops, near[0]?.text ?? '');
  if (!stop && near[0]?.kind === 'word' && isPerson(words, near[1])) return true;
  const one = vocabulary.has(vocabulary.grammar.one, near[1]?.text ?? '');
  return one && nameEndingAt(tokens, of) !== null;
}

const isPerson = ({ vocabulary }: Words, token: Token | undefined): boolean =>
  token !== undefined && vocabulary.has(vocabulary.grammar.ages.people, token.text);

/** Index of the first token of the capitalised word, hyphens included, that ends before token `end`; null when none does. */
function nameEndingAt(tokens: readonly Token[], end: number): number | null {
  let at = end - 1;
  while (at > end - 8 && tokens[at]?.kind === 'word' && tokens[at]!.glued && tokens[at - 1]?.raw === '-') at -= 2;
  const first = tokens[at];
  return first?.kind === 'word' && first.raw !== first.text ? at : null;
}
