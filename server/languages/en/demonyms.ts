import { countryWords } from '../country-table';

/** ISO code, then adjectives and inhabitants in the singular. */
const table = `
AF afghan; AL albanian; DZ algerian; DE german; AO angolan; SA saudi; AR argentine argentinian; AM armenian; AU australian; AT austrian; AZ azerbaijani azeri; BH bahraini; BD bangladeshi; BE belgian; BJ beninese; BY belarusian; MM burmese;
BO bolivian; BA bosnian; BW botswanan; BR brazilian; BG bulgarian; BI burundian; KH cambodian; CM cameroonian; CA canadian; CL chilean; CN chinese; CY cypriot; CO colombian; CG congolese; KR south-korean; KP north-korean; CR costa-rican; CI ivorian; HR croatian croat; CU cuban;
DK danish dane; DO dominican; EG egyptian; AE emirati; EC ecuadorian; ER eritrean; ES spanish spaniard; EE estonian; US american; ET ethiopian; FI finnish finn; FR french frenchman; GA gabonese; GM gambian; GE georgian; GH ghanaian; GR greek; GT guatemalan; GN guinean; HT haitian; HN honduran; HU hungarian;
IN indian; ID indonesian; IQ iraqi; IR iranian; IE irish; IS icelandic icelander; IL israeli; IT italian; JM jamaican; JP japanese; JO jordanian; KZ kazakh; KE kenyan; KG kyrgyz; XK kosovar; KW kuwaiti; LA laotian; LV latvian; LB lebanese; LR liberian; LY libyan; LT lithuanian; LU luxembourgish; MK macedonian; MY malaysian; MW malawian; MG malagasy; ML malian; MT maltese; MA moroccan; MR mauritanian; MX mexican; MD moldovan; MN mongolian; ME montenegrin; MZ mozambican;
NA namibian; NP nepalese nepali; NI nicaraguan; NG nigerian; NE nigerien; NO norwegian; OM omani; UG ugandan; UZ uzbek; PK pakistani; PS palestinian; PA panamanian; PY paraguayan; NL dutch dutchman; PE peruvian; PH filipino philippine; PL polish pole; PT portuguese; QA qatari; RO romanian; GB british briton english; RU russian; RW rwandan; SV salvadoran; SN senegalese; RS serbian serb; SG singaporean; SK slovak; SI slovenian slovene; SO somali; SD sudanese; LK sri-lankan; SE swedish swede; CH swiss; SY syrian;
TJ tajik; TW taiwanese; TZ tanzanian; TD chadian; CZ czech; TH thai; TG togolese; TN tunisian; TM turkmen; TR turkish turk; UA ukrainian; UY uruguayan; VE venezuelan; VN vietnamese; YE yemeni; ZA south-african; ZM zambian; ZW zimbabwean`;

/** Word → key of its country. */
export const demonyms = countryWords(table);
