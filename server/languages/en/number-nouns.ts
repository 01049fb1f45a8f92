import { list } from '../word-lists';

/** Nouns that name a number and not what it counts: “the number of soldiers”, “an amount of 3 million”. */
export const numberNouns = list('number total count amount toll sum figure level value equivalent estimate');
