import type { Gazetteer } from '../../core/read/gazetteer';
import type { NameGrammar } from '../../core/read/names-grammar';
import { companies } from '../companies';
import { demonymPrefixes } from '../demonym-prefixes';
import { press } from '../press';
import { words } from '../word-lists';
import { months, weekdays } from './calendar/months-and-weekdays';
import { organisations } from './organisations';
import { demonyms, places } from './places';

/** How French press names persons, places and organisations. */
export const names = (gazetteer: Gazetteer): NameGrammar => ({
  gazetteer,
  known: [...places, ...companies, ...press, ...organisations],
  demonyms,
  demonymPrefixes,
  particles: words('de du des d’ la le von van der den ter ten zu bin ben ibn al el da dos das di della del y e'),
  joinedParticle: /^(?:[ae]l|a[dnrstz]|ash|e[dns]|ould|bin)-\p{Lu}\p{Ll}/u,
  leadingParticles: words('de d’ du van von der'),
  civilities: new Map([
    ...['m', 'mm', 'mr', 'monsieur', 'messieurs', 'mgr', 'sir', 'don', 'abbé', 'émir', 'cheikh'].map(
      (w) => [w, 'm'] as const,
    ),
    ...['mme', 'mmes', 'mlle', 'mlles', 'madame', 'mesdames', 'mademoiselle', 'lady'].map((w) => [w, 'f'] as const),
    ...['me', 'mes', 'maître', 'dr', 'pr', 'docteur', 'professeur', 'lord'].map((w) => [w, 'e'] as const),
  ]),
  pluralCivilities: words('mm mmes mlles messieurs mesdames'),
  ranks: words('général maréchal colonel amiral capitaine commandant comte duc marquis baron caporal sergent soldat'),
  offices: words(`
    président présidente vice-président vice-présidente ministre premier-ministre secrétaire chancelier chancelière député députée sénateur sénatrice
    maire préfet préfète gouverneur gouverneure commissaire ambassadeur ambassadrice porte-parole leader chef cheffe dirigeant dirigeante
    roi reine prince princesse duc duchesse comte comtesse baron baronne marquis empereur impératrice tsar pape cardinal archevêque évêque curé ayatollah imam rabbin pasteur saint sainte
    général amiral colonel capitaine commandant lieutenant maréchal sergent caporal brigadier adjudant major soldat
    juge procureur procureure magistrat magistrate avocat avocate bâtonnier notaire greffier
    directeur directrice pdg patron patronne fondateur fondatrice cofondateur gérant administrateur responsable conseiller conseillère adjoint adjointe
    délégué déléguée rapporteur rapporteuse élu élue candidat candidate militant militante opposant opposante syndicaliste
    journaliste reporter correspondant correspondante photographe écrivain auteur romancier romancière poète philosophe historien historienne
    économiste politologue sociologue chercheur chercheuse analyste expert experte spécialiste professeur docteur médecin scientifique physicien biologiste
    acteur actrice comédien comédienne réalisateur réalisatrice cinéaste chanteur chanteuse musicien compositeur peintre sculpteur architecte
    joueur joueuse entraîneur sélectionneur attaquant gardien milieu défenseur coureur cycliste nageur nageuse skieur tennisman boxeur pilote champion championne
    fils fille frère sœur père mère mari femme épouse époux veuve veuf neveu nièce cousin cousine oncle tante ami amie compagne compagnon collègue confrère
    homologue prédécesseur successeur rival rivale dictateur otage homme-d’affaires industriel banquier financier intermédiaire inspecteur policier gendarme
    eurodéputé eurodéputée parlementaire président-directeur conférencier animateur animatrice médiateur médiatrice négociateur négociatrice émissaire envoyé
  `),
  deedsOfPersons: words(
    'demande mort décès naissance assassinat arrestation candidature démission nomination discours propos obsèques tombe tombeau portrait biographie mémoires déposition aveux témoignage interview libération extradition pseudonyme nom',
  ),
  personTriggers: words('famille clan frère nommé dénommé prénommé surnommé alias'),
  relations: words(
    'homologue fils fille frère sœur père mère mari femme épouse époux veuve veuf neveu nièce cousin cousine oncle tante',
  ),
  headLast: false,
  feminineArticles: words('la une'),
  soleOffices: words(
    'président présidente vice-président vice-présidente secrétaire ministre maire préfet préfète gouverneur gouverneure chancelier chancelière trésorier',
  ),
  headOffices: words('président présidente gouverneur gouverneure chancelier chancelière'),
  ministryWords: words('ministère'),
  ministerWords: words('ministre'),
  agencyNouns: words('agence télévision radio chaîne quotidien journal'),
  standings: new Map([
    ...['officiel', 'étatique', 'gouvernemental', 'public', 'national', 'état', 'État'].map(
      (word) => [word, 'state'] as const,
    ),
    ...['provincial', 'régional', 'local', 'municipal', 'départemental'].map((word) => [word, 'local'] as const),
    ...['privé', 'indépendant'].map((word) => [word, 'private'] as const),
  ]),
  institutions: words(`
    commission parlement conseil assemblée sénat union chambre communauté communautés congrès élysée bundestag bundesrat knesset douma diète cortes trésor
    église chancellerie vatican chambres cour directoire politburo
  `),
  organisationHeads: words(`
    ministère secrétariat parlement sénat assemblée congrès conseil commission comité cour tribunal parquet chambre mairie préfecture rectorat
    université école collège lycée faculté institut académie centre hôpital clinique laboratoire musée
    agence banque caisse crédit fonds société compagnie groupe entreprise éditions édition librairie radio télévision
    parti front mouvement rassemblement ligue fédération confédération union alliance coalition syndicat association fondation organisation amicale
    laiterie boulangerie laboratoires brigade
    club olympique racing stade-rennais équipe armée police gendarmerie brigade régiment division garde
    office bureau direction délégation haut-commissariat commissariat autorité observatoire cercle loge ordre compagnie théâtre orchestre festival
    communauté communautés cabinet barreau autorités ambassade consulat grand-orient
  `),
  smallHeads: words('ministère cour tribunal université faculté institut mairie musée'),
  associationHeads: words(`
    fédération confédération association union ligue fondation organisation institut agence office comité centre direction délégation syndicat observatoire
    amicale mouvement front rassemblement haut-commissariat caisse compagnie société conseil cour ministère commission tribunal banque école parti bureau groupe fonds
    chambre assemblée alliance mairie université faculté cercle conférence
  `),
  establishmentHeads: words(
    'école collège lycée hôpital clinique théâtre éditions boulangerie laiterie restaurant librairie brasserie café fondation institut',
  ),
  eventHeads: words(`
    traité accord convention charte pacte protocole déclaration concordat édit plan loi guerre bataille siège paix crise révolution printemps massacre attentat
    tour coupe championnat champion prix grand-prix sommet conférence jeux foire salon biennale mostra exposition procès affaire histoire opération marche commune
    nuit journée fête carnaval marathon course route chemin règlement code constitution fédéralisme bulletin livre pont mur
  `),
  localBodies: words('ville région département commune'),
  organisationTriggers: words(`
    groupe société entreprise compagnie firme quotidien journal hebdomadaire mensuel magazine revue agence chaîne radio parti club banque filiale constructeur
    éditeur éditions édition laboratoire laboratoires opérateur géant start-up startup marque enseigne équipementier fabricant assureur ong site syndicat milice association succursale boulangerie laiterie
    presse maison-mère assureur pétrolier avionneur distributeur holding cabinet studio label mouvement réseau organisation fondation fonds équipe formation
  `),
  companySuffixes: words(
    'SA SARL SAS SNC Inc Inc. Ltd Limited Corp Corporation Group Groupe GmbH AG plc PLC LLC Co International Industries Holding Company Bank Airlines FC AC',
  ),
  placeHeads: words(
    'rue avenue boulevard place quai pont square impasse allée esplanade faubourg rond-point autoroute mont montagne lac île îles mer océan golfe détroit col fleuve cap péninsule',
  ),
  buildingHeads: words(
    'stade gare aéroport port église cathédrale basilique chapelle abbaye mosquée synagogue temple château palais tour parc jardin bois forêt maison salle cité cimetière hôtel vallée centre-commercial camp centre',
  ),
  placeTails: words(''),
  stateHeads: words('république royaume principauté émirat fédération sultanat grand-duché état'),
  productTriggers: words(
    'frégate navire bateau sous-marin avion missile char fusée satellite système programme projet logiciel modèle classe collection roman film livre album chanson pièce opéra festival tournoi opération règlement directive prix écusson ouragan cyclone typhon virus variant série titre cassette virus',
  ),
  ordinal: /^(?:\d{1,3}|[IVX]{1,6})(?:er|re|e|ème|ième)$/u,
  numberedPlaces: words('arrondissement'),
  placeTriggers: words(`
    ville région département province commune village capitale canton district oblast état pays port station banlieue quartier territoire comté préfecture
    gouvernorat archipel île république royaume principauté émirat localité municipalité bourg bourgade hameau camp base frontière agglomération métropole zone
    maire sud nord est ouest bataille siège route périphérie aéroport environs mairie usine centrale hôpital prison barrage raffinerie gare stade secteur fonderie forge haut-fourneau mine marché hameau lieu-dit maquis plaine vallée bassin pays
  `),
  placePrepositions: words('à a en vers dans près depuis jusqu’à aux au hors'),
  locativePrepositions: words('à vers dans près depuis jusqu’à jusqu’ en hors sur'),
  articles: words(
    'le la les l’ un une des du au aux ce cette ces cet son sa ses leur leurs notre nos votre vos mon ma mes',
  ),
  links: words('de du des d’ la le les l’ et à au aux en sur sous lès les lez pour contre chez près'),
  notNames: words(`
    the cie
    monsieur madame mademoiselle messieurs mesdames maître internet web wikipédia dieu noël pâques toussaint ramadan ascension pentecôte
    président présidente ministre premier première état états etat etats république nation constitution traité charte convention présidence gouvernement
    tva hlm sida adn arn pdg drh pme pmi ong rmi smic cdi cdd csg rtt pib pnb cd dvd cv tgv rer sms gps ogm ovni bd sdf vip crs bts bac cap bep bafa
    co2 url isbn issn sa sarl fc vtt suv html http https www ttc ht kg km cm mm dj qi xxl ok nb ps-là rs ndlr btp pib fob ivg pacs ufo tnt adsl pc-portable mp3
    january february march april june july august september october november december feb oct nov dec
    ${Object.keys({ ...months, ...weekdays }).join(' ')}
    eur usd chf gbp euro euros dollar dollars
    histoire catégories catégorie homme hommes première seconde guerre mondiale affaire
  `),
  complementLinks: words('de du des d’ pour aux contre'),
  purposeLinks: words('pour contre'),
  definiteArticles: words('le la les l’'),
  foreignArticles: words('the il los das der die'),
  conjunctions: words('et'),
  relationalAdjective:
    /(?:(?<!actu|habitu|fin|tot|soci)[ae]le?|[ae]lles?|[aeu]ux|i?enn?e?|[ée]enn?e?|[ai]que|aire|ain|aine|[ao]ise?|cratique|atif|ative|ste|russe|belge|suisse|turque?|grec(?:que)?|serbe|slave|basque|corse)s?$/u,
  placeLike:
    /-(?:sur|sous|en|lès|les|lez|le|la|l['’]|aux|du|de|des|d['’])-|^(?:Saint|Sainte)s?-|(?:ville|villers|villiers|court|bourg|burg|heim|kirch|grad|abad|land|stan|polis|gny|ieux|willer|viller)s?$/u,
  nativeSpelling: /c(?![aehiouy’'])|cq|eau|ault|œ/iu,
  organisationLike:
    /^(?:Euro|Inter|Trans|Micro|Techno|Techni|Electro|Agro|Électro|Télé|Aéro|Cyber)\p{Ll}{3,}|(?:stream|clear|soft|tech|airways|motors|bank|banque|pharma|corp|tron|tronic|link)$/u,
  reportVerbs: words('rapporter écrire titrer révéler relater citer'),
  companyPrepositions: words('chez'),
  inhabitant: /(?:ois|oises?|ais|aises?|iens?|iennes?|éens?|éennes?|ains?|aines?|ards?)$/u,
  personVerbs: words(`
    déclarer affirmer indiquer expliquer ajouter préciser souligner estimer assurer annoncer rappeler répondre confier raconter noter conclure dire penser croire
    regretter dénoncer reconnaître admettre promettre juger lancer insister poursuivre plaider avouer démissionner naître mourir décéder épouser
  `),
  formerly: words('ancien ancienne ex futur future ex-'),
  examples: [
    {
      text: 'Le général de Gaulle a reçu Konrad Adenauer à Colombey.',
      names: ['de Gaulle|P', 'Konrad Adenauer|P', 'Colombey|L'],
    },
    {
      text: 'Valéry Giscard d’Estaing et Dominique de Villepin étaient à Paris.',
      names: ['Valéry Giscard d’Estaing|P', 'Dominique de Villepin|P', 'Paris|L'],
    },
    {
      text: 'Selon le ministère allemand de la Défense, l’OTAN hésite.',
      names: ['ministère allemand de la Défense|O', 'OTAN|O'],
    },
    {
      text: 'La Fédération française de tennis a son siège à Paris.',
      names: ['Fédération française de tennis|O', 'Paris|L'],
    },
    { text: 'M. Martin habite rue de Rivoli.', names: ['Martin|P', 'rue de Rivoli|L', 'Rivoli|L'] },
    {
      text: 'Le tribunal correctionnel de Lille a condamné le groupe Durand.',
      names: ['tribunal correctionnel de Lille|O', 'Lille|L', 'Durand|O'],
    },
    { text: 'L’Afrique du Sud et la Côte d’Ivoire ont signé.', names: ['Afrique du Sud|L', 'Côte d’Ivoire|L'] },
    { text: 'Les négociations ont repris hier.', names: [] },
    { text: 'Deux Polonais et trois Russes ont été arrêtés.', names: [] },
    { text: 'DÉFAITE À LONDRES', names: ['LONDRES|L'] },
    { text: 'La réponse dePutin est attendue.', names: ['Putin|P'] },
    { text: 'Les généraux Paul Mercier et Roland ont témoigné.', names: ['Paul Mercier|P', 'Roland|P'] },
    {
      text: 'Madame van der Berg a répondu aux juges Morel et d’Arcy.',
      names: ['van der Berg|P', 'Morel|P', 'd’Arcy|P'],
    },
    { text: 'Le cabinet Morris & Tanner conseille la banque.', names: ['Morris & Tanner|O'] },
    {
      text: 'Le ministère de la justice et des cultes a saisi le ministère de tutelle.',
      names: ['ministère de la justice et des cultes|O'],
    },
    { text: 'Les Pêcheries de Norvège ferment.', names: ['Pêcheries de Norvège|O', 'Norvège|L'] },
    { text: 'Le club de lecture « Les Marque-pages » se réunit.', names: ['Les Marque-pages|O'] },
    { text: 'Il vit à Villeneuve-d’Ascq (Nord).', names: ['Villeneuve-d’Ascq|L', 'Nord|L'] },
    { text: 'LE MAIRE PAUL MERCIER QUITTE SON POSTE', names: ['PAUL MERCIER|P'] },
    { text: 'Le Parlement slovène a reçu Bachar al-Assad.', names: ['Parlement slovène|O', 'Bachar al-Assad|P'] },
    { text: 'Un accord franco-allemand a été signé.', names: [] },
  ],
});
