import type { Amount } from './amounts';
import { isNounWithArticle, nounPhrase, type Words } from './counted';
import { isGapped } from './gaps';
import { rateAt } from './rates';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/**
 * The index behind a run of tokens at `from` that holds a number but no figure: a date, a year, a time of day, a code, a
 * reference, an idiom. Null when the number may be a figure.
 */
export function notFigure(tokens: readonly Token[], from: number, vocabulary: Vocabulary): number | null {
  return (
    idiom(tokens, from, vocabulary) ??
    rateAt(tokens, from, vocabulary)?.end ??
    insideCode(tokens, from, vocabulary) ??
    footnote(tokens, from) ??
    telephone(tokens, from) ??
    numericDate(tokens, from) ??
    clockRange(tokens, from, vocabulary) ??
    timeOfDay(tokens, from, vocabulary) ??
    dayOfMonth(tokens, from, vocabulary) ??
    reference(tokens, from, vocabulary)
  );
}

/** "premier ministre". What a unit follows is none: "that one mile". */
function idiom(tokens: readonly Token[], from: number, vocabulary: Vocabulary): number | null {
  const found = vocabulary.idioms.at(tokens, from);
  return found && !vocabulary.unitsAfter.at(tokens, found.end) ? found.end : null;
}

const isHyphen = (token: Token | undefined): boolean => token?.raw === '-' || token?.raw === '‑';

/** The number is a part of a longer name: "A320", "Jong-un", "COVID-19", "#12", "4x4". */
function insideCode(tokens: readonly Token[], from: number, vocabulary: Vocabulary): number | null {
  const token = tokens[from]!;
  const before = tokens[from - 1];
  const known = (other: Token | undefined) => other?.kind === 'word' && vocabulary.numbers.has(other.text);
  if (token.glued && before) {
    if (token.kind === 'number' && before.kind === 'word' && !before.text.endsWith("'")) return from + 1;
    if (before.kind === 'opaque' || before.raw === '#' || before.raw === '@' || before.raw === '_') return from + 1;
    const code = tokens[from - 2]?.kind === 'number' && tokens[from - 2]!.glued && tokens[from - 3]?.kind === 'word';
    const hyphenated = isHyphen(before) && before.glued && (tokens[from - 2]?.kind === 'word' || code);
    if (hyphenated && !known(tokens[from - 2])) return from + 1;
  }
  return null;
}

/** "[4]", "(1)": the number of a note. In round brackets only one digit is. */
function footnote(tokens: readonly Token[], from: number): number | null {
  const [before, after] = [tokens[from - 1]?.raw, tokens[from + 1]?.raw];
  const note = (before === '[' && after === ']') || (before === '(' && after === ')' && tokens[from]!.raw.length === 1);
  return note ? from + 1 : null;
}

/** "17/05/2018", "12-07-2025", "2025-07-12": three numbers parted by one sign. */
function numericDate(tokens: readonly Token[], from: number): number | null {
  if (tokens[from]!.kind !== 'number' || !tokens[from + 1]?.glued) return null;
  const [, sign, b, again, c] = tokens.slice(from, from + 5);
  if (b?.kind !== 'number' || c?.kind !== 'number') return null;
  const joined = sign!.glued && b.glued && again!.glued && c.glued && sign!.raw === again!.raw;
  return joined && (sign!.raw === '/' || sign!.raw === '-') ? from + 5 : null;
}

/**
 * Four or more short groups of digits in a row, a plus before the first, or ten digits that a zero opens:
 * "01 42 33 44 55", "+1-222-2222", "0 800 130 000".
 */
function telephone(tokens: readonly Token[], from: number): number | null {
  if (tokens[from]!.raw === '0' && tokens[from + 1]?.digits === 9) return from + 2;
  let at = from;
  let groups = 0;
  while (groups < 8 && tokens[at]?.kind === 'number' && !tokens[at]!.decimals) {
    groups++;
    at++;
    const parts = tokens[at]?.raw;
    if (
      (parts === '-' || parts === '/') &&
      tokens[at]!.glued &&
      tokens[at + 1]?.glued &&
      tokens[at + 1]!.kind === 'number'
    )
      at++;
  }
  const plus = tokens[from - 1]?.raw === '+' && tokens[from]!.glued;
  if (plus && groups > 1) return at;
  return groups >= 4 && tokens[from]!.raw[0] === '0' ? at : null;
}

/** "20h08", "8 heures du soir", "à 20 heures", "5:30", "2 pm". */
function timeOfDay(tokens: readonly Token[], from: number, vocabulary: Vocabulary): number | null {
  const { calendar } = vocabulary.grammar;
  const token = tokens[from]!;
  const hour = token.kind === 'number' ? token.value : (vocabulary.numbers.get(token.text)?.value ?? Number.NaN);
  if (!(hour <= 24)) return null;
  // "9.42 p.m."
  if (!Number.isInteger(hour))
    return /^\d{1,2}\.[0-5]\d$/.test(token.raw) ? (vocabulary.afterHour.at(tokens, from + 1)?.end ?? null) : null;
  const next = tokens[from + 1];
  const minutes = tokens[from + 2];
  if (next?.raw === ':' && next.glued && minutes?.glued && minutes.kind === 'number') return from + 3;
  const direct = vocabulary.afterHour.at(tokens, from + 1);
  if (direct) return direct.end;
  if (!next || !vocabulary.has(calendar.hourWords, next.text)) return null;
  const withMinutes = minutes?.kind === 'number' && minutes.value < 60 && minutes.digits <= 2;
  const end = withMinutes ? from + 3 : from + 2;
  if (withMinutes && vocabulary.unitsAfter.at(tokens, end)) return null;
  const part = vocabulary.afterHour.at(tokens, end);
  if (part) return part.end;
  if (!vocabulary.beforeHour.before(tokens, from) && !behindHour(tokens, from, vocabulary)) return null;
  return !withMinutes && vocabulary.of.at(tokens, end) ? null : end;
}

/** "entre 9 h et 11 h", "de 14 heures à 18 heures": the hour said twice makes times of the clock, not a length of time. */
function clockRange(tokens: readonly Token[], from: number, vocabulary: Vocabulary): number | null {
  const { calendar, ranges } = vocabulary.grammar;
  const between = tokens[from]!.kind !== 'number';
  const opens = between
    ? vocabulary.has(ranges.between, tokens[from]!.text)
    : vocabulary.has(ranges.from, tokens[from - 1]?.text ?? '');
  if (!opens) return null;
  const isHour = (at: number) =>
    tokens[at]?.kind === 'number' &&
    tokens[at]!.value <= 24 &&
    vocabulary.has(calendar.hourWords, tokens[at + 1]?.text ?? '');
  const behindHour = (at: number) => (tokens[at + 2]?.digits === 2 && tokens[at + 2]!.glued ? at + 3 : at + 2);
  const first = between ? from + 1 : from;
  const link = isHour(first) ? behindHour(first) : first;
  const links = between ? ranges.betweenAnd : ranges.to;
  if (link === first || !vocabulary.has(links, tokens[link]?.text ?? '') || !isHour(link + 1)) return null;
  const end = behindHour(link + 1);
  return vocabulary.of.at(tokens, end) ? null : end;
}

/** "à 14h, 15h et 16h30": an hour listed behind another one, both with their sign. */
function behindHour(tokens: readonly Token[], from: number, vocabulary: Vocabulary): boolean {
  const { cardinals, ranges, calendar } = vocabulary.grammar;
  const link = tokens[from - 1];
  const listed = link?.raw === ',' || [cardinals.and, ranges.or].some((list) => vocabulary.has(list, link?.text ?? ''));
  const isSign = (token: Token | undefined) => token?.glued && vocabulary.has(calendar.hourWords, token.text);
  return listed && isSign(tokens[from + 1]) === true && [2, 3].some((back) => isSign(tokens[from - back]));
}

/** "12 juillet", "1er mai", "du 11 au 13 juillet", "July 12", "le 17". */
function dayOfMonth(tokens: readonly Token[], from: number, vocabulary: Vocabulary): number | null {
  if (!isDay(tokens[from])) return null;
  const { months, weekdays, dayArticles } = vocabulary.grammar.calendar;
  const isMonth = (token: Token | undefined) => token?.kind === 'word' && vocabulary.has(months, token.text);
  if (isMonth(tokens[from - 1])) return afterYear(tokens, behindEnding(tokens, from, vocabulary));
  let at = from;
  for (let days = 0; days < 4 && isDay(tokens[at]); days++) {
    at = behindEnding(tokens, at, vocabulary);
    const of = vocabulary.of.at(tokens, at)?.end ?? at;
    if (isMonth(tokens[of])) return afterYear(tokens, of + 1);
    at = tokens[at]?.kind === 'number' ? at : at + 1;
    if (!isDay(tokens[at]) && isDay(tokens[at + 1])) at++;
  }
  const before = tokens[from - 1]?.text ?? '';
  if (vocabulary.has(weekdays, before)) return from + 1;
  const article = vocabulary.has(dayArticles, before);
  // "le 01/09"
  const [sign, month] = [tokens[from + 1], tokens[from + 2]];
  if (article && sign?.glued && sign.raw === '/' && month?.glued && isDay(month) && month.value <= 12) return from + 3;
  const next = tokens[behindEnding(tokens, from, vocabulary)];
  const noun = next?.kind === 'word' && !vocabulary.has(vocabulary.grammar.counted.stops, next.text);
  return article &&
    !noun &&
    !(next?.glued && isHyphen(next)) &&
    next?.raw !== '%' &&
    next?.raw !== '€' &&
    next?.raw !== '$'
    ? from + 1
    : null;
}

const isDay = (token: Token | undefined): boolean =>
  token?.kind === 'number' && !token.decimals && token.digits <= 2 && token.value >= 1 && token.value <= 31;

function behindEnding(tokens: readonly Token[], at: number, vocabulary: Vocabulary): number {
  const ending = tokens[at + 1];
  return ending?.glued && vocabulary.has(vocabulary.grammar.ordinals.endings, ending.text) ? at + 2 : at + 1;
}

function afterYear(tokens: readonly Token[], at: number): number {
  const comma = tokens[at]?.raw === ',' ? at + 1 : at;
  return isYear(tokens[comma]) ? comma + 1 : at;
}

export const isYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' &&
  token.digits === 4 &&
  !token.grouped &&
  !token.decimals &&
  token.value >= 1000 &&
  token.value <= 2199;

/** "article 8", "n° 12", "articles 6 et 7", "article 49-3": the numbers name something. */
function reference(tokens: readonly Token[], from: number, vocabulary: Vocabulary): number | null {
  if (tokens[from]!.kind !== 'number') return null;
  const sign = tokens[from - 1]?.raw === '°' || tokens[from - 1]?.raw === '.' ? from - 2 : from - 1;
  const before = tokens[sign];
  if (!before || !vocabulary.has(vocabulary.grammar.references, before.text)) return null;
  const { cardinals, ranges } = vocabulary.grammar;
  let end = from + 1;
  // The last of the numbers may count what follows it: "l'article 3 et 12 députés".
  const more = () =>
    tokens[end + 1]?.kind === 'number' &&
    !(tokens[end + 2]?.kind === 'word' && !vocabulary.has(vocabulary.grammar.counted.stops, tokens[end + 2]!.text));
  const links = (text: string) =>
    text === ',' || [cardinals.and, ranges.or, ranges.to].some((list) => vocabulary.has(list, text));
  while (links(tokens[end]?.text ?? '') && more()) end += 2;
  return end;
}

/**
 * Whether an amount as read is a year, a decade, a century or a code after all.
 * @param before the figure before it in the sentence
 */
export function isCalendarOrCode(words: Words, amount: Amount, hedged: boolean, before: Amount | undefined): boolean {
  const { tokens, vocabulary } = words;
  return (
    unknownSuffix(tokens, amount, vocabulary) ||
    letteredCode(words, amount) ||
    century(tokens, amount, vocabulary) ||
    numberOfName(words, amount, hedged, before) ||
    yearOrDecade(tokens, amount, hedged, vocabulary)
  );
}

const counts = ({ unit, form }: Amount): boolean => !unit && form !== 'ordinal' && form !== 'score';

/** Letters that touch the digits and are no unit: "3D", "4x4", "703 L-202"; a number word inside a hyphenated name: "Deux-Sèvres". */
function unknownSuffix(tokens: readonly Token[], amount: Amount, vocabulary: Vocabulary): boolean {
  const next = tokens[amount.end];
  if (!next?.glued) return false;
  const last = tokens[amount.end - 1]!;
  if (next.kind === 'number' && last.kind === 'word') return true;
  // "1 957 000demandeurs" lacks a blank: a code has few letters or capitals.
  const noun = next.kind === 'word' && next.raw === next.text && next.raw.length > 3;
  if (last.kind === 'number' && !noun && (next.kind === 'word' || next.kind === 'opaque')) return true;
  const behind = tokens[amount.end + 1];
  if (isHyphen(next) && behind?.glued && behind.kind === 'number' && last.raw.length === 1 && last.kind === 'word')
    return true;
  if (!isHyphen(next) || !behind?.glued || behind.kind !== 'word') return false;
  const named = behind.raw !== behind.text;
  return named || vocabulary.grammar.counted.adjectivesFollow;
}

/**
 * "Apollo 13", "la résolution 1284", "les Vingt-Sept", "le 49.3": a number that is a name or part of one, with nothing that
 * it could count.
 */
function numberOfName(words: Words, amount: Amount, hedged: boolean, earlier: Amount | undefined): boolean {
  const { tokens, vocabulary } = words;
  const before = tokens[amount.start - 1];
  if (amount.form !== 'plain' || amount.unit || hedged || before?.kind !== 'word') return false;
  const { definite } = vocabulary.grammar.counted;
  const first = tokens[amount.start]!;
  const named = before.raw !== before.text;
  const next = tokens[amount.end];
  const phrase = nounPhrase(words, amount.end);
  const inName = named && next?.kind === 'word' && next.raw !== next.text;
  if (amount.spelled) return !phrase && first.raw !== first.text && !named && vocabulary.has(definite, before.text);
  if (amount.end !== amount.start + 1 || vocabulary.agesBefore.before(tokens, amount.start)) return false;
  if ((phrase?.start === amount.end && !inName) || first.grouped || next?.raw === '-' || next?.raw === '–')
    return false;
  if (first.decimals) return vocabulary.has(vocabulary.grammar.calendar.dayArticles, before.text);
  if (named && earlier && counts(earlier) && isGapped(words, amount, amount.start, earlier)) return false;
  return amount.start >= 2 && (named || isNounWithArticle(words, amount.start - 1));
}

/** "flat 30C": right behind a name or a noun the letter that touches is no unit, but "hit 30C". */
function letteredCode({ tokens, lexicon }: Words, { unit, start, end }: Amount): boolean {
  const before = tokens[start - 1];
  if (unit?.kind !== 'measure' || before?.kind !== 'word' || !unit.touching?.includes(tokens[end - 1]!.raw))
    return false;
  const readings = lexicon.lookup(before.text);
  const isNoun = readings.some(({ pos }) => pos === 'noun') && !readings.some(({ pos }) => pos === 'verb');
  return isNoun || before.raw !== before.text;
}

/** "XXe siècle", "the 19th century". */
function century(tokens: readonly Token[], amount: Amount, vocabulary: Vocabulary): boolean {
  const { centuries } = vocabulary.grammar.calendar;
  if (amount.form !== 'ordinal') return false;
  const at = isHyphen(tokens[amount.end]) ? amount.end + 1 : amount.end;
  return vocabulary.has(centuries, tokens[at]?.text ?? '');
}

/** "en 2008", "l'été 2024", "(1984)", "les années 90": digits of a year or decade. */
function yearOrDecade(tokens: readonly Token[], amount: Amount, hedged: boolean, vocabulary: Vocabulary): boolean {
  if (amount.unit || amount.spelled || amount.form === 'fraction' || amount.form === 'ordinal') return false;
  const first = tokens[amount.start]!;
  const { months } = vocabulary.grammar.calendar;
  const before = tokens[amount.start - 1]?.text ?? '';
  const announced = vocabulary.beforeYear.before(tokens, amount.start) !== null || vocabulary.has(months, before);
  if (!isYear(first)) return announced && first.digits === 2 && first.value % 10 === 0 && before.startsWith('an');
  if (amount.form === 'range') return isYear(tokens[amount.end - 1]) && !hedged;
  if (announced) return true;
  const next = tokens[amount.end];
  const noun = next?.kind === 'word' && !vocabulary.has(vocabulary.grammar.counted.stops, next.text);
  return !noun && !hedged && first.value >= 1400 && first.value <= 2100;
}
