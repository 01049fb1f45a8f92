import { type Claim, countDoersOf, type Days, headsVary, valueKey } from '../claims/claim';
import { differ, isConcept, isName, isPlace, meet } from '../claims/term-keys';
import { once } from '../text/once';
import type { Weights } from './certainty-tables';
import { sharesTeller } from './proof';
import type { Rarity } from './rarity';
import { significantDigits, type ValueRelation } from './value-relation';

/** What the features need to know of all documents together. */
export interface Surroundings {
  readonly rarity: Rarity;
  /** In how many documents a value of the claim's dimension stands. */
  valueCount(claim: Claim): number;
  /** Whether a document states a value, see `valueKey`. */
  states(path: string, value: string): boolean;
  /** How many values of the other's document lie closer to the claim's than the other's does, see `positionOf`. */
  closerTo(claim: Claim, other: Claim): number;
}

const commonUnits = new Set(['EUR', 'USD', 'percent', 'year', 'day', 'month', 'hour']);

/** Two claims that may state one fact, with what several of their features ask for. */
export interface Pair {
  readonly a: Claim;
  readonly b: Claim;
  /** Of the two, in the same order. */
  readonly x: Signs;
  readonly y: Signs;
  readonly relation: ValueRelation;
  readonly world: Surroundings;
  readonly shared: Shared;
  /** How near two values that differ lie to each other, 1 for the same, 0 for those far apart or not different. */
  readonly close: number;
}

export function pairOf(a: Claim, b: Claim, relation: ValueRelation, world: Surroundings): Pair {
  const [x, y] = [signsOf(a), signsOf(b)];
  const close = relation === 'disjoint' ? Math.max(0, 1 - 4 * logRatio(a, b)) : 0;
  return { a, b, x, y, relation, world, shared: sharedTerms(a, y, world.rarity), close };
}

/** The named features of a pair. All lie between -1 and about 4. Only those that a table weighs are worked out. */
const features = {
  bias: () => 1,
  headSame: ({ a, b }) => num(sameHead(a, b)),
  headDiffers: ({ a, b }) => num(headsVary(a, b)),
  modifiersShared: ({ x, y }) => Math.min(2, countShared(x.modifiers, y.modifiers)),
  nearWords: ({ a, b, x, y, shared, world: { rarity } }) =>
    shared.dot ? shared.dot / (size(a, x, rarity) * size(b, y, rarity)) : 0,
  sharedWeight: ({ shared }) => Math.min(4, shared.words),
  secondWeight: ({ shared }) => shared.second,
  namesShared: ({ shared }) => Math.min(2, shared.names),
  namesDiffer: ({ x, y, shared }) => num(!shared.anyName && x.namesNear && y.namesNear),
  context: ({ a, b, x, y, world: { rarity } }) =>
    Math.min(3, (contextShared(a, y, rarity) + contextShared(b, x, rarity)) / 2),
  statusDiffers: ({ a, b }) => num(a.status !== b.status),
  changeDiffers: ({ a, b }) => num(changeOf(a) !== changeOf(b)),
  headline: ({ a, b }) => num(a.block !== 'body' || b.block !== 'body'),
  sameDocument: ({ a, b }) => num(a.path === b.path),
  claimantShared: ({ a, b }) => num(meet(a.claimants, b.claimants)),
  daysApart: ({ a, b }) =>
    a.articleDay !== null && b.articleDay !== null
      ? Math.min(3, Math.log1p(Math.abs(a.articleDay - b.articleDay)) / 2)
      : 0.7,
  digits: digitsOf,
  valueRare: ({ a, b, world }) => 1 / Math.max(1, Math.max(world.valueCount(a), world.valueCount(b)) - 1),
  'rare unit': ({ a }) => num(a.unit !== null && !commonUnits.has(a.unit)),
  logRatio: ({ a, b, relation }) => (relation === 'disjoint' ? logRatio(a, b) : 0),
  oneDigit: ({ a, b }) => num(Math.max(Math.abs(a.max ?? a.min ?? 99), Math.abs(b.max ?? b.min ?? 99)) < 10),
  relationSofter: ({ relation }) => num(relation !== 'equal' && relation !== 'disjoint'),
  dayGrain: ({ a, b }) => num(a.days && b.days && a.days.from === a.days.to && b.days.from === b.days.to),
  grainRatio: ({ a, b }) => (a.days && b.days ? Math.min(4, Math.abs(Math.log(length(a.days) / length(b.days)))) : 0),
  bothExplicit: ({ a, b }) =>
    num('explicit' in a.mention && a.mention.explicit && 'explicit' in b.mention && b.mention.explicit),
  periodShared: ({ a, b }) => num(periodsMeet(a, b)),
  periodDiffers: ({ a, b }) => num(periodsDiffer(a, b)),
  opposed: ({ a, b }) => num(opposed(a, b)),
  whoDiffers: ({ a, b, x, y }) => num(whoDiffers(a, b, x, y)),
  aligned: ({ a, b }) => Math.min(2, countShared(a.beside, b.beside)),
  partnerBeside: ({ a, b, x, y }) => num(a.beside.includes(y.value) || b.beside.includes(x.value)),
  partnerInDocument: ({ a, b, x, y, world }) =>
    num(a.path !== b.path && (world.states(a.path, y.value) || world.states(b.path, x.value))),
  sameFrame: ({ a, b }) => sameFrame(a, b),
  sameBound: ({ a, b, relation }) =>
    num(relation !== 'equal' && a.kind === 'figure' && boundsOf(a).some((bound) => boundsOf(b).includes(bound))),
  precise: ({ a, x, relation }) => num(relation === 'equal' && isPrecise(a, x)),
  close: ({ close }) => close,
  // 6,5 and 6,85 milliards lie near each other by more than chance; 5 and 6 need not.
  closeDigits: (pair) => pair.close * digitsOf(pair),
  closerValues: ({ a, b, world }) =>
    a.kind === b.kind ? Math.min(3, Math.log2(1 + world.closerTo(a, b) + world.closerTo(b, a))) : 0,
  unitSame: ({ a, b }) => num(a.unit !== null && a.unit === b.unit),
  modifiersDiffer: ({ x, y }) => num(differ(x.modifiers, y.modifiers)),
  othersNamed: ({ x, y }) => num(differ(x.others, y.others)),
  othersShared: ({ x, y }) => num(meet(x.others, y.others)),
  placeDiffers: ({ x, y }) => num(differ(x.places, y.places)),
  objectsShared: ({ a, b, world }) => objectsShared(a, b, world.rarity),
  eventDiffers: ({ a, b }) =>
    num(a.event && b.event && a.event.key !== b.event.key && isConcept(a.event.key) && isConcept(b.event.key)),
  grown: ({ a, b }) => num(grown(a, b)),
  grownRatio: ({ a, b, relation }) => (relation === 'disjoint' && grown(a, b) ? logRatio(a, b) : 0),
  eventSame: ({ a, b }) => num(a.event && a.event.key === b.event?.key),
  dayDiffers: ({ a, b }) => num(dayDiffers(a, b)),
  headAndWord: ({ a, b, shared }) => (sameHead(a, b) ? Math.min(2, shared.beyondHead) : 0),
} satisfies Readonly<Record<string, (pair: Pair) => number>>;

export type FeatureName = keyof typeof features;
export type Features = Readonly<Record<FeatureName, number>>;

/** All features of a pair by name, to fit tables on them. */
export const pairFeatures = (pair: Pair): Features =>
  Object.fromEntries(Object.entries(features).map(([name, tell]) => [name, tell(pair)])) as Features;

/** The chance, 0 to 1, that a table gives to a pair; the same as `chance` of all its features. */
export function pairChance(pair: Pair, weights: Weights): number {
  let sum = 0;
  for (const { weight, tell } of termsOf(weights)) sum += weight * tell(pair);
  return 1 / (1 + Math.exp(-sum));
}

/** A table's weights, each with the feature that it weighs. */
const termsOf = once((weights: Weights) =>
  Object.entries(weights).map(([name, weight]) => ({ weight, tell: features[name as FeatureName] })),
);

/** What the features ask of one claim for every pair. */
interface Signs {
  /** See `valueKey`. */
  readonly value: string;
  /** Its terms, each with how near it stands. */
  readonly nearness: ReadonlyMap<string, number>;
  /** Its terms and the words of its wider context. */
  readonly named: ReadonlySet<string>;
  readonly namesNear: boolean;
  /** Names and demonyms that stand right beside the figure: "500 soldats thaïlandais". */
  readonly adjacentNames: readonly string[];
  readonly modifiers: readonly string[];
  /** Places and countries near the figure, and whoever else is named there. */
  readonly places: readonly string[];
  readonly others: readonly string[];
  readonly digits: number;
  /** Length of the vector of its words, and for which state of all rarities it holds. */
  size: number;
  sizeAsOf: number;
}

const signsOf = once((claim: Claim): Signs => {
  const names = claim.terms.filter(({ key }) => isName(key));
  const near = names.filter(({ nearness }) => nearness >= nearby).map(({ key }) => key);
  const number = claim.max ?? claim.min;
  return {
    value: valueKey(claim),
    nearness: new Map(claim.terms.map((term) => [term.key, term.nearness])),
    named: new Set([...claim.context, ...claim.terms.map(({ key }) => key)]),
    namesNear: names.some(({ nearness }) => nearness > 0.4),
    adjacentNames: names.filter(({ nearness }) => nearness >= 0.8).map(({ key }) => key),
    modifiers: claim.modifiers.map(({ key }) => key),
    places: near.filter(isPlace),
    others: near.filter((key) => !isPlace(key)),
    digits: number === null ? 1 : significantDigits(number),
    size: 0,
    sizeAsOf: -1,
  };
});

/** Names at least this near to a figure or date may say whose it is, and where. */
const nearby = 0.3;
/** The objects of an event that say most of it. */
const firstObjects = 3;

/** What both events are about, rare words counting more. */
function objectsShared(a: Claim, b: Claim, rarity: Rarity): number {
  const others = b.event?.about.slice(0, firstObjects) ?? [];
  let total = 0;
  for (const key of a.event?.about.slice(0, firstObjects) ?? []) if (others.includes(key)) total += rarity.of(key);
  return Math.min(2, total);
}

/** The later article gives the greater figure: what is still being counted grows. */
function grown(a: Claim, b: Claim): boolean {
  if (a.kind === 'date' || a.articleDay === null || b.articleDay === null || a.articleDay === b.articleDay)
    return false;
  const [earlier, later] = a.articleDay < b.articleDay ? [a, b] : [b, a];
  return (earlier.max ?? earlier.min ?? 0) < (later.min ?? later.max ?? 0);
}

/** Each has its day in the sentence, and it is not the same: the marches of Sunday and of Thursday. */
function dayDiffers(a: Claim, b: Claim): boolean {
  const [x, y] = [a.periods[0]?.days, b.periods[0]?.days];
  if (a.kind === 'date' || !x || !y || x.from !== x.to || y.from !== y.to) return false;
  return x.from !== y.from;
}

/** Each is somebody's, and not the same one's; where the sentence does not say whose, by the names right beside. */
const whoDiffers = (a: Claim, b: Claim, x: Signs, y: Signs): boolean =>
  a.holders.length > 0 && b.holders.length > 0
    ? differ(a.holders, b.holders)
    : differ(x.adjacentNames, y.adjacentNames);

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
  return Math.min(2, countShared(frameOf(a), frameOf(b)));
}

const frameOf = once((claim: Claim) =>
  claim.terms.filter((t) => isConcept(t.key) && t.nearness >= 0.65 && t.key !== claim.head?.key).map((t) => t.key),
);

/** How many of the keys of one list are in the other. */
function countShared(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  for (const key of a) if (b.includes(key)) count++;
  return count;
}

/** Significant digits that both have, at most four, in pairs. */
function digitsOf({ x, y }: Pair): number {
  return Math.min(4, Math.min(x.digits, y.digits)) / 2;
}

const boundsOf = ({ min, max }: Claim): readonly number[] => [min, max].filter((bound) => bound !== null);

/** "4,6 km²", "11,5 milliards d'euros": a sum or measure with more than one digit, which seldom comes about twice. */
const isPrecise = ({ dimension }: Claim, { digits }: Signs): boolean =>
  /^(?:money|measure)/.test(dimension) && digits >= 2;

/** How many days. */
const length = ({ from, to }: Days): number => to - from + 1;

const num = (value: unknown): number => (value ? 1 : 0);
const changeOf = (claim: Claim) => (claim.change === 'already' ? null : claim.change);

/** Whether both say what they count or measure, and it is the same. */
export const sameHead = (a: Claim, b: Claim): boolean =>
  (a.head !== null && a.head.key === b.head?.key) || countDoersOf(a, b);

/** Whether both name periods, and no two of them meet. */
export const periodsDiffer = (a: Claim, b: Claim): boolean =>
  a.periods.length > 0 && b.periods.length > 0 && !periodsMeet(a, b);

/** Whether a period that one names meets one of the other. */
export const periodsMeet = (a: Claim, b: Claim): boolean =>
  a.periods.some((x) => b.periods.some((y) => x.days.from <= y.days.to && y.days.from <= x.days.to));

/** How far two figures lie apart, as the logarithm of their ratio; days by the length of what they name. At most 4. */
export function logRatio(a: Claim, b: Claim): number {
  if (a.days && b.days) {
    const grain = Math.max(length(a.days), length(b.days));
    return Math.min(4, Math.log1p(Math.abs(a.days.from - b.days.from) / grain) / 2);
  }
  return logDistance(sizeOf(a), sizeOf(b));
}

/** The number by which figures are set beside each other: their upper bound. */
export const sizeOf = ({ min, max }: Pick<Claim, 'min' | 'max'>): number | null => max ?? min;

/** Where a value lies among those of its dimension: a figure by its size, days by their middle; null when unknown. */
export const positionOf = (claim: Claim): number | null =>
  claim.kind === 'figure' ? sizeOf(claim) : claim.days && (claim.days.from + claim.days.to) / 2;

/** How far two positions of a kind lie apart: figures by the logarithm of their ratio, days by their number. */
export const distance = (kind: Claim['kind'], x: number | null, y: number | null): number =>
  kind === 'figure' || x === null || y === null ? logDistance(x, y) : Math.abs(x - y);

/** The logarithm of the ratio of two numbers, at most 4. */
export const logDistance = (x: number | null, y: number | null): number =>
  !x || !y || x * y < 0 ? 4 : Math.min(4, Math.abs(Math.log(x / y)));

/** What the terms that two claims have in common come to, each by how near it stands on both sides and how rare it is. */
interface Shared {
  words: number;
  /** The weight of the second of the words. */
  second: number;
  names: number;
  anyName: boolean;
  /** Of the words beside the counted noun. */
  beyondHead: number;
  /** Product of the two vectors of terms. */
  dot: number;
}

function sharedTerms({ terms, head }: Claim, other: Signs, rarity: Rarity): Shared {
  const shared: Shared = { words: 0, second: 0, names: 0, anyName: false, beyondHead: 0, dot: 0 };
  let first = 0;
  for (const { key, nearness } of terms) {
    const theirs = other.nearness.get(key);
    if (theirs === undefined) continue;
    const rare = rarity.of(key);
    const weight = Math.sqrt(nearness * theirs) * rare;
    shared.dot += nearness * rare * (theirs * rare);
    if (isName(key)) {
      shared.names += weight;
      shared.anyName = true;
      continue;
    }
    shared.words += weight;
    if (key !== head?.key) shared.beyondHead += weight;
    shared.second = Math.max(shared.second, Math.min(first, weight));
    first = Math.max(first, weight);
  }
  return shared;
}

/** Length of the vector of the claim's words; worked out again when a rarity has changed. */
function size(claim: Claim, signs: Signs, rarity: Rarity): number {
  if (signs.sizeAsOf !== rarity.changes) {
    let squares = 0;
    for (const { key, nearness } of claim.terms) squares += (nearness * rarity.of(key)) ** 2;
    signs.sizeAsOf = rarity.changes;
    signs.size = Math.sqrt(squares);
  }
  return signs.size;
}

/** How much of a claim's wider context another one names. */
function contextShared({ context }: Claim, other: Signs, rarity: Rarity): number {
  let total = 0;
  for (const key of context) if (other.named.has(key)) total += rarity.of(key);
  return total;
}
