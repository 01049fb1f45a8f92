import type { FigureExample, FigureGrammar } from '../../../core/read/figures/grammar';
import { list } from '../../word-lists';
import { according } from '../according';
import { numberNouns } from '../number-nouns';
import { reachingVerbs } from '../reaching-verbs';

/** The noun that a number counts or measures, wherever it stands, and the part that the number is of others. */
export const counting: Pick<FigureGrammar, 'counted' | 'roles'> = {
  counted: {
    stops: list(
      `le la les l' un une des du de d' au aux à a en dans sur sous par pour avec sans chez vers entre contre depuis pendant durant avant après dès selon malgré
      devant derrière et ou où mais donc or ni car si que qu' qui dont quoi lequel laquelle lesquels lesquelles comme lorsque lorsqu' quand puis puisque puisqu' alors ainsi
      ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos
      il ils elle elles on je tu nous vous se s' y me te lui eux ne n' pas plus moins très trop aussi
      est sont était étaient sera seront serait seraient été être a ont avait avaient aura auront aurait auraient avoir ayant étant
      environ près autour jusque jusqu' quelque ici là hier demain aujourd' aujourd hui
      déjà encore toujours jamais seulement notamment soit voire non oui chaque tout tous toute toutes contre face lors`,
    ),
    superlatives: ['plus', 'moins'],
    articles: [
      'de',
      "d'",
      'des',
      'du',
      'la',
      'le',
      'les',
      "l'",
      'ces',
      'ses',
      'leurs',
      'cette',
      'ce',
      'nos',
      'vos',
      'son',
      'sa',
      'leur',
    ],
    alone: list('autre autres premiers premières derniers dernières'),
    elliptic: list('dont contre soit sur pour après et ou selon'),
    attributing: according,
    opining: ['pour'],
    prenominal: list(
      `autre autres nouveau nouveaux nouvelle nouvelles grand grands grande grandes petit petits petite petites gros grosse grosses jeune jeunes
      vieux vieille vieilles ancien anciens ancienne anciennes beau beaux belle belles bon bons bonne bonnes mauvais mauvaise mauvaises
      dernier derniers dernière dernières premier premiers première premières prochain prochains prochaine prochaines seconds secondes principal principaux principale principales
      différents différentes divers diverses seul seuls seule seules même mêmes vrai vrais simple simples futurs futures éventuels éventuelles
      meilleurs meilleures pires plus importants long longs longue longues haut hauts courts brefs petits-`,
    ),
    adjectivesFollow: true,
    adjectiveEndings: list(
      'ais aise ais aises ois oise oises ien iens ienne iennes éen éens éenne éennes ain ains aine aines ique iques aire aires al aux ale ales if ifs ive ives eux euse euses é és ée ées',
    ),
    coordinators: ['et', 'ou'],
    singular: [
      ['eaux', 'eau'],
      ['eux', 'eux'],
      ['aux', 'al'],
      ['s', ''],
    ],
    ofArticles: ['du', 'des'],
    definite: ['le', 'la', "l'", 'les'],
    peopleParticiples: [],
    measuringVerbs: [
      ...reachingVerbs,
      ...list(
        `être représenter augmenter progresser croître bondir baisser reculer chuter diminuer dévisser plonger valoir peser
        mesurer durer`,
      ),
    ],
    movingVerbs: list(
      `élever établir estimer évaluer chiffrer fixer situer culminer plafonner limiter
      monter remonter grimper gonfler tomber descendre redescendre passer repasser revenir rester stabiliser
      replier contracter effondrer envoler comprendre contenir ressortir solder tourner
      réduire ramener relever rehausser abaisser porter alourdir vendre négocier échanger valoriser facturer rémunérer rouler`,
    ),
    puttingVerbs: list('estimer évaluer chiffrer fixer situer plafonner limiter valoriser établir porter'),
    passive: list("être s' se"),
    sharingVerbs: list('représenter peser constituer'),
    verbLinks: ['à', 'au', 'de', "d'", 'sous', 'sur', 'par', 'entre', 'autour', 'un', 'que', "qu'"],
    levelWords: ['à'],
    clitics: ["s'", 'se', 'ne', "n'", "l'", 'y', 'pas', 'plus'],
    modals: list('dev doi doiv pouv pour peu peuv pouss vont va allai sembl para paraî risqu'),
    pronouns: list("il ils elle elles on je j' tu nous vous ce c' cela ça"),
    relatives: ['qui'],
    objectRelatives: ['que', "qu'"],
    away: ['à'],
    clauseWords: list("qui que qu' dont où mais et selon si lorsque quand car"),
    numberNouns,
    tellingIdioms: ['état'],
    changeNouns: list(
      'hausse baisse augmentation diminution progression recul repli chute réduction croissance bond rebond envolée effondrement contraction',
    ),
    trendWords: ['en'],
    trendAdverbs: [],
    comparing: ['contre'],
    undergoingVerbs: list('subir connaître enregistrer afficher accuser marquer essuyer'),
  },
  roles: {
    before: {
      dont: 'subset',
      'parmi lesquels': 'subset',
      'parmi lesquelles': 'subset',
      'au total': 'total',
      'en tout': 'total',
      'un total de': 'total',
    },
    after: { 'au total': 'total', 'en tout': 'total', 'de plus': 'additional', 'en plus': 'additional' },
    modifiers: { autre: 'remainder', supplémentaire: 'additional', additionnel: 'additional' },
  },
};

/** What these tables must read; the unit tests run them. */
export const examples: readonly FigureExample[] = [
  {
    text: 'Le nombre de marins blessés est estimé à 4.000.',
    figures: ['4.000 | 4000 | count | approx | marin'],
  },
  {
    text: 'Le prix a subi une hausse de 3 %, et la perte atteint 4,9 milliards sur 20 milliards d’euros.',
    figures: [
      '3 % | 3 | percent | exact | prix',
      '4,9 milliards | 4900000000 | EUR | exact | perte',
      '20 milliards d’euros | 20000000000 | EUR',
    ],
  },
  {
    text: 'Les loyers ont fortement augmenté de 3 %, à 900 euros, et le coût, estimé à 2 millions d’euros, a été réduit d’un tiers.',
    figures: [
      '3 % | 3 | percent | exact | loyer',
      '900 euros | 900 | EUR | exact | loyer',
      '2 millions d’euros | 2000000 | EUR | approx | coût',
      'un tiers | 0.3333333333333333 | count | exact | -',
    ],
  },
  {
    text: 'Au printemps la dette publique frôle les 90 %, et le patron veut porter à 40 % la part des jeunes, loin d’un seuil à 50 %.',
    figures: [
      '90 % | 90 | percent | exact | dette',
      '40 % | 40 | percent | exact | part',
      '50 % | 50 | percent | exact | seuil',
    ],
  },
  {
    text: 'Le taux passe de 4 à 3 ans et le titre a perdu 2 euros à 58 euros, à 30 km de Nantes, 3 % cette année.',
    figures: [
      '4 | 4 | year | exact | taux',
      '3 ans | 3 | year | exact | taux',
      '2 euros | 2 | EUR | exact | -',
      '58 euros | 58 | EUR | exact | -',
      '30 km | 30 | kilometer | exact | -',
      '3 % | 3 | percent | exact | -',
    ],
  },
  {
    text: 'Sur les 40 marins, 12 ont voté contre, dont cinq à terre ; huit des trente grévistes, les deux premiers et les trois autres.',
    figures: [
      '40 | 40 | count | exact | marin',
      '12 | 12 | count | exact | marin',
      'cinq | 5 | count | exact | marin',
      'huit | 8 | count | exact | gréviste',
      'trente | 30 | count | exact | gréviste',
      'deux | 2 | count | exact | gréviste',
      'premiers | 1 | ordinal',
      'trois | 3 | count | exact | gréviste',
    ],
  },
  {
    text: 'Un marin et deux plongeurs ont disparu, une piétonne et trois cyclistes sont blessés, dans 2 villes et un parc.',
    figures: [
      'deux | 2 | count | exact | plongeur',
      'une | 1 | count | exact | piétonne',
      'trois | 3 | count | exact | cycliste',
      '2 | 2 | count | exact | ville',
    ],
  },
  {
    text: 'Un homme a été tué et deux autres blessés ; trois morts et un disparu.',
    figures: [
      'Un | 1 | count | exact | homme',
      'deux | 2 | count | exact | blessé',
      'trois | 3 | count | exact | mort',
      'un | 1 | count | exact | disparu',
    ],
  },
  {
    text: 'Au cours des six premiers mois, 12 arbres et plus de 30 haies : une centaine de piquets, 150 selon le maire, 200 d’après la région.',
    figures: [
      'six premiers mois | 6 | month',
      '12 | 12 | count | exact | arbre',
      '30 | 30.. | count | at-least | haie',
      'une centaine | 100 | count | approx | piquet',
      '150 | 150 | count | exact | piquet',
      '200 | 200 | count | exact | piquet',
    ],
  },
  {
    text: 'Deux voies sur quatre, cinq quais sur quatorze, un quai sur sept : 24 mois pour 800 bacs, dont 300 dès le 18 devant la ville, et 50 laris.',
    figures: [
      'Deux | 2 | count | exact | voie',
      'quatre | 4 | count | exact | voie',
      'cinq | 5 | count | exact | quai',
      'quatorze | 14 | count | exact | quai',
      'un quai sur sept | 0.14285714285714285 | count | exact | quai',
      '24 mois | 24 | month',
      '800 | 800 | count | exact | bac',
      '300 | 300 | count | exact | bac',
      '50 laris | 50 | GEL',
    ],
  },
  {
    text: 'Le déficit atteindra 4 % du revenu national, le textile pèse 3 % de l’activité, et la baisse de 6 % de la récolte inquiète.',
    figures: [
      '4 % | 4 | percent | exact | déficit',
      '3 % | 3 | percent | exact | activité',
      '6 % | 6 | percent | exact | récolte',
    ],
  },
  {
    text: 'Les ventes sont en hausse de 5 %, le port voit ses recettes chuter de 4 % et un gain compris entre 2 et 3 % suffit.',
    figures: [
      '5 % | 5 | percent | exact | vente',
      '4 % | 4 | percent | exact | recette',
      '2 et 3 % | 2..3 | percent | range | gain',
    ],
  },
  {
    text: 'Un prêt d’un montant de 40 000 euros, un chiffre d’affaires de 3 millions d’euros ; les tombes sont au nombre de 17.',
    figures: [
      '40 000 euros | 40000 | EUR | exact | prêt',
      '3 millions d’euros | 3000000 | EUR | exact | affaire',
      '17 | 17 | count | exact | tombe',
    ],
  },
  {
    text: 'Une “fraude”, de 4 millions d’euros, et un prêt à un taux élevé, supérieur à 8 %, pour une hausse du Smic de 3 %.',
    figures: [
      '4 millions d’euros | 4000000 | EUR | exact | fraude',
      '8 % | 8.. | percent | at-least | taux',
      '3 % | 3 | percent | exact | hausse',
    ],
  },
  {
    text: 'Le coût ne dépasse pas 4 millions d’euros, dit-il : "le nombre de lits a augmenté de 460".',
    figures: ['4 millions d’euros | ..4000000 | EUR | at-most | coût', '460 | 460 | count | exact | lit'],
  },
  {
    text: 'Le recteur veut réduire le nombre d’heures de cours à 27, et la trêve entre Lima et Quito durera 77 jours.',
    figures: ['27 | 27 | count | exact | heure', '77 jours | 77 | day | exact | trêve'],
  },
  {
    text: 'Le budget de la ville (3 millions d’euros) et la rançon, 5 millions d’euros. La majorité (58 %) des prêts.',
    figures: [
      '3 millions d’euros | 3000000 | EUR | exact | budget',
      '5 millions d’euros | 5000000 | EUR | exact | rançon',
      '58 % | 58 | percent | exact | prêt',
    ],
  },
  {
    text: 'Le musée paiera 3 millions d’euros, le stade 2 millions et la gare 900 000 euros, le taux atteint 7 %, contre 6 %.',
    figures: [
      '3 millions d’euros | 3000000 | EUR | exact | -',
      '2 millions | 2000000 | EUR | exact | stade',
      '900 000 euros | 900000 | EUR | exact | gare',
      '7 % | 7 | percent | exact | taux',
      '6 % | 6 | percent | exact | taux',
    ],
  },
  {
    text: 'La facture atteint 5 millions d’euros, en baisse de 3 %.',
    figures: ['5 millions d’euros | 5000000 | EUR | exact | facture', '3 % | 3 | percent | exact | facture'],
  },
  {
    text: 'Le port attend une participation supérieure à 60 % et des recettes inférieures à 3 millions d’euros.',
    figures: [
      '60 % | 60.. | percent | at-least | participation',
      '3 millions d’euros | ..3000000 | EUR | at-most | recette',
    ],
  },
  {
    text: 'De nombreux ouvriers, près de 300, ont défilé devant beaucoup de visiteurs (plus de 900).',
    figures: ['300 | 300 | count | approx | ouvrier', '900 | 900.. | count | at-least | visiteur'],
  },
  {
    text: 'Le nombre de soldats (environ 300) a surpris.',
    figures: ['300 | 300 | count | approx | soldat'],
  },
  {
    text: 'Un plus grand nombre de marins, au moins 300, attendent.',
    figures: ['300 | 300.. | count | at-least | marin'],
  },
  // Another teller's value leaves out scale, unit and noun; so does a bolder guess.
  {
    text: 'Le trou atteint 1,6 million d’euros selon la banque, 2,3 d’après la CFDT et 3 pour le maire.',
    figures: [
      '1,6 million d’euros | 1600000 | EUR | exact | trou',
      '2,3 | 2300000 | EUR | exact | trou',
      '3 | 3000000 | EUR | exact | trou',
    ],
  },
  {
    text: 'La hausse touche 30 % des ports selon l’État, 45 selon les marins ; le coût est de 3 millions de dollars, 5 en 2012.',
    figures: [
      '30 % | 30 | percent | exact | port',
      '45 | 45 | percent | exact | port',
      '3 millions de dollars | 3000000 | USD | exact | coût',
      '5 | 5 | count | exact | -',
    ],
  },
  {
    text: 'La dette, que le maire fixe à 4 millions d’euros, serait selon l’audit de 6 millions d’euros. Le maire l’estime à 2 %.',
    figures: [
      '4 millions d’euros | 4000000 | EUR | exact | dette',
      '6 millions d’euros | 6000000 | EUR | exact | dette',
      '2 % | 2 | percent | exact | -',
    ],
  },
  {
    text: 'La banque évalue les besoins du port à 8 millions d’euros, l’État fait état de 65 % et le maire l’établit à 200.',
    figures: [
      '8 millions d’euros | 8000000 | EUR | exact | besoin',
      '65 % | 65 | percent | exact | -',
      '200 | 200 | count | exact | -',
    ],
  },
  {
    text: 'Le passe coûte 28 millions d’euros, à en croire la ville, 60 si l’on suit la région.',
    figures: ['28 millions d’euros | 28000000 | EUR | exact | -', '60 | 60000000 | EUR | exact | -'],
  },
  {
    text: 'Selon la police, au moins 300, peut-être plus, ont défilé.',
    figures: ['300 | 300.. | count | at-least | -'],
  },
  { text: 'Le chômage « atteindra 9 % » cette année.', figures: ['9 % | 9 | percent | exact | chômage'] },
  { text: 'Coût estimé : 2 euros.', figures: ['2 euros | 2 | EUR | exact | coût'] },
  // A part of the sentence that leaves out its verb and what it counts; one digit is a part of the name.
  {
    text: 'La mairie a compté 300 marcheurs, la CFDT 450 et Solidaires 520.',
    figures: [
      '300 | 300 | count | exact | marcheur',
      '450 | 450 | count | exact | marcheur',
      '520 | 520 | count | exact | marcheur',
    ],
  },
  {
    text: 'Sorelec fermera 250 agences et Brunel 1,2 million.',
    figures: ['250 | 250 | count | exact | agence', '1,2 million | 1200000 | count | exact | agence'],
  },
  {
    text: 'Le musée expose 40 fusées, dont Vostok, Saturn 5 et Apollo 13.',
    figures: ['40 | 40 | count | exact | fusée'],
  },
  { text: 'La région a ouvert 12 gares et la ligne 14.', figures: ['12 | 12 | count | exact | gare'] },
  {
    text: 'Sur 900 ouvriers, 700 se sont mis en grève.',
    figures: ['900 | 900 | count | exact | ouvrier', '700 | 700 | count | exact | ouvrier'],
  },
];
