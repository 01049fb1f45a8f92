import type { Claim, ClaimKind } from '../core/claims/claim';
import { readClaims } from '../core/claims/read-claims';
import { relateValues, type ValueRelation } from '../core/facts/value-relation';
import type { Languages } from '../core/language';
import type { Reading } from '../core/values';

const claims = new WeakMap<Reading, readonly Claim[]>();

/** The figures or the dates of a document with what they are about; read once for each reading. */
export function claimsOf(reading: Reading, kind: ClaimKind, languages: Languages): readonly Claim[] {
  let known = claims.get(reading);
  if (!known) {
    known = readClaims(reading, languages[reading.language]);
    claims.set(reading, known);
  }
  return known.filter((claim) => claim.kind === kind);
}

/** A figure or date of a source that speaks of what one of the draft speaks of. */
export interface Evidence {
  readonly claim: Claim;
  readonly relation: ValueRelation;
  /** Words of the draft's sentence that the source has too, weighted by how near the figure they stand. */
  readonly common: number;
}

/**
 * What a source must share with the draft beside the unit: two words near its figure, or one and the thing counted, or
 * the thing counted and a value that is no round or small one.
 */
const enoughCommon = 0.8;

/** What of the sources speaks of the same as a figure or date of the draft, most words in common first. */
export function evidenceFor(draft: Claim, sources: readonly Claim[]): readonly Evidence[] {
  return sources
    .filter((claim) => claim.dimension === draft.dimension && sameHead(draft, claim))
    .map((claim) => ({ claim, relation: relateValues(draft, claim), common: commonWords(draft, claim) }))
    .filter(({ claim, relation, common }) => common >= enoughCommon || isSameCount(draft, claim, relation))
    .sort((a, b) => b.common - a.common);
}

const isSameCount = (draft: Claim, source: Claim, relation: ValueRelation) =>
  relation === 'equal' && draft.head !== null && draft.head.key === source.head?.key && isTelling(draft.min);

/** "340", not "300" or "12": two things are rarely that many by chance. */
const isTelling = (value: number | null) =>
  value !== null && value >= 100 && value % 10 ** Math.floor(Math.log10(value)) !== 0;

const sameHead = ({ head: a }: Claim, { head: b }: Claim) => a === null || b === null || a.key === b.key;

function commonWords(draft: Claim, source: Claim): number {
  const theirs = new Set([...source.terms, ...source.modifiers].map(({ key }) => key));
  if (source.head) theirs.add(source.head.key);
  const head = draft.head && theirs.has(draft.head.key) ? 0.5 : 0;
  return draft.terms
    .filter(({ key }) => key !== draft.head?.key && theirs.has(key))
    .reduce((sum, { nearness }) => sum + nearness, head);
}
