import type { Finding } from '../values';

/** Whether a finding sets values against each other that may well be of several facts. */
export const isAcrossFacts = ({ factId, proof }: Finding): boolean => proof !== undefined && factId === undefined;
