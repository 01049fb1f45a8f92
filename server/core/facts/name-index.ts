import { type Edit, isMoved, moved } from '../claims/unchanged';
import type { Languages } from '../language';
import { once } from '../text/once';
import type { Entity, Finding, Place, Reading } from '../values';
import { type DocumentEntity, entitiesOf } from './document-entities';
import { guessKeys, isMisspelling, joinEntities, mayBeOneName, organisationKeys, surnameKeys } from './entities';
import { type Moves, movedFinding, movedPlaces } from './moves';
import type { NameDecision } from './name-decisions';
import { entityFindings, wordBefore } from './name-findings';
import { type Change, Parts } from './parts';
import { Sorted, sameItems } from './sorted';

/** What is told of one name. */
export interface ToldName {
  readonly entities: readonly [Entity];
  readonly findings: readonly Finding[];
}

/** The entities of all documents that are spelt alike, and what they may share with others. */
interface Alike {
  readonly members: Sorted<DocumentEntity>;
  /** Where two have one in common, whether they are one name must be decided together. */
  keys: ReadonlySet<string>;
  /** By which persons with a likely other spelling are found. */
  soundKeys: readonly string[];
}

/**
 * The names of all documents, joined. Replacing a document joins again only the names of which it says something else
 * than its former text. The others are moved: this index holds copies of what was read of a document.
 */
export class NameIndex {
  private readonly documents = new Map<string, readonly DocumentEntity[]>();
  private readonly alike = new Map<string, Alike>();
  private readonly byKey = new Map<string, Set<Alike>>();
  private readonly bySound = new Map<string, Set<Alike>>();
  private readonly misspellings = new WeakMap<DocumentEntity, readonly string[]>();
  private decisions: readonly NameDecision[] = [];
  private readonly parts: Parts<Alike, readonly ToldName[]>;
  /** What the edits moved that are being taken in. */
  private moves: Moves = new Map();

  constructor(languages: Languages) {
    this.parts = new Parts(
      (alike) => this.bound(alike),
      (items): readonly ToldName[] =>
        joinEntities(
          items.map(({ members }) => members.items).sort(([a], [b]) => byPlace(a!, b!)),
          this.decisions,
        ).map((one) => ({ entities: [one.entity], findings: entityFindings(one, languages) })),
      (told) => told.map((one) => movedName(one, this.moves)),
    );
  }

  /**
   * Puts readings in place of those of the same paths; null takes a document out.
   * @param moves how the text of each was edited
   */
  replace(changes: ReadonlyMap<string, Reading | null>, moves: Moves): Change<ToldName> {
    const gone: DocumentEntity[] = [];
    const added: DocumentEntity[] = [];
    const kept: DocumentEntity[] = [];
    for (const [path, reading] of changes) {
      const former = this.documents.get(path) ?? [];
      const entities = this.keepUnchanged(former, reading ? entitiesOf(reading) : [], moves.get(path)!);
      if (entities.length) this.documents.set(path, entities);
      else this.documents.delete(path);
      const [before, after] = [new Set(former), new Set(entities)];
      gone.push(...former.filter((one) => !after.has(one)));
      added.push(...entities.filter((one) => !before.has(one)));
      kept.push(...entities.filter((one) => before.has(one)));
    }
    this.moves = moves;
    return this.change(gone, added, kept);
  }

  /** Of the entities of a document those that only moved as the former values, the others as copies. */
  private keepUnchanged(
    former: readonly DocumentEntity[],
    entities: readonly DocumentEntity[],
    edit: Edit,
  ): readonly DocumentEntity[] {
    const pairs = misspellingsOf(entities);
    const unused = new Map(former.map((one) => [`${one.type} ${moved('start', one.places[0]!.start, edit)}`, one]));
    const isDecided = this.decisions.some(({ places }) => places.some(({ path }) => path === former[0]?.reading.path));
    return entities.map((entity) => {
      const known = unused.get(`${entity.type} ${entity.places[0]!.start}`);
      const own = pairs.get(entity) ?? [];
      const same =
        known && !isDecided && sameItems(own, this.misspellings.get(known) ?? []) && staysTheSame(known, entity, edit);
      const one = same ? Object.assign(known, entity) : { ...entity };
      this.misspellings.set(one, own);
      return one;
    });
  }

  /** Joins again the names that the former or the new decisions are about. */
  decide(decisions: readonly NameDecision[]): Change<ToldName> {
    const places = [...this.decisions, ...decisions].flatMap((decision) => decision.places);
    this.decisions = decisions;
    const standing = places.flatMap((place) =>
      (this.documents.get(place.path) ?? []).filter((entity) => standsAt(entity, place)),
    );
    const touched = [...new Set(standing)];
    return this.change(touched, touched, []);
  }

  private change(
    former: readonly DocumentEntity[],
    added: readonly DocumentEntity[],
    kept: readonly DocumentEntity[],
  ): Change<ToldName> {
    const changed = new Map<string, { out: DocumentEntity[]; in: DocumentEntity[] }>();
    const of = (identity: string) => {
      const lists = changed.get(identity) ?? { out: [], in: [] };
      changed.set(identity, lists);
      return lists;
    };
    for (const entity of former) of(entity.identity).out.push(entity);
    for (const entity of added) of(entity.identity).in.push(entity);
    const gone: Alike[] = [];
    const touched: Alike[] = [];
    for (const [identity, lists] of changed) {
      const alike = this.alike.get(identity) ?? { members: new Sorted(byPlace), keys: new Set(), soundKeys: [] };
      this.alike.set(identity, alike);
      alike.members.change(lists.out, lists.in);
      this.index(alike);
      if (alike.members.items.length) touched.push(alike);
      else {
        this.alike.delete(identity);
        gone.push(alike);
      }
    }
    const { former: before, told } = this.parts.change(
      gone,
      touched,
      new Set(kept.map(({ identity }) => this.alike.get(identity)!)),
    );
    return { former: before.flat(), told: told.flat() };
  }

  private index(alike: Alike): void {
    const members = alike.members.items;
    const keys = new Set(members.flatMap((member) => this.keysOf(member)));
    const soundKeys = members[0] ? soundKeysOf(members[0]) : [];
    move(this.byKey, alike.keys, keys, alike);
    move(this.bySound, alike.soundKeys, soundKeys, alike);
    alike.keys = keys;
    alike.soundKeys = soundKeys;
  }

  private keysOf(entity: DocumentEntity): readonly string[] {
    const decided = this.decisions.flatMap(({ places }, n) =>
      places.some((place) => standsAt(entity, place)) ? [`decision ${n}`] : [],
    );
    return [...ownKeys(entity), ...(this.misspellings.get(entity) ?? []), ...decided];
  }

  private *bound(alike: Alike): Iterable<Iterable<Alike>> {
    for (const key of alike.keys) yield this.byKey.get(key)!;
    const words = (one: Alike) => one.members.items[0]!.words;
    for (const key of alike.soundKeys)
      yield [...this.bySound.get(key)!].filter((other) => mayBeOneName(words(alike), words(other)));
  }
}

/** For the entities of a document of which one may be the other misspelt, a key that both have. */
function misspellingsOf(entities: readonly DocumentEntity[]): ReadonlyMap<DocumentEntity, readonly string[]> {
  const found = new Map<DocumentEntity, string[]>();
  for (const odd of entities) {
    if (odd.type !== 'place' || odd.key) continue;
    for (const known of entities) {
      if (!isMisspelling(odd, known)) continue;
      const pair = `${odd.identity} ${known.identity}`;
      for (const one of [odd, known]) found.set(one, [...(found.get(one) ?? []), pair]);
    }
  }
  return found;
}

/** Whether an edited text still says of an entity what it said before, and no more. */
function staysTheSame(known: DocumentEntity, now: DocumentEntity, edit: Edit): boolean {
  const officesOf = ({ mentions, reading }: DocumentEntity) =>
    mentions.flatMap(({ office }) => (office ? [wordBefore(reading, office)] : []));
  return (
    known.reading.language === now.reading.language &&
    known.reading.date.date === now.reading.date.date &&
    isMoved(known, now, edit) &&
    sameItems(officesOf(known), officesOf(now))
  );
}

/** What is told of a name of which some mentions were moved. */
function movedName(told: ToldName, moves: Moves): ToldName {
  const [entity] = told.entities;
  const mentions = movedPlaces(entity.mentions, moves);
  if (mentions === entity.mentions) return told;
  return { entities: [{ ...entity, mentions }], findings: told.findings.map((one) => movedFinding(one, moves)) };
}

/** The keys that tell by themselves what an entity may share with others. */
const ownKeys = once((entity: DocumentEntity): readonly string[] => [
  ...(entity.type === 'person' ? surnameKeys(entity) : []),
  ...(entity.type === 'organisation' ? organisationKeys(entity) : []),
  ...guessKeys(entity),
]);

const standsAt = ({ reading, places }: DocumentEntity, place: Place): boolean =>
  reading.path === place.path && places.some(({ start, end }) => start < place.end && place.start < end);

function byPlace(a: DocumentEntity, b: DocumentEntity): number {
  if (a.reading.path !== b.reading.path) return a.reading.path < b.reading.path ? -1 : 1;
  const [x, y] = [a.places[0]!, b.places[0]!];
  return x.start - y.start || x.end - y.end || (a.type < b.type ? -1 : a.type > b.type ? 1 : 0);
}

/** Full names with all words but one in common, and the first letter of that one. */
const soundKeysOf = ({ type, words }: DocumentEntity): readonly string[] =>
  type === 'person' && words.length > 1
    ? words.map((word, i) => [...words.slice(0, i), `${word[0]}…`, ...words.slice(i + 1)].join(' '))
    : [];

/** Takes an item from the shelves of its former keys to those of its new ones. */
function move<Item>(shelves: Map<string, Set<Item>>, former: Iterable<string>, keys: Iterable<string>, item: Item) {
  for (const key of former) {
    const shelf = shelves.get(key);
    shelf?.delete(item);
    if (!shelf?.size) shelves.delete(key);
  }
  for (const key of keys) {
    const shelf = shelves.get(key);
    if (shelf) shelf.add(item);
    else shelves.set(key, new Set([item]));
  }
}
