import { list } from '../word-lists';

/** Nouns that name a number and not what it counts: “le nombre de soldats”, “un montant de 3 millions”. */
export const numberNouns = list(
  'nombre total totalité ensemble quantité montant chiffre somme niveau valeur hauteur équivalent ordre bilan décompte estimation',
);
