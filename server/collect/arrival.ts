import type { Fact, Story } from '../core/values';

/** What a source brings to a story beside the others. */
export interface Arrival {
  /** Facts that no other source states. */
  readonly brings: readonly Fact[];
  /** Facts that it gives as others do. */
  readonly confirms: readonly Fact[];
  /** Facts for which it gives something else. */
  readonly changes: readonly Fact[];
  /** Facts that at least two other sources state, and it does not. */
  readonly lacks: readonly Fact[];
}

/** @param story with the source in it */
export function arrivalOf(story: Story, path: string): Arrival {
  const states = ({ members }: Fact) => members.some((member) => member.path === path);
  const others = ({ members }: Fact) => new Set(members.map((one) => one.path).filter((one) => one !== path)).size;
  // Sentences that two articles share are their origin, not what they state.
  const facts = story.facts.filter(({ kind }) => kind !== 'phrase');
  const own = facts.filter(states);
  return {
    brings: own.filter((fact) => !others(fact)),
    confirms: own.filter((fact) => others(fact) && fact.verdict === 'agree'),
    changes: own.filter((fact) => others(fact) && fact.verdict !== 'agree'),
    lacks: facts.filter((fact) => !states(fact) && others(fact) > 1),
  };
}
