import type { ClaimGrammar } from '../../core/claims/grammar';
import { words } from '../word-lists';
import { concepts } from './concepts';
import { former } from './former';
import { numberNouns } from './number-nouns';
import { reachingVerbs } from './reaching-verbs';

/** How French words claims: status, additions, corrections. */
export const claims: ClaimGrammar = {
  concepts,
  functionWords: words(`
    le la les l’ l' un une des du de d’ d' au aux à en dans sur sous par pour avec sans entre vers chez contre
    et ou ni mais donc or car que qu’ qu' qui quoi dont où si s’ s' ne n’ n' pas plus moins très trop assez aussi
    ce c’ c' cet cette ces cela ça celui celle ceux celles ci là y il elle ils elles on je j’ j' tu nous vous me m’ m' te t’ t' se
    lui leur leurs son sa ses mon ma mes ton ta tes notre nos votre vos eux soi même mêmes
    être est sont était étaient été étant serait seraient sera seront soit fut furent suis es sommes êtes
    avoir a ont avait avaient eu ayant aurait auraient aura auront ai as avons avez eut ait aient
    faire fait font tout toute tous toutes autre autres quelque quelques plusieurs chaque certain certains certaine certaines
    comme ainsi alors après avant depuis pendant durant lors lorsque quand puis ensuite déjà encore toujours jamais
    selon environ près quasi presque quelque jusque jusqu’ jusqu' dès ici afin tandis bien peu beaucoup
    deux trois quatre cinq six sept huit neuf dix onze douze cent mille million millions milliard milliards millier milliers
    centaine centaines dizaine dizaines pourcent euro euros dollar dollars an ans année années mois jour jours heure heures
    dire dit déclarer déclaré indiquer indiqué affirmer affirmé expliquer expliqué ajouter ajouté préciser précisé
  `),
  additional: words('supplémentaire additionnel nouveau nouvel nouvelle davantage'),
  already: /(?:\bdéjà\b|\ben plus d(?:e|es|u)\b|s[’']ajout\p{L}+ aux?\b)[^.;:!?]{0,20}$/u,
  reflexives: words("se s’ s'"),
  lightVerbs: words('tenir dérouler intervenir produire survenir effectuer mener organiser'),
  modals: words('devoir pouvoir aller vouloir maintenir rester demeurer'),
  telling: words('annoncer estimer évaluer chiffrer évoquer mentionner avancer citer'),
  reaching: new Set([...reachingVerbs, 'culminer', 'plafonner', 'élever', 'établir']),
  causatives: words('faire'),
  holding: words('pour à au aux en chez'),
  planning: words(
    'apprêter devoir prévoir compter préparer promettre viser tabler vouloir planifier projeter programmer aller',
  ),
  considering: words('envisager pouvoir étudier réfléchir susceptible possible probablement probable'),
  denying: words('démentir nier contester réfuter'),
  elided: {
    ofThem:
      /\b(?:en\s(?:(?:a|ont|avait|avaient|aurait|auraient)\s)?(?:\p{L}+\s){1,4}(?:qu[e’']\s?)?|l[’'](?:a\s)?\p{L}+\sà\s(?:\p{L}+\s){0,2})$/u,
    theyAre:
      /\b(?:(?:ils|elles)\s(?:étaient|sont|seraient|seront)|ce\s(?:sera|serait|seront)|c[’']est|il y en (?:a|aura|avait|aurait))\s(?:\p{L}+\s){0,2}$/u,
    respectively: /\brespectivement\s/u,
    examples: [
      ['La gendarmerie a compté 3 400 cyclistes, la fédération 9 000.', 'cyclistes'],
      ['Le rectorat a recensé 61 écoles dans 12 communes. Le syndicat en dénombre 140.', 'écoles'],
      ['Le ministère a compté 310 usines, dont 45 au nord. La CFDT en compte respectivement 520 et 90.', 'usines'],
      ['Le maire attendait 300 coureurs. Ils étaient 140.', 'coureurs'],
      ['Le comté perdrait 14 collèges et non plus 22.', 'collèges'],
      ['Le bilan s’établit à 31 morts, contre 24 annoncés la veille.', 'morts'],
      ['L’ONU fait état de 900 réfugiés, le gouvernement de 350.', 'réfugiés'],
      ['La direction annonce 300 départs. « C’est 500 », corrige la CGT.', 'départs'],
      ['Le maire attendait 300 coureurs. En juin, le club a gagné par 14.', null],
    ],
  },
  pronounSubjects: {
    itIs: /(?<!\p{L})(il|elle|celui-ci|celle-ci)\s(?:(?:est|était|sera|serait|(?:devr|pourr)ait\sêtre)\s(?:(?:\p{L}+ment|désormais|déjà|encore|toujours|plutôt|donc|bien|aujourd[’']hui|en\s(?:réalité|fait))\s){0,2}(?:de\s|d[’'])|(?:(?:devr|pourr)ait\s(?:\p{L}+\s)?)?(?:s[’'](?:est\s)?(?:él[eè]v|établi)|atte[ni]|dépass|représent|avoisin|frôl)\p{L}*\s(?:[\p{L}’'-]+\s){0,3})(?:\p{L}+\s){0,2}$/u,
    genders: new Map([
      ...['il', 'celui-ci'].map((word) => [word, 'm'] as const),
      ...['elle', 'celle-ci'].map((word) => [word, 'f'] as const),
    ]),
    examples: [
      ['Le chantier est estimé à 4 millions alors qu’il est de 26 millions.', 'chantier'],
      ['La facture du pont étonne. Elle s’élève à 3 millions d’euros.', 'facture'],
      ['Dans la ville, le déficit se creuse. Il devrait atteindre les 200 milliards d’euros.', 'déficit'],
      ['La maire a reçu une lettre. Il a versé 3 millions d’euros.', null],
      ['La banque a déposé son bilan. Elle devrait verser 3 millions d’euros.', null],
      ['La banque a déposé son bilan. Elle est redevable de 3 millions d’euros.', null],
    ],
  },
  former,
  locative:
    /(?:^|[\s(])(?:en|au|aux|à|dans|sur|vers)\s(?:(?:le|la|les)\s|l[’'])?(?:(?:sol|territoire|région|zone|oblast|province|ville|nord|sud|est|ouest)\s(?:de\sla\s|de\sl[’']|de\s|du\s|d[’'])?)?$/u,
  deedNoun: /.{4}(?:tion|sion|ssage|ement)$/u,
  nounLinks: words("le la les l’ l' un une de du des d’ d' au aux"),
  clauseOpeners: words("que qu’ qu' qui dont où lorsque lorsqu’ lorsqu' quand car si puisque"),
  articles: new Map([
    ...['le', 'la', 'les', 'un', 'une'].map((article) => [article, `${article} `] as const),
    ...['du', 'au'].map((word) => [word, 'le '] as const),
    ...['des', 'aux'].map((word) => [word, 'les '] as const),
    ...['l’', "l'"].map((article) => [article, 'l’'] as const),
  ]),
  shares: words('point'),
  wholes: words('pib pnb richesse produit'),
  measures: words('taux prévision estimation objectif hypothèse cible seuil rythme part'),
  numberNouns: new Set([...numberNouns, 'an', 'année']),
  joining: words('et mais tandis puis'),
  or: words('ou et/ou'),
};
