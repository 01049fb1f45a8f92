import type { CalendarExample } from '../../core/read/dates/grammar';
import { examples as days } from './calendar/days';
import { examples as distances } from './calendar/distances';
import { examples as feasts } from './calendar/feasts';
import { examples as monthsAndSeasons } from './calendar/months-and-seasons';
import { examples as numericDates } from './calendar/numeric-dates';
import { examples as parts } from './calendar/parts';
import { examples as relativeDays } from './calendar/relative-days';
import { examples as relativeUnits } from './calendar/relative-units';
import { examples as spans } from './calendar/spans';
import { examples as tense } from './calendar/tense';
import { examples as timeOfDay } from './calendar/time-of-day';
import { examples as years } from './calendar/years';

/** What the French tables must read; the unit tests run them. */
export const frenchCalendarExamples: readonly CalendarExample[] = [
  ...days,
  ...relativeDays,
  ...timeOfDay,
  ...feasts,
  ...numericDates,
  ...monthsAndSeasons,
  ...years,
  ...relativeUnits,
  ...distances,
  ...parts,
  ...spans,
  ...tense,
];
