import type { Place } from '../values';
import { type DocumentEntity, withSpellings } from './document-entities';

/** What the user decided of the names that stand at some places. */
export interface NameDecision {
  /** `same`: all are one name. `different`: whatever is spelt as the first is another name than the rest. */
  readonly says: 'same' | 'different';
  readonly places: readonly Place[];
  /** How the user wants the name to be shown; null for the fullest spelling. */
  readonly name: string | null;
}

/** Document entities that are one thing. */
export interface Joined {
  readonly members: readonly DocumentEntity[];
  /** How the user wants it to be shown. */
  readonly name?: string;
}

/** Lays a decision over what was joined. Places where no name stands are ignored. */
export function decided(groups: readonly Joined[], decision: NameDecision): readonly Joined[] {
  if (decision.says === 'same') return joined(groups, decision);
  const [odd, ...others] = decision.places;
  return groups.flatMap((group) => {
    const spelling = odd && spellingAt(group, odd);
    return spelling !== undefined && others.some((place) => spellingAt(group, place) !== undefined)
      ? separated(group, spelling)
      : [group];
  });
}

function spellingAt({ members }: Joined, place: Place): string | undefined {
  for (const { places } of members) {
    if (places[0]!.path !== place.path) continue;
    const found = places.find(({ start, end }) => start < place.end && place.start < end);
    if (found) return found.text;
  }
  return undefined;
}

/** All groups that stand at one of the places, in place of the first of them. */
function joined(groups: readonly Joined[], { places, name }: NameDecision): readonly Joined[] {
  const meant = groups.filter((group) => places.some((place) => spellingAt(group, place) !== undefined));
  const whole: Joined = {
    members: meant.flatMap(({ members }) => members),
    name: name ?? meant.find((group) => group.name)?.name,
  };
  return groups.flatMap((group) => (group === meant[0] ? [whole] : meant.includes(group) ? [] : [group]));
}

function separated({ members, name }: Joined, odd: string): Joined[] {
  const half = (leaving: boolean) =>
    members.flatMap((member) => withSpellings(member, (spelling) => (spelling === odd) === leaving) ?? []);
  // A name that was given to the other spelling does not stay.
  const staying: Joined = { members: half(false), name: name === odd ? undefined : name };
  return [staying, { members: half(true) }].filter((group) => group.members.length > 0);
}
