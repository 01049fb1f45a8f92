import type { CalendarTables } from '../../core/read/dates/grammar';
import { type CalendarPart, joinParts } from '../calendar-parts';
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

/** Words that the rules of several subjects share. */
const shared: CalendarPart = {
  sets: {
    the: "le|la|les|l'",
    this: 'ce|cet|cette|ces',
    of: "de|du|d'|de la|de l'|des|de cette|de cet|de ce",
  },
};

/** How French tells days and times, a file for each subject. Of rules that match the same words, the first one holds. */
export const frenchCalendar: CalendarTables = {
  numeric: 'day-first',
  ...joinParts([
    shared,
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
  capitalOnly: [],
  givenNames: ['avril'],
  bareYear,
  tense,
  dateline: {
    published: [
      'publié le',
      'publié',
      'mis à jour le',
      'mis en ligne le',
      'posté le',
      'créé le',
      'paru le',
      'modifié le',
    ],
  },
};
