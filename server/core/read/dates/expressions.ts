import type { Lexicon } from '../../text/lexicon';
import type { Passage } from '../../values';
import {
  bareInitial,
  type CalendarGrammar,
  type CompiledRule,
  digitKey,
  type Element,
  romanNumbers,
  type Tier,
  tiers,
} from './grammar';
import type { DateMeaning } from './meaning';
import { readNumericDate } from './numeric-dates';
import { tenseNear } from './tense';
import { type Token, tokenize } from './tokens';

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
}

/** Finds the calendar expressions of one sentence, leftmost and longest first; offsets are relative to it. */
export function findDates(sentence: string, grammar: CalendarGrammar, lexicon: Lexicon): DateExpression[] {
  const tokens = tokenize(sentence);
  if (!tokens.some((token) => token.digits || grammar.triggers.has(token.key))) return [];
  const matcher = new Matcher(sentence, tokens, grammar);
  const found: DateExpression[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = matcher.longest(at);
    if (!match) {
      at++;
      continue;
    }
    const start = tokens[at]!.start;
    const end = tokens[match.end - 1]!.end;
    found.push({
      start,
      end,
      text: sentence.slice(start, end),
      meaning: match.meaning,
      tense: tenseNear(tokens, at, match.end, grammar, lexicon),
    });
    at = match.end;
  }
  return found;
}

/** Matches the rules of a grammar against the tokens of one sentence; remembers what each tier matches where. */
class Matcher {
  private readonly memo = new Map<number, Match | null>();

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly grammar: CalendarGrammar,
  ) {}

  longest(at: number): Match | null {
    return this.ofTiers(at, tiers);
  }

  private ofTiers(at: number, some: readonly Tier[]): Match | null {
    let best: Match | null = null;
    for (const tier of some) {
      const match = this.ofTier(at, tier);
      if (match && (!best || match.end > best.end)) best = match;
    }
    return best;
  }

  private ofTier(at: number, tier: Tier): Match | null {
    const slot = at * tiers.length + tiers.indexOf(tier);
    const known = this.memo.get(slot);
    if (known !== undefined) return known;
    const match = this.matchTier(at, tier);
    this.memo.set(slot, match);
    return match;
  }

  private matchTier(at: number, tier: Tier): Match | null {
    const token = this.tokens[at]!;
    let best = tier === 'date' && token.digits ? this.numeric(at) : null;
    for (const rule of this.grammar.rules[tier].get(token.digits ? digitKey : token.key) ?? []) {
      const match = this.matchRule(at, rule);
      if (match && (!best || match.end > best.end)) best = match;
    }
    return best;
  }

  private matchRule(at: number, rule: CompiledRule): Match | null {
    const fields: [string, unknown][] = [];
    let end = this.matchElements(at, rule.elements, 0, fields);
    if (end <= at) return null;
    // A comma that no year followed belongs to the sentence.
    if (this.tokens[end - 1]!.key === ',') end--;
    const meaning = build(rule.means, fields);
    return meaning && this.allowed(at, end, meaning) ? { end, meaning } : null;
  }

  /** Index after the elements from `index` on, or -1. A missing optional element is tried after a present one. */
  private matchElements(at: number, elements: readonly Element[], index: number, fields: [string, unknown][]): number {
    const element = elements[index];
    if (!element) return at;
    const kept = fields.length;
    const next = at < this.tokens.length ? this.matchElement(at, element, fields) : -1;
    if (next >= 0) {
      const end = this.matchElements(next, elements, index + 1, fields);
      if (end >= 0) return end;
      fields.length = kept;
    }
    return element.optional ? this.matchElements(at, elements, index + 1, fields) : -1;
  }

  private matchElement(at: number, element: Element, fields: [string, unknown][]): number {
    if (element.kind === 'words') {
      const phrase = element.phrases.find((keys) => this.follows(at, keys));
      return phrase ? at + phrase.length : -1;
    }
    if (element.kind === 'tier') {
      const match = this.ofTiers(at, tiersUpTo[element.tier]);
      if (!match) return -1;
      if (element.field) fields.push([element.field, match.meaning]);
      return match.end;
    }
    const word = this.matchCategory(at, element.category);
    if (!word) return -1;
    if (element.field) fields.push([element.field, word.value]);
    return word.end;
  }

  private follows(at: number, keys: readonly string[]): boolean {
    for (let i = 0; i < keys.length; i++) {
      const token = this.tokens[at + i];
      if (!token || !(token.key === keys[i] || (i === 0 && token.capital && token.key === bareInitial(keys[0]!))))
        return false;
    }
    return true;
  }

  private matchCategory(at: number, category: string): { end: number; value: number | string } | null {
    const token = this.tokens[at]!;
    if (token.digits) {
      const value = digitsAs(category, token, this.text);
      return value === null ? null : { end: at + 1, value };
    }
    if (category === 'roman') {
      const value = token.capital ? romanNumbers.get(token.key) : undefined;
      return value === undefined ? null : { end: at + 1, value };
    }
    for (const entry of this.grammar.words.get(category)?.get(token.key) ?? []) {
      if (!this.follows(at, entry.keys)) continue;
      if (this.grammar.capitalOnly.has(token.key) && !token.capital) continue;
      return { end: at + entry.keys.length, value: entry.value };
    }
    return null;
  }

  private numeric(at: number): Match | null {
    const token = this.tokens[at]!;
    const date = readNumericDate(this.text, token.start, this.grammar.tables.numeric);
    if (!date) return null;
    let end = at + 1;
    while (end < this.tokens.length && this.tokens[end]!.start < date.end) end++;
    return { end, meaning: date.meaning };
  }

  /** Keeps numbers that only look like a calendar expression out. */
  private allowed(at: number, end: number, meaning: DateMeaning): boolean {
    if (meaning.type !== 'named') return true;
    if (end === at + 1 && this.tokens[at]!.digits) return meaning.year !== undefined && this.isBareYear(at);
    const lone = meaning.weekday !== undefined && meaning.day !== undefined && meaning.month === undefined;
    return !(lone && this.tokens[end - 1]!.digits && this.countsNext(end));
  }

  /** Whether a lone number of four digits is a year, by the words around it. */
  private isBareYear(at: number): boolean {
    const { tokens, text, grammar } = this;
    const { after, not } = grammar.bareYear;
    const token = tokens[at]!;
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    if (before && /[\p{L}\d.,€$£%/#@+=_]/u.test(text[token.start - 1] ?? '')) return false;
    if (before?.digits && before.end === token.start - 1) return false;
    if (!next) return true;
    if (/[\d€$£%°²]/.test(text[token.end] ?? '') || /^[.,:/]\d/.test(text.slice(token.end, token.end + 2)))
      return false;
    if (next.digits || /[€$£%°]/.test(next.key)) return false;
    if (not.has(next.key)) return false;
    if (before && after.has(before.key)) return true;
    if (Number(token.key) < 1800) return false;
    return !this.countsNext(at + 1);
  }

  /** Whether a number before the token counts it: "lundi 15 soldats", "2000 manifestants". */
  private countsNext(at: number): boolean {
    const { tables, bareYear } = this.grammar;
    const next = this.tokens[at];
    if (!next || next.capital || bareYear.notPlural.has(next.key)) return false;
    return tables.bareYear.pluralEndings.some((ending) => next.key.endsWith(ending));
  }
}

const tiersUpTo: Readonly<Record<Tier, readonly Tier[]>> = {
  clock: ['clock'],
  date: ['date'],
  part: ['date', 'part'],
  span: ['date', 'part', 'span'],
};

/** What a run of digits says as a member of a category; null when it is none. */
function digitsAs(category: string, token: Token, text: string): number | null {
  const size = token.end - token.start;
  const value = Number(token.key);
  switch (category) {
    case 'year':
      return size === 4 && value >= 1000 && value <= 2199 ? value : null;
    case 'twoDigitYear':
      return size === 2 ? value : null;
    case 'day':
    case 'dayDigits':
      return size <= 2 && value >= 1 && value <= 31 && !partOfLargerNumber(token, text) ? value : null;
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
  /\d[\s.,'’]$/.test(text.slice(Math.max(0, token.start - 2), token.start)) && token.end - token.start === 3;

/** Puts the captured fields into the meaning of a rule; null when they contradict each other. */
function build(
  means: Readonly<Record<string, unknown>>,
  fields: readonly (readonly [string, unknown])[],
): DateMeaning | null {
  const meaning = structuredCopy(means);
  for (const [path, value] of fields) {
    const [field = '', inner] = path.split('.');
    if (inner === undefined) meaning[field] = value;
    else meaning[field] = { type: 'named', ...(meaning[field] as object | undefined), [inner]: value };
  }
  return finish(meaning);
}

const structuredCopy = (means: Readonly<Record<string, unknown>>): Record<string, unknown> => ({ ...means });

function finish(meaning: Record<string, unknown>): DateMeaning | null {
  // A preposition that adds nothing: "durant l'été 2024".
  if (meaning.type === 'same') return meaning.of as DateMeaning;
  const { hour, minute, half, time, monthDay, ...rest } = meaning;
  if (typeof monthDay === 'number')
    return { ...rest, month: Math.floor(monthDay / 100), day: monthDay % 100 } as DateMeaning;
  if (meaning.type === 'clock') {
    if (typeof hour !== 'number') return null;
    const at = half === 'afternoon' && hour < 12 ? hour + 12 : half === 'morning' && hour === 12 ? 0 : hour;
    return { type: 'clock', time: `${pad(at)}:${pad(typeof minute === 'number' ? minute : 0)}` };
  }
  if (time && typeof time === 'object')
    return { ...rest, time: (time as { time: string }).time } as unknown as DateMeaning;
  return meaning as unknown as DateMeaning;
}

const pad = (n: number): string => String(n).padStart(2, '0');
