// From which chance on a difference is worth an information: chosen by what each chance would have said of other topics.

/** Chances that are tried, and those that a table holds until some are chosen. */
const tried = [0.2, 0.25, 0.3, 0.35, 0.4, 0.5];
const untilChosen = { figure: 0.25, date: 0.25 };
export const inform = { default: untilChosen };

/** Of five informations two shall be right: a reporter looks at three in vain rather than miss two. What no label covers counts as wrong. */
const enoughRight = 0.4;

/**
 * What a topic's story would say with each threshold, by kind of claim.
 * @param tell the story with tables
 */
export const outcomes = (topic, tables, tell, { measure, tally }) =>
  tried.map((chance) => {
    const into = tally();
    const story = tell(topic, { ...tables, inform: { figure: chance, date: chance } });
    measure(topic, story, into);
    const dates = new Map(story.readings.map(({ path, dates }) => [path, new Set(dates.map(({ start }) => start))]));
    const count = { figure: { right: 0, wrong: 0 }, date: { right: 0, wrong: 0 } };
    for (const note of into.notes) {
      if (note.kind !== 'finding' || !note.finding.proof) continue;
      const kind = dates.get(note.finding.path).has(note.finding.start) ? 'date' : 'figure';
      count[kind][note.verdict === 'right' || note.verdict === 'update' ? 'right' : 'wrong']++;
    }
    return count;
  });

/** The lowest thresholds from which on enough of what is said of some topics is right. */
export function choose(some) {
  const lowest = (kind) =>
    tried.find((_, i) => {
      const [right, wrong] = ['right', 'wrong'].map((what) =>
        some.reduce((sum, topic) => sum + topic[i][kind][what], 0),
      );
      return right >= enoughRight * (right + wrong);
    }) ?? tried.at(-1);
  return { figure: lowest('figure'), date: lowest('date') };
}
