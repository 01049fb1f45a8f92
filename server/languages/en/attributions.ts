import type { AttributionGrammar } from '../../core/read/attributions';
import type { AttributionExample } from '../attribution-example';
import { list } from '../word-lists';
import { months, weekdays } from './calendar/months-and-weekdays';
import { numberNouns } from './number-nouns';

/** Past form and participle are one for all of these but the last few. */
const past = list(`
  said told announced added stated claimed declared confirmed reported revealed estimated explained noted argued insisted
  warned admitted acknowledged alleged denied predicted suggested stressed asserted disclosed testified replied
  maintained reiterated recalled concluded projected believed counted
  countered retorted corrected conceded protested complained boasted quipped joked remarked lamented fumed
`);
const present = list(`
  says say tells announces announce adds states claims declares confirms confirm reports report reveals estimates estimate
  explains notes argues argue insists warns warn admits acknowledges alleges denies predicts predict suggests suggest
  stresses asserts discloses replies maintains reiterates recalls concludes projects believes believe
`);

export const attributions: AttributionGrammar = {
  according: ['according to', 'in the words of', 'as per'],
  opinionOf: [],
  sources: [],
  asides: ['in turn', 'for his part', 'for her part', 'for its part', 'for their part', 'by contrast', 'however'],
  tonics: [],
  halfAuxiliaries: [],
  citing: ['citing', 'quoting', 'which cited', 'which quoted'],
  platforms: ['telegram', 'twitter', 'x', 'facebook', 'instagram', 'vkontakte', 'mastodon', 'bluesky', 'truth'],
  quotedBy: ['quoted by', 'cited by', 'reported by', 'relayed by', 'carried by'],
  says: [...past, ...present, 'wrote', 'writes'],
  ambiguous: list(`
    counted claims claim reports report estimates estimate states state notes warns suggests suggest projects maintained
    maintains countered corrected conceded protested complained boasted remarked projected predicted suggested believed denied recalled concluded added replies believe
  `),
  said: [...past, 'written'],
  saying: list('saying adding announcing claiming stating declaring confirming arguing insisting warning noting'),
  counting: [
    ...list('claimed claims estimated estimates estimate acknowledged acknowledges admitted admits conceded concedes'),
    ...[
      'spoke of',
      'speaks of',
      'speak of',
      'spoken of',
      'put',
      'puts',
      'tallied',
      'tallies',
      'calculated',
      'calculates',
    ],
  ],
  holding: [
    ...list('counted recorded logged documented found identified reported reports registered'),
    ...list('gave gives give expects expect expected fears fear feared forecasts forecast predicts'),
    ...['reckons on', 'reckon on', 'counts on', 'count on'],
  ],
  countingThem: [],
  ofThem: [],
  numberNouns,
  putAt: ['at'],
  auxiliaries: ['has', 'have', 'had'],
  clitics: [],
  unsaid: ['not', 'was', 'were', 'been', 'be', 'is', 'are', 'being', 'never', "n't", 'to'],
  that: ['that'],
  who: ['who', 'which'],
  pronouns: {
    he: 'm',
    she: 'f',
    they: 'plural',
    it: 'nobody',
    i: 'nobody',
    we: 'nobody',
    you: 'nobody',
    him: 'm',
    her: 'f',
  },
  learntFrom: [],
  one: [],
  whereOf: [],
  where: [],
  although: ['although', 'while ', 'though ', 'whereas '],
  as: ['as'],
  hearsay: ['allegedly', 'reportedly', 'purportedly'],
  modals: [],
  tellers: {
    determiners: list('the a an this these those his her its their our some several many'),
    those: ['those'],
    of: ['of'],
    ofDeterminers: [],
    prepositions: list(
      'at in on by for with from to into over under after before during since against between near amid among about via through',
    ),
    and: ['and', 'or'],
    clauseOpeners: list(
      'that who which whom where when while if but because as than so he she they it we i you there what not although though',
    ),
    // "may" is more often a verb.
    time: [
      ...Object.keys(weekdays),
      ...Object.keys(months).filter((month) => month !== 'may'),
      ...list(`
      yesterday today tomorrow tonight morning evening night week month year last earlier later
      recently
    `),
    ],
    adverbs: list(
      'also already then still later earlier just only officially publicly repeatedly previously reportedly now',
    ),
    verbs: list(`
      has have had is are was were be been being will would can could may might shall should must do does did quoted cited
      citing quoting released published provided compiled
    `),
    inside: [],
    speakers: list(`
      minister ministers ministry president presidents presidency spokesman spokeswoman spokesperson spokespeople chief chiefs
      leader leaders official officials police officer officers union unions organiser organisers organizer organizers
      government governments authority authorities agency agencies channel newspaper daily magazine press media radio
      television site source sources witness witnesses expert experts specialist service services intelligence army military
      general colonel commander admiral prosecutor prosecutors court judge judges lawyer lawyers mayor governor governors
      lawmaker lawmakers senator senators secretary director directors boss company companies group firm bank association
      charity organisation organization federation party parties commission committee council institute observatory
      auditor auditors activists campaigner charities commuters foreman inspector inspectors investors locals
      neighbours neighbors passengers pilot staff strikers teacher teachers treasurer workers
      analyst analysts economist economists researcher researchers study report survey inquiry statement document documents
      estimate estimates figures statistics opposition critics ambassador embassy diplomat diplomats rescuers firefighters
      doctor doctors hospital hospitals resident residents relatives family aide aides office king queen pope bishop prince
      premier deputy bureau department rebels militia protesters candidate author authors journalist reporter correspondent
      regulator regulators watchdog insurer insurers operator operators traders
      man woman victim victims campaigners monitor monitors investigators troops delegation coalition alliance
    `),
    contents: list('information data figures numbers count tally words'),
    by: ['by', 'from'],
  },
};

export const examples: readonly AttributionExample[] = [
  { text: 'Three dead on Thursday, police said.', at: 'Three', chain: ['police'] },
  {
    text: '12 tanks arrived, Tass reported, citing the Defence Ministry.',
    at: '12',
    chain: ['Tass', 'Defence Ministry'],
  },
  { text: 'Anna Berg on Telegram: 12 houses burnt.', at: '12', chain: ['Anna Berg'] },
  { text: 'According to police, 300 people marched in Leeds.', at: '300', chain: ['police'] },
  { text: 'The strike cost 3 million pounds, according to the unions.', at: '3 million', chain: ['unions'] },
  {
    text: 'The dam failed, killing 12 people, according to Reuters, citing the governor of the province.',
    at: '12',
    chain: ['Reuters', 'governor of the province'],
  },
  { text: 'Transport officials said that 48 bridges were closed.', at: '48', chain: ['Transport officials'] },
  { text: 'About 48 bridges were closed, officials said on Monday.', at: '48', chain: ['officials'] },
  { text: '“We have 20 beds,” said Anna Reid, the director.', at: '20', chain: ['Anna Reid'] },
  { text: 'The firm has also confirmed that 40 jobs would go.', at: '40', chain: ['firm'] },
  { text: 'Some 500 homes are without power, as reported by Reuters.', at: '500', chain: ['Reuters'] },
  { text: 'The minister was told that 40 jobs would go.', at: '40', chain: [] },
  { text: 'The report of 20 pages is out.', at: '20', chain: [] },
  { text: 'Police counted 3,400 cyclists, the union 9,000.', at: '3,400', chain: ['Police'] },
  { text: 'Police counted 3,400 cyclists, the union 9,000.', at: '9,000', chain: ['union'] },
  { text: 'The mayor spoke of 40 shops, while traders put the figure at 75.', at: '40', chain: ['mayor'] },
  { text: 'The mayor spoke of 40 shops, while traders put the figure at 75.', at: '75', chain: ['traders'] },
  { text: 'The government estimates the damage at $5m, the insurers at $8m.', at: '$8m', chain: ['insurers'] },
  { text: 'Leeds scored 3 goals, York had 2.', at: '2', chain: [] },
  { text: 'The union, for its part, counted 40 cyclists.', at: '40', chain: ['union'] },
  { text: 'The toll is closer to 40, the charity countered.', at: '40', chain: ['charity'] },
  { text: 'Organisers expected 5,000 runners, while police counted 3,200.', at: '3,200', chain: ['police'] },
  { text: 'Rescuers gave a toll of 40.', at: '40', chain: ['Rescuers'] },
  { text: 'According to those at the scene, 12 huts burnt.', at: '12', chain: ['those at the scene'] },
  {
    text: 'The bank lost 3 million, the regulator’s report said. Another 40 jobs were reportedly cut.',
    at: '40',
    chain: ['regulator’s report'],
  },
];
