import type { AttributionGrammar } from '../../core/read/attributions';
import type { AttributionExample } from '../attribution-example';
import { list } from '../word-lists';
import { according, ofEach } from './according';
import { months, weekdays } from './calendar/months-and-weekdays';
import { numberNouns } from './number-nouns';

/** Regular verbs of saying, by their infinitive. */
const regular = list(`
  accuser affirmer ajouter alerter analyser annoncer argumenter assurer attester avancer avouer chiffrer clamer
  citer commenter concéder confier confirmer considérer constater contester déclarer décréter dénoncer
  dénombrer déplorer détailler dévoiler énumérer enchaîner espérer estimer évaluer exiger évoquer expliquer exprimer exposer
  indiquer insister invoquer juger lancer marteler mentionner narrer nier noter objecter observer penser préciser
  présumer prétexter proclamer pronostiquer proposer protester raconter rapporter rappeler recenser
  regretter relater relayer relever résumer répliquer réaffirmer rétorquer révéler signaler souhaiter souligner
  spécifier suggérer supposer témoigner titrer tonner trancher stipuler projeter tabler parier
`);

/** Those that say something only in a comment clause, after a value or a quotation: "300, jure le maire", "tempère-t-il". */
const comments = list(`
  agacer alarmer alléguer amender arguer asséner attaquer balayer bougonner calculer certifier chuchoter claironner clarifier
  compléter confesser contrer corriger critiquer crier demander diagnostiquer décrypter écrier emporter énoncer
  escompter étonner exclamer expliciter fanfaronner féliciter fulminer fustiger glisser gronder grommeler hasarder hurler
  indigner inquiéter insurger interroger ironiser jubiler jurer lâcher marmonner menacer minimiser moduler murmurer nuancer
  pester plaider plaisanter professer prophétiser questionner railler rassurer récapituler réclamer rectifier
  relativiser répéter reprocher ricaner riposter réitérer seriner souffler soupirer spéculer supputer tempérer temporiser
  théoriser vanter vitupérer
`);
const irregularComments = list(`
  défend défendent garantit garantissent reprend reprennent plaint plaignent réagit réagissent convient sourit
  souvient souviennent
`);

/** Third person forms of the irregular ones, then their participles. */
const irregularForms = list(`
  dit disent disait disaient dira diront dirait
  redit prédit prédisent prédisait prédira prévoit prévoient prévoyait prévoyaient
  écrit écrivent écrivait écrivaient décrit décrivent
  promet promettent promettait admet admettent admettait admettaient
  reconnaît reconnait reconnaissent reconnaissait reconnaissaient
  répond répondent répondait répondaient
  soutient soutiennent soutenait soutenaient maintient maintiennent
  prétend prétendent prétendait prétendaient convient
  croit croient croyait craint craignent craignait
  avertit avertissent dément démentent démentait démentaient
  prévient préviennent conclut concluent surenchérit surenchérissent renchérit renchérissent poursuit veut sait
`);
const irregularParticiples = list(`
  dit redit prédit prévu écrit décrit promis admis reconnu répondu soutenu maintenu prétendu cru craint averti démenti
  prévenu appris valoir savoir remarquer observer conclu renchéri surenchéri poursuivi
`);

/** Regular verbs by which a number is told, where it is their object. */
const countingVerbs = list(`
  calculer chiffrer comptabiliser dénombrer estimer évaluer évoquer jauger recenser répertorier revendiquer
`);
/** Those that also say what someone has or gets. */
const holdingVerbs = list('avancer identifier relever');

const stemOf = (verb: string) => verb.slice(0, -2);
const stems = regular.map(stemOf);
const commentStems = comments.map(stemOf);

/** "annonc" before a, o: "annonç"; "jug": "juge". */
const soft = (stem: string) => stem.replace(/c$/, 'ç').replace(/g$/, 'ge');
/** "révél" with an unheard ending: "révèl"; "rappel": "rappell"; "relev": "relèv". */
const heavy = (stem: string) =>
  /appel$|jet$/.test(stem) ? stem + stem.at(-1) : stem.replace(/[eé]([^aeiouyéèê]{1,2})$/, 'è$1');

/** The third persons of a regular verb. */
const formsOf = (stem: string) => [
  ...['e', 'ent'].flatMap((end) => [stem + end, heavy(stem) + end]),
  ...['ait', 'aient', 'a'].map((end) => soft(stem) + end),
  ...['èrent', 'era', 'eront', 'erait', 'eraient'].map((end) => stem + end),
];

const commentForms = [...commentStems.flatMap(formsOf), ...irregularComments];
const commentParticiples = [...commentStems.map((stem) => `${stem}é`), ...list('défendu garanti repris réagi')];
const says = [...stems.flatMap(formsOf), ...irregularForms, ...commentForms];

/** The forms of regular verbs by which they tell a number: the third persons, the participle and the infinitive. */
const tellingForms = (verbs: readonly string[]) =>
  verbs.flatMap((verb) => [...formsOf(stemOf(verb)), `${stemOf(verb)}é`, verb]);

/** Each form with what stands between it and the number: "parle de", "parle d'". */
const forms = (verbs: string, ...links: readonly string[]) =>
  list(verbs).flatMap((verb) => links.map((link) => `${verb} ${link}`));

export const attributions: AttributionGrammar = {
  according,
  sources: list('source sources'),
  opinionOf: ['pour', 'côté'],
  asides: [
    ...['pour sa part', 'pour leur part', 'de son côté', 'de leur côté', 'à son tour', 'à leur tour'],
    ...list('lui elle eux elles').map((one) => `quant à ${one}`),
    ...list('lui-même elle-même eux-mêmes elles-mêmes'),
    ...['par ailleurs', 'en outre', 'en effet', 'de nouveau', 'en revanche', 'au contraire', "à l'inverse"],
    ...['pour ce qui le concerne', 'pour ce qui la concerne', 'pour ce qui les concerne', 'un temps', "d'abord"],
  ],
  tonics: list('lui elle eux elles'),
  halfAuxiliaries: ['fait', 'fini par', 'dû'],
  citing: [
    'citant',
    'qui cite',
    'qui citait',
    'qui citent',
    'se référant à',
    "s'appuyant sur",
    'relayant',
    'reprenant',
  ],
  platforms: ['telegram', 'twitter', 'x', 'facebook', 'instagram', 'vkontakte', 'mastodon', 'bluesky', 'truth'],
  quotedBy: [
    'cité',
    'citée',
    'cités',
    'citées',
    'relayé',
    'relayée',
    'relayés',
    'relayées',
    'rapporté',
    'rapportée',
    'rapportés',
    'rapportées',
    'interrogé',
    'interrogée',
    'interrogés',
  ].map((form) => `${form} par`),
  says,
  ambiguous: list(`
    ajoute ajoutent ajoutait ajoutaient ajouté note notent juge jugent relève relèvent espère espèrent souhaite souhaitent pense pensent croit croient craint craignent
    veut sait cite citent lance lancent propose proposent poursuit promet avance avancent titre titrent relate décrit
    décrivent exprime expriment projette projettent prévoit prévoient tranche regrette observe observent évoque évoquent
    insiste insistent expose exposent suppose supposent convient conclut maintient maintiennent soutient soutiennent
    analyse analysent commente écrit écrivent conteste contestent dénonce dénoncent chiffre chiffrent évalue stipule
    lancé proposé exprimé projeté avancé cité soutenu tranché poursuivi relevé exposé voulu craint conclu écrit décrit
    voulait espérait pensait croyait soutenait proposait lançait évoquait projetait prévoyait exprimait
  `).concat(commentForms, commentParticiples),
  said: [...stems.map((stem) => `${stem}é`), ...irregularParticiples, ...commentParticiples],
  saying: stems
    .map((stem) => `${soft(stem)}ant`)
    .concat('disant', 'écrivant', 'promettant', 'soutenant', 'reconnaissant'),
  counting: [
    ...tellingForms(countingVerbs),
    ...forms('parle parlent parlait parlaient parlé parler', 'de', "d'"),
    ...forms('fait font faisait faisaient faire', 'état de', "état d'"),
    ...list('reconnaît reconnait reconnaissent reconnaissait reconnu reconnaître admet admettent admettait admettre'),
    ...forms('conclut concluent conclu', 'à'),
  ],
  holding: [
    ...tellingForms(holdingVerbs),
    ...list('compté compter admis retient retiennent maintient maintiennent'),
    ...forms('arrive arrivent arrivait parvient parviennent aboutit aboutissent abouti', 'à'),
    ...forms('table tablent tablait tablé mise misent', 'sur'),
    ...forms('arrête arrêtent tient tiennent', 'à'),
    ...forms('penche penchent opte optent', 'pour'),
    ...forms('attend attendent', 'à'),
    ...forms('va vont allait allaient', "jusqu'à"),
    ...list('porte portent portait portaient établit établissent pointe pointent pointait pointé'),
    ...list('fixe fixent fixait fixaient donne donnent donnait attend attendent attendait attendaient'),
    ...list('prévoit prévoient prévoyait espère espèrent escompte escomptent redoute redoutent craint craignent'),
    ...list('promet promettent anticipe anticipent pronostique pronostiquent brandit brandissent'),
  ],
  countingThem: [
    ...list('compte comptent comptait comptaient voit voient vu enregistré trouvé'),
    ...['pris en charge', ...forms('est sont était étaient', 'à')],
  ],
  ofThem: ['en'],
  numberNouns,
  putAt: list('à au'),
  auxiliaries: ['a', 'ont', 'avait', 'avaient', 'ait', 'aient', 'fait', 'font', 'croit', 'croient'],
  clitics: ['l', "l'", 'me', "m'", 'lui', 'leur', 'se', "s'", 'en', 'y', 'le', 'les', 'la'],
  unsaid: ['n', "n'", 'ne'],
  // "N'en voit qu'1,5 million": before digits the apostrophe stands alone.
  that: ['que', "qu'", 'qu'],
  who: ['qui'],
  pronouns: {
    il: 'm',
    elle: 'f',
    ils: 'plural',
    elles: 'plural',
    on: 'nobody',
    lui: 'm',
    eux: 'plural',
    "l'on": 'nobody',
  },
  learntFrom: ['auprès de', "auprès d'", 'auprès du', 'auprès des', 'de', 'du', 'au', 'à', 'chez', 'dans'],
  one: ['on', "l'on"],
  whereOf: ['où'],
  where: ['chez', 'à', 'au', 'aux', 'auprès de', ...ofEach('du côté'), ...ofEach('auprès')],
  although: ['bien qu', 'alors que', "alors qu'", 'tandis qu', 'quoiqu', 'si '],
  as: ['comme', 'ainsi'],
  hearsay: [],
  modals: list('pouvoir devoir vouloir falloir aimer souhaiter savoir'),
  tellers: {
    determiners: list(
      "le la les l' l un une ce cet cette ces son sa ses leur leurs certains certaines plusieurs quelques chaque notre nos",
    ),
    those: list('ceux celles celui celle'),
    of: ['de', "d'", 'd'],
    ofDeterminers: ['du', 'des'],
    prepositions: list(
      'à au aux en sur dans par pour avec sans sous chez vers contre entre depuis après avant pendant lors devant derrière via hors outre malgré durant auprès selon parmi face grâce',
    ),
    and: ['et', 'ou'],
    clauseOpeners: list(
      "qui que qu' dont où quand lorsque lorsqu' si s' mais car donc or comme alors tandis puisque parce afin ainsi quoi lequel laquelle lesquels il elle ils elles on je j' nous vous se ne n' y pas ceci cela ça c' celui celle ceux celles tout tous toute toutes",
    ),
    time: [
      ...Object.keys(weekdays),
      ...Object.keys(months),
      ...list(`
      hier aujourd' hui demain avant-hier matin soir midi après-midi nuit
      semaine mois année dernier
      dernière derniers dernières prochain prochaine récemment tôt tard
    `),
    ],
    adverbs: list(`
      également aussi encore déjà toutefois cependant pourtant néanmoins ensuite enfin notamment même ainsi pas toujours
      alors seulement publiquement officiellement récemment clairement simplement fermement immédiatement aussitôt
      longuement sobrement finalement notamment longtemps
    `),
    verbs: list(`
      a ont est sont avait avaient était étaient sera seront serait seraient aurait auraient aura auront fut furent va vont
      doit doivent peut peuvent fait font ait soit être avoir eu été citant cité citée cités citées interrogé interrogés
      interrogée publié publiée publiés publiées fourni fournie fournis fournies diffusé diffusée
    `),
    inside: ['chargé', 'chargée', 'chargés', 'élu', 'élue', 'adjoint', 'adjointe'],
    speakers: list(`
      ministre ministres ministère président présidente présidents présidence porte-parole chef cheffe chefs dirigeant
      dirigeante dirigeants responsable responsables police policier policiers gendarmerie gendarmes syndicat syndicats
      organisateur organisateurs organisatrice organisatrices gouvernement gouvernements autorité autorités agence agences
      chaîne journal quotidien hebdomadaire magazine presse média médias radio télévision site source sources témoin témoins
      expert experts experte spécialiste spécialistes service services renseignement renseignements armée armées état-major
      général colonel commandant amiral procureur procureure parquet justice tribunal juge juges avocat avocate avocats maire
      mairie préfet préfète préfecture député députée députés sénateur sénatrice sénateurs élu élus secrétaire directeur
      directrice direction patron patronne patrons pdg entreprise groupe société banque compagnie association associations
      ong organisation organisations fédération confédération union parti partis commission comité conseil institut
      observatoire analyste analystes économiste économistes chercheur chercheurs chercheuse étude études rapport rapports
      sondage enquête communiqué déclaration document documents estimation estimations bilan statistiques opposition
      opposants majorité ambassadeur ambassade diplomate diplomates diplomatie officiel officiels fonctionnaire
      fonctionnaires secouriste secouristes pompiers médecin médecins hôpital habitant habitants proche proches famille
      entourage cabinet leader numéro homologue roi reine pape évêque prince premier vice-président vice-premier adjoint
      adjointe historien sociologue politologue météo bureau office ministères cour rebelles milice manifestants grévistes
      exploitant exploitants assureur assureurs commerçants riverains rectorat accusation plaignants
      candidat candidate historienne auteur auteurs journaliste journalistes correspondant éditorialiste tabloïd
      intéressé intéressée homme femme jeune victime victimes client clients pays état états capitale délégation mission
      accusé activistes actionnaire actionnaires administrateur adversaires agriculteurs amateurs architecte armateur audit
      auditeurs bénévoles camp centrale chancellerie cheminots climatologue collectif combattant combattants commandement
      commissaire commissariat comptable conseiller conseillère consultant contrôleurs créanciers chasseurs défense délégué
      déléguée délégués détracteurs écologistes enquêteur enquêteurs enseignante épouse exécutif fabricant fille fils fondateur
      fondatrice frère géologue gérant gérante gouverneur gouverneure greffe huissier ingénieur ingénieurs inspecteur
      inspection intersyndicale ligue liquidateur mari médiateur mère météorologue militant militante militants municipalité
      mutuelle négociateur notaire opérateur opérateurs palais partisans passagers père pêcheurs pilote professeur professeure
      propriétaire propriétaires psychiatre recteur rectrice représentant représentante représentants routiers salarié salariée
      salariés sauveteurs secours sinistrés sismologue sœur suspect syndicaliste syndicalistes trésorier trésorière université
      urgentiste urgentistes usagers vérificateur veuve voisin voisine voisins voyageurs zoologue
      centre centres chambre clinique coordination coopérative capitainerie clan cercle équipe laboratoire ordre
      armement armateurs compagnies automobilistes requérant requérante tribune
      coalition alliance officier officiers collègue collègues porte-voix coprésident rapporteur rapporteuse entraîneur capitaine joueur sélectionneur
    `),
    contents: list(
      'information informations donnée données résultat résultats calcul relevé relevés enregistrements comptes chiffre chiffres déclaration déclarations propos termes mots formule calculs décompte décomptes comptage',
    ),
    by: ['par'],
  },
};

export const examples: readonly AttributionExample[] = [
  { text: 'Trois morts jeudi, a annoncé la police.', at: 'Trois', chain: ['police'] },
  {
    text: '12 chars sont arrivés, indique l’agence Tass, qui cite le ministère russe de la Défense.',
    at: '12',
    chain: ['agence Tass', 'ministère russe de la Défense'],
  },
  { text: 'Anna Berg sur Telegram : 12 maisons ont brûlé.', at: '12', chain: ['Anna Berg'] },
  { text: 'Un gardien a indiqué avoir compté 12 loups.', at: '12', chain: ['gardien'] },
  { text: 'Le maire a aussi fait valoir que 20 lits manquaient.', at: '20', chain: ['maire'] },
  { text: 'Pour le maire de Brest, 20 lits suffisent.', at: '20', chain: ['maire de Brest'] },
  { text: 'Pour la fête, 20 lits suffisent.', at: '20', chain: [] },
  {
    text: 'L’Office de développement et de gestion (ODG) prévoit que 20 lits suffiront.',
    at: '20',
    chain: ['Office de développement et de gestion'],
  },
  { text: 'Selon la police, 300 personnes ont défilé à Lille.', at: '300', chain: ['police'] },
  { text: 'La grève a coûté 3 millions d’euros, d’après les syndicats.', at: '3 millions', chain: ['syndicats'] },
  {
    text: 'Le barrage a cédé, faisant 12 morts, selon Reuters, citant le gouverneur de la province.',
    at: '12',
    chain: ['Reuters', 'gouverneur de la province'],
  },
  {
    text: 'Le pont compte 48 fissures, selon un rapport confidentiel cité par l’agence Belga jeudi.',
    at: '48',
    chain: ['agence Belga', 'rapport confidentiel'],
  },
  {
    text: 'Le maire de Brest, Paul Kervella, a annoncé que 40 logements seraient construits.',
    at: '40',
    chain: ['maire de Brest, Paul Kervella'],
  },
  {
    text: 'L’usine emploie 80 personnes, a précisé mardi la directrice du site.',
    at: '80',
    chain: ['directrice du site'],
  },
  { text: 'Quelque 500 foyers sont privés de courant, rapporte Ouest-France.', at: '500', chain: ['Ouest-France'] },
  {
    text: 'Les dégâts sont estimés à 2 millions, comme l’a rapporté l’agence Reuters.',
    at: '2 millions',
    chain: ['agence Reuters'],
  },
  {
    text: 'Ils étaient 2 000 selon la police, et 5 000 selon les organisateurs.',
    at: '5 000',
    chain: ['organisateurs'],
  },
  { text: 'Ils étaient 2 000 selon la police, et 5 000 selon les organisateurs.', at: '2 000', chain: ['police'] },
  {
    text: 'L’entreprise aurait perdu 3 millions, selon la banque. De plus, 40 postes auraient été supprimés.',
    at: '40',
    chain: ['banque'],
  },
  { text: 'L’entreprise a perdu 3 millions, selon la banque. Elle compte 40 salariés.', at: '40', chain: [] },
  {
    text: 'Le pays compte 300 cas, affirme le ministère. « Nous avons 20 lits », a ajouté le ministre de la Santé.',
    at: '20',
    chain: ['ministre de la Santé'],
  },
  {
    text: '« Nous avons 20 lits », a-t-il déclaré, selon l’agence Belga.',
    at: '20',
    chain: ['agence Belga', 'a-t-il'],
  },
  { text: 'Le ministre n’a pas confirmé les 20 décès.', at: '20', chain: [] },
  { text: 'Une note de 20 pages circule à la mairie.', at: '20', chain: [] },
  {
    text: 'Bien que la banque ait affirmé avoir perdu 3 millions, 40 postes ont été créés.',
    at: '40',
    chain: [],
  },
  {
    text: 'Un rapport de 15 experts a indiqué que 60 ponts étaient fragiles.',
    at: '60',
    chain: ['rapport de 15 experts'],
  },
  { text: 'Un rapport de 15 experts a indiqué que 60 ponts étaient fragiles.', at: '15', chain: [] },
  { text: 'La gendarmerie a compté 3 400 cyclistes, la fédération 9 000.', at: '3 400', chain: ['gendarmerie'] },
  { text: 'La gendarmerie a compté 3 400 cyclistes, la fédération 9 000.', at: '9 000', chain: ['fédération'] },
  { text: 'L’institut table sur 0,8 % de croissance, Bercy sur plus de 1 %.', at: '1 %', chain: ['Bercy'] },
  { text: 'Police 2 300, organisateurs 7 000 : la bataille a repris.', at: '2 300', chain: ['Police'] },
  { text: 'Police 2 300, organisateurs 7 000 : la bataille a repris.', at: '7 000', chain: ['organisateurs'] },
  { text: 'Le ministère a versé 3 millions d’euros, la région 2 millions.', at: '2 millions', chain: [] },
  { text: 'Le club compte 12 joueurs. Il en compte 3 de trop.', at: '12', chain: [] },
  { text: 'La mairie parle de 80 lits ; une association d’usagers arrive à 170.', at: '80', chain: ['mairie'] },
  {
    text: 'La mairie parle de 80 lits ; une association d’usagers arrive à 170.',
    at: '170',
    chain: ['association d’usagers'],
  },
  { text: 'Les pompiers, eux, n’en ont vu que 40.', at: '40', chain: ['pompiers'] },
  {
    text: 'On déplore onze morts, a précisé le préfet, tandis que la Ligue en dénombre 26.',
    at: '26',
    chain: ['Ligue'],
  },
  { text: 'La direction conteste ce calcul et reconnaît 14 départs.', at: '14', chain: ['direction'] },
  { text: 'L’armée a fini par reconnaître 15 pertes.', at: '15', chain: ['armée'] },
  { text: 'La banque chiffre ses pertes à 2 millions d’euros.', at: '2 millions', chain: ['banque'] },
  { text: 'La ville a enregistré une baisse de 4 %.', at: '4 %', chain: [] },
  { text: 'Plus de 500 si l’on écoute les avocats.', at: '500', chain: ['avocats'] },
  { text: 'La ligue soutient, elle, que 12 digues sont fendues.', at: '12', chain: ['ligue'] },
  { text: 'Les maires parlent, eux, de 40 ponts fermés.', at: '40', chain: ['maires'] },
  { text: 'Le préfet, quant à lui, a recensé 40 ponts fermés.', at: '40', chain: ['préfet'] },
  { text: '40 ponts sont fermés, rectifie le préfet.', at: '40', chain: ['préfet'] },
  { text: '« 40 ponts sont fermés », tempère-t-on à la préfecture.', at: '40', chain: ['préfecture'] },
  { text: 'Le maire a corrigé 40 copies.', at: '40', chain: [] },
  { text: 'Il manque 40 lits, fait valoir le maire.', at: '40', chain: ['maire'] },
  { text: 'D’après ceux qui étaient là, 40 tentes ont brûlé.', at: '40', chain: ['ceux qui étaient là'] },
  { text: 'De source policière, 40 tentes ont brûlé.', at: '40', chain: ['source policière'] },
  { text: 'Une carte de source sûre montre 40 tentes.', at: '40', chain: [] },
  { text: 'Aux dires des voisins, 40 tentes ont brûlé.', at: '40', chain: ['voisins'] },
  { text: 'De l’aveu même du maire, il manque 40 lits.', at: '40', chain: ['maire'] },
  { text: 'Le stade coûtera 3 millions, dixit le maire.', at: '3 millions', chain: ['maire'] },
  { text: 'La dette serait selon l’audit de 6 millions d’euros.', at: '6 millions', chain: ['audit'] },
  { text: 'Chez les pompiers, on parle de 40 blessés.', at: '40', chain: ['pompiers'] },
  { text: 'À la chambre, où l’on s’en tient à 40, on attend.', at: '40', chain: ['chambre'] },
  { text: 'Le préfet, de son côté, n’évoque qu’1,5 million.', at: '1,5 million', chain: ['préfet'] },
  { text: 'Le maire dit 12 ; eux jurent n’en avoir vu que 9.', at: '9', chain: ['eux'] },
  { text: 'Les élus ont compté 40 cyclistes et les syndicats 90.', at: '90', chain: ['syndicats'] },
  { text: 'Le coût va de 40 euros, selon eux, à 90 euros, répond le maire.', at: '40', chain: ['eux'] },
  { text: 'Le coût va de 40 euros, selon eux, à 90 euros, répond le maire.', at: '90', chain: ['maire'] },
  { text: 'Le sonar donne 17 nœuds, croit savoir l’avocate.', at: '17', chain: ['avocate'] },
  { text: 'Il en coûterait 60 si l’on suit celle du maire.', at: '60', chain: ['celle du maire'] },
  { text: 'Le préfet en reconnaît neuf, quand la ligue n’en dénonce que 40.', at: '40', chain: ['ligue'] },
  { text: 'Le préfet a relevé 12 % de fuites ; SUD, 40.', at: '40', chain: ['SUD'] },
  { text: 'Il réévalue la perte à 3,7 milliards et avertit que 40 postes sautent.', at: '40', chain: ['Il'] },
  { text: 'Construit en 1986, jaugeant 40 tonneaux, le bateau a coulé.', at: '40', chain: [] },
  { text: 'Pour l’ensemble du groupe, 40 postes suffisent.', at: '40', chain: [] },
  { text: 'Le maire a ajouté 40 trains.', at: '40', chain: [] },
  {
    text: 'Mais selon deux sources proches du dossier, 40 postes sautent.',
    at: '40',
    chain: ['deux sources proches du dossier'],
  },
  { text: 'Le Front, qui a 4.000 hommes et 40% du pays, affirme avoir pris 12 ponts.', at: '12', chain: ['Front'] },
  { text: '« Il manque 40 wagons », lâche un aiguilleur.', at: '40', chain: ['aiguilleur'] },
  { text: 'Le maire promet 40 lits. L’opposition n’en voit que 12.', at: '12', chain: ['opposition'] },
  { text: 'Côté syndicats, on avance 40 départs.', at: '40', chain: ['syndicats'] },
  { text: 'En ville, on parle de 40 blessés.', at: '40', chain: [] },
  { text: 'Entre 300 (police) et 900 cyclistes (syndicats) ont roulé.', at: '300', chain: ['police'] },
  { text: 'Entre 300 (police) et 900 cyclistes (syndicats) ont roulé.', at: '900', chain: ['syndicats'] },
  { text: 'On compte 12 élus (Verts) et 9 (Radicaux).', at: '12', chain: [] },
  { text: 'Ils étaient 300 pour la police, 900 pour les syndicats.', at: '300', chain: ['police'] },
  { text: 'Ils étaient 300 pour la police, 900 pour les syndicats.', at: '900', chain: ['syndicats'] },
  { text: 'La ville offre 300 lits pour les étudiants et 400 pour les policiers.', at: '300', chain: [] },
  { text: 'La loi prévoit 3 millions d’euros pour la police, 9 millions pour la justice.', at: '9', chain: [] },
  { text: 'Coût : 3 millions selon la mairie, contre 9 millions pour la préfecture.', at: '9', chain: ['préfecture'] },
];
