import { type Claim, inOrder, placeOf } from '../claims/claim';
import type { Fact, Finding, Member, Place, PossibleLink } from '../values';
import { chronologyFindings } from './chronology';
import { differenceFindings } from './difference-finding';
import type { Difference } from './differences';
import { acrossFacts, type Bound, type Draft, draftsOf } from './drafts';
import { findingsOfFact, findingsOfTexts } from './fact-findings';
import type { Group } from './groups';
import { judgeDifference, verdicts } from './judge-difference';
import { judge } from './judgement';
import type { LinkGraph } from './link-graph';
import { factLabel } from './messages';
import { type Moves, movedFinding, movedPlace } from './moves';
import type { Link } from './pair-certainty';
import { proofOf, sharesTeller } from './proof';
import { sameItems } from './sorted';

/** What is told of one draft, or of one difference that is not likely enough to be said. */
interface Told {
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  readonly possible: readonly PossibleLink[];
}

/** What groups that may be of one fact tell together. */
export interface PartStory {
  readonly drafts: readonly ToldDraft[];
  readonly unsure: readonly ToldDifference[];
}

/** Everything that a part tells, piece by piece. */
export const toldBy = ({ drafts, unsure }: PartStory): readonly Told[] => [...drafts, ...unsure];

/** @param moves where the passages stand that were moved since the groups were told last */
export function tellPart(bound: Bound, graph: LinkGraph, moves: Moves): PartStory {
  const { drafts, unsure } = draftsOf(bound, graph);
  return {
    drafts: drafts.map((draft) => tellDraft(draft, graph, moves)),
    unsure: unsure.map(tellUnsure),
  };
}

/** The same after some of its claims were moved, see `forgetPlace`. */
export const tellAgain = ({ drafts, unsure }: PartStory, graph: LinkGraph, moves: Moves): PartStory => ({
  drafts: drafts.map((told) => inPlace(told, graph, moves)),
  unsure: unsure.map((told) => (standsStill(told) ? told : tellUnsure(told.difference))),
});

interface ToldDifference extends Told {
  readonly difference: Difference;
  readonly possible: readonly [PossibleLink];
}

const knownUnsure = new WeakMap<Difference, ToldDifference>();

function tellUnsure(difference: Difference): ToldDifference {
  const before = knownUnsure.get(difference);
  if (before && standsStill(before)) return before;
  const told: ToldDifference = { difference, facts: [], findings: [], possible: [possibleLink(difference)] };
  knownUnsure.set(difference, told);
  return told;
}

/** What was told of a difference holds while its claims stand where they did. */
const standsStill = ({ difference: { link }, possible: [told] }: ToldDifference): boolean =>
  isAt(told.left, link.a) && isAt(told.right, link.b);

const isAt = (place: Place, { start, end }: Claim): boolean => place.start === start && place.end === end;

/** A draft as it was when it was told. */
interface ToldDraft extends Told {
  readonly draft: Draft;
  /** The claims of each fact, in order. */
  readonly members: readonly (readonly Claim[])[];
  /** The findings that hold wherever the claims stand. */
  readonly lasting: readonly Finding[];
}

/** What was told of drafts, by each of their claims: nothing else tells it while their groups and differences are the same. */
const known = new WeakMap<Claim, ToldDraft>();
/** Those of which some claims stand in another place, or in another text, since then. */
const outOfPlace = new WeakSet<ToldDraft>();

function tellDraft(draft: Draft, graph: LinkGraph, moves: Moves): ToldDraft {
  const before = known.get(draft.facts[0]![0]!.claims[0]!);
  const same =
    before && sameFacts(before.draft.facts, draft.facts) && sameItems(before.draft.differences, draft.differences);
  return same ? inPlace(before, graph, moves) : remembered(readDraft(draft, graph));
}

/** What was told of a draft, where its claims stand now. */
const inPlace = (told: ToldDraft, graph: LinkGraph, moves: Moves): ToldDraft =>
  outOfPlace.has(told) ? remembered(movedDraft(told, graph, moves)) : told;

function remembered(told: ToldDraft): ToldDraft {
  for (const group of told.draft.facts.flat()) for (const claim of group.claims) known.set(claim, told);
  return told;
}

/** To be called for a claim that was moved, or stands in another text now. */
export function forgetPlace(claim: Claim): void {
  const draft = known.get(claim);
  if (draft) outOfPlace.add(draft);
}

const sameFacts = (a: readonly Group[][], b: readonly Group[][]): boolean =>
  a.length === b.length && a.every((groups, index) => sameItems(groups, b[index]!));

function readDraft(draft: Draft, graph: LinkGraph): ToldDraft {
  const facts: Fact[] = [];
  const lasting: Finding[] = [];
  const byTexts: Finding[] = [];
  const members: Claim[][] = [];
  for (const groups of draft.facts) {
    const claims = groups.flatMap((group) => group.claims).sort(inOrder);
    if (claims.length < 2) continue;
    const inside = draft.differences.filter(({ left, right }) => groups.includes(left) && groups.includes(right));
    const fact = factOf(groups, inside, claims, graph);
    facts.push(fact);
    members.push(claims);
    lasting.push(...findingsOfFact(claims, fact));
    byTexts.push(...findingsByTexts(claims, fact, graph));
  }
  lasting.push(...differenceFindings(draft, facts, graph));
  const findings = [...lasting, ...byTexts];
  return { draft, members, facts, lasting, findings, possible: acrossFacts(draft).map(possibleLink) };
}

/** What the texts around the claims tell of them, be it in other sentences. */
const findingsByTexts = (claims: readonly Claim[], fact: Fact, graph: LinkGraph): Finding[] => [
  ...findingsOfTexts(claims, fact),
  ...chronologyFindings(claims, fact, (path) => graph.claimsOf(path)),
];

/** What is told of a draft after some of its claims were moved: the same, in other places. */
function movedDraft(before: ToldDraft, graph: LinkGraph, moves: Moves): ToldDraft {
  const facts = before.facts.map((fact, index) => movedFact(fact, before.members[index]!));
  const ids = new Map(before.facts.map(({ id }, index) => [id, facts[index]!.id]));
  const lasting = before.lasting.map((one) => movedFinding(one, moves, one.factId && ids.get(one.factId)));
  return {
    ...before,
    facts,
    lasting,
    findings: [...lasting, ...facts.flatMap((fact, index) => findingsByTexts(before.members[index]!, fact, graph))],
    possible: before.possible.map((link) => ({
      ...link,
      left: movedPlace(link.left, moves),
      right: movedPlace(link.right, moves),
    })),
  };
}

function movedFact(fact: Fact, claims: readonly Claim[]): Fact {
  const members = fact.members.map((member, index) =>
    isAt(member, claims[index]!) ? member : memberOf(claims[index]!),
  );
  return { ...fact, id: claims[0]!.id, members };
}

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
