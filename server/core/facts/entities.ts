import { foldName } from '../text/fold';
import type { Entity, EntityType, Reading } from '../values';

/** Joins the spellings of one person, place or organisation over all documents. */
export function joinNames(readings: readonly Reading[]): Entity[] {
  const found = new Map<
    string,
    { id: string; type: EntityType; name: string; offices: string[]; mentions: Entity['mentions'][number][] }
  >();
  for (const reading of readings)
    for (const name of reading.names) {
      const id = `${name.type}:${name.key ?? foldName(name.text)}`;
      const entity = found.get(id) ?? { id, type: name.type, name: name.text, offices: [], mentions: [] };
      found.set(id, entity);
      entity.mentions.push({ path: reading.path, start: name.start, end: name.end, text: name.text });
    }
  return [...found.values()];
}
