import type { Claim, Days } from '../claims/claim';
import { partsOf, weekdayOf } from '../read/dates/calendar-days';
import type { CalendarUnit, DateMeaning } from '../read/dates/meaning';

/** What the words name of a day by themselves: "mardi", "le 4 mars". */
interface NamedDay {
  readonly weekday?: number;
  readonly month?: number;
  readonly day?: number;
  readonly year?: number;
}

/**
 * Whether two dates of which at least one could not be placed may name one day: both say Tuesday, or one says Tuesday
 * and the other gives a day that was one. "Dans les mois à venir" may hold every day of the year after its article.
 */
export function mayNameOneDay(a: Claim, b: Claim): boolean {
  if (mayHold(a, b) || mayHold(b, a)) return true;
  const [x, y] = [nameOf(a), nameOf(b)];
  if (!x || !y) return false;
  const both = (['weekday', 'month', 'day', 'year'] as const).filter((f) => x[f] !== undefined && y[f] !== undefined);
  return both.every((field) => x[field] === y[field]) && (both.includes('weekday') || both.includes('day'));
}

/** How far "the coming months" reach, in days. */
const stretchReach: Readonly<Partial<Record<CalendarUnit, number>>> = { day: 15, week: 60, month: 365 };

function mayHold(stretch: Claim, { days }: Claim): boolean {
  const meaning = 'meaning' in stretch.mention ? stretch.mention.meaning : null;
  if (meaning?.type !== 'stretch' || meaning.count !== null || !days || stretch.articleDay === null) return false;
  const reach = stretchReach[meaning.unit] ?? 0;
  const [from, to] = meaning.direction > 0 ? [0, reach] : [-reach, 0];
  return days.from <= stretch.articleDay + to && days.to >= stretch.articleDay + from;
}

const nameOf = (claim: Claim): NamedDay | null =>
  claim.days ? nameOfDays(claim.days) : 'meaning' in claim.mention ? nameIn(claim.mention.meaning) : null;

const nameOfDays = ({ from, to }: Days): NamedDay | null =>
  from === to ? { ...partsOf(from), weekday: weekdayOf(from) } : null;

function nameIn(meaning: DateMeaning): NamedDay | null {
  if (meaning.type === 'timed') return nameIn(meaning.of);
  if (meaning.type !== 'named' || (meaning.weekday === undefined && meaning.day === undefined)) return null;
  const { weekday, month, day, year } = meaning;
  return { weekday, month, day, year };
}
