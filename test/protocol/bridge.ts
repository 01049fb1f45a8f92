/**
 * A story of three sources about a bridge that never was. The Écho gives another day and another number of residents
 * than the Gazette and the Herald.
 */
export const bridge = {
  'seeds/gazette_0123456789ab.txt': `⟦title:Pont de Valmorin : la ville est coupée en deux⟧
Le pont de Valmorin s’est effondré ⟦day:le 4 mars 2025⟧ au matin. ⟦figure:Environ ⟦number:13 000⟧ habitants⟧ sont privés d’eau depuis l’effondrement du pont.
⟦quoted:Le maire, ⟦mayor:Jean Barrault⟧, a demandé ⟦quote:« quarante pompes »⟧ au département⟧, selon ⟦prefect:la préfecture⟧.
⟦folded:Abonnez-vous à notre newsletter
Commentaires (0)⟧
Source : ⟦url:https://gazette.example/pont⟧
`,
  'seeds/echo.txt': `Valmorin cherche de l’eau
Le pont de Valmorin s’est effondré ⟦day:le 5 mars 2025⟧ au matin. À Valmorin, ⟦number:11 000⟧ habitants sont privés d’eau depuis l’effondrement du pont.
`,
  'seeds/herald.txt': `Valmorin bridge collapses
The Valmorin bridge collapsed ⟦day:on 4 March 2025⟧. Some ⟦number:13,000⟧ residents are without water since the bridge collapsed, mayor ⟦mayor:Jean Barrault⟧ said.
`,
} as const;

export const gazette = 'seeds/gazette_0123456789ab.txt';
export const echo = 'seeds/echo.txt';
export const herald = 'seeds/herald.txt';
