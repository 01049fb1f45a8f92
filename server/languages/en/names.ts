import type { Gazetteer } from '../../core/read/gazetteer';
import type { KnownName, NameGrammar } from '../../core/read/names-grammar';
import { companies } from '../companies';
import { demonymPrefixes } from '../demonym-prefixes';
import { organisations as shared } from '../fr/organisations';
import { press } from '../press';
import { words } from '../word-lists';
import { months, weekdays } from './calendar/months-and-weekdays';
import { demonyms } from './demonyms';

const name =
  (type: 'place' | 'organisation') =>
  (key: string, spellings: string, standsFor?: string): KnownName => ({
    key: type === 'place' ? key : `organisation:${key}`,
    type,
    spellings: spellings.split(', '),
    ...(standsFor ? { standsFor } : {}),
  });
const place = name('place');
const organisation = name('organisation');

/** Names that English does not write as French does; keys are shared. */
const known: readonly KnownName[] = [
  place('country:KP', 'North Korea, DPRK, Democratic People’s Republic of Korea'),
  place('country:KR', 'South Korea, ROK, Republic of Korea'),
  place('country:US', 'United States, US, USA, U.S., U.S.A., United States of America, America'),
  place('country:GB', 'United Kingdom, UK, U.K., Britain, Great Britain'),
  place('country:RU', 'Russia, Russian Federation'),
  place('country:SU', 'Soviet Union, USSR'),
  place('country:CN', 'China, People’s Republic of China, PRC'),
  place('country:CD', 'Democratic Republic of Congo, Democratic Republic of the Congo, DRC'),
  place('country:CG', 'Congo, Republic of the Congo'),
  place('country:AE', 'United Arab Emirates, UAE'),
  place('country:MM', 'Burma, Myanmar'),
  place('country:CI', 'Ivory Coast'),
  place('country:NL', 'Netherlands, Holland'),
  place('country:CZ', 'Czech Republic, Czechia'),
  place('country:PS', 'Palestine, West Bank'),
  place('place:gaza', 'Gaza, Gaza Strip'),
  place('place:kyiv', 'Kyiv, Kiev', 'country:UA'),
  place('place:beijing', 'Beijing, Peking', 'country:CN'),
  place('place:kharkiv', 'Kharkiv, Kharkov'),
  place('place:odesa', 'Odesa, Odessa'),
  place('place:lviv', 'Lviv, Lvov'),
  place('place:saigon', 'Saigon, Ho Chi Minh City'),
  place('place:yangon', 'Yangon, Rangoon'),
  place('place:mumbai', 'Mumbai, Bombay'),
  place('place:washington', 'Washington', 'country:US'),
  place('place:brussels', 'Brussels', 'organisation:european-union'),
  ...(
    'Europe,Africa,Asia,Oceania,Antarctica,Latin America,North America,South America,Central America,West Africa,East Africa,North Africa,Central Asia,Southeast Asia,Northeast Asia,South Asia,East Asia,' +
    'Asia-Pacific,Middle East,Far East,Balkans,Caucasus,Siberia,Scandinavia,Maghreb,Sahel,Persian Gulf,Horn of Africa,Caribbean,Crimea,Donbas,Chechnya,Kurdistan,Kashmir,Darfur,Tibet,Xinjiang,Kosovo,' +
    'England,Scotland,Wales,Northern Ireland,Catalonia,Bavaria,Tuscany,Sicily,Normandy,Brittany,Alsace,Burgundy,Provence,Corsica,California,Texas,Florida,Alaska,Korean Peninsula,Korea,' +
    'Mediterranean,Mediterranean Sea,Black Sea,Red Sea,Baltic Sea,North Sea,Caspian Sea,South China Sea,Sea of Japan,Atlantic,Pacific,Atlantic Ocean,Pacific Ocean,Indian Ocean,Arctic,English Channel,Strait of Hormuz,Suez Canal,Panama Canal,' +
    'Alps,Pyrenees,Himalayas,Andes,Rhine,Danube,Thames,Seine,Nile,Volga,Wall Street,Silicon Valley,Hollywood,Manhattan,Brooklyn'
  )
    .split(',')
    .map((spelling) => place(`place:${spelling.toLowerCase().replace(/[^a-z]+/g, '-')}`, spelling)),
  organisation('united-nations', 'United Nations, UN, U.N.'),
  organisation('un-security-council', 'UN Security Council, United Nations Security Council, U.N. Security Council'),
  organisation('european-union', 'European Union, EU, E.U.'),
  organisation('european-commission', 'European Commission'),
  organisation('european-parliament', 'European Parliament'),
  organisation('ecb', 'European Central Bank, ECB'),
  organisation('nato', 'NATO, Nato'),
  organisation('imf', 'International Monetary Fund, IMF'),
  organisation('world-bank', 'World Bank'),
  organisation('who', 'World Health Organization, WHO'),
  organisation('wto', 'World Trade Organization, WTO'),
  organisation('iaea', 'International Atomic Energy Agency, IAEA'),
  organisation('african-union', 'African Union'),
  organisation('icc', 'International Criminal Court, ICC'),
  organisation('red-cross', 'Red Cross, International Committee of the Red Cross, ICRC'),
  organisation('white-house', 'White House', 'country:US'),
  organisation('pentagon', 'Pentagon', 'country:US'),
  organisation('state-department', 'State Department', 'country:US'),
  organisation('elysee', 'Elysee, Élysée', 'country:FR'),
  organisation('downing-street', 'Downing Street', 'country:GB'),
  organisation('conservatives-gb', 'Conservatives, Conservative Party, Tories'),
  organisation('labour-gb', 'Labour, Labour Party'),
  organisation('lib-dems-gb', 'Liberal Democrats, Lib Dems'),
  organisation('snp', 'SNP, Scottish National Party'),
  organisation('republicans-us', 'Republicans, Republican Party'),
  organisation('democrats-us', 'Democrats, Democratic Party'),
  organisation('home-office', 'Home Office', 'country:GB'),
  organisation('foreign-office', 'Foreign Office', 'country:GB'),
  organisation('scotland-yard', 'Scotland Yard, Metropolitan Police'),
  organisation('wfp', 'World Food Programme, WFP'),
  organisation('nhs', 'NHS, National Health Service'),
  organisation('senate', 'Senate'),
  organisation('congress', 'Congress'),
  organisation('house-of-representatives', 'House of Representatives'),
  organisation('supreme-court', 'Supreme Court'),
  organisation('federal-reserve', 'Federal Reserve, Fed'),
  organisation('islamic-state', 'Islamic State, ISIS, ISIL'),
  organisation('al-qaida', 'al-Qaeda, Al-Qaeda, al-Qaida'),
  organisation('ap', 'Associated Press, AP'),
  organisation('afp', 'Agence France-Presse, AFP'),
  organisation('kcna', 'KCNA, Korean Central News Agency'),
];

const keys = new Set(known.map(({ key }) => key));

/** How English-language press names persons, places and organisations. */
export const names = (gazetteer: Gazetteer): NameGrammar => ({
  gazetteer,
  known: [...companies, ...press, ...shared.filter(({ key }) => !keys.has(key)), ...known],
  demonyms,
  demonymPrefixes,
  particles: words('de du des d’ la le von van der den ter ten zu bin ben ibn al el da dos das di della del'),
  joinedParticle: /^(?:[ae]l|a[dnrstz]|ash|e[dns]|ould|bin)-\p{Lu}\p{Ll}/u,
  leadingParticles: words('de van von'),
  civilities: new Map([
    ...['mr', 'sir', 'lord', 'fr', 'brother'].map((word) => [word, 'm'] as const),
    ...['mrs', 'ms', 'miss', 'lady', 'dame', 'sister'].map((word) => [word, 'f'] as const),
    ...['dr', 'prof', 'professor', 'rev', 'judge', 'justice'].map((word) => [word, 'e'] as const),
  ]),
  pluralCivilities: words('messrs'),
  ranks: words('general gen marshal colonel col admiral captain capt major lieutenant lt sergeant'),
  offices: words(`
    president vice-president minister prime-minister premier secretary chancellor senator sen congressman congresswoman representative rep mayor governor gov commissioner ambassador spokesman spokeswoman spokesperson
    leader chief head king queen prince princess duke duchess emperor pope cardinal archbishop bishop ayatollah imam rabbi pastor
    general admiral colonel captain commander lieutenant marshal sergeant major gen col capt lt
    judge prosecutor lawyer attorney director chairman chairwoman executive founder owner manager adviser advisor deputy delegate candidate activist
    journalist reporter correspondent photographer writer author novelist poet historian economist analyst expert researcher professor scientist doctor
    actor actress filmmaker singer musician composer painter architect player coach striker defender midfielder goalkeeper cyclist swimmer boxer pilot champion
    son daughter brother sister father mother husband wife widow nephew niece cousin uncle aunt friend partner counterpart predecessor successor rival dictator businessman banker inspector officer envoy negotiator
  `),
  deedsOfPersons: words(
    'request death birth murder arrest candidacy resignation appointment speech remarks funeral tomb grave portrait biography memoirs testimony interview release extradition',
  ),
  personTriggers: words('family named dubbed nicknamed alias colleague'),
  relations: words('son daughter brother sister father mother husband wife widow nephew niece uncle aunt'),
  headLast: true,
  feminineArticles: words(''),
  soleOffices: words('president vice-president secretary minister mayor governor chancellor treasurer'),
  headOffices: words('president governor chancellor'),
  ministryWords: words('ministry'),
  ministerWords: words('minister'),
  agencyNouns: words('agency television radio channel daily newspaper broadcaster'),
  standings: new Map([
    ...['official', 'state', 'state-run', 'state-owned', 'public', 'national'].map((word) => [word, 'state'] as const),
    ...['provincial', 'regional', 'local', 'municipal'].map((word) => [word, 'local'] as const),
    ...['private', 'independent'].map((word) => [word, 'private'] as const),
  ]),
  institutions: words('parliament congress senate kremlin bundestag knesset duma treasury commission council assembly'),
  organisationHeads: words(`
    ministry department council commission committee court tribunal university college institute academy school hospital museum agency bank society company group party front movement league federation confederation union alliance
    association foundation organization organisation club army police guard office bureau authority board chamber congress parliament assembly senate service institute
  `),
  smallHeads: words('ministry university'),
  associationHeads: words(
    'department ministry university institute academy bank association foundation organization organisation federation league council committee office bureau court',
  ),
  establishmentHeads: words(''),
  eventHeads: words(
    'treaty accord agreement convention charter pact protocol declaration edict plan act war battle siege peace crisis revolution massacre tour cup championship prize summit conference games fair festival trial history operation march night day feast marathon race road code constitution bridge wall',
  ),
  localBodies: words('city'),
  organisationTriggers: words(
    'group company firm newspaper daily weekly magazine agency channel broadcaster party club bank subsidiary manufacturer publisher laboratory operator giant startup brand maker ngo website union carmaker automaker airline retailer',
  ),
  companySuffixes: words(
    'Inc Inc. Ltd Limited Corp Corp. Corporation Group GmbH AG plc PLC LLC Co Co. Company Bank Airlines Airways FC United City University College Institute Agency Council Commission Committee Party Union Association Foundation Department Ministry Court Police Army Times Post Journal News Telegraph Herald Tribune Organization Organisation Federation League Press Service Authority Board Hospital School Museum Holding Holdings Ferries Maritime Shipping Logistics Securities Capital Partners Investments Insurance Mining Minerals Cobalt Steel Foods Water Energy Power Motors Systems Technologies Networks Network Media Films Pictures Records Studios Pharmaceuticals Railways Trains Buses Airports Rovers Wanderers Athletic Albion Hotspur Trust Alliance Conference Institution Office Patrol Coalition Confederation Society Museum Library Orchestra Theatre Academy School Church Newswire Broadcasting Television Radio Programme Program Fund Administration Command Forces Corps Guard Directorate Secretariat Tribunal Parliament Assembly Senate Inquiry Observatory Laboratory Laboratories Exchange Consortium Cooperative Brothers Sons',
  ),
  placeHeads: words('mount lake cape isle gulf bay strait'),
  buildingHeads: words('river fort loch san santa upper lower'),
  placeTails: words(
    'street road avenue lane square heights field hill bay island islands park bridge valley beach harbour airport station forest mountains hills county province peninsula sea ocean strait river creek falls canal coast desert quay docks gardens drive crescent',
  ),
  stateHeads: words('republic kingdom'),
  productTriggers: words(
    'frigate ship boat submarine plane missile tank rocket satellite system program programme project software class series film book album song novel opera festival operation hurricane cyclone typhoon',
  ),
  ordinal: /^\d{1,3}(?:st|nd|rd|th)$/u,
  numberedPlaces: words('district'),
  placeTriggers: words(
    'city region province town village district capital country port suburb territory county state oblast mayor north south east west island border',
  ),
  placePrepositions: words('in on at near to from into towards toward outside across'),
  locativePrepositions: words('in at near to into towards toward outside inside across around'),
  articles: words('the a an this that these those his her its their our your my'),
  definiteArticles: words('the'),
  links: words('of the for and in on to from at by with'),
  complementLinks: words('of for'),
  purposeLinks: words('for'),
  conjunctions: words('and'),
  foreignArticles: words('il los das der die le la les'),
  relationalAdjective: /(?!)/u,
  inhabitant: /(?:ians?|ese|ites?|ers)$/u,
  placeLike: /(?:ville|burg|burgh|shire|grad|abad|stan|polis|borough|chester|minster)$/u,
  nativeSpelling: /c(?![aehiouy’'])|wh|gh|[lmr]th/iu,
  organisationLike:
    /^(?:Euro|Inter|Trans|Micro|Techno|Techni|Electro|Agro|Aero|Tele|Cyber)\p{Ll}{3,}|(?:stream|clear|soft|tech|airways|motors|bank|banque|pharma|corp|tron|tronic|link)$/u,
  companyPrepositions: words(''),
  reportVerbs: words('report write cite'),
  notNames: words(`
    i internet web god christmas easter ramadan president prime minister state states constitution treaty charter government mr mrs ms dr
    ${Object.keys({ ...months, ...weekdays }).join(' ')}
    korean koreans
    gdp ceo cfo tv dvd cd ai id pm am km kg dna hiv covid vat usd eur gbp pc usb gps url http https www ok
  `),
  personVerbs: words(
    'say declare state explain add stress estimate announce recall reply tell note conclude think believe regret denounce admit promise insist resign die marry',
  ),
  formerly: words('former future ex'),
  examples: [
    {
      text: 'Russian Foreign Minister Maria Ivanova flew to North Korea.',
      names: ['Maria Ivanova|P', 'North Korea|L'],
    },
    { text: 'The United Nations said Berlin’s offer was late.', names: ['United Nations|O', 'Berlin|L'] },
    { text: 'The Ministry of Defence in London declined to comment.', names: ['Ministry of Defence|O', 'London|L'] },
    { text: 'Ludwig van Beethoven was born in Bonn.', names: ['Ludwig van Beethoven|P', 'Bonn|L'] },
    { text: 'Talks resumed yesterday.', names: [] },
    { text: 'MADRID — South Korean envoys met Abdullah al-Rashid.', names: ['MADRID|L', 'Abdullah al-Rashid|P'] },
    { text: 'Franco-German talks failed.', names: [] },
    { text: 'A fire on Pellow Street near the River Aske.', names: ['Pellow Street|L', 'River Aske|L'] },
    { text: 'Anna Hill left Dunmore Shipping.', names: ['Anna Hill|P', 'Dunmore Shipping|O'] },
    { text: 'Sarah Young left. They followed Young home.', names: ['Sarah Young|P', 'Young|P'] },
    { text: 'The bank hired Morris & Tanner.', names: ['Morris & Tanner|O'] },
    { text: 'Three Germans and a Swede were arrested.', names: [] },
    { text: 'General Motors Corp hired Peter Smith.', names: ['General Motors Corp|O', 'Peter Smith|P'] },
  ],
});
