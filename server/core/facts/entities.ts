import { foldName } from '../text/fold';
import type { Entity, Reading } from '../values';
import { type DocumentEntity, entitiesOf, fullest, identityOf, isPartOf, mayAgree } from './document-entities';
import { decided, type Joined, type NameDecision } from './name-decisions';
import { sameWord } from './romanisation';

/** An entity with what the documents say of it. */
export interface JoinedEntity {
  readonly entity: Entity;
  readonly members: readonly DocumentEntity[];
}

/** The entities of a story, see `joinEntities`. */
export function joinNames(readings: readonly Reading[]): Entity[] {
  const groups = new Map<string, DocumentEntity[]>();
  for (const found of readings.flatMap((reading) => [...entitiesOf(reading)])) {
    const group = groups.get(found.identity);
    if (group) group.push(found);
    else groups.set(found.identity, [found]);
  }
  return joinEntities([...groups.values()]).map(({ entity }) => entity);
}

/**
 * Joins the spellings of one person, place or organisation over all documents: by gazetteer key, by romanised name, by one
 * edit where the context agrees, and by surname where only one full name has it. What is not sure stays apart. What the
 * user decided has the last word.
 * @param alike the entities of documents, those of one identity together, in the order of the documents
 * @param decisions oldest first
 */
export function joinEntities(
  alike: readonly (readonly DocumentEntity[])[],
  decisions: readonly NameDecision[] = [],
): JoinedEntity[] {
  const groups = alike.map((members) => ({ members: [...members] }));
  const found: readonly Joined[] = joinGuesses(joinOrganisations(joinPlaces(joinPersons(groups))));
  return named(decisions.reduce<readonly Joined[]>(decided, found));
}

/** Document entities that are found to be one thing. */
interface Found extends Joined {
  readonly members: DocumentEntity[];
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
    const candidates = (bySurname.get(words[words.length - 1]) ?? []).filter(
      (full) => isPartOf(words, first(full).words) && mayAgree(genderOf(group), genderOf(full)),
    );
    return candidates.length === 1 ? candidates[0] : null;
  });
}

/** The words by which a surname by itself finds its full name: where both have one in common they may be one person. */
export function surnameKeys(person: DocumentEntity): readonly string[] {
  const { words } = person;
  const last = words.length && words.length <= 2 ? [words[words.length - 1]] : [];
  return words.length > 1 ? [...new Set([...last, ...surnames(person)])] : last;
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
  const at = oddWord(a, b);
  if (at === null) return false;
  // "Carla Rossi" and "Carlo Rossi"
  if (at === 0 && !mayAgree(genderOf(left), genderOf(right))) return false;
  if (at === a.length - 1 && shareBody(left, right)) return sameWord(a[at], b[at], 2);
  // Two spellings of one surname in one document are two persons, until an office says otherwise.
  return sameWord(a[at], b[at]) && !shareDocument(left, right);
}

/** The only word in which two names differ; null where they differ in more or in none. */
function oddWord(a: readonly string[], b: readonly string[]): number | null {
  if (a.length !== b.length) return null;
  const differing = a.flatMap((word, i) => (word === b[i] ? [] : [i]));
  return differing.length === 1 ? differing[0] : null;
}

/** Two full names that may be two spellings of one, if the context agrees. */
export function mayBeOneName(a: readonly string[], b: readonly string[]): boolean {
  const at = a.length > 1 ? oddWord(a, b) : null;
  return at !== null && sameWord(a[at], b[at], 2);
}

/** Gender of a person, null where the documents do not tell or disagree. */
function genderOf({ members }: Found): 'f' | 'm' | null {
  const genders = new Set(members.flatMap(({ gender }) => gender ?? []));
  return genders.size === 1 ? [...genders][0]! : null;
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
  const byStart = index(known, (g) => [...new Set(g.members.map((member) => member.words[0]?.[0] ?? ''))]);
  return merge(groups, (group) => {
    if (first(group).type !== 'place' || first(group).key) return null;
    const near = (byStart.get(first(group).words[0]?.[0] ?? '') ?? []).filter((other) => {
      const members = new Map(other.members.map((member) => [member.reading, member]));
      return group.members.some((odd) => {
        const beside = members.get(odd.reading);
        return beside !== undefined && isMisspelling(odd, beside);
      });
    });
    return near.length === 1 ? near[0] : null;
  });
}

/** Shorter names are one edit from too many others. */
const shortestTown = 5;

/** A place that nobody knows is one edit from a known one. */
export const isMisspelling = (odd: DocumentEntity, known: DocumentEntity): boolean =>
  odd.type === 'place' &&
  known.type === 'place' &&
  odd.key === null &&
  known.key !== null &&
  odd.words.length === 1 &&
  known.words.length === 1 &&
  odd.words[0].length >= shortestTown &&
  sameWord(known.words[0], odd.words[0]);

const isOrganisation = (group: Found): boolean => first(group).type === 'organisation';

/**
 * An acronym goes to the only body that some document introduces by it; the French and the English name of a body are one
 * where their words have the same beginnings.
 */
function joinOrganisations(groups: readonly Found[]): Found[] {
  const bodies = groups.filter(isOrganisation);
  const byForm = index(bodies, ({ members }) => [...new Set(members.flatMap(formsOf))]);
  const introduced = merge(groups, (group) => {
    if (!isOrganisation(group)) return null;
    const candidates = byForm.get(first(group).identity)!.filter((other) => other !== group);
    return candidates.length === 1 ? candidates[0]! : null;
  });
  const byCognates = index(introduced.filter(isOrganisation), (group) => cognatesOf(first(group)));
  return merge(introduced, (group) => {
    const candidates = isOrganisation(group)
      ? cognatesOf(first(group)).flatMap((key) => byCognates.get(key)!.filter((other) => other !== group))
      : [];
    return candidates.length === 1 && !shareLanguage(group, candidates[0]!) ? candidates[0]! : null;
  });
}

/** Identities of all forms under which a document names a body: "Agence régionale de santé" and "ARS". */
const formsOf = ({ type, identity, spellings }: DocumentEntity): string[] => [
  identity,
  ...(spellings.size > 1 ? [...spellings.keys()].map((spelling) => identityOf(type, spelling)) : []),
];

/** Letters in which the French and the English form of a word agree, "unité" and "unity", and the least of such words. */
const cognateLetters = 4;
const fewestCognates = 2;

function cognatesOf({ words }: DocumentEntity): string[] {
  const starts = words.filter((word) => word.length >= cognateLetters).map((word) => word.slice(0, cognateLetters));
  return starts.length < fewestCognates ? [] : [starts.sort().join(' ')];
}

const shareLanguage = (left: Found, right: Found): boolean =>
  left.members.some(({ reading }) => right.members.some((other) => other.reading.language === reading.language));

/** By what an organisation finds its other names: where two have one in common they may be one body. */
export const organisationKeys = (entity: DocumentEntity): readonly string[] => [
  ...formsOf(entity),
  ...cognatesOf(entity).map((cognates) => `cognates ${cognates}`),
];

/** A name whose type nothing shows is what other documents show that it is. */
function joinGuesses(groups: readonly Found[]): Found[] {
  const isGuess = ({ members }: Found) => members.every(({ guessed }) => guessed);
  const guesses = groups.filter(isGuess);
  if (!guesses.length) return [...groups];
  const known = index(
    groups.filter((group) => !isGuess(group)),
    (group) => [...new Set(group.members.flatMap(guessKeys))],
  );
  return merge(groups, (group) => {
    const candidates = isGuess(group) ? guessKeys(first(group)).flatMap((key) => known.get(key) ?? []) : [];
    return candidates.length === 1 ? candidates[0]! : null;
  });
}

/** By what a guess finds the name that it may be: names of one word. */
export const guessKeys = ({ words }: DocumentEntity): readonly string[] =>
  words.length === 1 ? [`word ${words[0]}`] : [];

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

/** Gives every group its name, and an id that stays the same for as long as its name does. */
function named(groups: readonly Joined[]): JoinedEntity[] {
  const taken = new Set<string>();
  return groups.map(({ members, name: given }) => {
    const { type, name: own } = members[0];
    const found = fullest(spellingsOf(members), type);
    const known = members.some(({ identity }) => identity === identityOf(type, found));
    const base = members.find(({ key }) => key)?.key ?? `${type}:${slug(known ? found : own)}`;
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    const standsFor = members.find((member) => member.standsFor)?.standsFor;
    const entity: Entity = {
      id,
      type,
      name: given ?? found,
      offices: [...new Set(members.flatMap(({ offices }) => offices))],
      ...(standsFor ? { standsFor } : {}),
      mentions: members.flatMap(({ places }) => places),
    };
    return { entity, members };
  });
}

const slug = (name: string): string => foldName(name).replace(/[^\p{L}\p{N}]+/gu, '-');

/** How often the members together use each spelling. */
export function spellingsOf(members: readonly DocumentEntity[]): ReadonlyMap<string, number> {
  if (members.length === 1) return members[0].spellings;
  const all = new Map<string, number>();
  for (const { spellings } of members)
    for (const [spelling, times] of spellings) all.set(spelling, (all.get(spelling) ?? 0) + times);
  return all;
}
