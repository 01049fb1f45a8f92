import { type Claim, type Days, headsVary, valueKey } from '../claims/claim';
import { differ, isConcept, isName, isPlace, meet } from '../claims/term-keys';
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
  'grainRatio',
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
  'closeDigits',
  'closerValues',
  'unitSame',
  'modifiersDiffer',
  'othersNamed',
  'othersShared',
  'placeDiffers',
  'objectsShared',
  'eventDiffers',
  'sameBound',
  'precise',
  'grown',
  'grownRatio',
  'eventSame',
  'dayDiffers',
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
  /** How many values of the other's document lie closer to the claim's than the other's does, see `positionOf`. */
  closerTo(claim: Claim, other: Claim): number;
}

const commonUnits = new Set(['EUR', 'USD', 'percent', 'year', 'day', 'month', 'hour']);

export function pairFeatures(a: Claim, b: Claim, relation: ValueRelation, world: Surroundings): Features {
  const [x, y] = [signsOf(a), signsOf(b)];
  const shared = sharedTerms(a, y, world.rarity);
  const headSame = sameHead(a, b);
  const digits = Math.min(4, Math.min(x.digits, y.digits)) / 2;
  const ratio = logRatio(a, b);
  const close = relation === 'disjoint' ? Math.max(0, 1 - 4 * ratio) : 0;
  return {
    bias: 1,
    headSame: num(headSame),
    headDiffers: num(headsVary(a, b)),
    modifiersShared: Math.min(2, a.modifiers.filter((m) => b.modifiers.some((n) => n.key === m.key)).length),
    nearWords: shared.dot ? shared.dot / (size(a, x, world.rarity) * size(b, y, world.rarity)) : 0,
    sharedWeight: Math.min(4, shared.words),
    secondWeight: shared.second,
    namesShared: Math.min(2, shared.names),
    namesDiffer: num(!shared.anyName && x.namesNear && y.namesNear),
    context: Math.min(3, (contextShared(a, y, world.rarity) + contextShared(b, x, world.rarity)) / 2),
    statusDiffers: num(a.status !== b.status),
    changeDiffers: num(changeOf(a) !== changeOf(b)),
    headline: num(a.block !== 'body' || b.block !== 'body'),
    sameDocument: num(a.path === b.path),
    claimantShared: num(a.claimants.some((c) => b.claimants.includes(c))),
    daysApart:
      a.articleDay !== null && b.articleDay !== null
        ? Math.min(3, Math.log1p(Math.abs(a.articleDay - b.articleDay)) / 2)
        : 0.7,
    digits,
    valueRare: 1 / Math.max(1, Math.max(world.valueCount(a), world.valueCount(b)) - 1),
    'rare unit': num(a.unit !== null && !commonUnits.has(a.unit)),
    logRatio: relation === 'disjoint' ? ratio : 0,
    oneDigit: num(Math.max(Math.abs(a.max ?? a.min ?? 99), Math.abs(b.max ?? b.min ?? 99)) < 10),
    relationSofter: num(relation !== 'equal' && relation !== 'disjoint'),
    dayGrain: num(a.days && b.days && a.days.from === a.days.to && b.days.from === b.days.to),
    grainRatio: a.days && b.days ? Math.min(4, Math.abs(Math.log(length(a.days) / length(b.days)))) : 0,
    bothExplicit: num('explicit' in a.mention && a.mention.explicit && 'explicit' in b.mention && b.mention.explicit),
    periodShared: num(periodsMeet(a, b)),
    periodDiffers: num(periodsDiffer(a, b)),
    opposed: num(opposed(a, b)),
    whoDiffers: num(whoDiffers(a, b)),
    aligned: Math.min(2, a.beside.filter((value) => b.beside.includes(value)).length),
    partnerBeside: num(a.beside.includes(y.value) || b.beside.includes(x.value)),
    partnerInDocument: num(a.path !== b.path && (world.states(a.path, y.value) || world.states(b.path, x.value))),
    sameFrame: sameFrame(a, b),
    sameBound: num(
      relation !== 'equal' && a.kind === 'figure' && boundsOf(a).some((bound) => boundsOf(b).includes(bound)),
    ),
    precise: num(relation === 'equal' && isPrecise(a, x)),
    close,
    // 6,5 and 6,85 milliards lie near each other by more than chance; 5 and 6 need not.
    closeDigits: close * digits,
    closerValues: a.kind === b.kind ? Math.min(3, Math.log2(1 + world.closerTo(a, b) + world.closerTo(b, a))) : 0,
    unitSame: num(a.unit !== null && a.unit === b.unit),
    modifiersDiffer: num(differ(x.modifiers, y.modifiers)),
    othersNamed: num(differ(x.others, y.others)),
    othersShared: num(meet(x.others, y.others)),
    placeDiffers: num(differ(x.places, y.places)),
    objectsShared: objectsShared(a, b, world.rarity),
    eventDiffers: num(
      a.event && b.event && a.event.key !== b.event.key && isConcept(a.event.key) && isConcept(b.event.key),
    ),
    grown: num(grown(a, b)),
    grownRatio: relation === 'disjoint' && grown(a, b) ? ratio : 0,
    eventSame: num(a.event && a.event.key === b.event?.key),
    dayDiffers: num(dayDiffers(a, b)),
    headAndWord: headSame ? Math.min(2, shared.beyondHead) : 0,
  };
}

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
const whoDiffers = (a: Claim, b: Claim): boolean =>
  a.holders.length > 0 && b.holders.length > 0
    ? differ(a.holders, b.holders)
    : differ(signsOf(a).adjacentNames, signsOf(b).adjacentNames);

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
  claim.terms.filter((t) => isConcept(t.key) && t.nearness >= 0.65 && t.key !== claim.head?.key).map((t) => t.key),
);

const boundsOf = ({ min, max }: Claim): readonly number[] => [min, max].filter((bound) => bound !== null);

/** "4,6 km²", "11,5 milliards d'euros": a sum or measure with more than one digit, which seldom comes about twice. */
const isPrecise = ({ dimension }: Claim, { digits }: Signs): boolean =>
  /^(?:money|measure)/.test(dimension) && digits >= 2;

/** How many days. */
const length = ({ from, to }: Days): number => to - from + 1;

const num = (value: unknown): number => (value ? 1 : 0);
const changeOf = (claim: Claim) => (claim.change === 'already' ? null : claim.change);

/** Whether both say what they count or measure, and it is the same. */
export const sameHead = ({ head: x }: Claim, { head: y }: Claim): boolean => x !== null && x.key === y?.key;

/** Whether both name periods, and no two of them meet. */
export const periodsDiffer = (a: Claim, b: Claim): boolean =>
  a.periods.length > 0 && b.periods.length > 0 && !periodsMeet(a, b);

const periodsMeet = (a: Claim, b: Claim) =>
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
