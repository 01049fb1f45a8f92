import type { Entity, Reading } from '../values';

/** Joins the spellings of one person, place or organisation over all documents. */
export function joinNames(_readings: readonly Reading[]): Entity[] {
  return [];
}
