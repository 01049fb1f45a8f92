import { type CalendarTables, type Rule, type Tier, tiers } from '../core/read/dates/grammar';

/** What one subject (feasts, hours of the clock) brings to the calendar of a language. */
export interface CalendarPart {
  readonly words?: CalendarTables['words'];
  readonly sets?: CalendarTables['sets'];
  readonly rules?: Partial<CalendarTables['rules']>;
}

/** The calendar of all subjects; the rules of a tier stand in the order of the parts. */
export function joinParts(parts: readonly CalendarPart[]): Pick<CalendarTables, 'words' | 'sets' | 'rules'> {
  const rulesOf = (tier: Tier): readonly Rule[] => parts.flatMap(({ rules }) => rules?.[tier] ?? []);
  return {
    words: Object.assign({}, ...parts.map(({ words }) => words)),
    sets: Object.assign({}, ...parts.map(({ sets }) => sets)),
    rules: Object.fromEntries(tiers.map((tier) => [tier, rulesOf(tier)])) as Record<Tier, readonly Rule[]>,
  };
}

/** The article's own day. */
export const theDay = { type: 'unit', unit: 'day', offset: 0 };
