import type { CalendarTables } from '../../core/read/dates/grammar';

const months = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
};

/** Abbreviations stand only beside a number, with or without their full stop. */
const shortMonths = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

const weekdays = { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 };
const shortWeekdays = { mon: 1, tue: 2, tues: 2, wed: 3, weds: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7 };

const one = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty'];
const firstToNinth = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const tenthOn =
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ');

/** "one" to "sixty-nine". */
function numberWords(): Record<string, number> {
  const words: Record<string, number> = { a: 1, an: 1 };
  for (let n = 1; n < 70; n++) {
    const unit = n % 10;
    if (n < 10) words[one[n]!] = n;
    else if (n < 20) words[teens[n - 10]!] = n;
    else if (unit === 0) words[tens[n / 10]!] = n;
    else {
      words[`${tens[Math.floor(n / 10)]}-${one[unit]}`] = n;
      words[`${tens[Math.floor(n / 10)]} ${one[unit]}`] = n;
    }
  }
  return words;
}

/** "first" to "thirty-first". */
function ordinalWords(): Record<string, number> {
  const words: Record<string, number> = { twentieth: 20, thirtieth: 30 };
  for (let n = 1; n < 10; n++) words[firstToNinth[n]!] = n;
  for (let n = 10; n < 20; n++) words[tenthOn[n - 10]!] = n;
  for (const [ten, start] of [
    ['twenty', 20],
    ['thirty', 30],
  ] as const)
    for (let n = 1; n < 10 && start + n < 32; n++) {
      words[`${ten}-${firstToNinth[n]}`] = start + n;
      words[`${ten} ${firstToNinth[n]}`] = start + n;
    }
  return words;
}

const numbers = numberWords();
const ordinals = ordinalWords();

/** Words and values of the calendar, and how English puts them together. */
export const englishCalendar: CalendarTables = {
  numeric: 'month-first',
  words: {
    month: months,
    shortMonth: { ...months, ...shortMonths },
    weekday: weekdays,
    shortWeekday: { ...weekdays, ...shortWeekdays },
    season: { spring: 'spring', summer: 'summer', autumn: 'autumn', fall: 'autumn', winter: 'winter' },
    day: ordinals,
    ordinal: ordinals,
    count: numbers,
    unit: {
      weekend: 'weekend',
      week: 'week',
      month: 'month',
      quarter: 'quarter',
      year: 'year',
      decade: 'decade',
      century: 'century',
    },
    units: {
      minute: 'minute',
      minutes: 'minute',
      hour: 'hour',
      hours: 'hour',
      day: 'day',
      days: 'day',
      weekend: 'weekend',
      weekends: 'weekend',
      week: 'week',
      weeks: 'week',
      month: 'month',
      months: 'month',
      quarters: 'quarter',
      year: 'year',
      years: 'year',
      decade: 'decade',
      decades: 'decade',
      century: 'century',
      centuries: 'century',
    },
    dayWord: {
      yesterday: -1,
      today: 0,
      tonight: 0,
      tomorrow: 1,
      'the day before yesterday': -2,
      'the day after tomorrow': 2,
    },
    nextTo: {
      'the previous day': -1,
      'the day before': -1,
      'the following day': 1,
      'the next day': 1,
      'the day after': 1,
    },
    dayPart: {
      morning: 'morning',
      noon: 'noon',
      afternoon: 'afternoon',
      evening: 'evening',
      night: 'night',
      dawn: 'dawn',
      midnight: 'midnight',
    },
    fixedFeast: {
      'christmas day': 1225,
      christmas: 1225,
      'christmas eve': 1224,
      "new year's day": 101,
      "new year's eve": 1231,
      halloween: 1031,
      "valentine's day": 214,
      'independence day': 704,
    },
    movableFeast: { 'easter sunday': 0, easter: 0, 'good friday': -2, 'easter monday': 1, pentecost: 49 },
    decadeWord: {
      twenties: 20,
      thirties: 30,
      forties: 40,
      fifties: 50,
      sixties: 60,
      seventies: 70,
      eighties: 80,
      nineties: 90,
    },
    hour: numbers,
    hourName: { noon: 12, midnight: 0, midday: 12 },
    clockHalf: {
      am: 'morning',
      'a.m.': 'morning',
      'a.m': 'morning',
      pm: 'afternoon',
      'p.m.': 'afternoon',
      'p.m': 'afternoon',
      'in the morning': 'morning',
      'in the afternoon': 'afternoon',
      'in the evening': 'afternoon',
    },
  },
  capitalOnly: ['may', 'march', 'mar', 'sat', 'sun', 'mon', 'wed', 'fri', 'jan', 'dec', 'sep', 'easter', 'christmas'],
  sets: {
    open: '(',
    close: ')',
    th: 'st|nd|rd|th',
    about: 'about|around|nearly|almost|more than|over|less than|at least|some|just|only|roughly|approximately',
    vague: 'a few|several|some|many|a couple of',
    last: 'last|past|previous',
    next: 'next|coming|upcoming',
  },
  rules: {
    clock: [
      ['<hour> <clockHalf:half>', { type: 'clock' }],
      ['<hour> : <minute> <clockHalf:half>?', { type: 'clock' }],
      ['<hour> . <minute> <clockHalf:half>', { type: 'clock' }],
      ["<hour> o'clock <clockHalf:half>?", { type: 'clock' }],
      ['<hourName:hour>', { type: 'clock' }],
    ],
    date: [
      ['this <weekday> ,? the? <day> %th? of? <month> ,? <year>?', { pick: 'this' }],
      ['this <weekday> ,? <month> the? <day> %th? ,? <year>?', { pick: 'this' }],
      ['the? <shortWeekday:weekday> .? ,? the? <day> %th? of? <shortMonth:month> .? ,? <year>?'],
      ['the? <shortWeekday:weekday> .? ,? <shortMonth:month> .? (the)? <day> %th? ,? <year>?'],
      ['the? <day> %th? of? <shortMonth:month> .? ,? <year>?'],
      ['<shortMonth:month> .? the? <day> %th? ,? <year>?'],
      ['<shortMonth:month> .? the? <day> %th?'],
      ['<shortMonth:month> .? the? <day> %th? last', { pick: 'last' }],
      ['the? <day> %th? of? <shortMonth:month> last', { pick: 'last' }],
      ['<weekday>'],
      ['<weekday> the? <day> %th?'],
      ['(this|on) <weekday>', {}],
      ['this (coming)? <weekday>', { pick: 'this' }],
      ['(last|past) <weekday>', { pick: 'last' }],
      ['<weekday> last', { pick: 'last' }],
      ['(next|the coming|coming) <weekday>', { pick: 'next' }],
      ['<weekday> next', { pick: 'next' }],
      ['<weekday> (of)? last week', { type: 'unit', unit: 'week', offset: -1 }],
      ['<weekday> (of)? next week', { type: 'unit', unit: 'week', offset: 1 }],
      ['<weekday> (of)? this week', { type: 'unit', unit: 'week', offset: 0 }],
      ['the following <weekday>', { type: 'unit', unit: 'day', offset: 7, start: 'context' }],
      ['<dayWord:offset>', { type: 'unit', unit: 'day' }],
      ['last night', { type: 'unit', unit: 'day', offset: -1 }],
      ['this (morning|afternoon|evening)', { type: 'timed', of: { type: 'unit', unit: 'day', offset: 0 } }],
      ['<nextTo:offset>', { type: 'unit', unit: 'day', start: 'context' }],
      ['(that day|the same day|that same day)', { type: 'unit', unit: 'day', offset: 0, start: 'context' }],
      ['(the)? <day> %th? of next month', { type: 'unit', unit: 'month', offset: 1 }],
      ['(the)? <day> %th? of last month', { type: 'unit', unit: 'month', offset: -1 }],
      ['(the)? <day> %th? of this month', { type: 'unit', unit: 'month', offset: 0 }],
      ['<fixedFeast:monthDay> ,? (of)? <year>?'],
      ['<movableFeast:easter> <year>?'],
      ['in? <month> ,? (of)? <year>?'],
      ['<shortMonth:month> .? ,? <year>'],
      ['(last) <month>', { pick: 'last' }],
      ['<month> last', { pick: 'last' }],
      ['next <month>', { pick: 'next' }],
      ['this (coming)? <month>', { pick: 'this' }],
      ['<month> (of)? last year', { type: 'unit', unit: 'year', offset: -1 }],
      ['<month> (of)? next year', { type: 'unit', unit: 'year', offset: 1 }],
      ['<month> (of)? this year', { type: 'unit', unit: 'year', offset: 0 }],
      ['(the|in)? <season> (of)? <year>'],
      ['the <season>'],
      ['in the? <season>'],
      ['this <season>', { pick: 'this' }],
      ['last <season>', { pick: 'last' }],
      ['next <season>', { pick: 'next' }],
      ['(in|the year|year|since)? <year>'],
      ["(the)? <year:year> (s|'s)", { type: 'decade' }],
      ["(the)? '? <twoDigitYear:year> (s)", { type: 'decade' }],
      ['(the) <decadeWord:year>', { type: 'decade' }],
      ['(the)? <ordinal:number> %th? century', { type: 'century' }],
      ['(the)? <ordinal:number> %th? century (bc|bce|b . c)', { type: 'century', before: true }],
      ['(the)? <ordinal:quarter> %th? quarter (of)? <year>?'],
      ['(q 1) (of)? <year>', { quarter: 1 }],
      ['(the)? <ordinal:half> %th? half of <year>'],
      ['(the)? %last <unit>', { type: 'unit', offset: -1 }],
      ['(the)? %next <unit>', { type: 'unit', offset: 1 }],
      ['this <unit>', { type: 'unit', offset: 0 }],
      ['the current <unit>', { type: 'unit', offset: 0 }],
      ['the following <unit>', { type: 'unit', offset: 1, start: 'context' }],
      ['(that|the same) <unit>', { type: 'unit', offset: 0, start: 'context' }],
      ['(at that time|at the time|back then)', { type: 'undetermined', grain: 'span' }],
      ['%about? <count> <units:unit> ago', { type: 'shift', direction: -1 }],
      ['%vague <units:unit> ago', { type: 'shift', direction: -1, count: null }],
      ['in %about? <count> <units:unit>', { type: 'shift', direction: 1 }],
      ['<count> <units:unit> (from now|from today)', { type: 'shift', direction: 1 }],
      ['<count> <units:unit> (later|after)', { type: 'shift', direction: 1, start: 'context' }],
      ['<count> <units:unit> (earlier|before)', { type: 'shift', direction: -1, start: 'context' }],
      ['(in|over|during|for)? (the|these)? %last <count> <units:unit>', { type: 'stretch', direction: -1 }],
      ['(in|over|during|for)? (the|these)? %next <count> <units:unit>', { type: 'stretch', direction: 1 }],
      [
        '(in|over|during) (the)? (recent|last few|past few) <units:unit>',
        { type: 'stretch', direction: -1, count: null },
      ],
      ['(in|over|during) (the)? (coming|next few) <units:unit>', { type: 'stretch', direction: 1, count: null }],
    ],
    part: [
      ['(at|by|in|toward|towards)? (the)? (end|close) of {date:of}', { type: 'part', part: 'end' }],
      ['(at|in|from)? (the)? (start|beginning) of {date:of}', { type: 'part', part: 'start' }],
      ['(in)? (the)? middle of {date:of}', { type: 'part', part: 'middle' }],
      ['(in)? (the)? early (in|part of)? {date:of}', { type: 'part', part: 'start' }],
      ['(in)? late (in)? {date:of}', { type: 'part', part: 'end' }],
      ['(in)? mid -? {date:of}', { type: 'part', part: 'middle' }],
      ['(at|by)? the end of the <unit:of.unit>', { type: 'part', part: 'end', of: { type: 'unit', offset: 0 } }],
      [
        '(at)? the (start|beginning) of the <unit:of.unit>',
        { type: 'part', part: 'start', of: { type: 'unit', offset: 0 } },
      ],
      ['(late|early)? {date:of} (in the|at)? <dayPart:>', { type: 'timed' }],
      ['(the|on the|in the) <dayPart:> of {date:of}', { type: 'timed' }],
      ['the day after {date:of}', { type: 'shift', unit: 'day', count: 1, direction: 1 }],
      ['the day before {date:of}', { type: 'shift', unit: 'day', count: 1, direction: -1 }],
      ['<count> <units:unit> before {date:of}', { type: 'shift', direction: -1 }],
      ['<count> <units:unit> (after|from) {date:of}', { type: 'shift', direction: 1 }],
      ['{date:of} ,? (at|around|by|before|after)? {clock:time}', { type: 'timed' }],
      ['{clock:time} (on)? {date:of}', { type: 'timed' }],
    ],
    span: [
      [
        '(from|between)? the? <weekday:from.weekday>? <day:from.day> %th? (to|and|-|–|until|till|through) the? <weekday:to.weekday>? <day:to.day> %th? of? <month:to.month> ,? <year:to.year>?',
        { type: 'range' },
      ],
      [
        '(from|between)? <shortMonth:from.month> .? the? <day:from.day> %th? (to|and|-|–|until|till|through) the? <day:to.day> %th? ,? <year:to.year>?',
        { type: 'range' },
      ],
      ['<year:from.year> (-|–|/) <year:to.year>', { type: 'range' }],
      ['from {part:from} (to|until|till|through) {part:to}', { type: 'range' }],
      ['{part:from} (to|until|till|through) {part:to}', { type: 'range' }],
      ['between {part:from} and {part:to}', { type: 'range' }],
      ['since {part:of}', { type: 'open', side: 'to' }],
      [
        'for (the)? (last|past) <count:of.count> <units:of.unit>',
        { type: 'open', side: 'to', of: { type: 'shift', direction: -1 } },
      ],
      ['(after|from) {part:of}', { type: 'open', side: 'to' }],
      ['(until|till|before|by|up to|no later than) {part:of}', { type: 'open', side: 'from' }],
      ['(in|on|during|over|around) {part:of}', { type: 'same' }],
    ],
  },
  bareYear: {
    after: [
      'in',
      'year',
      'since',
      'until',
      'late',
      'early',
      'mid',
      'summer',
      'winter',
      'spring',
      'autumn',
      'fall',
      'by',
      'of',
    ],
    notBefore: [
      'people',
      'men',
      'women',
      'children',
      'percent',
      'dollars',
      'euros',
      'pounds',
      'km',
      'kilometres',
      'kilometers',
      'miles',
      'm',
      'metres',
      'meters',
      'feet',
      'ft',
      'kg',
      'tonnes',
      'tons',
      'million',
      'billion',
      'bn',
      'police',
      'staff',
      'troops',
    ],
    pluralEndings: ['s'],
    notPlural: [
      'was',
      'is',
      'has',
      'as',
      'his',
      'its',
      'this',
      'us',
      'plus',
      'unless',
      'does',
      'thus',
      'always',
      'perhaps',
    ],
  },
  tense: {
    past: ['ago', 'last'],
    future: [
      'will',
      "won't",
      'shall',
      'should',
      'must',
      'plans',
      'planned',
      'expected',
      'scheduled',
      'due',
      'next',
      'coming',
      'upcoming',
      'hopes',
      'intends',
      'deadline',
    ],
    neither: ['would', 'could', 'set', 'put', 'read', 'cut', 'hit', 'let'],
  },
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
