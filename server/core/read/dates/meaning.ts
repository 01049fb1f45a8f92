import type { Grain } from '../../values';

/** What the words of a calendar expression say, before any day is worked out. Plain values: they survive JSON. */
export type DateMeaning =
  | NamedDate
  | UnitFromHere
  | Shift
  | Stretch
  | OneOf
  | UnitAround
  | PartOf
  | Timed
  | RangeOf
  | OpenDate
  | Decade
  | Century
  | ClockTime
  | Undetermined;

export type CalendarUnit =
  | 'minute'
  | 'hour'
  | 'day'
  /** Monday to Friday; public holidays are not known. */
  | 'workday'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** Which one of those that bear the name: the one before the article ("juin dernier"), after it, or around it ("cet été"). */
export type Pick = 'last' | 'next' | 'this';

/** Where counting starts: the article's own day, or the day that the text spoke of last. */
export type Start = 'article' | 'context';

/** A name of the calendar with the fields that the text gives: "samedi 12 juillet", "été 2024", "le premier trimestre". */
export interface NamedDate {
  readonly type: 'named';
  readonly year?: number;
  /** 1 to 4. */
  readonly quarter?: number;
  /** Half of a year: 1 or 2. */
  readonly half?: number;
  readonly season?: Season;
  readonly month?: number;
  /** ISO week of the year. */
  readonly week?: number;
  readonly day?: number;
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday?: number;
  /** Days after Easter Sunday, for the feasts that move with it. */
  readonly easter?: number;
  readonly pick?: Pick;
  /** Where `pick` starts: "le vendredi suivant" is the next one after the day that the text spoke of. */
  readonly start?: Start;
  /** The clock time that goes with it, "HH:MM". */
  readonly time?: string;
}

/** A whole unit some steps away: "la semaine dernière" is (week, -1), "hier" (day, -1), "la veille" (day, -1, context). */
export interface UnitFromHere {
  readonly type: 'unit';
  readonly unit: CalendarUnit;
  readonly offset: number;
  readonly start?: Start;
  /** A day of that unit: "mardi de la semaine prochaine". */
  readonly weekday?: number;
  /** A day of that month: "le 4 du mois prochain". */
  readonly day?: number;
  /** A month of that year: "en juin de l'année dernière". */
  readonly month?: number;
}

/** A distance in time: "il y a trois jours", "dans deux ans", "deux jours avant Noël". */
export interface Shift {
  readonly type: 'shift';
  readonly unit: CalendarUnit;
  /** Null when the text does not count: "il y a quelques jours". */
  readonly count: number | null;
  readonly direction: -1 | 1;
  readonly start?: Start;
  readonly of?: DateMeaning;
}

/** The units next to the article's day: "les trois derniers mois", "dans les mois à venir". */
export interface Stretch {
  readonly type: 'stretch';
  readonly unit: CalendarUnit;
  readonly count: number | null;
  readonly direction: -1 | 1;
  readonly start?: Start;
  /** The day that it begins with: "deux semaines à compter du 3 mai". */
  readonly of?: DateMeaning;
}

/** One of the units or weekdays of a month or year: "la première semaine de juillet", "the last Friday of May". */
export interface OneOf {
  readonly type: 'oneOf';
  readonly unit?: 'day' | 'weekend' | 'week' | 'month' | 'quarter';
  /** The days of this name are counted, where no unit is. */
  readonly weekday?: number;
  /** From 1; -1 is the last. */
  readonly number: number;
  /** How many of them, from or up to that one: "les deux premières semaines de mai". */
  readonly count?: number;
  readonly of: DateMeaning;
}

/** The week or weekend that holds a day, or a day of that week: "la semaine du 14 juillet", "Monday two weeks from now". */
export interface UnitAround {
  readonly type: 'around';
  readonly unit: 'week' | 'weekend';
  readonly of: DateMeaning;
  readonly weekday?: number;
}

/** "fin 2024", "mi-juillet", "début de semaine", "la première quinzaine de mai". */
export interface PartOf {
  readonly type: 'part';
  readonly part: 'start' | 'middle' | 'end' | 'first half' | 'second half';
  readonly of: DateMeaning;
}

/** A day with a clock time or a part of the day: "mardi à 11 heures", "dans la nuit de samedi". */
export interface Timed {
  readonly type: 'timed';
  readonly of: DateMeaning;
  readonly time?: string;
}

/** "du 11 au 13 juillet". What one end leaves out it takes from the other. */
export interface RangeOf {
  readonly type: 'range';
  readonly from: DateMeaning;
  readonly to: DateMeaning;
}

/** "depuis octobre" is open at its end, "jusqu'en 2010" at its beginning. */
export interface OpenDate {
  readonly type: 'open';
  readonly side: 'from' | 'to';
  readonly of: DateMeaning;
}

/** "les années 1990": the year it begins with; two digits when the text leaves the century out. */
export interface Decade {
  readonly type: 'decade';
  readonly year: number;
}

export interface Century {
  readonly type: 'century';
  readonly number: number;
  readonly before?: boolean;
}

/** A clock time with no day beside it. */
export interface ClockTime {
  readonly type: 'clock';
  readonly time: string;
}

/** The words point to a time that they do not tell: "à cette époque". */
export interface Undetermined {
  readonly type: 'undetermined';
  readonly grain: Grain;
}

/** True when the words name their time by themselves: with its year, or with day and month. */
export function namesItself(meaning: DateMeaning): boolean {
  switch (meaning.type) {
    case 'named':
      return meaning.year !== undefined || (meaning.month !== undefined && meaning.day !== undefined);
    case 'range':
      return namesItself(meaning.from) || namesItself(meaning.to);
    case 'part':
    case 'oneOf':
    case 'around':
    case 'timed':
    case 'open':
      return namesItself(meaning.of);
    case 'shift':
    case 'stretch':
      return meaning.of !== undefined && namesItself(meaning.of);
    case 'decade':
      return meaning.year > 99;
    case 'century':
      return true;
    default:
      return false;
  }
}
