import type { Edit } from '../claims/unchanged';
import type { Finding, Place } from '../values';

/** The edits of some documents, by path: what they left as it was, only moved. */
export type Moves = ReadonlyMap<string, Edit>;

/** A passage that an edit left as it was, where it stands now; the same value when it has not moved. */
export function movedPlace<T extends Place>(place: T, moves: Moves): T {
  const edit = moves.get(place.path);
  if (!edit?.by || place.start < edit.end) return place;
  return { ...place, start: place.start + edit.by, end: place.end + edit.by };
}

/** A finding whose passages were moved. */
export function movedFinding(finding: Finding, moves: Moves, factId = finding.factId): Finding {
  const at = movedPlace(finding, moves);
  const related = movedPlaces(finding.related, moves);
  const also = finding.also && movedPlaces(finding.also, moves);
  if (at === finding && related === finding.related && also === finding.also && factId === finding.factId)
    return finding;
  return { ...at, related, ...(also && { also }), ...(factId !== undefined && { factId }) };
}

/** Passages where they stand now; the same list when none has moved. */
export function movedPlaces<T extends Place>(places: readonly T[], moves: Moves): readonly T[] {
  const moved = places.map((place) => movedPlace(place, moves));
  return moved.every((place, index) => place === places[index]) ? places : moved;
}
