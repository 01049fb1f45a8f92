import type { Languages } from '../language';
import { once } from '../text/once';
import type { Entity, Finding, Place, Reading } from '../values';
import { type DocumentEntity, entitiesOf } from './document-entities';
import { guessKeys, isMisspelling, joinEntities, mayBeOneName, organisationKeys, surnameKeys } from './entities';
import type { NameDecision } from './name-decisions';
import { entityFindings } from './name-findings';
import { type Change, Parts } from './parts';
import { Sorted } from './sorted';

/** What names that may be one tell together. */
export interface NameStory {
  readonly entities: readonly Entity[];
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

/** The names of all documents, joined. Replacing a document joins again only the names that it and its former text have. */
export class NameIndex {
  private readonly documents = new Map<string, readonly DocumentEntity[]>();
  private readonly alike = new Map<string, Alike>();
  private readonly byKey = new Map<string, Set<Alike>>();
  private readonly bySound = new Map<string, Set<Alike>>();
  private readonly misspellings = new WeakMap<DocumentEntity, string[]>();
  private decisions: readonly NameDecision[] = [];
  private readonly parts: Parts<Alike, NameStory>;

  constructor(languages: Languages) {
    this.parts = new Parts(
      (alike) => this.bound(alike),
      (items): NameStory => {
        const joined = joinEntities(
          items.map(({ members }) => members.items).sort(([a], [b]) => byPlace(a!, b!)),
          this.decisions,
        );
        return {
          entities: joined.map(({ entity }) => entity),
          findings: joined.flatMap((one) => entityFindings(one, languages)),
        };
      },
    );
  }

  /** Puts readings in place of those of the same paths; null takes a document out. */
  replace(changes: ReadonlyMap<string, Reading | null>): Change<NameStory> {
    const former = [...changes.keys()].flatMap((path) => this.documents.get(path) ?? []);
    const added: DocumentEntity[] = [];
    for (const [path, reading] of changes) {
      const entities = reading ? entitiesOf(reading) : [];
      if (entities.length) this.documents.set(path, entities);
      else this.documents.delete(path);
      this.pairMisspellings(entities);
      added.push(...entities);
    }
    return this.change(former, added);
  }

  /** Joins again the names that the former or the new decisions are about. */
  decide(decisions: readonly NameDecision[]): Change<NameStory> {
    const places = [...this.decisions, ...decisions].flatMap((decision) => decision.places);
    this.decisions = decisions;
    const standing = places.flatMap((place) =>
      (this.documents.get(place.path) ?? []).filter((entity) => standsAt(entity, place)),
    );
    const touched = [...new Set(standing)];
    return this.change(touched, touched);
  }

  private change(former: readonly DocumentEntity[], added: readonly DocumentEntity[]): Change<NameStory> {
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
    return this.parts.change(gone, touched);
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

  private pairMisspellings(entities: readonly DocumentEntity[]): void {
    for (const odd of entities) {
      if (odd.type !== 'place' || odd.key) continue;
      for (const known of entities) {
        if (!isMisspelling(odd, known)) continue;
        const pair = `${odd.identity} ${known.identity}`;
        for (const one of [odd, known]) this.misspellings.set(one, [...(this.misspellings.get(one) ?? []), pair]);
      }
    }
  }

  private *bound(alike: Alike): Iterable<Iterable<Alike>> {
    for (const key of alike.keys) yield this.byKey.get(key)!;
    const words = (one: Alike) => one.members.items[0]!.words;
    for (const key of alike.soundKeys)
      yield [...this.bySound.get(key)!].filter((other) => mayBeOneName(words(alike), words(other)));
  }
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
