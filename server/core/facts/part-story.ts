import { type Claim, inOrder, placeOf } from '../claims/claim';
import type { Fact, Finding, Member, PossibleLink } from '../values';
import { chronologyFindings } from './chronology';
import { differenceFindings } from './difference-finding';
import type { Difference } from './differences';
import { acrossFacts, type Draft, type Drafted, draftsOf } from './drafts';
import { findingsOfFact } from './fact-findings';
import type { Group } from './groups';
import { judgeDifference, verdicts } from './judge-difference';
import { judge } from './judgement';
import type { LinkGraph } from './link-graph';
import { factLabel } from './messages';
import type { Link } from './pair-certainty';
import { proofOf, sharesTeller } from './proof';
import { sameItems } from './sorted';

/** What groups that may be of one fact tell together. */
export interface PartStory extends Drafted {
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  readonly possible: readonly PossibleLink[];
}

/**
 * @param groups all that a difference or `companions` bind, in the order of their claims
 * @param differences between them, the surest first
 */
export function tellPart(groups: readonly Group[], differences: readonly Difference[], graph: LinkGraph): PartStory {
  return storyOf(draftsOf(groups, differences, graph), graph);
}

/** The same after some of its claims were moved, see `forgetPlace`. */
export const tellAgain = ({ drafts, unsure }: PartStory, graph: LinkGraph): PartStory =>
  storyOf({ drafts, unsure }, graph);

function storyOf({ drafts, unsure }: Drafted, graph: LinkGraph): PartStory {
  const told = drafts.map((draft) => tellDraft(draft, graph));
  return {
    facts: told.flatMap(({ facts }) => facts),
    findings: told.flatMap(({ findings }) => findings),
    possible: [...drafts.flatMap(acrossFacts), ...unsure].map(possibleLink),
    drafts,
    unsure,
  };
}

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
  return { facts, findings: [...differenceFindings(draft, facts, graph), ...findings] };
}

const placed = (fact: Fact, members: readonly Claim[]): Fact => ({
  ...fact,
  id: members[0]!.id,
  members: members.map(memberOf),
});

function possibleLink({ link, certainty }: Difference): PossibleLink {
  const { reconciles } = judge(link.a, link.b);
  return { left: placeOf(link.a), right: placeOf(link.b), proof: proofOf(link.a, link.b, certainty, reconciles) };
}

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
