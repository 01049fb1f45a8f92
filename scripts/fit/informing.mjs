// From which chance on a difference is worth an information: chosen by what each chance would have said of other topics.

/** Chances that are tried, and those that a table holds until some are chosen. */
const tried = [0.2, 0.25, 0.3, 0.35, 0.4, 0.5];
const untilChosen = { figure: 0.25, date: 0.25 };
export const inform = { default: untilChosen };

/** A reporter looks at two in vain rather than miss one that is right. What no label covers counts as wrong. */
const worth = ({ right, wrong }) => 2 * right - wrong;

/**
 * What a topic's story would say with each threshold, by kind of claim.
 * @param tell the story with tables
 */
export const outcomes = (topic, tables, tell, { measure, tally }) =>
  tried.map((chance) => {
    const into = tally();
    const story = tell(topic, { ...tables, inform: { figure: chance, date: chance } });
    measure(topic, story, into);
    const kindOf = new Map(story.facts.map((fact) => [fact.id, fact.kind]));
    const count = { figure: { right: 0, wrong: 0 }, date: { right: 0, wrong: 0 } };
    for (const note of into.notes) {
      const kind = note.kind === 'finding' && note.finding.proof && kindOf.get(note.finding.factId);
      if (kind) count[kind][note.verdict === 'right' || note.verdict === 'update' ? 'right' : 'wrong']++;
    }
    return count;
  });

/** The thresholds that were worth most on some topics; with so few findings their neighbours count too. */
export function choose(some) {
  const best = (kind) => {
    const worths = tried.map((_, i) => some.reduce((sum, topic) => sum + worth(topic[i][kind]), 0));
    const around = worths.map((x, i) => (2 * x + (worths[i - 1] ?? x) + (worths[i + 1] ?? x)) / 4);
    return tried[around.lastIndexOf(Math.max(...around))];
  };
  return { figure: best('figure'), date: best('date') };
}
