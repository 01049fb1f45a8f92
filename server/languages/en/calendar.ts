import type { CalendarTables } from '../../core/read/dates/grammar';
import { joinParts } from '../calendar-parts';
import { days } from './calendar/days';
import { distances } from './calendar/distances';
import { feasts } from './calendar/feasts';
import { monthsAndSeasons } from './calendar/months-and-seasons';
import { numbers } from './calendar/numbers';
import { numericDates } from './calendar/numeric-dates';
import { parts } from './calendar/parts';
import { relativeDays } from './calendar/relative-days';
import { relativeUnits } from './calendar/relative-units';
import { spans } from './calendar/spans';
import { tense } from './calendar/tense';
import { timeOfDay } from './calendar/time-of-day';
import { bareYear, years } from './calendar/years';

/** How English tells days and times, a file for each subject. Of rules that match the same words, the first one holds. */
export const englishCalendar: CalendarTables = {
  numeric: 'month-first',
  ...joinParts([
    numbers,
    days,
    relativeDays,
    timeOfDay,
    feasts,
    numericDates,
    monthsAndSeasons,
    years,
    relativeUnits,
    distances,
    parts,
    spans,
  ]),
  capitalOnly: ['may', 'march', 'mar', 'sat', 'sun', 'mon', 'wed', 'fri', 'jan', 'dec', 'sep'],
  givenNames: ['april', 'may', 'june', 'august'],
  bareYear,
  tense,
  dateline: {
    published: [
      'published',
      'published on',
      'updated',
      'last updated',
      'posted',
      'posted on',
      'publication date',
      'date',
    ],
  },
};
