import { list } from '../word-lists';

/** Verbs that tell how high a number is and not what it is of: “the deficit reached 4%”. */
export const reachingVerbs = list('reach stand total exceed top surpass near approach hit');
