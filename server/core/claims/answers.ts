import { type Claim, headsDiffer, valueKey } from './claim';

/** A claim that is not yet told what stands beside it. */
export type Alone = Omit<Claim, 'beside' | 'answers'>;

/** Tells each claim of a sentence which values stand beside it. */
export const besideOneAnother = (claims: readonly Alone[]): Claim[] =>
  claims.map((claim) => ({
    ...claim,
    beside: claims.filter((other) => other !== claim).map(valueKey),
    answers: nearestAnswers(claim, claims),
  }));

/** The values that other tellers set against one in its sentence, of each teller the nearest. */
function nearestAnswers(claim: Alone, claims: readonly Alone[]): string[] {
  const nearest = new Map<string, Alone>();
  const gap = (other: Alone) => Math.max(other.start - claim.end, claim.start - other.end);
  for (const other of claims) {
    if (other === claim || !answers(other, claim)) continue;
    const known = nearest.get(other.claimants[0]!);
    if (!known || gap(other) < gap(known)) nearest.set(other.claimants[0]!, other);
  }
  return [...nearest.values()].map(valueKey);
}

/** "9 500 personnes selon la police, 25 000 selon les organisateurs": two tellers' values of one thing. */
const answers = (a: Alone, b: Alone): boolean =>
  a.kind === b.kind &&
  a.dimension === b.dimension &&
  a.former === b.former &&
  valueKey(a) !== valueKey(b) &&
  !headsDiffer(a, b) &&
  a.claimants.length > 0 &&
  b.claimants.length > 0 &&
  !a.claimants.some((teller) => b.claimants.includes(teller));
