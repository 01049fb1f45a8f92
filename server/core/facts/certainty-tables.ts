import type { ClaimKind } from '../claims/claim';

/** Log-odds that each named feature adds to "these two passages state the same fact". */
export type Weights = Readonly<Record<string, number>>;

/** One table for each pool of pairs: passages that agree and passages that differ are recognised by different signs. */
export interface CertaintyTables {
  readonly figureAgree: Weights;
  readonly figureDiffer: Weights;
  readonly dateAgree: Weights;
  readonly dateDiffer: Weights;
  /** Two groups of agreeing passages whose values differ, over the pairs between them. */
  readonly difference: Weights;
  /** The chance above which a difference is said as an information; below it the pair is only listed as possible. */
  readonly inform: Readonly<Record<ClaimKind, number>>;
}

/** The pools that pairs of passages are judged in. */
export type Pool = Exclude<keyof CertaintyTables, 'difference' | 'inform'>;

/** The chance, 0 to 1, that a table gives to features. */
export function chance(features: Readonly<Record<string, number>>, weights: Weights): number {
  let sum = 0;
  for (const name in weights) sum += weights[name]! * (features[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
