import type { FigureExample, FigureGrammar } from '../../../core/read/figures/grammar';
import { list } from '../../word-lists';
import { numberNouns } from '../number-nouns';
import { reachingVerbs } from '../reaching-verbs';

/** The noun that a number counts or measures, wherever it stands, and the part that the number is of others. */
export const counting: Pick<FigureGrammar, 'counted' | 'roles'> = {
  counted: {
    stops: list(
      `the a an of in on at to from by for with without into onto over under between among against since during before after until within across through about
      and or but nor so yet if that which who whom whose what when where while because as than then
      this these those his her its their our your my he she it they we you i him them us me
      is are was were be been being has have had having do does did will would shall should can could may might must
      not no more less most very too also only just even ever never already still here there now ago
      said says were according`,
    ),
    superlatives: ['most', 'least'],
    articles: ['of', 'the', 'these', 'those', 'their', 'its', 'his', 'her', 'our', 'all'],
    alone: ['other', 'others', 'more', 'fewer'],
    elliptic: list('including against for and or'),
    attributing: ['according', 'according to'],
    opining: ['for'],
    prenominal: [
      'other',
      'more',
      'new',
      'additional',
      'further',
      'different',
      'similar',
      'young',
      'old',
      'former',
      'separate',
      'consecutive',
      'long',
      'full',
      'whole',
      'straight',
      'successive',
    ],
    adjectivesFollow: false,
    adjectiveEndings: ['an', 'ian', 'ese', 'ish', 'ic', 'al', 'ive', 'ous', 'ed', 'ful', 'less'],
    coordinators: ['and', 'or'],
    singular: [
      ['ies', 'y'],
      ['sses', 'ss'],
      ['shes', 'sh'],
      ['ches', 'ch'],
      ['xes', 'x'],
      ['ss', 'ss'],
      ['s', ''],
    ],
    ofArticles: [],
    definite: [],
    peopleParticiples: list(
      'killed injured wounded hurt arrested detained displaced evacuated hospitalised hospitalized rescued infected executed charged jailed',
    ),
    measuringVerbs: [
      ...reachingVerbs,
      ...list(
        `be come amount average rise climb jump surge soar grow increase fall drop slump slide plunge tumble decline decrease
        shrink ease slow edge remain weigh measure last`,
      ),
    ],
    movingVerbs: list('estimate put set fix price value cut reduce lower raise cap'),
    puttingVerbs: list('estimate put set fix price value cap'),
    passive: ['be'],
    sharingVerbs: list('represent constitute'),
    verbLinks: ['at', 'to', 'by', 'from', 'between', 'of', 'as', 'a', 'an', 'up', 'down'],
    levelWords: ['at', 'to', 'by'],
    clitics: ['to', 'not'],
    modals: ['expect', 'forecast', 'could', 'may', 'might', 'will', 'would', 'should', 'must', 'can', 'seem', 'set'],
    pronouns: list('he she it they we you i there this these those'),
    relatives: ['which', 'that', 'who'],
    objectRelatives: ['which', 'that'],
    away: ['within'],
    clauseWords: list('who which that and but if as when because while where'),
    numberNouns,
    tellingIdioms: [],
    changeNouns: list('rise increase gain jump surge growth fall drop decrease decline reduction cut slump'),
    trendWords: [],
    trendAdverbs: ['up', 'down'],
    comparing: ['against', 'from', 'versus'],
    undergoingVerbs: list('see record report post show suffer'),
  },
  roles: {
    before: {
      including: 'subset',
      'among them': 'subset',
      'a total of': 'total',
      'in total': 'total',
      another: 'additional',
    },
    after: { 'in total': 'total', altogether: 'total', more: 'additional', 'in all': 'total' },
    modifiers: { other: 'remainder', additional: 'additional', more: 'additional', further: 'additional' },
  },
};

/** What these tables must read; the unit tests run them. */
export const examples: readonly FigureExample[] = [
  {
    text: 'In six long years the first two suspects, three out of the five boats, two men and a woman.',
    figures: [
      'six long years | 6 | year',
      'first | 1 | ordinal',
      'two | 2 | count | exact | suspect',
      'three | 3 | count | exact | boat',
      'five | 5 | count | exact | boat',
      'two | 2 | count | exact | man',
      'a | 1 | count | exact | woman',
    ],
  },
  {
    text: 'The debt, which the mayor puts at £4m, is £6m according to the audit, 2.5 according to traders.',
    figures: [
      '£4m | 4000000 | GBP | exact | debt',
      '£6m | 6000000 | GBP | exact | debt',
      '2.5 | 2500000 | GBP | exact | debt',
    ],
  },
  {
    text: 'It opened at 9.42 p.m. for 1.1m people, 8.2 million voters and 8m tonnes at 19,200 polling stations.',
    figures: [
      '1.1m | 1100000 | count | exact | people',
      '8.2 million | 8200000 | count | exact | voter',
      '8m tonnes | 8000000 | tonne',
      '19,200 | 19200 | count | exact | station',
    ],
  },
  {
    text: 'Profits jumped 18 percent to $3 million, prices are expected to fall by a third, and the toll rose from 14 to 19.',
    figures: [
      '18 percent | 18 | percent | exact | profit',
      '$3 million | 3000000 | USD | exact | profit',
      'a third | 0.3333333333333333 | count | exact | price',
      '14 | 14 | count | exact | -',
      '19 | 19 | count | exact | -',
    ],
  },
  {
    text: 'Of the 60 guards, 12 walked out, 8 of the twenty cooks stayed and 37 injured men left the 27-nation camp.',
    figures: [
      '60 | 60 | count | exact | guard',
      '12 | 12 | count | exact | guard',
      '8 | 8 | count | exact | cook',
      'twenty | 20 | count | exact | cook',
      '37 | 37 | count | exact | man',
      '27 | 27 | count | exact | nation',
    ],
  },
  {
    text: 'Crude fell $2 to $78; it pays $450 a month, or 5 million euros over three years, after over two years.',
    figures: [
      '$2 | 2 | USD',
      '$78 | 78 | USD',
      '$450 | 450 | USD',
      '5 million euros | 5000000 | EUR',
      'three years | 3 | year | exact',
      'two years | 2.. | year | at-least',
    ],
  },
  {
    text: 'The deficit will reach 4 percent of output, and sales were up 5 percent; the ransom, $5 million, and the city budget ($3 million).',
    figures: [
      '4 percent | 4 | percent | exact | deficit',
      '5 percent | 5 | percent | exact | sale',
      '$5 million | 5000000 | USD | exact | ransom',
      '$3 million | 3000000 | USD | exact | budget',
    ],
  },
  {
    text: 'Turnout came to 61 percent, up from 58 percent, sales came to $5 million, down 3 percent, at an estimated cost of $2 million.',
    figures: [
      '61 percent | 61 | percent | exact | turnout',
      '58 percent | 58 | percent | exact | turnout',
      '$5 million | 5000000 | USD | exact | sale',
      '3 percent | 3 | percent | exact | sale',
      '$2 million | 2000000 | USD | exact | cost',
    ],
  },
  { text: 'The charity raised $75,000.', figures: ['$75,000 | 75000 | USD | exact | -'] },
  // A part of the sentence that leaves out its verb and what it counts.
  {
    text: 'Police counted 300 marchers, the union 1,450 and Greenpeace 520.',
    figures: [
      '300 | 300 | count | exact | marcher',
      '1,450 | 1450 | count | exact | marcher',
      '520 | 520 | count | exact | marcher',
    ],
  },
  {
    text: 'A dozen or so miners and 20 or so cooks slept there.',
    figures: ['A dozen | 12 | count | approx | miner', '20 | 20 | count | approx | cook'],
  },
];
