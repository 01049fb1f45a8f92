import { type Claim, headsDiffer, inOrder } from '../claims/claim';
import type { Fact, Finding, Member, PossibleLink, Severity, Verdict } from '../values';
import type { CertaintyTables } from './certainty-tables';
import { chronologyFindings } from './chronology';
import { statedValue } from './claim-words';
import type { Difference } from './differences';
import { findingsOfFact } from './fact-findings';
import type { Group } from './groups';
import { type Judgement, judge } from './judgement';
import type { Link, LinkGraph } from './link-graph';
import { differenceMessage, factLabel, quoted } from './messages';
import { periodsDiffer, sameFrame, sameHead } from './pair-features';
import { proofOf, sharesTeller } from './proof';
import { sameDeed } from './same-event';
import { sameItems } from './sorted';
import { thresholds } from './thresholds';
import { relateValues } from './value-relation';

/** What groups that may be of one fact tell together. */
export interface PartStory {
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  readonly possible: readonly PossibleLink[];
  /** What it rests on. */
  readonly drafts: readonly Draft[];
  readonly unsure: readonly Difference[];
}

/**
 * What may be one fact, in the making: the groups of agreeing claims of each fact that is likelier than not, and all
 * differences between the groups. Several facts stand in one draft where a finding is to say that they may differ.
 */
interface Draft {
  facts: Group[][];
  differences: Difference[];
}

type Inform = CertaintyTables['inform'];

/** A vague figure joins a fact on less than an exact one: it claims less. */
const vagueEnough = 0.35;

/**
 * @param groups all that a difference or `companions` bind, in the order of their claims
 * @param differences between them, the surest first
 */
export function tellPart(groups: readonly Group[], differences: readonly Difference[], graph: LinkGraph): PartStory {
  const { drafts: firm, possible } = joinDifferences(groups, differences, graph.tables.inform);
  return storyOf(addParts(addVague(firm, graph)), possible, graph);
}

/** The same after some of its claims were moved, see `forgetPlace`. */
export const tellAgain = ({ drafts, unsure }: PartStory, graph: LinkGraph): PartStory => storyOf(drafts, unsure, graph);

function storyOf(drafts: readonly Draft[], unsure: readonly Difference[], graph: LinkGraph): PartStory {
  const told = drafts.map((draft) => tellDraft(draft, graph));
  return {
    facts: told.flatMap(({ facts }) => facts),
    findings: told.flatMap(({ findings }) => findings),
    possible: [...drafts.flatMap(acrossFacts), ...unsure].map(possibleLink),
    drafts,
    unsure,
  };
}

/** Its differences that do not lie within one of its facts. */
const acrossFacts = ({ facts, differences }: Draft): Difference[] =>
  differences.filter(({ left, right }) => !facts.some((groups) => groups.includes(left) && groups.includes(right)));

/** The facts of a draft with what is to be said of them. */
interface ToldDraft {
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
}

/** A draft as it was when it was told. */
interface Known extends Readonly<Draft> {
  readonly told: ToldDraft;
  /** Some of its claims stand in another place since then. */
  moved: boolean;
}

/** What was told of drafts, by each of their claims: nothing else tells it while their groups and differences are the same. */
const known = new WeakMap<Claim, Known>();

function tellDraft(draft: Draft, graph: LinkGraph): ToldDraft {
  const before = known.get(draft.facts[0]![0]!.claims[0]!);
  const same = before && sameFacts(before.facts, draft.facts) && sameItems(before.differences, draft.differences);
  if (same && !before.moved) return before.told;
  const now = { ...draft, told: readDraft(draft, graph, same ? before.told.facts : []), moved: false };
  for (const group of draft.facts.flat()) for (const claim of group.claims) known.set(claim, now);
  return now.told;
}

/** To be called for a claim that was moved, or stands in another text now. */
export function forgetPlace(claim: Claim): void {
  const draft = known.get(claim);
  if (draft) draft.moved = true;
}

const sameFacts = (a: readonly Group[][], b: readonly Group[][]): boolean =>
  a.length === b.length && a.every((groups, index) => sameItems(groups, b[index]!));

/** @param before the facts of the same claims in other places, none when they are other claims */
function readDraft(draft: Draft, graph: LinkGraph, before: readonly Fact[]): ToldDraft {
  const facts: Fact[] = [];
  const findings: Finding[] = [];
  for (const groups of draft.facts) {
    const members = groups.flatMap((group) => group.claims).sort(inOrder);
    if (members.length < 2) continue;
    const inside = draft.differences.filter(({ left, right }) => groups.includes(left) && groups.includes(right));
    const former = before[facts.length];
    const fact = former ? placed(former, members) : factOf(groups, inside, members, graph);
    facts.push(fact);
    findings.push(
      ...findingsOfFact(members, fact),
      ...chronologyFindings(members, fact, (path) => graph.claimsOf(path)),
    );
  }
  const finding = findingOf(draft, facts, graph);
  return { facts, findings: finding ? [finding, ...findings] : findings };
}

const placed = (fact: Fact, members: readonly Claim[]): Fact => ({
  ...fact,
  id: members[0]!.id,
  members: members.map(memberOf),
});

/**
 * Joins groups whose difference is likely enough to be said, those that are likelier than not of one fact into that;
 * the others stay apart and are listed as possible.
 */
function joinDifferences(groups: readonly Group[], differences: readonly Difference[], inform: Inform) {
  const informAt = ({ link }: Difference) => inform[link.a.kind];
  const draftOf = new Map<Group, Draft>(groups.map((group) => [group, { facts: [[group]], differences: [] }]));
  const possible: Difference[] = [];
  for (const difference of differences) {
    if (judgeDifference(difference).apart) continue;
    const [left, right] = [draftOf.get(difference.left)!, draftOf.get(difference.right)!];
    if (left === right) left.differences.push(difference);
    else if (difference.certainty < informAt(difference) || !allLikely(left, right, differences, informAt))
      possible.push(difference);
    else {
      const moved = right.facts.flat();
      if (difference.certainty >= thresholds.oneFact) left.facts = [[...left.facts.flat(), ...moved]];
      else left.facts.push(...right.facts);
      left.differences.push(...right.differences, difference);
      for (const group of moved) draftOf.set(group, left);
    }
  }
  return { drafts: [...new Set(draftOf.values())], possible };
}

/** Whether no passage of a fact counts another thing than the claim. */
const fits = (claim: Claim, groups: readonly Group[]): boolean =>
  !groups.some(({ claims }) => claims.some((other) => headsDiffer(claim, other)));

/** The groups that may come into the fact of another though the two do not differ: vague figures, and a part beside its whole. */
export function companions({ claims }: Group, groupOf: (claim: Claim) => Group, graph: LinkGraph): Group[] {
  return claims.flatMap((claim) =>
    graph.linksOf(claim).flatMap((link) => {
      const other = link.a === claim ? link.b : link.a;
      const fitsVaguely = link.relation === 'vague' && link.certainty >= vagueEnough;
      const isPart = (claim.change === 'part' || other.change === 'part') && inOneSentence(claim, other);
      return fitsVaguely || isPart ? [groupOf(other)] : [];
    }),
  );
}

const inOneSentence = (a: Claim, b: Claim): boolean => a.path === b.path && a.sentence.start === b.sentence.start;

/** Adds each vague figure to the fact whose passages it is likest on average, whatever other vague figures it was grouped with. */
function addVague(drafts: readonly Draft[], graph: LinkGraph): Draft[] {
  const isVague = ({ facts }: Draft) => facts.flat().every(({ claims }) => claims.every((c) => c.hedge === 'vague'));
  const firm = drafts.filter((draft) => !isVague(draft));
  const homes = firm.flatMap(({ facts }) => facts);
  const homeAt = new Map(homes.flatMap((home) => home.flatMap((g) => g.claims.map((c) => [c, home] as const))));
  const sizes = new Map(homes.map((home) => [home, home.reduce((sum, { claims }) => sum + claims.length, 0)]));
  const homeOf = (claim: Claim): Group[] | undefined => {
    const likeness = new Map<Group[], number>();
    for (const { a, b, relation, certainty } of graph.linksOf(claim)) {
      const home = homeAt.get(a === claim ? b : a);
      if (home && relation === 'vague') likeness.set(home, (likeness.get(home) ?? 0) + certainty / sizes.get(home)!);
    }
    return [...likeness]
      .filter(([home, average]) => average >= vagueEnough && fits(claim, home))
      .sort(([, x], [, y]) => y - x)[0]?.[0];
  };
  const left = drafts.filter(isVague).flatMap(({ facts, differences }): Draft[] => {
    const homeless = facts
      .flat()
      .flatMap(({ claims }) => claims)
      .filter((claim) => {
        const home = homeOf(claim);
        home?.push({ claims: [claim] });
        return !home;
      });
    return homeless.length ? [{ facts: [[{ claims: homeless }]], differences }] : [];
  });
  return [...firm, ...left];
}

/** Adds a part to the fact of its whole: "6 000 militaires, dont 5 000 travailleurs". */
function addParts(drafts: readonly Draft[]): Draft[] {
  const all = drafts.flatMap(({ facts }) => facts.flat().flatMap((group) => group.claims));
  const states = (groups: readonly Group[], claim: Claim) => groups.some(({ claims }) => claims.includes(claim));
  const draftOf = (claim: Claim) => drafts.find(({ facts }) => facts.some((groups) => states(groups, claim)));
  const gone = new Set<Draft>();
  for (const part of all) {
    if (part.change !== 'part') continue;
    const whole = all
      .filter((c) => inOneSentence(c, part) && c.end <= part.start)
      .filter((c) => c.dimension === part.dimension && (c.min ?? 0) >= (part.min ?? 0))
      .at(-1);
    const [home, own] = [whole && draftOf(whole), draftOf(part)];
    if (!home || !own || home === own || gone.has(home) || own.differences.length) continue;
    home.facts.find((groups) => states(groups, whole!))!.push(...own.facts.flat());
    gone.add(own);
  }
  return drafts.filter((draft) => !gone.has(draft));
}

/** One passage in so many that says "additional" says it for those that agree with it. */
const sharers = 2;

/** What some passages of a group say of additions and parts holds for the passages that agree with them. */
function judgeDifference({ left, right, link }: Difference): Judgement {
  const additional = ({ claims }: Group) =>
    claims.filter((claim) => claim.change === 'additional').length * sharers >= claims.length;
  if (additional(left) !== additional(right)) {
    const [more, less] = additional(left) ? [left, right] : [right, left];
    const added = more.claims.find((claim) => claim.change === 'additional')!;
    return judge(added, less.claims[0]!);
  }
  const correction = correctionOf({ left, right });
  const judgement = correction ? judge(...correction) : judge(link.a, link.b);
  if (judgement.verdict !== 'conflict') return judgement;
  const told = judge(attributed(link.a, [left, right]), attributed(link.b, [left, right]));
  return told.verdict === 'contested' ? told : judgement;
}

/** The two values as a document gives them that calls one the former value of the other; null when none does. */
function correctionOf({ left, right }: Pick<Difference, 'left' | 'right'>): [Claim, Claim] | null {
  for (const a of left.claims) {
    const b = right.claims.find(({ path, former }) => path === a.path && former !== a.former);
    if (b) return [a, b];
  }
  return null;
}

/** The passage of the same document that names who says so, where this one does not: a heading leaves it to its text. */
const attributed = (claim: Claim, groups: readonly Group[]): Claim =>
  (!claim.claimants.length &&
    groups
      .find(({ claims }) => claims.includes(claim))
      ?.claims.find(({ path, claimants }) => path === claim.path && claimants.length)) ||
  claim;

/** Whether each group of one draft may well differ from each of the other: likeness must not chain. */
function allLikely(
  left: Draft,
  right: Draft,
  differences: readonly Difference[],
  informAt: (difference: Difference) => number,
): boolean {
  return left.facts
    .flat()
    .every((a) =>
      right.facts
        .flat()
        .every((b) =>
          differences.some(
            (d) =>
              d.certainty >= informAt(d) / 2 && ((d.left === a && d.right === b) || (d.left === b && d.right === a)),
          ),
        ),
    );
}

function possibleLink({ link, certainty }: Difference): PossibleLink {
  const { reconciles } = judge(link.a, link.b);
  return { left: placeOf(link.a), right: placeOf(link.b), proof: proofOf(link.a, link.b, certainty, reconciles) };
}

const placeOf = (claim: Claim) => ({ path: claim.path, start: claim.start, end: claim.end });

/** The gravest first. */
const verdicts: readonly Verdict[] = ['conflict', 'contested', 'update', 'scope', 'agree'];

/** @param members the claims of its groups in order */
function factOf(
  groups: readonly Group[],
  differences: readonly Difference[],
  members: readonly Claim[],
  graph: LinkGraph,
): Fact {
  const first = members[0]!;
  const judgements = differences.map(judgeDifference);
  const judged = verdicts.find((verdict) => judgements.some((j) => j.verdict === verdict));
  const { link } = differences[judgements.findIndex((j) => j.verdict === judged)] ?? {};
  const together = new Set(members);
  return {
    id: first.id,
    // Days that agree may be of several deeds near each other: what differs is named for its own.
    label: factLabel(link && first.kind === 'date' ? [link.a, link.b] : members),
    kind: first.kind,
    verdict: judged ?? (holdsPart(groups) ? 'scope' : statedBySeveral(members) ? 'agree' : 'single'),
    members: members.map(memberOf),
    origins: countOrigins(members),
    proofs: members.map((claim, i) => (i ? proofToRest(claim, members, together, differences, graph) : undefined)),
  };
}

const statedBySeveral = ([first, ...others]: readonly Claim[]): boolean =>
  others.some(({ path }) => path !== first!.path);

/** Whether a part stands beside its whole in it, see `addParts`. */
const holdsPart = (groups: readonly Group[]): boolean =>
  groups.length > 1 && groups.some((group) => group.claims.every((claim) => claim.change === 'part'));

/** The proof of a member is the surest of its links to the others. */
function proofToRest(
  claim: Claim,
  members: readonly Claim[],
  together: ReadonlySet<Claim>,
  differences: readonly Difference[],
  graph: LinkGraph,
) {
  let surest: Link | null = null;
  for (const link of graph.linksOf(claim))
    if (link.agrees && link.certainty > (surest?.certainty ?? -1) && together.has(link.a === claim ? link.b : link.a))
      surest = link;
  const difference = surest ? undefined : differences.find((d) => d.link.a === claim || d.link.b === claim);
  const link = surest ?? difference?.link;
  const other = link ? (link.a === claim ? link.b : link.a) : members[0]!;
  const certainty = surest?.certainty ?? difference?.certainty ?? graph.tables.inform[claim.kind];
  return proofOf(other, claim, certainty, judge(other, claim).reconciles);
}

function memberOf(claim: Claim): Member {
  const { path, start, end, text, hedge, min, max, unit, claimants, articleDate, sentence } = claim;
  const dates = 'from' in claim.mention ? { from: claim.mention.from, to: claim.mention.to } : {};
  const value = 'min' in claim.mention ? { min: claim.mention.min, max: claim.mention.max } : { min, max };
  return { path, start, end, text, hedge, ...value, unit, ...dates, claimants, articleDate, sentence };
}

/** Articles whose claims share a teller go back to one origin. */
function countOrigins(claims: readonly Claim[]): number {
  const origins: Claim[][] = [];
  for (const claim of claims) {
    const known = origins.find((origin) =>
      origin.some((other) => other.path === claim.path || sharesTeller(other, claim)),
    );
    if (known) known.push(claim);
    else origins.push([claim]);
  }
  return origins.length;
}

const rank: readonly Severity[] = ['hint', 'information', 'warning'];

/** The difference that a finding is about, and how loud it is said. */
interface Spoken {
  readonly difference: Difference;
  readonly judgement: Judgement;
  readonly code: string;
  readonly severity: Severity;
}

/** Louder; of two as loud the one that gives the fact its verdict. */
function isGraver(x: Spoken, y: Spoken): boolean {
  const louder = rank.indexOf(x.severity) - rank.indexOf(y.severity);
  const gravity = ({ judgement }: Spoken) => verdicts.indexOf(judgement.verdict);
  return louder > 0 || (louder === 0 && gravity(x) < gravity(y));
}

/** What is to be said of the loudest of the differences of a draft. */
function findingOf(draft: Draft, facts: readonly Fact[], graph: LinkGraph): Finding | null {
  let loudest: Spoken | null = null;
  for (const difference of draft.differences) {
    const judgement = judgeDifference(difference);
    if (!judgement.severity || !judgement.code || isSettled(draft, difference, graph)) continue;
    const sure =
      difference.certainty >= (slotsAgree(difference) ? thresholds.warnSameSlots : thresholds.warn) &&
      ofOneDeed(difference);
    const severity: Severity = judgement.severity === 'warning' && !sure ? 'information' : judgement.severity;
    const spoken = { difference, judgement, code: judgement.code, severity };
    if (!loudest || isGraver(spoken, loudest)) loudest = spoken;
  }
  if (!loudest) return null;
  const { difference, judgement, code, severity } = loudest;
  const sides = sidesOf(draft, difference, graph);
  const { a, b } = difference.link;
  const anchor = sides[0]!.includes(a) ? a : b;
  const related = sides.slice(1).flatMap(oneForEachOrigin);
  const also = sides.flat().filter((claim) => claim !== anchor && !related.includes(claim));
  const fact = facts.find(({ members }) => [a, b].every((claim) => members.some((member) => isAt(member, claim))));
  return {
    ...placeOf(anchor),
    code,
    severity,
    message: differenceMessage(sides, [a, b], judgement, fact !== undefined),
    related: related.map((claim) => ({ ...placeOf(claim), message: quoted(statedValue(claim)) })),
    ...(also.length && { also: also.map(placeOf) }),
    ...(fact ? { factId: fact.id } : {}),
    proof: proofOf(a, b, difference.certainty, judgement.reconciles),
  };
}

const isAt = (member: Member, claim: Claim): boolean =>
  member.path === claim.path && member.start === claim.start && member.end === claim.end;

/** Sentences name several deeds, and each has its day: to be nearly sure takes the same deed on both sides. */
function ofOneDeed({ link: { a, b } }: Difference): boolean {
  return a.kind !== 'date' || (a.event !== null && a.event.key === b.event?.key);
}

/** The same thing counted, the same deed near it and the same status, on both sides of the surest pair. */
function slotsAgree({ link: { a, b } }: Difference): boolean {
  if (a.kind === 'date') return sameDeed(a, b) && a.status === b.status;
  return sameHead(a, b) && sameFrame(a, b) > 0 && !periodsDiffer(a, b) && a.status === b.status;
}

/** A finding names a passage beside those that differ where it agrees with one of them this surely. */
const surelyAgrees = 0.7;
/** It names a third value where it differs from one of them this surely. */
const surelyDiffers = 0.4;

/** The sides that the finding names, the one that fewest documents give first. */
function sidesOf(draft: Draft, difference: Difference, graph: LinkGraph): Claim[][] {
  const documents = (group: Group) => new Set(group.claims.map((claim) => claim.path)).size;
  const [first, second] =
    documents(difference.left) <= documents(difference.right)
      ? [difference.left, difference.right]
      : [difference.right, difference.left];
  const differing = new Set(draft.differences.flatMap((d) => [d.left, d.right]));
  const others = draft.facts.flat().filter((group) => differing.has(group) && group !== first && group !== second);
  const { a, b } = difference.link;
  const certainty = (x: Claim, y: Claim) => graph.link(x, y)?.certainty ?? 0;
  const told = (claim: Claim, group: Group): boolean => {
    const one = [a, b].find((opposed) => group.claims.includes(opposed));
    if (!one) return Math.max(certainty(claim, a), certainty(claim, b)) >= surelyDiffers;
    return claim === one || (certainty(claim, one) >= surelyAgrees && tellsWith(claim, one, one === a ? b : a));
  };
  return [first, second, ...others]
    .map((group) => group.claims.filter((claim) => told(claim, group)))
    .filter((side) => side.length);
}

/** Days that fit each other may be of several events: with a day tell those that give the very same, and not beside the other. */
const tellsWith = (claim: Claim, one: Claim, other: Claim): boolean =>
  claim.kind !== 'date' || (relateValues(claim, one) === 'equal' && claim.path !== other.path);

/** A text corrects a value that no other text still states: nothing is to be said. */
function isSettled(draft: Draft, difference: Difference, graph: LinkGraph): boolean {
  const former = correctionOf(difference)?.find((claim) => claim.former);
  if (!former) return false;
  const { claims } = difference.left.claims.includes(former) ? difference.left : difference.right;
  const named = sidesOf(draft, difference, graph).flat();
  return !named.some((claim) => claims.includes(claim) && !claim.former && claim.path !== former.path);
}

/** Passages that go back to one origin count once: the first of them stands for the others. */
function oneForEachOrigin(claims: readonly Claim[]): Claim[] {
  const kept: Claim[] = [];
  for (const claim of claims)
    if (
      !kept.some(
        (other) => other.path === claim.path || (sharesTeller(other, claim) && relateValues(other, claim) === 'equal'),
      )
    )
      kept.push(claim);
  return kept;
}
