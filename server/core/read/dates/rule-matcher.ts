import { digit, kindOf } from '../characters';
import type { CalendarGrammar, CompiledRule, Element, Field, KeyInfo, Needs } from './compiled-grammar';
import { digitsAs, romanNumber } from './digit-categories';
import { type Tier, tiers } from './grammar';
import { tellsTime } from './look-alikes';
import type { DateMeaning } from './meaning';
import { readNumericDate } from './numeric-dates';
import { build } from './rule-meaning';
import type { Run } from './runs';
import type { Tokens } from './tokens';

export interface Match {
  /** Index of the first token after it. */
  readonly end: number;
  readonly meaning: DateMeaning;
  /** Of a clock time: words before it say that it is one ("à 20 heures"). */
  readonly introduced?: boolean;
  /** Of a clock time: its words may as well say how long something lasts ("deux heures et demie"). */
  readonly lasts?: boolean;
}

const noneTier = tiers.indexOf('none');

/** How many words an expression may be long. */
const longestExpression = 24;

/** Matches the rules of a grammar against a run of tokens of a sentence; remembers what each tier matches where. */
export class Matcher {
  private readonly memo: (Match | null | undefined)[];
  /** Fields captured so far; a stack, as rules match inside rules. */
  private readonly fields: [Field, unknown][] = [];
  /** For each token, what stands in the text within the length of an expression from it on. */
  private readonly ahead: (Needs | undefined)[];

  constructor(
    readonly text: string,
    readonly tokens: Tokens,
    private readonly run: Run,
    readonly grammar: CalendarGrammar,
  ) {
    const count = run.end - run.start;
    this.memo = new Array(count * tiers.length);
    this.ahead = new Array(count);
  }

  private needsFrom(at: number): Needs {
    const known = this.ahead[at - this.run.start];
    if (known) return known;
    let [categories, literals, more, most] = [0, 0, 0, 0];
    const to = Math.min(this.run.end, at + longestExpression);
    for (let i = at; i < to; i++) {
      const { gives } = this.tokens.infoAt(i)!;
      categories |= gives[0];
      literals |= gives[1];
      more |= gives[2];
      most |= gives[3];
    }
    const needs: Needs = [categories, literals, more, most];
    this.ahead[at - this.run.start] = needs;
    return needs;
  }

  private infoAt(at: number): KeyInfo | undefined {
    return at < this.run.end ? this.tokens.infoAt(at) : undefined;
  }

  longest(at: number): Match | null {
    const date = this.ofTiers(at, noneTier);
    const clock = this.ofTier(at, 0);
    const match = clock && (!date || clock.end >= date.end) ? clock : date;
    // "trois heures" is a duration; a clock time by itself has its minutes, its half of the day or a word before it.
    return match?.meaning.type === 'clock' && this.isLength(at, match) ? null : match;
  }

  /** The longest match that is no span of time. */
  part(at: number): Match | null {
    return this.ofTiers(at, tiers.indexOf('part') + 1);
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
    for (const tier of this.infoAt(at)!.tiers) {
      if (tier >= count) break;
      // A clock time is part of a date, never a date: "pendant onze heures" says how long.
      if (tier === 0 && count > 1) continue;
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
    const rules = this.infoAt(at)!.rules[tier];
    if (!rules) return best;
    const ahead = this.needsFrom(at);
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
    if (!meaning || !tellsTime(this, at, end, meaning)) return null;
    return { end, meaning, introduced: rule.elements[0]!.kind === 'words', lasts: rule.means.lasts === true };
  }

  /** A full stop or comma that ends a match belongs to the sentence: "le 3 mai." */
  private withoutStop(at: number, end: number): number {
    let last = end;
    while (last > at + 1 && isStopOrComma(this.tokens.at(last - 1)!.key)) last--;
    return last;
  }

  /** Index after the elements from `index` on, or -1. A missing optional element is tried after a present one. */
  private matchElements(at: number, elements: readonly Element[], index: number): number {
    const element = elements[index];
    if (!element) return at;
    const kept = this.fields.length;
    let next = at < this.run.end ? this.matchElement(at, element) : -1;
    let follower = index + 1;
    if (next >= 0 && element.joint) next = next < this.run.end ? this.matchElement(next, elements[follower++]!) : -1;
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
      const value = romanNumber(this.text.slice(token.start, token.end));
      return value === undefined ? null : { end: at + 1, value };
    }
    const entries = table && lookup(table, this.infoAt(at)!);
    if (!entries || (this.grammar.capitalOnly.has(token.key) && !token.capital)) return null;
    for (const { keys, value } of entries) if (this.follows(at, keys)) return { end: at + keys.length, value };
    return null;
  }

  /** A date in figures, which go on behind a sign or blank. */
  private numeric(at: number): Match | null {
    const token = this.tokens.at(at)!;
    if (kindOf(this.text.charCodeAt(token.end + 1)) !== digit) return null;
    const date = readNumericDate(this.text, token.start, this.grammar.tables.numeric);
    if (!date) return null;
    let end = at + 1;
    while (end < this.tokens.length && this.tokens.at(end)!.start < date.end) end++;
    return { end, meaning: date.meaning };
  }
}

const isStopOrComma = (key: string): boolean => key === '.' || key === ',';

const holds = (ahead: Needs, needs: Needs): boolean =>
  (needs[0] & ~ahead[0]) === 0 &&
  (needs[1] & ~ahead[1]) === 0 &&
  (needs[2] & ~ahead[2]) === 0 &&
  (needs[3] & ~ahead[3]) === 0;

/** What an index holds for a word; a capital may stand for an accented letter. */
const lookup = <T>(index: ReadonlyMap<string, T>, { key, capitalKey }: KeyInfo): T | undefined =>
  index.get(key) ?? (capitalKey === null ? undefined : index.get(capitalKey));
