import type { Language } from '../../language';
import type { Passage } from '../../values';
import { kindOf, letter } from '../characters';
import { glossaryOf } from '../glossary';
import { type Pieces, takeApart } from '../pieces';
import {
  type CalendarGrammar,
  type CompiledRule,
  type Element,
  type Field,
  type KeyInfo,
  type Needs,
  romanNumbers,
} from './compiled-grammar';
import { type Tier, tiers } from './grammar';
import { isPartOfDate, joinsDigits } from './joined-digits';
import type { DateMeaning } from './meaning';
import { fullYear, readNumericDate } from './numeric-dates';
import { grainOf } from './resolution';
import { isPastVerb, tenseNear } from './tense';
import { type Token, Tokens } from './tokens';

/** A calendar expression as it stands in a sentence, not yet resolved to days. */
export interface DateExpression extends Passage {
  readonly meaning: DateMeaning;
  /** What the nearest verb says; null when it says nothing. */
  readonly tense: 'past' | 'future' | null;
}

interface Match {
  /** Index of the first token after it. */
  readonly end: number;
  readonly meaning: DateMeaning;
  /** Of a clock time: words before it say that it is one ("à 20 heures"). */
  readonly introduced?: boolean;
  /** Of a clock time: its words may as well say how long something lasts ("deux heures et demie"). */
  readonly lasts?: boolean;
}

/** What finding dates needs of a language. */
export type DateLanguage = Pick<Language, 'figures' | 'calendar' | 'lexicon'>;

/** Finds the calendar expressions of a lone sentence: see `findDatesIn`. */
export function findDates(sentence: string, language: DateLanguage): DateExpression[] {
  const [pieces] = takeApart(sentence, [{ start: 0, end: sentence.length }], glossaryOf(language));
  return pieces ? findDatesIn(pieces, language) : [];
}

/** Finds the calendar expressions of one sentence, leftmost and longest first; offsets are relative to it. */
export function findDatesIn(pieces: Pieces, language: DateLanguage): DateExpression[] {
  if (!pieces.mayHoldDate) return [];
  const { calendar: grammar, lexicon } = language;
  const { text: sentence } = pieces;
  const tokens = new Tokens(pieces, glossaryOf(language), grammar.digits);
  const found: DateExpression[] = [];
  let before = 0;
  for (const run of runsOf(tokens, sentence)) {
    const matcher = new Matcher(sentence, tokens, run, grammar);
    for (let at = run.start; at <= run.lastSign; ) {
      const match = matcher.longest(at);
      const none = matcher.endOfNone(at);
      if (!match || match.end <= none) {
        at = Math.max(at + 1, none);
        continue;
      }
      const start = tokens.at(at)!.start;
      const end = tokens.at(match.end - 1)!.end;
      const tense = tenseNear(tokens, at, match.end, before, grammar, lexicon);
      const verb = tense === 'past' && isPastVerb(tokens, at - 1, grammar, lexicon);
      if (!(verb && saysHowLong(match.meaning))) {
        const meaning = anchored(match.meaning, tokens, at, match.end, grammar);
        found.push({ start, end, text: sentence.slice(start, end), meaning, tense });
      }
      at = match.end;
      before = match.end;
    }
  }
  return found;
}

/** "was dug in fourteen months", "sold within two hours": right behind a verb in the past, how long it took. */
const saysHowLong = (meaning: DateMeaning): boolean =>
  (meaning.type === 'shift' && meaning.direction > 0 && !meaning.of && meaning.start !== 'context') ||
  (meaning.type === 'range' && isToday(meaning.from) && meaning.to.type === 'shift' && grainOf(meaning.to) === 'time');

const isToday = (meaning: DateMeaning): boolean =>
  meaning.type === 'unit' && meaning.unit === 'day' && meaning.offset === 0 && meaning.start !== 'context';

/**
 * "la veille du départ", "two days after the fire" are counted from a deed whose day the text does not tell here; the
 * same words by themselves, from what it told before.
 */
function anchored(
  meaning: DateMeaning,
  tokens: Tokens,
  start: number,
  end: number,
  { genitives, anchors, determiners, articles }: CalendarGrammar,
): DateMeaning {
  const [last, next, then] = [tokens.at(end - 1)!, tokens.at(end), tokens.at(end + 1)];
  if ((meaning.type !== 'unit' && meaning.type !== 'shift') || meaning.start !== 'context' || !next) return meaning;
  // "suivi le lendemain d'un autre": what is told of anew need not be the deed.
  const anew = determiners.has(tokens.at(start)!.key) && articles.has(then?.key ?? '');
  const ofDeed = genitives.has(next.key) && meaning.type === 'unit' && then !== undefined && !then.digits && !anew;
  const afterDeed = anchors.has(last.key) && (determiners.has(next.key) || next.capital);
  const direction = (meaning.type === 'unit' ? meaning.offset : meaning.direction) < 0 ? -1 : 1;
  return ofDeed || afterDeed ? { type: 'shift', unit: meaning.unit, count: null, direction } : meaning;
}

/** Tokens in a row that the grammar knows, as an expression must have them; none begins after the last sign. */
interface Run {
  readonly start: number;
  readonly lastSign: number;
  readonly infos: readonly KeyInfo[];
}

/** The stretches of a sentence in which an expression can stand: known words with a sign of the calendar among them. */
function runsOf(tokens: Tokens, text: string): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const start = at;
    let info = tokens.infoAt(at);
    if (!info) continue;
    const infos: KeyInfo[] = [];
    let lastSign = -1;
    for (; info; info = tokens.infoAt(++at)) {
      infos.push(info);
      if (info.isSign || (tokens.isDigits(at) && isSign(tokens.at(at)!, text))) lastSign = at;
    }
    if (lastSign >= 0) runs.push({ start, lastSign, infos });
  }
  return runs;
}

const noneTier = tiers.indexOf('none');

/** How many words an expression may be long. */
const longestExpression = 24;

/** Matches the rules of a grammar against a run of tokens of a sentence; remembers what each tier matches where. */
class Matcher {
  private readonly memo: (Match | null | undefined)[];
  /** Fields captured so far; a stack, as rules match inside rules. */
  private readonly fields: [Field, unknown][] = [];
  /** For each token, what stands in the text within the length of an expression from it on. */
  private readonly ahead: (Needs | undefined)[];
  /** Index of the first token after the run. */
  private readonly end: number;

  constructor(
    private readonly text: string,
    private readonly tokens: Tokens,
    private readonly run: Run,
    private readonly grammar: CalendarGrammar,
  ) {
    const count = run.infos.length;
    this.memo = new Array(count * tiers.length);
    this.ahead = new Array(count);
    this.end = run.start + count;
  }

  private needsAhead(index: number): Needs {
    const { infos } = this.run;
    let [categories, literals, more, most] = [0, 0, 0, 0];
    const to = Math.min(infos.length, index + longestExpression);
    for (let i = index; i < to; i++) {
      const { gives } = infos[i]!;
      categories |= gives[0];
      literals |= gives[1];
      more |= gives[2];
      most |= gives[3];
    }
    return [categories, literals, more, most];
  }

  private infoAt(at: number): KeyInfo | undefined {
    return this.run.infos[at - this.run.start];
  }

  longest(at: number): Match | null {
    const date = this.ofTiers(at, noneTier);
    const clock = this.ofTier(at, 0);
    const match = clock && (!date || clock.end >= date.end) ? clock : date;
    // "trois heures" is a duration; a clock time by itself has its minutes, its half of the day or a word before it.
    return match?.meaning.type === 'clock' && this.isLength(at, match) ? null : match;
  }

  /** Whether what may be a clock time says how long: "deux heures et demie", "pendant 2 h 30", "après sept heures de débats". */
  private isLength(at: number, { end, introduced, lasts }: Match): boolean {
    const { tokens, grammar } = this;
    if (grammar.genitives.has(tokens.at(end)?.key ?? '') && end - at <= 3) return true;
    return !introduced && (end - at < 3 || lasts === true || grammar.lasting.has(tokens.at(at - 1)?.key ?? ''));
  }

  /** Where words end that hold a calendar word and tell no time ("le marché de Noël"); 0 when none begin here. */
  endOfNone(at: number): number {
    return this.infoAt(at)!.rules.none ? (this.ofTier(at, noneTier)?.end ?? 0) : 0;
  }

  /** The longest match of the first tiers; of equally long ones the smallest tier's. */
  private ofTiers(at: number, count: number): Match | null {
    let best: Match | null = null;
    // A clock time is part of a date, never a date: "pendant onze heures" says how long.
    for (let tier = count > 1 ? 1 : 0; tier < count; tier++) {
      const match = this.ofTier(at, tier);
      if (match && (!best || match.end > best.end)) best = match;
    }
    return best;
  }

  private ofTier(at: number, tier: number): Match | null {
    const slot = (at - this.run.start) * tiers.length + tier;
    const known = this.memo[slot];
    if (known !== undefined) return known;
    const match = this.matchTier(at, tiers[tier]!);
    this.memo[slot] = match;
    return match;
  }

  private matchTier(at: number, tier: Tier): Match | null {
    const token = this.tokens.at(at)!;
    let best = tier === 'figures' && token.digits ? this.numeric(at) : null;
    const index = at - this.run.start;
    const rules = this.run.infos[index]!.rules[tier];
    if (!rules) return best;
    this.ahead[index] ??= this.needsAhead(index);
    const ahead = this.ahead[index];
    for (const rule of rules) {
      if (!holds(ahead, rule.needs) || !this.mayBegin(at, rule.elements[0]!)) continue;
      const match = this.matchRule(at, rule);
      if (match && (!best || match.end > best.end)) best = match;
    }
    return best;
  }

  /** A rule that begins with another one has no chance where that one does not match. */
  private mayBegin(at: number, first: Element): boolean {
    return first.kind !== 'tier' || first.optional || this.ofTiers(at, tiers.indexOf(first.tier) + 1) !== null;
  }

  private matchRule(at: number, rule: CompiledRule): Match | null {
    const base = this.fields.length;
    const end = this.withoutStop(at, this.matchElements(at, rule.elements, 0));
    if (end <= at) return null;
    const fields = this.fields.splice(base);
    const meaning = build(rule.means, fields);
    if (!meaning || !this.allowed(at, end, meaning)) return null;
    return { end, meaning, introduced: rule.elements[0]!.kind === 'words', lasts: rule.means.lasts === true };
  }

  /** A full stop or comma that ends a match belongs to the sentence: "le 3 mai." */
  private withoutStop(at: number, end: number): number {
    let last = end;
    while (last > at + 1 && /^[.,]$/.test(this.tokens.at(last - 1)!.key)) last--;
    return last;
  }

  /** Index after the elements from `index` on, or -1. A missing optional element is tried after a present one. */
  private matchElements(at: number, elements: readonly Element[], index: number): number {
    const element = elements[index];
    if (!element) return at;
    const kept = this.fields.length;
    let next = at < this.end ? this.matchElement(at, element) : -1;
    let follower = index + 1;
    if (next >= 0 && element.joint) next = next < this.end ? this.matchElement(next, elements[follower++]!) : -1;
    if (next >= 0) {
      const end = this.matchElements(next, elements, follower);
      if (end >= 0) return end;
      while (this.fields.length > kept) this.fields.pop();
    }
    return element.optional ? this.matchElements(at, elements, index + 1) : -1;
  }

  private matchElement(at: number, element: Element): number {
    if (element.kind === 'words') return this.matchPhrase(at, lookup(element.byFirst, this.infoAt(at)!));
    if (element.kind === 'tier') {
      const match = this.ofTiers(at, tiers.indexOf(element.tier) + 1);
      if (!match) return -1;
      if (element.field) this.fields.push([element.field, match.meaning]);
      return match.end;
    }
    const word = this.matchCategory(at, element);
    if (!word) return -1;
    if (element.field) this.fields.push([element.field, word.value]);
    return word.end;
  }

  private matchPhrase(at: number, phrases: readonly (readonly string[])[] | undefined): number {
    if (phrases) for (const keys of phrases) if (this.follows(at, keys)) return at + keys.length;
    return -1;
  }

  /** Whether the words after the first one follow too. */
  private follows(at: number, keys: readonly string[]): boolean {
    for (let i = 1; i < keys.length; i++) if (this.infoAt(at + i)?.key !== keys[i]) return false;
    return true;
  }

  private matchCategory(
    at: number,
    { category, entries: table }: Element & { kind: 'category' },
  ): { end: number; value: number | string } | null {
    const token = this.tokens.at(at)!;
    if (token.digits) {
      const value = digitsAs(category, token, this.text);
      return value === null ? null : { end: at + 1, value };
    }
    if (category === 'roman') {
      const value = token.capital ? romanNumbers.get(token.key) : undefined;
      return value === undefined ? null : { end: at + 1, value };
    }
    const entries = table && lookup(table, this.infoAt(at)!);
    if (!entries || (this.grammar.capitalOnly.has(token.key) && !token.capital)) return null;
    for (const { keys, value } of entries) if (this.follows(at, keys)) return { end: at + keys.length, value };
    return null;
  }

  private numeric(at: number): Match | null {
    const token = this.tokens.at(at)!;
    const date = readNumericDate(this.text, token.start, this.grammar.tables.numeric);
    if (!date) return null;
    let end = at + 1;
    while (end < this.tokens.length && this.tokens.at(end)!.start < date.end) end++;
    return { end, meaning: date.meaning };
  }

  /** Keeps numbers that only look like a calendar expression out. */
  private allowed(at: number, end: number, meaning: DateMeaning): boolean {
    const first = this.tokens.at(at)!;
    if (meaning.type === 'decade') return !first.digits || !this.isNamed(at);
    if (meaning.type !== 'named') return true;
    if (end === at + 1 && meaning.month !== undefined && first.capital && this.isPartOfName(at)) return false;
    if (end === at + 1 && first.digits)
      return meaning.month === undefined && meaning.year !== undefined && this.isBareYear(at);
    if (meaning.day !== undefined && meaning.month === undefined && meaning.weekday === undefined)
      return this.endsClause(end);
    const lone = meaning.weekday !== undefined && meaning.day !== undefined && meaning.month === undefined;
    const last = this.tokens.at(end - 1)!;
    // "dix sept" is seventeen.
    if (
      !first.digits &&
      meaning.day !== undefined &&
      this.grammar.tables.words.day![last.key] !== undefined &&
      end === at + 2
    )
      return false;
    // "le 12/07" of "le 12/07/2015".
    if (last.digits && meaning.year === undefined && /^\/\d/.test(this.text.slice(last.end, last.end + 2)))
      return false;
    return !(lone && last.digits && (joinsDigits(this.text, last.end) || this.countsNext(end)));
  }

  /** "vol 1815", "under-26s": the word before makes the digits a name. */
  private isNamed(at: number): boolean {
    const before = this.tokens.at(at - 1)?.key === '-' ? this.tokens.at(at - 2) : this.tokens.at(at - 1);
    return before !== undefined && this.grammar.bareYear.notAfter.has(before.key);
  }

  /** "Mars-la-Tour", "April Jones": the month by itself is a part of a name. */
  private isPartOfName(at: number): boolean {
    const { tokens, grammar } = this;
    const [month, next, then] = [tokens.at(at)!, tokens.at(at + 1), tokens.at(at + 2)];
    if (next?.key === '-')
      return next.start === month.end && then?.start === next.end && kindOf(then.key.charCodeAt(0)) === letter;
    const isName = next?.capital === true && next.start === month.end + 1 && !grammar.keys.has(next.key);
    return isName && grammar.givenNames.has(month.key) && !grammar.keys.has(tokens.at(at - 1)?.key ?? '');
  }

  /** Whether a lone number of four digits is a year, by the words around it. */
  private isBareYear(at: number): boolean {
    const { tokens, text, grammar } = this;
    const { after, notBefore } = grammar.bareYear;
    const token = tokens.at(at)!;
    const before = tokens.at(at - 1);
    const next = tokens.at(at + 1);
    if (before && /[\p{L}\d.,€$£%/#@+=_]/u.test(text[token.start - 1] ?? '')) return false;
    if (before?.digits && before.end === token.start - 1) return false;
    if (this.isNamed(at)) return false;
    if (!next) return true;
    if (/[\d€$£%°²]/.test(text[token.end] ?? '') || /^[.,:/]\d/.test(text.slice(token.end, token.end + 2)))
      return false;
    if (next.digits || /[€$£%°]/.test(next.key)) return false;
    if (notBefore.has(next.key)) return false;
    if (before && after.has(before.key)) return true;
    if (Number(token.key) < 1800) return false;
    return !this.countsNext(at + 1);
  }

  /** A day without its month is taken for one only where nothing follows that it could count: "le 23." */
  private endsClause(at: number): boolean {
    const next = this.tokens.at(at);
    return !next || /^[.,;:!?)]$/.test(next.key);
  }

  /** Whether a number before the token counts it: "lundi 15 soldats", "2000 manifestants". */
  private countsNext(at: number): boolean {
    const { tables, bareYear } = this.grammar;
    const next = this.tokens.at(at);
    if (!next || next.capital || bareYear.notPlural.has(next.key)) return false;
    return tables.bareYear.pluralEndings.some((ending) => next.key.endsWith(ending));
  }
}

const holds = (ahead: Needs, needs: Needs): boolean =>
  (needs[0] & ~ahead[0]) === 0 &&
  (needs[1] & ~ahead[1]) === 0 &&
  (needs[2] & ~ahead[2]) === 0 &&
  (needs[3] & ~ahead[3]) === 0;

/** What an index holds for a word; a capital may stand for an accented letter. */
const lookup = <T>(index: ReadonlyMap<string, T>, { key, capitalKey }: KeyInfo): T | undefined =>
  index.get(key) ?? (capitalKey === null ? undefined : index.get(capitalKey));

/** Whether figures may be a year, a date, the day at the end of a clause or part of "T2". */
const isSign = ({ start, end }: Token, text: string): boolean =>
  end - start === 4 || isPartOfDate(end - start, codeAt(text, start - 1), codeAt(text, end), codeAt(text, end + 1));

/** The UTF-16 unit at an offset; 0 outside the text. */
const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : 0);

/** What a run of digits says as a member of a category; null when it is none. */
function digitsAs(category: string, token: Token, text: string): number | null {
  const size = token.end - token.start;
  const value = Number(token.key);
  switch (category) {
    case 'year':
      return size === 4 && value >= 1000 && value <= 2199 ? value : null;
    case 'decadeDigits':
      return size === 2 ? value : null;
    case 'shortYear':
      // "juillet 98", "sept. 08": a number that cannot be a day.
      return size === 2 && (value > 31 || value < 10) ? fullYear(value) : null;
    case 'halfDigit':
      return size === 1 && value >= 1 && value <= 2 ? value : null;
    case 'quarterDigit':
      return size === 1 && value >= 1 && value <= 4 ? value : null;
    case 'day':
    case 'dayDigits':
      return size <= 2 && value >= 1 && value <= 31 && !partOfLargerNumber(token, text) ? value : null;
    case 'monthDigits':
      return size <= 2 && value >= 1 && value <= 12 ? value : null;
    case 'ordinal':
    case 'count':
      return size <= 4 && value > 0 && !partOfLargerNumber(token, text) ? value : null;
    case 'hour':
      return size <= 2 && value <= 24 ? value : null;
    case 'week':
      return size <= 2 && value >= 1 && value <= 53 ? value : null;
    case 'minute':
      return size === 2 && value < 60 ? value : null;
    default:
      return null;
  }
}

/** True for the "200" of "1 200" and the "5" of "2,5". */
const partOfLargerNumber = (token: Token, text: string): boolean =>
  /[$€£]$/.test(text.slice(Math.max(0, token.start - 1), token.start)) ||
  (/\d[\s.,'’]$/.test(text.slice(Math.max(0, token.start - 2), token.start)) && token.end - token.start === 3);

/** Puts the captured fields into the meaning of a rule; null when they contradict each other. */
function build(
  means: Readonly<Record<string, unknown>>,
  fields: readonly (readonly [Field, unknown])[],
): DateMeaning | null {
  const meaning = { ...means };
  for (const [path, value] of fields) put(meaning, path, 0, value);
  return finish(meaning);
}

/** Sets a field, in copies of the meanings that it lies in. */
function put(meaning: Record<string, unknown>, path: Field, depth: number, value: unknown): void {
  const field = path[depth]!;
  if (depth === path.length - 1) meaning[field] = value;
  else {
    const inner = { type: 'named', ...(meaning[field] as object | undefined) };
    put(inner, path, depth + 1, value);
    meaning[field] = inner;
  }
}

function finish(meaning: Record<string, unknown>): DateMeaning | null {
  // A preposition that adds nothing: "durant l'été 2024".
  if (meaning.type === 'same') return meaning.of as DateMeaning;
  const { hour, minute, half, zone, time, lasts, monthDay, shortYear, hundreds, tens, figures, ...rest } = meaning;
  if (isBeyond(meaning.quarter, 4) || (meaning.type === 'named' && isBeyond(half, 2))) return null;
  if (typeof hundreds === 'number')
    return { ...rest, year: hundreds * 100 + (typeof tens === 'number' ? tens : 0) } as DateMeaning;
  if (typeof shortYear === 'number') return { ...rest, year: shortYear } as DateMeaning;
  if (figures && typeof figures === 'object') return { ...rest, ...figures } as unknown as DateMeaning;
  if (typeof monthDay === 'number')
    return { ...rest, month: Math.floor(monthDay / 100), day: monthDay % 100 } as DateMeaning;
  if (meaning.type === 'clock') {
    if (time && typeof time === 'object') return time as DateMeaning;
    if (typeof hour !== 'number') return null;
    const at = half === 'afternoon' && hour < 12 ? hour + 12 : half === 'morning' && hour === 12 ? 0 : hour;
    return { type: 'clock', time: `${pad(at)}:${pad(typeof minute === 'number' ? minute : 0)}${zone ?? ''}` };
  }
  if (time && typeof time === 'object')
    return { ...rest, time: (time as { time: string }).time } as unknown as DateMeaning;
  return meaning as unknown as DateMeaning;
}

const isBeyond = (value: unknown, most: number): boolean => typeof value === 'number' && value > most;

const pad = (n: number): string => String(n).padStart(2, '0');
