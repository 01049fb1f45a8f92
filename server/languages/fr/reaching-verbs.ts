import { list } from '../word-lists';

/** Verbs that tell how high a number is and not what it is of: “le déficit atteint 4 %”. */
export const reachingVerbs = list('atteindre totaliser dépasser excéder frôler friser avoisiner approcher franchir');
