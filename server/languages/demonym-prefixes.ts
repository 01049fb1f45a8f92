import { countryWords } from './country-table';

/** First parts of adjectives that name two countries, "franco-allemand", "Sino-Russian", by ISO code of the country. */
const table = `
FR franco; GB anglo britanno; DE germano; RU russo; SU soviéto sovieto; CN sino; JP nippo; KR coréano coreano; IN indo; IT italo; ES hispano; PT luso; GR gréco greco helléno; TR turco; AT austro; HU hungaro magyaro; BE belgo; CH helvéto; NL hollando; DK dano; SE suédo; FI finno fenno; PL polono;
UA ukraino ukraïno; RO roumano; BG bulgaro; RS serbo; HR croato; AL albano; US américano americano us états-uno; CA canado; MX mexico; CU cubano; BR brasilo brésilo; AR argentino; CL chiléno; VE vénézuélo; CO colombo;
IL israélo israelo; PS palestino; LB libano; SY syro; JO jordano; IQ irako; IR irano; SA saoudo; EG égypto egypto; LY libyo; DZ algéro algero; MA maroco; TN tuniso; ML malo; SN sénégalo; TD tchado; RW rwando; CD congolo; ET éthio ethio; ER érythréo eritreo; SD soudano; AF afghano; PK pakistano; VN vietnamo viêto; KH khméro; AM arméno armeno; AZ azéro; GE géorgo`;

/** Prefix → key of its country. */
export const demonymPrefixes = countryWords(table);
