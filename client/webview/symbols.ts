import type { Verdict } from '../../server/protocol';

/** A sign for each verdict, so that none rests on colour alone. */
export const symbols: Readonly<Record<Verdict, string>> = {
  conflict: '≠',
  contested: '⇄',
  update: '↗',
  scope: '◐',
  agree: '=',
  single: '·',
};
