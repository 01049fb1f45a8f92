import type { BareYear, CalendarExample } from '../../../core/read/dates/grammar';
import { on } from '../../calendar-example';
import type { CalendarPart } from '../../calendar-parts';
import { list } from '../../word-lists';

/** Years, decades, centuries, and their quarters and halves. */
export const years: CalendarPart = {
  words: {
    decadeWord: {
      dix: 10,
      vingt: 20,
      trente: 30,
      quarante: 40,
      cinquante: 50,
      soixante: 60,
      'soixante-dix': 70,
      'quatre-vingt': 80,
      'quatre-vingts': 80,
      'quatre-vingt-dix': 90,
    },
  },
  rules: {
    date: [
      ['<year>'],
      ["(l'an|l'année|de l'année|an|année|dès|courant) <year>"],
      ["(en|l'année) <hundreds> <upTo99:tens>"],
      ["l'an <hundreds> <upTo99:tens>?"],
      ['(les|des|aux|ces)? années <decadeDigits:year>', { type: 'decade' }],
      ['(les|des|aux|ces)? années <year:year>', { type: 'decade' }],
      ['(les|des|aux|ces)? années <decadeWord:year>', { type: 'decade' }],
      ['%the? <roman:number> (siècle|siècles)', { type: 'century' }],
      ['%the? <ordinal:number> (e|è|ème|ième|er|eme)? siècle', { type: 'century' }],
      [
        '%the? <roman:number> (siècle|siècles) (avant jésus - christ|av . j|avant notre ère|avant j)',
        { type: 'century', before: true },
      ],
      ['(le|au|du)? (t|q|trimestre) <quarterDigit:quarter> (de|-|/)? <year>'],
      ['<year> (-|/)? (t|q|trimestre) <quarterDigit:quarter>'],
      ['(le|au|du)? (s|h) <halfDigit:half> <year>'],
      ['<year> (-|/)? (s|h) <halfDigit:half>'],
      ['au t <quarterDigit:quarter>'],
      ["(le|au|du)? <ordinal:quarter> (er|e|ème|ième|d|nd)? trimestre (de l'année|de|d')? <year>?"],
      ["(le|au|du)? <ordinal:half> (er|e|ème|ième|d|nd)? semestre (de l'année|de|d')? <year>?"],
      [
        "(le|au|du)? <ordinal:quarter> (er|e|ème|ième|d|nd)? trimestre de l' année prochaine",
        { type: 'unit', unit: 'year', offset: 1 },
      ],
      ['%the? semaine <week>'],
    ],
  },
};

/** What shows that a lone number of four digits is a year. */
export const bareYear: BareYear = {
  after: list(`
    en année l'an an depuis dès fin début mi printemps été automne hiver rentrée saison avant jusqu'en
  `),
  notBefore: list(`
    euros dollars francs km kilomètres m mètres kg tonnes f mw personnes hommes femmes fois emplois mètre
    millions milliards mille millions h heures
  `),
  notAfter: list(`
    vol vols boeing airbus peugeot train tgv résolution article chambre salle appartement numéro page pages
    autoroute route départementale nationale radio
  `),
  pluralEndings: ['s', 'x'],
  notPlural: list(`
    dans mais sans sous vers après très plus depuis dès alors puis les des ses nous vous ils elles pas aux
    lors jamais avons suis certains certaines plusieurs quelques tous toutes leurs mes tes nos vos mars
  `),
};

/** What these rules must read; the unit tests run them. */
export const examples: readonly CalendarExample[] = [
  on("Le glacier a reculé l'hiver 2012-2013.", "l'hiver 2012-2013", '2012-12-21', '2013-03-19', 'season'),
  on(
    'La digue date de mai mille neuf cent quatre-vingt-quatre.',
    'mai mille neuf cent quatre-vingt-quatre',
    '1984-05-01',
    '1984-05-31',
  ),
  on(
    'Elle fut bâtie en mille neuf cent soixante et onze.',
    'en mille neuf cent soixante et onze',
    '1971-01-01',
    '1971-12-31',
  ),
  on('La dette a baissé au S1 2013.', 'au S1 2013', '2013-01-01', '2013-06-30'),
  on('La dette a baissé au T1.', 'au T1', '2014-01-01', '2014-03-31', 'quarter'),
  on('Le loyer baisse au 3e trimestre.', 'au 3e trimestre', '2014-07-01', '2014-09-30', 'quarter'),
  on('La digue date de 1998.', '1998', '1998-01-01', '1998-12-31', 'year'),
  on('La mode des années 80 revient.', 'années 80', '1980-01-01', '1989-12-31', 'decade'),
  on('Une église du XIIe siècle a brûlé.', 'XIIe siècle', '1100-01-01', '1199-12-31', 'century'),
  on('Un fort du Xième siècle domine le port.', 'Xième siècle', '0900-01-01', '0999-12-31', 'century'),
  on('Un fort du XIème siècle domine le port.', 'XIème siècle', '1000-01-01', '1099-12-31', 'century'),
  on(
    'Le chômage a baissé au deuxième trimestre 2013.',
    'au deuxième trimestre 2013',
    '2013-04-01',
    '2013-06-30',
    'quarter',
  ),
  on('Les ventes ont baissé au T3 2013.', 'T3 2013', '2013-07-01', '2013-09-30', 'quarter'),
  on('Il a parcouru 2000 kilomètres.', null, null),
  { text: 'Le vol 1815 est retardé.', on: '2014-03-12', passage: null },
];
