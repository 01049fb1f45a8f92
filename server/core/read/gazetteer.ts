import { foldName } from '../text/fold';
import { SectionTable } from '../text/sections';

export type KnownPlaceKind = 'country' | 'capital' | 'town' | 'region' | 'small';

/** A place of the gazetteer. */
export interface KnownPlace {
  /** "country:KP" or "place:kursk". */
  readonly key: string;
  /** "small" are towns that share their name with other things as often as not. */
  readonly kind: KnownPlaceKind;
  /** ISO 3166-1 alpha-2 code of the country it lies in or is. */
  readonly country: string;
}

/** Places and given names of the world. Pure look-up; safe to share. */
export interface Gazetteer {
  /** A place by any of its names, in any case. */
  place(name: string): KnownPlace | undefined;
  /** Gender of a given name: 'e' for either; undefined for what is not known as a given name. */
  givenName(name: string): 'f' | 'm' | 'e' | undefined;
}

/** Knows nothing: for the smallest tests. */
export const emptyGazetteer: Gazetteer = { place: () => undefined, givenName: () => undefined };

/**
 * Opens the two data files. `places` has a line for every place with several names, `KIND|COUNTRY|FRENCH|ENGLISH`, a
 * blank line, then the look-up table of folded names: the number of such a line in base 36, or `KIND|COUNTRY`.
 */
export function openGazetteer(places: string, givenNames: string): Gazetteer {
  const lines = places.split('\n');
  const blank = lines.indexOf('');
  const names = new SectionTable(lines.slice(blank + 1));
  const given = new SectionTable(givenNames.split('\n'));
  const find = (name: string): KnownPlace | undefined => {
    const folded = foldName(name);
    const value = names.get(folded);
    if (value === undefined) return undefined;
    if (value.includes('|')) return knownPlace(value, folded);
    const line = lines[Number.parseInt(value, 36)];
    const [, , french, english] = line.split('|');
    return knownPlace(line, foldName(english || french));
  };
  return {
    place: remembering(find),
    givenName: remembering((name) => given.get(foldName(name)) as 'f' | 'm' | 'e' | undefined),
  };
}

const remembered = 20_000;

/** Texts repeat their names. */
function remembering<T>(find: (name: string) => T): (name: string) => T {
  const memory = new Map<string, T>();
  return (name) => {
    const known = memory.get(name);
    if (known !== undefined || memory.has(name)) return known as T;
    if (memory.size >= remembered) memory.clear();
    const found = find(name);
    memory.set(name, found);
    return found;
  };
}

function knownPlace(line: string, english: string): KnownPlace {
  const [kind, country] = line.split('|');
  const key = kind === 'country' ? `country:${country}` : `place:${english.replace(/[^a-z0-9]+/g, '-')}`;
  return { key, kind: kind as KnownPlaceKind, country };
}
