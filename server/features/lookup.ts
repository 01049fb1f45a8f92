import { isAcrossFacts } from '../core/facts/across-facts';
import type {
  Attribution,
  CorrectablePlace,
  Entity,
  Fact,
  Finding,
  Member,
  Place,
  Proof,
  Reading,
  Span,
  Story,
} from '../core/values';

/** A member of a fact, with its fact. */
export interface FactMember extends Span {
  readonly fact: Fact;
  /** Index into `fact.members`. */
  readonly index: number;
  readonly member: Member;
}

/** A mention of a name, with its entity. */
export interface EntityMention extends Span {
  readonly entity: Entity;
  readonly text: string;
}

/** A passage of a finding whose values may well be of several facts. */
export interface Differing extends Place {
  readonly finding: Finding;
}

/** A story sorted by document, for features that start from a place. */
export interface Lookup {
  reading(path: string): Reading | undefined;
  members(path: string): readonly FactMember[];
  mentions(path: string): readonly EntityMention[];
  /** The passages of findings that set values of several facts against each other. */
  differing(path: string): readonly Differing[];
  fact(id: string): Fact | undefined;
  /** What was found about a fact. */
  about(fact: Fact): readonly Finding[];
}

const lookups = new WeakMap<Story, Lookup>();

/** The lookup of a story; made once for each. */
export function lookupOf(story: Story): Lookup {
  let lookup = lookups.get(story);
  if (!lookup) {
    lookup = makeLookup(story);
    lookups.set(story, lookup);
  }
  return lookup;
}

function makeLookup(story: Story): Lookup {
  const readings = new Map(story.readings.map((reading) => [reading.path, reading]));
  const facts = new Map(story.facts.map((fact) => [fact.id, fact]));
  const members = byPath(
    story.facts.flatMap((fact) =>
      fact.members.map((member, index) => ({
        path: member.path,
        start: member.start,
        end: member.end,
        fact,
        index,
        member,
      })),
    ),
  );
  const mentions = byPath(
    story.entities.flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity }))),
  );
  const differing = byPath(
    story.findings
      .filter(isAcrossFacts)
      .flatMap((finding) => passagesOf(finding).map(({ path, start, end }) => ({ path, start, end, finding }))),
  );
  const about = groupBy(story.findings, ({ factId }) => factId);
  return {
    reading: (path) => readings.get(path),
    members: (path) => members.get(path) ?? [],
    mentions: (path) => mentions.get(path) ?? [],
    differing: (path) => differing.get(path) ?? [],
    fact: (id) => facts.get(id),
    about: ({ id }) => about.get(id) ?? [],
  };
}

function byPath<T extends Span & { readonly path: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = groupBy(items, ({ path }) => path);
  for (const group of groups.values()) group.sort((a, b) => a.start - b.start || b.end - a.end);
  return groups;
}

function groupBy<T, Key>(items: readonly T[], key: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** The shortest of the spans that hold an offset; a cursor just behind a span still stands on it. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let best: T | undefined;
  for (const span of spans) {
    if (span.start > offset || span.end < offset) continue;
    if (!best || span.end - span.start < best.end - best.start) best = span;
  }
  return best;
}

/** Who says what stands at an offset: the innermost attribution whose scope holds it. */
export function attributionAt(reading: Reading, offset: number): Attribution | undefined {
  let best: Attribution | undefined;
  for (const attribution of reading.attributions) {
    const { start, end } = attribution.scope;
    if (start > offset || end < offset) continue;
    if (!best || end - start < best.scope.end - best.scope.start) best = attribution;
  }
  return best;
}

/** Why a passage belongs to its fact: what was found about the fact, else its own link, else that of the others. */
export function proofOf(lookup: Lookup, fact: Fact, index: number): Proof | undefined {
  const found = lookup.about(fact).find(({ proof }) => proof)?.proof;
  return found ?? fact.proofs[index] ?? fact.proofs.find((proof) => proof !== undefined);
}

/** Every passage that a finding holds for: those it names first, then the others. */
export const passagesOf = (finding: Finding): readonly CorrectablePlace[] => [
  finding,
  ...finding.related,
  ...(finding.also ?? []),
];

/** The passage of a fact that a place of one of its findings lies in, or holds. */
export const memberAt = (fact: Fact, place: Place): Member | undefined =>
  fact.members.find(({ path, start, end }) => path === place.path && start <= place.end && place.start <= end);
