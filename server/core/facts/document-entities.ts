import { foldName } from '../text/fold';
import type { Entity, EntityType, NameMention, Reading } from '../values';
import { withCommonForm } from './given-name-forms';
import { romanisationKey } from './romanisation';

/** What one document says of one person, place or organisation, under all the spellings that it uses. */
export interface DocumentEntity {
  readonly reading: Reading;
  readonly type: EntityType;
  /** What entities of different documents share when they are spelt alike. */
  readonly identity: string;
  /** Gazetteer key, null where the name is not known. */
  readonly key: string | null;
  /** The fullest spelling. */
  readonly name: string;
  /** Romanised words of the fullest spelling. */
  readonly words: readonly string[];
  readonly mentions: readonly NameMention[];
  readonly places: Entity['mentions'];
  /** How often it is spelt in which way, in the order of the text. */
  readonly spellings: ReadonlyMap<string, number>;
  readonly offices: readonly string[];
  /** What the words beside it say of the person's gender, else the given name; null where they do not or disagree. */
  readonly gender: 'f' | 'm' | null;
  /** Nothing in the document tells its type. */
  readonly guessed: boolean;
  readonly standsFor: string | null;
  /** Keys of the bodies named in the person's offices, to tell one holder from another. */
  readonly bodies: readonly string[];
}

const memory = new WeakMap<Reading, readonly DocumentEntity[]>();

/** The entities of a document by itself. Remembered for as long as the reading lives. */
export function entitiesOf(reading: Reading): readonly DocumentEntity[] {
  const known = memory.get(reading);
  if (known) return known;
  const entities = group(reading).map((mentions) => describe(reading, mentions));
  memory.set(reading, entities);
  return entities;
}

/** Mentions of one thing each. */
function group(reading: Reading): NameMention[][] {
  const groups = new Map<string, NameMention[]>();
  const put = (id: string, mention: NameMention) => {
    const found = groups.get(id);
    if (found) found.push(mention);
    else groups.set(id, [mention]);
  };
  const persons = new FullNames();
  for (const mention of reading.names)
    if (mention.type === 'person' && wordsOf(mention.text).length > 1)
      persons.add(wordsOf(mention.text), genderOf([mention]));
  const aliases = new Map<string, string>();
  for (const mention of reading.names) {
    const id = idOf(mention);
    if (mention.alias && !aliases.has(id)) {
      const other = reading.names.find((name) => name.text === mention.alias && name.type === mention.type);
      const target = other && idOf(other);
      if (target && target !== id && aliases.get(target) !== id) aliases.set(id, target);
    }
  }
  for (const mention of reading.names) {
    const id = idOf(mention);
    if (mention.type === 'person')
      put(`person:${persons.resolve(wordsOf(mention.text), genderOf([mention]))}`, mention);
    else put(aliases.get(id) ?? id, mention);
  }
  return [...groups.values()];
}

/** The part of an entity that has some of its spellings; null where it has none of them. */
export function withSpellings(entity: DocumentEntity, keep: (spelling: string) => boolean): DocumentEntity | null {
  const mentions = entity.mentions.filter(({ text }) => keep(text));
  return mentions.length ? describe(entity.reading, mentions) : null;
}

/** Romanised words of a name; of a person's full name the given name in the form that stands for its others. */
const wordsOf = (name: string, type: EntityType = 'person'): readonly string[] => {
  const words = romanisationKey(name).split(' ').filter(Boolean);
  return type === 'person' ? withCommonForm(words) : words;
};

const idOf = (mention: NameMention): string => mention.key ?? identityOf(mention.type, mention.text);

export const identityOf = (type: EntityType, name: string): string => `${type}:${bagOf(type, name)}`;

/** Words of a name in any order: "ministère russe de la Défense" is "ministère de la Défense russe". */
const bagOf = (type: EntityType, name: string): string => {
  if (type !== 'organisation') return wordsOf(name, type).join(' ');
  const folded = foldName(name);
  const words = folded.split(' ').filter((word) => word.length > 2);
  return words.sort().join(' ') || folded;
};

/** The full names of persons that a document has used so far, to tell whom a surname by itself means. */
class FullNames {
  private readonly byWord = new Map<string, string[]>();
  private readonly genders = new Map<string, 'f' | 'm'>();
  private last = new Map<string, string>();

  add(words: readonly string[], gender: 'f' | 'm' | null): void {
    const full = words.join(' ');
    if (gender && !this.genders.has(full)) this.genders.set(full, gender);
    for (const word of new Set([words[0], words[words.length - 1]])) {
      const names = this.byWord.get(word) ?? [];
      if (!names.includes(full)) this.byWord.set(word, [...names, full]);
    }
  }

  /** The full name that a name stands for: itself, or the only one, or else the last one read, that it is part of. */
  resolve(words: readonly string[], gender: 'f' | 'm' | null): string {
    const own = words.join(' ');
    const named = (this.byWord.get(words[words.length - 1]) ?? []).filter(
      (full) => full !== own && isPartOf(words, full.split(' ')),
    );
    // "M. Sow" is not "Fatou Sow", who is a woman.
    const candidates = named.filter((full) => mayAgree(gender, this.genders.get(full) ?? null));
    const known = this.byWord.get(words[words.length - 1])?.includes(own) && words.length > 1;
    const full = known || !candidates.length ? own : (this.recent(words, candidates) ?? own);
    if (candidates.length || !named.length) for (const word of full.split(' ')) this.last.set(word, full);
    return full;
  }

  private recent(words: readonly string[], candidates: readonly string[]): string | undefined {
    if (candidates.length === 1) return candidates[0];
    const last = this.last.get(words[words.length - 1]);
    return last && candidates.includes(last) ? last : undefined;
  }
}

/** False only for a woman and a man. */
export const mayAgree = (left: 'f' | 'm' | null, right: 'f' | 'm' | null): boolean =>
  left === null || right === null || left === right;

function genderOf(mentions: readonly NameMention[]): 'f' | 'm' | null {
  const shown = mentions.flatMap(({ gender }) => gender ?? []);
  const genders = new Set(shown.length ? shown : mentions.flatMap(({ givenGender }) => givenGender ?? []));
  return genders.size === 1 ? [...genders][0]! : null;
}

/** "Le Pen" ends "Marine Le Pen"; "Kim" begins "Kim Jong-un". */
export const isPartOf = (part: readonly string[], full: readonly string[]): boolean =>
  part.length < full.length &&
  (part.every((word, i) => word === full[full.length - part.length + i]) || part.every((word, i) => word === full[i]));

function describe(reading: Reading, mentions: readonly NameMention[]): DocumentEntity {
  const { type } = mentions[0]!;
  const spellings = new Map<string, number>();
  for (const { text } of mentions) spellings.set(text, (spellings.get(text) ?? 0) + 1);
  const name = fullest(spellings, type);
  const key = mentions.find((mention) => mention.key)?.key ?? null;
  return {
    reading,
    type,
    identity: key ?? identityOf(type, name),
    key,
    name,
    words: wordsOf(name, type),
    mentions,
    places: mentions.map(({ start, end, text }) => ({ path: reading.path, start, end, text })),
    spellings,
    offices: [...new Set(mentions.flatMap(({ office }) => (office ? [office.text] : [])))],
    gender: type === 'person' ? genderOf(mentions) : null,
    guessed: mentions.every(({ guessed }) => guessed),
    standsFor: mentions.find((mention) => mention.standsFor)?.standsFor ?? null,
    bodies: mentions.flatMap(({ office }) => (office ? bodiesIn(reading, office.start, office.end) : [])),
  };
}

/** Keys of the organisations and places named inside an office: "président du Conseil de sécurité russe". */
const bodiesIn = (reading: Reading, start: number, end: number): string[] =>
  reading.names.filter((name) => name.type !== 'person' && name.start < end && start < name.end).map(idOf);

/**
 * The spelling to show. For a place the most frequent one; for others the one with most words, then the one whose last
 * word is most frequent, then the first.
 * @param spellings with how often each is used, in the order of their first use
 */
export function fullest(spellings: ReadonlyMap<string, number>, type: EntityType): string {
  const part = (spelling: string) => (type === 'place' ? spelling : spelling.slice(spelling.lastIndexOf(' ') + 1));
  const count = new Map<string, number>();
  for (const [spelling, times] of spellings) count.set(part(spelling), (count.get(part(spelling)) ?? 0) + times);
  let best = { spelling: '', rank: -1 };
  for (const spelling of spellings.keys()) {
    const words = type === 'place' ? 0 : Math.min(4, spelling.split(/[\s-]+/).length);
    const rank = words * 1e6 + count.get(part(spelling))!;
    if (rank > best.rank) best = { spelling, rank };
  }
  return best.spelling;
}
