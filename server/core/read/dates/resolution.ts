import type { Grain } from '../../values';
import {
  addMonths,
  type Day,
  type Days,
  dayOf,
  easterOf,
  monthDays,
  partsOf,
  weekDays,
  weekdayOf,
  yearDays,
} from './calendar-days';
import type {
  CalendarUnit,
  DateMeaning,
  NamedDate,
  OneOf,
  OpenDate,
  PartOf,
  RangeOf,
  Shift,
  Stretch,
  UnitAround,
  UnitFromHere,
} from './meaning';

/** What an expression leans on. */
export interface Situation {
  /** The day of the article. */
  readonly article: Day | null;
  /** The days that the text spoke of just before. */
  readonly context: Days | null;
  readonly tense: 'past' | 'future' | null;
}

/** The first and last day meant; null where the words and the situation do not tell. */
export function daysOf(meaning: DateMeaning, at: Situation): Days | null {
  switch (meaning.type) {
    case 'named':
      return daysOfName(meaning, at);
    case 'unit':
      return daysOfUnit(meaning, at);
    case 'shift':
      return daysOfShift(meaning, at);
    case 'stretch':
      return daysOfStretch(meaning, at);
    case 'part':
      return daysOfPart(meaning, at);
    case 'oneOf':
      return daysOfOne(meaning, at);
    case 'around': {
      const day = daysOf(meaning.of, at)?.from;
      if (day === undefined) return null;
      const unit = unitThatHolds(day, meaning.unit);
      return meaning.weekday === undefined ? unit : oneDay(unit.from + meaning.weekday - 1);
    }
    case 'timed':
      return daysOf(meaning.of, at);
    case 'open':
      return daysOf(meaning.of, { ...at, tense: tenseOfOpen(meaning, at.tense) });
    case 'range':
      return daysOfRange(meaning, at);
    case 'decade':
      return yearDays(fullDecade(meaning.year), 10);
    case 'century':
      return meaning.before ? null : yearDays((meaning.number - 1) * 100, 100);
    case 'clock':
      return at.context && at.context.from === at.context.to ? at.context : null;
    case 'undetermined':
      return at.context;
  }
}

/** "depuis octobre" began before what the verb tells; "jusqu'au 20 mars" is the nearest one, "jusqu'à samedi" still to come. */
function tenseOfOpen({ side, of }: OpenDate, tense: Situation['tense']): Situation['tense'] {
  if (side === 'to') return tense ?? 'past';
  return isBareWeekday(of) ? (tense ?? 'future') : null;
}

const isBareWeekday = (meaning: DateMeaning): boolean =>
  meaning.type === 'timed'
    ? isBareWeekday(meaning.of)
    : meaning.type === 'named' && meaning.weekday !== undefined && meaning.day === undefined;

/** How exact an expression is. */
export function grainOf(meaning: DateMeaning): Grain {
  switch (meaning.type) {
    case 'named':
      return grainOfName(meaning);
    case 'unit':
      if (meaning.weekday !== undefined || meaning.day !== undefined) return 'day';
      return meaning.month !== undefined ? 'month' : grainOfUnit(meaning.unit);
    case 'shift':
      return meaning.of && grainOf(meaning.of) === 'day' ? 'day' : grainOfUnit(meaning.unit);
    case 'stretch':
    case 'range':
      return 'span';
    case 'part':
      return grainOf(meaning.of) === 'day' ? 'day' : 'span';
    case 'oneOf':
      return meaning.count === undefined ? (meaning.unit ?? 'day') : 'span';
    case 'around':
      return meaning.weekday === undefined ? meaning.unit : 'day';
    case 'timed':
      return meaning.time === undefined ? grainOf(meaning.of) : 'time';
    case 'open':
      return grainOf(meaning.of);
    case 'decade':
    case 'century':
      return meaning.type;
    case 'clock':
      return 'time';
    case 'undetermined':
      return meaning.grain;
  }
}

function grainOfName(name: NamedDate): Grain {
  if (name.time !== undefined) return 'time';
  if (name.day !== undefined || name.weekday !== undefined || name.easter !== undefined) return 'day';
  if (name.week !== undefined) return 'week';
  if (name.month !== undefined) return 'month';
  if (name.season !== undefined) return 'season';
  if (name.quarter !== undefined) return 'quarter';
  return name.half !== undefined ? 'span' : 'year';
}

function grainOfUnit(unit: CalendarUnit): Grain {
  if (unit === 'hour' || unit === 'minute') return 'time';
  if (unit === 'workday') return 'day';
  return unit === 'half' ? 'span' : unit;
}

/** "les années 80" are those of the last century, "les années 10" those of this one. */
const fullDecade = (year: number): number => (year > 99 ? year : year < 20 ? 2000 + year : 1900 + year);

// ── names ────────────────────────────────────────────────────────────────────────────────────────────────────────

function daysOfName(name: NamedDate, at: Situation): Days | null {
  if (name.year !== undefined) return inYear(name, name.year);
  const base = startOf({ ...name, offset: name.pick === 'next' ? 1 : 0 }, at);
  if (base === null) return null;
  if (name.month === undefined && (name.day !== undefined || name.weekday !== undefined))
    return name.day === undefined ? weekdayNear(name, base, at) : dayOfMonthNear(name, base, at);
  const { year } = partsOf(base);
  const near = [-2, -1, 0, 1, 2].flatMap((step) => inYear(name, year + step) ?? []);
  const fitting = name.weekday === undefined ? near : near.filter((days) => weekdayOf(days.from) === name.weekday);
  return choose(fitting.length ? fitting : near, base, name.pick, at.tense);
}

/** The days that a name has in a given year; null when the calendar has none. */
function inYear(name: NamedDate, year: number): Days | null {
  if (name.easter !== undefined) return oneDay(plus(easterOf(year), name.easter));
  if (name.week !== undefined) return shifted(weekDays(dayOf(year, 1, 4) ?? 0), (name.week - 1) * 7);
  if (name.month !== undefined)
    return name.day === undefined ? monthDays(year, name.month) : oneDay(dayOf(year, name.month, name.day));
  if (name.season !== undefined) return seasonDays(name.season, year);
  if (name.quarter !== undefined) return months(year, name.quarter * 3 - 2, 3);
  if (name.half !== undefined) return months(year, name.half * 6 - 5, 6);
  return name.day === undefined ? yearDays(year) : null;
}

const oneDay = (day: Day | null): Days | null => (day === null ? null : { from: day, to: day });
const plus = (day: Day | null, days: number): Day | null => (day === null ? null : day + days);
const shifted = (days: Days, by: number): Days => ({ from: days.from + by, to: days.to + by });

function months(year: number, first: number, count: number): Days | null {
  const from = monthDays(year, first);
  const to = monthDays(year, first + count - 1);
  return from && to && { from: from.from, to: to.to };
}

/** Astronomical seasons of the northern hemisphere. A winter bears the year in which it begins. */
function seasonDays(season: NamedDate['season'], year: number): Days | null {
  const [month, day, toYear, toMonth, toDay] = {
    spring: [3, 20, year, 6, 20],
    summer: [6, 21, year, 9, 22],
    autumn: [9, 23, year, 12, 20],
    winter: [12, 21, year + 1, 3, 19],
  }[season!] as [number, number, number, number, number];
  const from = dayOf(year, month, day);
  const to = dayOf(toYear, toMonth, toDay);
  return from === null || to === null ? null : { from, to };
}

/** A day or month with no year that lies farther off than this is the nearer one, whatever the tense of the verb. */
const reachOfTense = 270;

/** Of the days that bear one name, those that the text means. */
function choose(some: readonly Days[], article: Day, pick: NamedDate['pick'], tense: Situation['tense']): Days | null {
  const before = [...some].reverse();
  const holds = some.find((days) => days.from <= article && article <= days.to);
  if (pick === 'last') return before.find((days) => days.to < article) ?? null;
  if (pick === 'next') return some.find((days) => days.from > article) ?? null;
  if (holds) return holds;
  const gap = (days: Days) => Math.min(Math.abs(days.from - article), Math.abs(days.to - article));
  const told = tense === 'past' ? before.find((days) => days.from <= article) : some.find((days) => days.to >= article);
  if (pick !== 'this' && tense !== null && told && gap(told) <= reachOfTense) return told;
  return before.reduce<Days | null>((best, days) => (!best || gap(days) < gap(best) ? days : best), null);
}

function weekdayNear(name: NamedDate, article: Day, { tense }: Situation): Days {
  const ahead = (name.weekday! - weekdayOf(article) + 7) % 7;
  const behind = (7 - ahead) % 7;
  if (name.pick === 'last') return oneDay(article - (behind || 7))!;
  if (name.pick === 'next') return oneDay(article + (ahead || 7))!;
  if (name.pick === 'this' && tense === null) return oneDay(ahead <= 3 ? article + ahead : article - behind)!;
  return oneDay(tense === 'future' ? article + ahead : article - behind)!;
}

/** "le 14", "mardi 14": a day of this month or of one nearby. */
function dayOfMonthNear(name: NamedDate, article: Day, { tense }: Situation): Days | null {
  const { year, month } = partsOf(article);
  const reach = name.weekday === undefined ? 2 : 12;
  const some: Days[] = [];
  for (let step = -reach; step <= reach; step++) {
    const first = monthDays(year, month + step)?.from;
    if (first === undefined) continue;
    const day = first + name.day! - 1;
    if (partsOf(day).day !== name.day) continue;
    if (name.weekday === undefined || weekdayOf(day) === name.weekday) some.push({ from: day, to: day });
  }
  return choose(some, article, name.pick, tense);
}

// ── units ────────────────────────────────────────────────────────────────────────────────────────────────────────

function daysOfUnit(meaning: UnitFromHere, at: Situation): Days | null {
  const base = startOf(meaning, at);
  if (base === null) return null;
  const days = unitAround(base, meaning.unit, meaning.offset, at.tense);
  if (!days) return null;
  if (meaning.weekday !== undefined && meaning.unit === 'week') return oneDay(days.from + meaning.weekday - 1);
  const { year, month } = partsOf(days.from);
  if (meaning.month !== undefined) {
    return meaning.day === undefined ? monthDays(year, meaning.month) : oneDay(dayOf(year, meaning.month, meaning.day));
  }
  return meaning.day === undefined ? days : oneDay(dayOf(year, month, meaning.day));
}

function startOf(meaning: { start?: 'article' | 'context'; offset?: number }, at: Situation): Day | null {
  // "le lendemain" of what the text told before, where it told nothing, is no day of the past after its own.
  if (meaning.start === 'context' && !at.context && (meaning.offset ?? 0) > 0 && at.tense === 'past') return null;
  if (meaning.start !== 'context' || !at.context) return at.article;
  return (meaning.offset ?? 0) > 0 ? at.context.to : at.context.from;
}

/** The unit `offset` steps from the one around a day. */
function unitAround(base: Day, unit: CalendarUnit, offset: number, tense: Situation['tense']): Days | null {
  const { year, month } = partsOf(base);
  switch (unit) {
    case 'minute':
    case 'hour':
    case 'day':
      return oneDay(base + offset);
    case 'workday':
      return oneDay(workdaysFrom(base, offset));
    case 'week':
      return shifted(weekDays(base), offset * 7);
    case 'weekend':
      return weekendNear(base, offset, tense);
    case 'month':
      return monthDays(year, month + offset);
    case 'quarter':
      return months(year, (Math.ceil(month / 3) + offset) * 3 - 2, 3);
    case 'half':
      return months(year, (Math.ceil(month / 6) + offset) * 6 - 5, 6);
    case 'year':
      return yearDays(year + offset);
    case 'decade':
      return yearDays(Math.floor(year / 10) * 10 + offset * 10, 10);
    case 'century':
      return yearDays(Math.floor(year / 100) * 100 + offset * 100, 100);
  }
}

/** The week of a day, or the weekend next to it: that of a feast on Monday lies before. */
function unitThatHolds(day: Day, unit: UnitAround['unit']): Days {
  return unit === 'week' ? weekDays(day) : weekend(weekDays(weekdayOf(day) <= 2 ? day - 7 : day).from + 5);
}

/** "ce week-end" told in the past before Saturday is the one just over. */
function weekendNear(base: Day, offset: number, tense: Situation['tense']): Days {
  const ownSaturday = weekDays(base).from + 5;
  const justOver = tense === 'past' && weekdayOf(base) <= 5;
  if (offset < 0) return weekend(weekdayOf(base) >= 6 && offset === -1 ? ownSaturday - 7 : ownSaturday + 7 * offset);
  if (offset > 0) return weekend(weekdayOf(base) >= 6 ? ownSaturday + 7 * offset : ownSaturday + 7 * (offset - 1));
  return weekend(justOver ? ownSaturday - 7 : ownSaturday);
}

const weekend = (saturday: Day): Days => ({ from: saturday, to: saturday + 1 });

function daysOfShift(meaning: Shift, at: Situation): Days | null {
  const base = meaning.of ? daysOf(meaning.of, at) : oneDay(startOf({ ...meaning, offset: meaning.direction }, at));
  if (!base || meaning.count === null) return null;
  const from = meaning.direction < 0 ? base.from : base.to;
  return oneDay(moved(from, meaning.unit, meaning.count * meaning.direction));
}

/** The day so many workdays after (before, where below zero) a day. */
function workdaysFrom(start: Day, count: number): Day {
  let day = start;
  for (let left = Math.abs(count); left > 0; ) {
    day += Math.sign(count);
    if (weekdayOf(day) <= 5) left--;
  }
  return day;
}

function moved(day: Day, unit: CalendarUnit, count: number): Day {
  if (unit === 'workday') return workdaysFrom(day, count);
  const inDays: Partial<Record<CalendarUnit, number>> = { minute: 0, hour: 0, day: 1, weekend: 7, week: 7 };
  const inMonths: Partial<Record<CalendarUnit, number>> = {
    month: 1,
    quarter: 3,
    half: 6,
    year: 12,
    decade: 120,
    century: 1200,
  };
  const days = inDays[unit];
  return days === undefined ? addMonths(day, inMonths[unit]! * count) : day + days * count;
}

function daysOfStretch(meaning: Stretch, at: Situation): Days | null {
  if (meaning.of) {
    const from = daysOf(meaning.of, at)?.from;
    if (from === undefined || meaning.count === null) return null;
    return { from, to: Math.max(from, moved(from, meaning.unit, meaning.count) - 1) };
  }
  const base = startOf({ ...meaning, offset: meaning.direction }, at);
  if (base === null || meaning.count === null) return null;
  if (wholeUnits.has(meaning.unit)) return wholeUnitsBeside(base, meaning);
  const far = moved(base, meaning.unit, meaning.count * meaning.direction);
  return meaning.direction < 0 ? { from: far, to: base - 1 } : { from: base + 1, to: far };
}

/** Units that are counted as the calendar has them: "the past two quarters" end with the last quarter. */
const wholeUnits: ReadonlySet<CalendarUnit> = new Set(['workday', 'quarter', 'half', 'decade', 'century', 'weekend']);

function wholeUnitsBeside(base: Day, { unit, count, direction }: Stretch): Days | null {
  const near = unitAround(base, unit, direction, null);
  const far = unitAround(base, unit, direction * count!, null);
  return near && far && { from: Math.min(near.from, far.from), to: Math.max(near.to, far.to) };
}

// ── parts and ranges ─────────────────────────────────────────────────────────────────────────────────────────────

/** The first, middle and last third; of a week the days before, around and after its middle. */
function daysOfPart({ part, of }: PartOf, at: Situation): Days | null {
  const days = daysOf(of, at);
  if (!days) return null;
  if (part === 'first half' || part === 'second half') return halfOf(days, part);
  const grain = grainOf(of);
  if (grain === 'year') return partOfMonths(days, part, 4, 4);
  if (grain === 'month') return partOfDays(days, { start: [0, 9], middle: [9, 19], end: [20, 30] }[part]);
  if (grain === 'week') return partOfDays(days, { start: [0, 2], middle: [2, 3], end: [3, 6] }[part]);
  const third = Math.floor((days.to - days.from) / 3);
  return partOfDays(
    days,
    {
      start: [0, third],
      middle: [third, third * 2],
      end: [third * 2, days.to - days.from],
    }[part],
  );
}

/** A month has its halves before and after the 15th ended, anything longer by its months. */
function halfOf({ from, to }: Days, half: 'first half' | 'second half'): Days {
  const count = monthsOf({ from, to });
  const middle = count === 1 ? from + 15 : addMonths(from, Math.floor(count / 2));
  return half === 'first half' ? { from, to: middle - 1 } : { from: middle, to };
}

const partOfDays = (days: Days, [first, last]: readonly number[]): Days => ({
  from: days.from + first!,
  to: Math.min(days.to, days.from + last!),
});

function partOfMonths(days: Days, part: PartOf['part'], first: number, middle: number): Days {
  const startOfMiddle = addMonths(days.from, first);
  const startOfEnd = addMonths(startOfMiddle, middle);
  if (part === 'start') return { from: days.from, to: startOfMiddle - 1 };
  return part === 'middle' ? { from: startOfMiddle, to: startOfEnd - 1 } : { from: startOfEnd, to: days.to };
}

function daysOfOne({ unit, weekday, number, count = 1, of }: OneOf, at: Situation): Days | null {
  const within = daysOf(of, at);
  if (!within) return null;
  const { total, nth } =
    weekday === undefined ? unitsIn(within, unit!) : sevenths(within, weekday, (day) => oneDay(day));
  const first = number > 0 ? number - 1 : total + number - count + 1;
  if (first < 0 || first + count > total) return null;
  const [from, to] = [nth(first), nth(first + count - 1)];
  return from && to && { from: from.from, to: to.to };
}

/** How many of something a span has, and the one of an index. */
interface Members {
  readonly total: number;
  readonly nth: (index: number) => Days | null;
}

/** A week belongs to the month or year that its Thursday is in, a weekend to that of its Saturday. */
function unitsIn(within: Days, unit: NonNullable<OneOf['unit']>): Members {
  if (unit === 'week') return sevenths(within, 4, weekDays);
  if (unit === 'weekend') return sevenths(within, 6, weekend);
  if (unit === 'day') return { total: within.to - within.from + 1, nth: (index) => oneDay(within.from + index) };
  const size = unit === 'month' ? 1 : 3;
  const { year, month } = partsOf(within.from);
  return { total: Math.floor(monthsOf(within) / size), nth: (index) => months(year, month + index * size, size) };
}

/** The days of a span that fall on one weekday, or what lies around them. */
function sevenths({ from, to }: Days, weekday: number, around: (day: Day) => Days | null): Members {
  const first = from + ((weekday - weekdayOf(from) + 7) % 7);
  return { total: Math.floor((to - first) / 7) + 1, nth: (index) => around(first + index * 7) };
}

/** In how many months a span lies. */
function monthsOf({ from, to }: Days): number {
  const [first, last] = [partsOf(from), partsOf(to)];
  return (last.year - first.year) * 12 + last.month - first.month + 1;
}

/** One end lends the other what it leaves out: "du 11 au 13 juillet", "de juin 2007 à mai". */
function daysOfRange({ from, to }: RangeOf, at: Situation): Days | null {
  const [first, second] = shareFields(from, to);
  const isAhead = at.tense === 'future' && isBareWeekday(first) && isBareWeekday(second);
  if ((floats(second) && !floats(first)) || isAhead) {
    const start = daysOf(first, at);
    return join(start, start && daysOf(second, { ...at, article: start.from, tense: 'future' }));
  }
  const end = daysOf(second, at);
  return join(
    end && daysOf(floats(first) ? lastBefore(first) : first, floats(first) ? { ...at, article: end.to } : at),
    end,
  );
}

/** True for a name that stands for many days, of which nearness chooses: "mars", "fin juin", "vendredi". */
function floats(meaning: DateMeaning): boolean {
  if (meaning.type === 'named') return meaning.year === undefined && meaning.pick === undefined;
  return isPart(meaning) && floats(meaning.of);
}

function lastBefore(meaning: DateMeaning): DateMeaning {
  if (meaning.type === 'named') return { ...meaning, pick: 'last' };
  return isPart(meaning) ? { ...meaning, of: lastBefore(meaning.of) } : meaning;
}

const isPart = (meaning: DateMeaning) =>
  meaning.type === 'part' || meaning.type === 'timed' || meaning.type === 'oneOf' || meaning.type === 'around';

/** "du 11 au 13 juillet": the first day is in July too, and in the same year. */
export function shareFields(from: DateMeaning, to: DateMeaning): readonly [DateMeaning, DateMeaning] {
  if (from.type !== 'named' || to.type !== 'named') return [from, to];
  // "du 27 au 3 avril" begins in March, "du 27 avril au 3" ends in May.
  const wraps = from.day !== undefined && to.day !== undefined && from.day > to.day;
  const month = from.month ?? (from.day === undefined ? undefined : monthFrom(to.month, wraps ? -1 : 0));
  const toMonth = to.month ?? (to.day === undefined ? undefined : monthFrom(from.month, wraps ? 1 : 0));
  const borrowed = from.year === undefined && to.year !== undefined && month !== undefined;
  // "de novembre à février 2017" begins in 2016.
  const year = borrowed ? to.year! - (month > (to.month ?? 12) ? 1 : 0) : from.year;
  return [
    { ...from, ...(month === undefined ? {} : { month }), ...(year === undefined ? {} : { year }) },
    { ...to, ...(toMonth === undefined ? {} : { month: toMonth }) },
  ];
}

const monthFrom = (month: number | undefined, step: number): number | undefined =>
  month === undefined ? undefined : ((month - 1 + step + 12) % 12) + 1;

const join = (from: Days | null, to: Days | null): Days | null =>
  from && to && from.from <= to.to ? { from: from.from, to: to.to } : null;
