import { foldName } from '../text/fold';
import type { Entity, Reading } from '../values';
import { type DocumentEntity, entitiesOf, fullest, isPartOf } from './document-entities';
import { decided, type Joined, type NameDecision } from './name-decisions';
import { sameWord } from './romanisation';

/** Document entities that are found to be one thing. */
interface Found extends Joined {
  readonly members: DocumentEntity[];
}

/**
 * Joins the spellings of one person, place or organisation over all documents: by gazetteer key, by romanised name, by one
 * edit where the context agrees, and by surname where only one full name has it. What is not sure stays apart. What the
 * user decided has the last word.
 * @param decisions oldest first
 */
export function joinNames(readings: readonly Reading[], decisions: readonly NameDecision[] = []): Entity[] {
  const groups = new Map<string, Found>();
  for (const reading of readings)
    for (const entity of entitiesOf(reading)) {
      const group = groups.get(entity.identity);
      if (group) group.members.push(entity);
      else groups.set(entity.identity, { members: [entity] });
    }
  const found: readonly Joined[] = joinPlaces(joinPersons([...groups.values()]));
  return named(decisions.reduce<readonly Joined[]>(decided, found));
}

const first = ({ members }: Found): DocumentEntity => members[0];
const isPerson = (group: Found): boolean => first(group).type === 'person';

/** Moves the members of some groups into others. */
function merge(groups: readonly Found[], target: (group: Found) => Found | null): Found[] {
  const gone = new Set<Found>();
  for (const group of groups) {
    const into = target(group);
    if (!into || into === group || gone.has(into)) continue;
    into.members.push(...group.members);
    gone.add(group);
  }
  return groups.filter((group) => !gone.has(group));
}

function joinPersons(groups: readonly Found[]): Found[] {
  const spelt = joinSpellings(groups);
  // A surname by itself goes to the only full name of the folder that has it.
  const bySurname = index(
    spelt.filter((g) => isPerson(g) && first(g).words.length > 1),
    (g) => surnames(first(g)),
  );
  return merge(spelt, (group) => {
    const { words } = first(group);
    if (!isPerson(group) || words.length > 2) return null;
    const candidates = (bySurname.get(words[words.length - 1]) ?? []).filter((full) =>
      isPartOf(words, first(full).words),
    );
    return candidates.length === 1 ? candidates[0] : null;
  });
}

/** Where a family name may stand: last; or first in names written as in East Asia ("Kim Jong-un"). */
function surnames({ words }: DocumentEntity): string[] {
  const eastAsian = words.length === 3 && words.every((word) => word.length <= 5);
  return eastAsian ? [words[0], words[2]] : [words[words.length - 1]];
}

/**
 * Full names one edit apart are one person; two edits, when the given name is the same and both hold an office in one
 * body.
 */
function joinSpellings(groups: readonly Found[]): Found[] {
  const full = groups.filter((g) => isPerson(g) && first(g).words.length > 1);
  const bySound = index(full, (g) => [
    first(g)
      .words.map((word) => word[0])
      .join(''),
  ]);
  const done = new Set<Found>();
  return merge(groups, (group) => {
    if (!isPerson(group) || first(group).words.length < 2) return null;
    done.add(group);
    const others = (
      bySound.get(
        first(group)
          .words.map((word) => word[0])
          .join(''),
      ) ?? []
    ).filter((other) => done.has(other) && other !== group && sameSpelling(group, other));
    return others.length === 1 ? others[0] : null;
  });
}

function sameSpelling(left: Found, right: Found): boolean {
  const [a, b] = [first(left).words, first(right).words];
  if (a.length !== b.length) return false;
  const differing = a.flatMap((word, i) => (word === b[i] ? [] : [i]));
  if (differing.length !== 1) return false;
  const [at] = differing;
  if (at === a.length - 1 && shareBody(left, right)) return sameWord(a[at], b[at], 2);
  // Two spellings of one surname in one document are two persons, until an office says otherwise.
  return sameWord(a[at], b[at]) && !shareDocument(left, right);
}

const bodiesOf = (group: Found): string[] => group.members.flatMap((member) => member.bodies);
const shareBody = (left: Found, right: Found): boolean => {
  const bodies = new Set(bodiesOf(left));
  return bodiesOf(right).some((body) => bodies.has(body));
};
const pathsOf = (group: Found): string[] => group.members.map((member) => member.places[0].path);
const shareDocument = (left: Found, right: Found): boolean => {
  const paths = new Set(pathsOf(left));
  return pathsOf(right).some((path) => paths.has(path));
};

/** A place that nobody knows, one edit from a known one of the same document, is that place misspelt. */
function joinPlaces(groups: readonly Found[]): Found[] {
  const known = groups.filter((g) => first(g).type === 'place' && first(g).key);
  const byStart = index(known, (g) => [...new Set(g.members.map((member) => soundOf(member)))]);
  return merge(groups, (group) => {
    const { type, key, words } = first(group);
    if (type !== 'place' || key || words.length !== 1 || words[0].length < 5) return null;
    const near = (byStart.get(soundOf(first(group))) ?? []).filter(
      (other) =>
        shareDocument(group, other) &&
        other.members.some((m) => m.words.length === 1 && sameWord(m.words[0], words[0])),
    );
    return near.length === 1 ? near[0] : null;
  });
}

const soundOf = (entity: DocumentEntity): string => entity.words[0]?.[0] ?? '';

function index(groups: readonly Found[], keys: (group: Found) => readonly string[]): Map<string, Found[]> {
  const found = new Map<string, Found[]>();
  for (const group of groups)
    for (const key of keys(group)) {
      const list = found.get(key);
      if (list) list.push(group);
      else found.set(key, [group]);
    }
  return found;
}

/** Gives every group its id, which stays the same for as long as its name does. */
function named(groups: readonly Joined[]): Entity[] {
  const taken = new Set<string>();
  return groups.map(({ members, name: given }) => {
    const name =
      given ??
      fullest(
        members.flatMap((member) => member.mentions.map(({ text }) => text)),
        members[0].type,
      );
    const key = members.find((member) => member.key)?.key;
    const base = key ?? `${members[0].type}:${foldName(name).replace(/[^\p{L}\p{N}]+/gu, '-')}`;
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    const standsFor = members.find((member) => member.standsFor)?.standsFor;
    return {
      id,
      type: members[0].type,
      name,
      offices: [...new Set(members.flatMap((m) => m.mentions.flatMap(({ office }) => (office ? [office.text] : []))))],
      ...(standsFor ? { standsFor } : {}),
      mentions: members.flatMap((member) => member.places),
    };
  });
}
