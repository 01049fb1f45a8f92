import { type Claim, headsDiffer, valueKey } from '../claims/claim';
import { once } from '../text/once';
import { sharesTeller } from './proof';
import type { Rarity } from './rarity';
import { significantDigits, type ValueRelation } from './value-relation';

/** The named features of two claims that may state one fact. All lie between -1 and about 4. */
export const featureNames = [
  'bias',
  'headSame',
  'headDiffers',
  'modifiersShared',
  'nearWords',
  'sharedWeight',
  'secondWeight',
  'namesShared',
  'namesDiffer',
  'context',
  'statusDiffers',
  'changeDiffers',
  'headline',
  'sameDocument',
  'claimantShared',
  'daysApart',
  'digits',
  'valueRare',
  'rare unit',
  'logRatio',
  'oneDigit',
  'relationSofter',
  'dayGrain',
  'bothExplicit',
  'periodShared',
  'periodDiffers',
  'opposed',
  'whoDiffers',
  'aligned',
  'partnerBeside',
  'partnerInDocument',
  'headAndWord',
  'sameFrame',
  'close',
  'sameBound',
  'precise',
] as const;

export type FeatureName = (typeof featureNames)[number];
export type Features = Readonly<Record<FeatureName, number>>;

/** What the features need to know of all documents together. */
export interface Surroundings {
  readonly rarity: Rarity;
  /** In how many documents a value of the claim's dimension stands. */
  valueCount(claim: Claim): number;
  /** Whether a document states a value, see `valueKey`. */
  states(path: string, value: string): boolean;
}

const commonUnits = new Set(['EUR', 'USD', 'percent', 'year', 'day', 'month', 'hour']);

export function pairFeatures(a: Claim, b: Claim, relation: ValueRelation, world: Surroundings): Features {
  const shared = sharedTerms(a, b, world.rarity);
  const words = shared.filter((s) => !s.key.startsWith('@'));
  const names = shared.filter((s) => s.key.startsWith('@'));
  const headSame = a.head && b.head && a.head.key === b.head.key;
  return {
    bias: 1,
    headSame: num(headSame),
    headDiffers: num(headsDiffer(a, b)),
    modifiersShared: Math.min(2, a.modifiers.filter((m) => b.modifiers.some((n) => n.key === m.key)).length),
    nearWords: cosine(shared, a, b, world.rarity),
    sharedWeight: Math.min(4, sum(words.map((s) => s.weight))),
    secondWeight: words.map((s) => s.weight).sort((x, y) => y - x)[1] ?? 0,
    namesShared: Math.min(2, sum(names.map((s) => s.weight))),
    namesDiffer: num(!names.length && nearNames(a).length && nearNames(b).length),
    context: contextOverlap(a, b, world.rarity),
    statusDiffers: num(a.status !== b.status),
    changeDiffers: num(changeOf(a) !== changeOf(b)),
    headline: num(a.block !== 'body' || b.block !== 'body'),
    sameDocument: num(a.path === b.path),
    claimantShared: num(a.claimants.some((c) => b.claimants.includes(c))),
    daysApart:
      a.articleDay !== null && b.articleDay !== null
        ? Math.min(3, Math.log1p(Math.abs(a.articleDay - b.articleDay)) / 2)
        : 0.7,
    digits: Math.min(4, Math.min(digitsOf(a), digitsOf(b))) / 2,
    valueRare: 1 / Math.max(1, Math.max(world.valueCount(a), world.valueCount(b)) - 1),
    'rare unit': num(a.unit !== null && !commonUnits.has(a.unit)),
    logRatio: relation === 'disjoint' ? logRatio(a, b) : 0,
    oneDigit: num(Math.max(Math.abs(a.max ?? a.min ?? 99), Math.abs(b.max ?? b.min ?? 99)) < 10),
    relationSofter: num(relation !== 'equal' && relation !== 'disjoint'),
    dayGrain: num(a.days && b.days && a.days.from === a.days.to && b.days.from === b.days.to),
    bothExplicit: num('explicit' in a.mention && a.mention.explicit && 'explicit' in b.mention && b.mention.explicit),
    periodShared: num(periodsMeet(a, b)),
    periodDiffers: num(a.periods.length && b.periods.length && !periodsMeet(a, b)),
    opposed: num(opposed(a, b)),
    whoDiffers: num(differ(adjacentNames(a), adjacentNames(b))),
    aligned: Math.min(2, a.beside.filter((value) => b.beside.includes(value)).length),
    partnerBeside: num(a.beside.includes(valueKey(b)) || b.beside.includes(valueKey(a))),
    partnerInDocument: num(
      a.path !== b.path && (world.states(a.path, valueKey(b)) || world.states(b.path, valueKey(a))),
    ),
    sameFrame: sameFrame(a, b),
    sameBound: num(
      relation !== 'equal' && a.kind === 'figure' && boundsOf(a).some((bound) => boundsOf(b).includes(bound)),
    ),
    precise: num(relation === 'equal' && isPrecise(a)),
    close: relation === 'disjoint' ? Math.max(0, 1 - 4 * logRatio(a, b)) : 0,
    headAndWord: headSame ? Math.min(2, sum(words.filter((s) => s.key !== a.head?.key).map((s) => s.weight))) : 0,
  };
}

/** Names and demonyms that stand right beside the figure: "500 soldats thaïlandais". */
const adjacentNames = once((claim: Claim) =>
  claim.terms.filter((term) => term.key.startsWith('@') && term.nearness >= 0.8).map((term) => term.key),
);

export const differ = (a: readonly string[], b: readonly string[]) =>
  a.length > 0 && b.length > 0 && !a.some((key) => b.includes(key));

/** Each is attributed, and to no common teller. */
export const tellersDiffer = (a: Claim, b: Claim): boolean =>
  a.claimants.length > 0 && b.claimants.length > 0 && !sharesTeller(a, b);

/** Words of one contrast exclude each other: killed, wounded. "Tués ou blessés" excludes neither. */
export function opposed(a: Claim, b: Claim): boolean {
  if (a.head?.contrast && a.head.contrast === b.head?.contrast && a.head.key !== b.head.key) return true;
  const right = contrasts(b);
  for (const [contrast, keys] of contrasts(a)) if (differ(keys, right.get(contrast) ?? [])) return true;
  return false;
}

/** The near words of each contrast. */
const contrasts = once((claim: Claim): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { contrast, key } of [...(claim.head ? [claim.head] : []), ...claim.terms.filter((t) => t.nearness > 0.5)])
    if (contrast) found.set(contrast, [...(found.get(contrast) ?? []), key]);
  return found;
});

/** Concepts that stand near on both sides, beside the head: "soldats … envoyés", "signature … accord". */
export function sameFrame(a: Claim, b: Claim): number {
  const others = frameOf(b);
  return Math.min(2, frameOf(a).filter((key) => others.includes(key)).length);
}

const frameOf = once((claim: Claim) =>
  claim.terms.filter((t) => t.key.startsWith('~') && t.nearness >= 0.65 && t.key !== claim.head?.key).map((t) => t.key),
);

const boundsOf = ({ min, max }: Claim): readonly number[] => [min, max].filter((bound) => bound !== null);

/** "4,6 km²", "11,5 milliards d'euros": a sum or measure with more than one digit, which seldom comes about twice. */
const isPrecise = (claim: Claim): boolean => /^(?:money|measure)/.test(claim.dimension) && digitsOf(claim) >= 2;

const num = (value: unknown): number => (value ? 1 : 0);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const changeOf = (claim: Claim) => (claim.change === 'already' ? null : claim.change);
const nearNames = once((claim: Claim) => claim.terms.filter((t) => t.key.startsWith('@') && t.nearness > 0.4));

const periodsMeet = (a: Claim, b: Claim) =>
  a.periods.some((x) => b.periods.some((y) => x.days.from <= y.days.to && y.days.from <= x.days.to));

const digitsOf = once((claim: Claim): number => {
  const value = claim.max ?? claim.min;
  return value === null ? 1 : significantDigits(value);
});

/** How far two figures lie apart, as the logarithm of their ratio; days by the length of what they name. At most 4. */
export function logRatio(a: Claim, b: Claim): number {
  if (a.days && b.days) {
    const grain = Math.max(a.days.to - a.days.from, b.days.to - b.days.from) + 1;
    return Math.min(4, Math.log1p(Math.abs(a.days.from - b.days.from) / grain) / 2);
  }
  const [x, y] = [a.max ?? a.min, b.max ?? b.min];
  if (!x || !y || x * y < 0) return 4;
  return Math.min(4, Math.abs(Math.log(x / y)));
}

/** A term that two claims have. */
interface Shared {
  readonly key: string;
  /** How near it stands on both sides, and how rare it is. */
  readonly weight: number;
  readonly product: number;
}

const nearnessOf = once((claim: Claim) => new Map(claim.terms.map((term) => [term.key, term.nearness])));

function sharedTerms(a: Claim, b: Claim, rarity: Rarity): Shared[] {
  const other = nearnessOf(b);
  const shared: Shared[] = [];
  for (const { key, nearness } of a.terms) {
    const theirs = other.get(key);
    if (theirs === undefined) continue;
    const rare = rarity.of(key);
    shared.push({ key, weight: Math.sqrt(nearness * theirs) * rare, product: nearness * rare * (theirs * rare) });
  }
  return shared;
}

function cosine(shared: readonly Shared[], a: Claim, b: Claim, rarity: Rarity): number {
  const dot = sum(shared.map(({ product }) => product));
  return dot ? dot / (size(a, rarity) * size(b, rarity)) : 0;
}

const sizes = once((_: Claim) => ({ asOf: -1, size: 0 }));

/** Length of the vector of the claim's words; worked out again when a rarity has changed. */
function size(claim: Claim, rarity: Rarity): number {
  const known = sizes(claim);
  if (known.asOf !== rarity.changes) {
    known.asOf = rarity.changes;
    known.size = Math.sqrt(sum(claim.terms.map((term) => (term.nearness * rarity.of(term.key)) ** 2)));
  }
  return known.size;
}

const contextOf = once((claim: Claim) => new Set(claim.context));

/** How much of one side's wider context the other side names. */
function contextOverlap(a: Claim, b: Claim, rarity: Rarity): number {
  const share = (x: Claim, y: Claim) => {
    const [context, terms] = [contextOf(y), nearnessOf(y)];
    let total = 0;
    for (const key of x.context) if (context.has(key) || terms.has(key)) total += rarity.of(key);
    return total;
  };
  return Math.min(3, (share(a, b) + share(b, a)) / 2);
}
