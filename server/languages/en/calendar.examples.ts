import type { CalendarExample } from '../../core/read/dates/grammar';

/** Monday 10 March 2014 stands for the day of the article. */
const day = '2014-03-10';

const on = (
  text: string,
  passage: string | null,
  from: string | null,
  to: string | null = from,
  grain?: string,
): CalendarExample => ({ text, on: day, passage, from, to, ...(grain ? { grain } : {}) });

/** What the English tables must read; the unit tests run them. */
export const englishCalendarExamples: readonly CalendarExample[] = [
  on('The station reopened on March 4, 2014.', 'on March 4, 2014', '2014-03-04', undefined, 'day'),
  on('The station reopened on 4 March 2014.', 'on 4 March 2014', '2014-03-04'),
  on('The mayor resigned on Wednesday.', 'on Wednesday', '2014-03-05'),
  on('The council will meet on Wednesday.', 'on Wednesday', '2014-03-12'),
  on('The pool closed last month.', 'last month', '2014-02-01', '2014-02-28', 'month'),
  on('The pool closed two weeks ago.', 'two weeks ago', '2014-02-24'),
  on('The bridge was built in 1998.', 'in 1998', '1998-01-01', '1998-12-31', 'year'),
  on('The fair will run from April 11 to 13.', 'from April 11 to 13', '2014-04-11', '2014-04-13', 'span'),
  on('He reigned between 2003 and 2007.', 'between 2003 and 2007', '2003-01-01', '2007-12-31'),
  on('The tunnel will open in late 2016.', 'in late 2016', '2016-09-01', '2016-12-31'),
  on('The pool closed last summer.', 'last summer', '2013-06-21', '2013-09-22', 'season'),
  on('Music of the 1980s is back.', 'the 1980s', '1980-01-01', '1989-12-31', 'decade'),
  on('The fair opens in the first week of May.', 'the first week of May', '2014-04-28', '2014-05-04', 'week'),
  on('The fair opens next Friday.', 'next Friday', '2014-03-21'),
  on('Sales fell in Q3 2013.', 'Q3 2013', '2013-07-01', '2013-09-30', 'quarter'),
  on('He lived here from November to February 2012.', 'from November to February 2012', '2011-11-01', '2012-02-29'),
  on('The pool closed in April, of all months.', 'in April', '2014-04-01', '2014-04-30', 'month'),
  on('It snowed yesterday.', 'yesterday', '2014-03-09'),
  {
    text: 'The hearing began on Thursday at 11:30 am.',
    on: day,
    passage: 'on Thursday at 11:30 am',
    from: '2014-03-06',
    to: '2014-03-06',
    grain: 'time',
    time: '11:30',
  },
  on('You may march past 2000 people.', null, null),
  {
    text: 'It closed earlier this month.',
    on: '2025-07-12',
    passage: 'earlier this month',
    from: '2025-07-01',
    to: '2025-07-12',
  },
  {
    text: 'The court will rule later this week.',
    on: '2025-07-09',
    passage: 'later this week',
    from: '2025-07-09',
    to: '2025-07-13',
  },
  {
    text: 'The mayor resigned earlier today.',
    on: '2025-07-12',
    passage: 'earlier today',
    from: '2025-07-12',
    to: '2025-07-12',
  },
  {
    text: 'The ferry sank on Boxing Day 2004.',
    on: '2005-02-01',
    passage: 'Boxing Day 2004',
    from: '2004-12-26',
    to: '2004-12-26',
  },
  {
    text: 'The law passed on Thanksgiving 2018.',
    on: '2019-02-01',
    passage: 'Thanksgiving 2018',
    from: '2018-11-22',
    to: '2018-11-22',
  },
  {
    text: 'The pool closed on Labor Day 2015.',
    on: '2016-02-01',
    passage: 'Labor Day 2015',
    from: '2015-09-07',
    to: '2015-09-07',
  },
  {
    text: 'The park opened on Memorial Day 2016.',
    on: '2017-02-01',
    passage: 'Memorial Day 2016',
    from: '2016-05-30',
    to: '2016-05-30',
  },
  {
    text: 'The church burned on Ash Wednesday 2020.',
    on: '2021-02-01',
    passage: 'Ash Wednesday 2020',
    from: '2020-02-26',
    to: '2020-02-26',
  },
];
