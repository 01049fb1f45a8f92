import type { CalendarExample, TenseWords } from '../../../core/read/dates/grammar';
import { list } from '../../word-lists';

/** Words that tell whether a day is past or still to come. */
export const tense: TenseWords = {
  past: ['ago', 'last'],
  future: list(`
    will would may might won't shall should must plans planned expected scheduled due next coming upcoming
    hopes intends deadline
  `),
  neither: list('could set put read cut hit let'),
  genitives: ['of'],
  lasting: ['in', 'of', 'for', 'lasted', 'took', 'than'],
  articles: ['a', 'an'],
  anchors: ['after', 'before'],
  determiners: list('the a an his her its their this that these those our my your he she it they we i being'),
  postponing: list('postpone delay adjourn reschedule defer move'),
  until: ['to', 'until', 'till'],
  timetable: list(`
    open reopen start begin resume end finish expire close meet host face play depart arrive launch
  `),
  plans: list('agreed agree agrees decided promised vowed wants want threatened urged asked'),
};

/** What these rules must read; the unit tests run them. */
export const examples: readonly CalendarExample[] = [
  {
    text: 'The minister said that the vote would be held on Sunday.',
    on: '2014-03-12',
    passage: 'on Sunday',
    from: '2014-03-16',
    to: '2014-03-16',
  },
  // The present of a timetable is still to come.
  {
    text: 'The fair opens on Thursday.',
    on: '2014-03-12',
    passage: 'on Thursday',
    from: '2014-03-13',
    to: '2014-03-13',
  },
  // Behind a verb of postponing a day of its own and a new day, no range.
  {
    text: 'The trial was postponed on Monday to 12 May.',
    on: '2014-03-12',
    passage: 'on Monday',
    from: '2014-03-10',
    to: '2014-03-10',
  },
  {
    text: 'The lease, signed on 12 March, expires soon.',
    on: '2014-03-20',
    passage: 'on 12 March',
    from: '2014-03-12',
    to: '2014-03-12',
  },
];
