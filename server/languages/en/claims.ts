import type { ClaimGrammar } from '../../core/claims/grammar';
import { words } from '../word-lists';
import { concepts } from './concepts';
import { former } from './former';
import { numberNouns } from './number-nouns';
import { reachingVerbs } from './reaching-verbs';

/** How English words claims: status, additions, corrections. */
export const claims: ClaimGrammar = {
  concepts,
  functionWords: words(`
    the a an s of in on at to from by for with without into over under between among about as than then that this these those
    and or but nor so yet if when while where who whom which what whose there here it its he she they them his her their our
    your my we you i me us him is are was were be been being has have had having do does did will would shall should can could
    may might must not no more less most very too also just only even still already ever never before after since during
    until some any each every other another such same both all many much few several nearly around about almost roughly
    one two three four five six seven eight nine ten eleven twelve hundred thousand million billion percent
    euro euros dollar dollars year years month months day days hour hours week weeks
    say said says tell told declare declared state stated add added according
  `),
  additional: words('additional extra more further new'),
  already: /(?:\balready\b|\b(?:in addition to|on top of)\b)[^.;:!?]{0,20}$/u,
  reflexives: words(''),
  lightVerbs: words('hold take happen occur'),
  modals: words('need'),
  telling: words('announce estimate put mention cite quote'),
  reaching: new Set(reachingVerbs),
  causatives: words('make'),
  holding: words('for in at to'),
  planning: words('will shall plan prepare intend expect aim promise'),
  considering: words('consider may might could study possible probably'),
  denying: words('deny dispute refute'),
  elided: {
    ofThem: /\b(?:claimed|counted|estimated|reported|recorded|said|put (?:it|them) at)\s(?:\p{L}+\s){0,2}$/u,
    theyAre: /\b(?:there\s(?:were|are)|they\s(?:were|numbered)|it\s(?:will be|was))\s(?:\p{L}+\s){0,2}$/u,
    respectively: /\brespectively\s/u,
    examples: [
      ['Police counted 3,400 cyclists, the union 9,000.', 'cyclists'],
      ['Police counted 12,000 cyclists. The organisers claimed 40,000.', 'cyclists'],
      ['The county will lose 14 schools, not 22.', 'schools'],
      ['The firm promised 700 jobs; it will be 420.', 'jobs'],
      ['The mayor expected 300 runners. The club won by 14.', null],
    ],
  },
  pronounSubjects: {
    itIs: /(?<!\p{L})(it)\s(?:(?:now|could|would|will|may|might|should)\s)*(?:(?:is|was|be)\s(?:(?:now|still|only|just|about|around|some|nearly|almost|over|under|estimated|put|set|at|to|be)\s){0,3}|(?:stands?|stood|reach\p{L}*|amounts?|amounted|totals?|totalled|exceeds?|exceeded|rose|fell)\s(?:\p{L}+\s){0,3})$/u,
    genders: new Map(),
    examples: [
      ['The bill for the bridge surprised many. It amounts to £3 million.', 'bill'],
      ['The mayor wrote a letter. She paid £3 million.', null],
      ['The bank has closed. It was fined £3 million.', null],
    ],
  },
  former,
  locative: /(?:^|[\s(])(?:in|on|to|into|at)\s(?:the\s)?(?:(?:region|territory|city|province)\sof\s(?:the\s)?)?$/u,
  deedNoun: /.{4}(?:tion|sion|ment)$/u,
  nounLinks: words('the a an of'),
  clauseOpeners: words('that which who whom whose when where while because if since'),
  articles: new Map(['the', 'a', 'an'].map((article) => [article, `${article} `])),
  shares: words('point'),
  wholes: words('gdp gnp output'),
  measures: words('rate forecast estimate target level share'),
  numberNouns: new Set([...numberNouns, 'year']),
  joining: words('and but while whereas'),
  or: words('or'),
};
