import { isAcrossFacts } from '../core/facts/across-facts';
import { quoted } from '../core/facts/messages';
import { statementAt } from '../core/read/statement';
import type { Fact, Finding, Member, Place, Reading, Span, Story } from '../core/values';
import type { Annotation } from './annotation';
import { type Decision, decisionsOf, type Paths, type Status, samePaths } from './decisions';

/** A finding that a decision took out of the list. */
export interface SettledFinding {
  readonly finding: Finding;
  readonly status: Status | 'ignored';
  readonly note: string | null;
  readonly decision: Decision;
}

/** A finding that stays in the list and that the user has said something of. */
export interface OpenStatus {
  readonly finding: Finding;
  readonly status: Status;
  readonly note: string | null;
}

export interface Review {
  /** The story as the user sees it. */
  readonly story: Story;
  readonly settled: readonly SettledFinding[];
  /** Findings in progress, undetermined or confirmed. */
  readonly open: readonly OpenStatus[];
}

/** Statuses that leave a finding in the list: a confirmed discrepancy still has to be mended. */
const leavesOpen = new Set<string>(['undetermined', 'in-progress', 'confirmed']);

/**
 * Lays what the user decided over what was found; decisions on names go into the story itself, see `nameDecisionsOf`. Pure; later decisions have the last word.
 * @param drafts texts that are no sources, and have findings too
 */
export function applyDecisions(
  story: Story,
  annotations: readonly Annotation[],
  paths: Paths = samePaths,
  drafts: readonly Reading[] = [],
): Review {
  const readings = [...story.readings, ...drafts];
  const decisions = decisionsOf(annotations, readings, paths);
  if (!decisions.length) return { story, settled: [], open: [] };
  const linked = decisions.reduce(relink, { ...story, readings });
  const review = sortOut(linked, decisions);
  return { ...review, story: { ...review.story, readings: story.readings } };
}

const overlap = (a: Place, b: Place) => a.path === b.path && a.start < b.end && b.start < a.end;
const among = (place: Place, places: readonly Place[]) => places.some((other) => overlap(place, other));
const placesOf = (finding: Finding): readonly Place[] => [finding, ...finding.related];

// ── facts ────────────────────────────────────────────────────────────────────────────────────────────────────────

function relink(story: Story, decision: Decision): Story {
  if (decision.says === 'not-the-same-fact') return separate(story, decision);
  if (decision.says === 'same-fact') return join(story, decision);
  return story;
}

/** The first place leaves the fact that it shares with the others. */
function separate(story: Story, { places: [odd, ...others] }: Decision): Story {
  if (!odd) return story;
  const facts = story.facts.flatMap((fact) => {
    const leaves = fact.members.map((member) => among(member, [odd]));
    const stays = fact.members.some((member, i) => !leaves[i] && (!others.length || among(member, others)));
    if (!leaves.includes(true) || !stays) return [fact];
    return [
      partOf(fact, fact.id, (i) => !leaves[i]),
      partOf(fact, `${fact.id}/${odd.path}#${odd.start}`, (i) => leaves[i]!),
    ];
  });
  const possible = story.possible.filter(
    ({ left, right }) => !(among(left, [odd]) && among(right, others)) && !(among(right, [odd]) && among(left, others)),
  );
  return { ...story, facts, possible };
}

function partOf(fact: Fact, id: string, keep: (index: number) => boolean): Fact {
  const members = fact.members.filter((_, i) => keep(i));
  const proofs = fact.proofs.filter((_, i) => keep(i));
  return {
    ...fact,
    id,
    members,
    proofs,
    origins: Math.min(fact.origins, members.length),
    verdict: verdictOf(members, fact),
  };
}

/** Where members were taken away the old verdict stands only if their values still differ. */
function verdictOf(members: readonly Member[], before: Fact): Fact['verdict'] {
  if (members.length < 2) return 'single';
  return allMeet(members)
    ? 'agree'
    : before.verdict === 'agree' || before.verdict === 'single'
      ? 'conflict'
      : before.verdict;
}

/** Do the values of all members have a point in common? Members without values never speak against it. */
function allMeet(members: readonly Member[]): boolean {
  const days = members.filter((m) => m.from || m.to);
  if (days.length)
    return days.every((a) =>
      days.every((b) => (a.from ?? '') <= (b.to ?? '\uffff') && (b.from ?? '') <= (a.to ?? '\uffff')),
    );
  const low = Math.max(...members.map((m) => m.min ?? Number.NEGATIVE_INFINITY));
  const high = Math.min(...members.map((m) => m.max ?? Number.POSITIVE_INFINITY));
  return low <= high;
}

/** The facts of the places, and the passages there that are of none, become one. */
function join(story: Story, { places, annotation }: Decision): Story {
  const joined = story.facts.filter((fact) => fact.members.some((member) => among(member, places)));
  const known = joined.flatMap((fact) => fact.members);
  const readingOf = (path: string) => story.readings.find((reading) => reading.path === path);
  const alone = places
    .filter((place) => !among(place, known))
    .flatMap((place) => statementAt(readingOf(place.path), place) ?? []);
  if (joined.length + alone.length < 2) return story;
  const members = [...known, ...alone];
  const first = joined[0] ?? factOfOne(alone[0]!);
  const whole: Fact = {
    ...first,
    members,
    proofs: [...joined.flatMap((fact) => fact.proofs), ...alone.map(() => undefined)],
    verdict: verdictOf(members, first),
  };
  const kept = story.facts.flatMap((fact) => (fact === first ? [whole] : joined.includes(fact) ? [] : [fact]));
  const facts = joined.length ? kept : [...kept, whole];
  const possible = story.possible.filter(({ left, right }) => !(among(left, places) && among(right, places)));
  // What was said as long as it was not sure is said now of the whole fact.
  const isWithin = (finding: Finding) => placesOf(finding).every((place) => among(place, members));
  const unsure = story.findings.filter((finding) => isAcrossFacts(finding) && isWithin(finding));
  const others = story.findings.filter((finding) => !unsure.includes(finding));
  const findings = whole.verdict === 'conflict' ? [...others, conflictOf(whole, annotation, unsure[0]?.code)] : others;
  return { ...story, facts, possible, findings };
}

const factOfOne = (member: Member): Fact => ({
  id: `${member.path}#${member.start}`,
  label: member.text,
  kind: 'from' in member ? 'date' : 'figure',
  verdict: 'single',
  members: [member],
  origins: 1,
  proofs: [undefined],
});

function conflictOf(fact: Fact, { created }: Annotation, code: string = 'value-conflict'): Finding {
  const [own, ...others] = fact.members;
  const values = [...new Set(fact.members.map(({ text }) => text))];
  const day = created.slice(0, 10);
  return {
    path: own!.path,
    start: own!.start,
    end: own!.end,
    code,
    severity: 'warning',
    factId: fact.id,
    message: {
      en: `The same fact is given different values: ${values.join(' / ')} (passages that you joined on ${day}).`,
      fr: `Le même fait reçoit des valeurs différentes : ${values.join(' / ')} (passages que vous avez réunis le ${day}).`,
    },
    related: others.map(({ path, start, end, text }) => ({ path, start, end, message: quoted(text) })),
  };
}

// ── findings ─────────────────────────────────────────────────────────────────────────────────────────────────────

function sortOut(story: Story, decisions: readonly Decision[]): Review {
  const settled: SettledFinding[] = [];
  const open: OpenStatus[] = [];
  const findings: Finding[] = [];
  for (const found of story.findings) {
    const { finding, cut } = withoutSeparated(found, decisions, story.readings);
    const decision = cut ?? decisions.findLast((one) => concerns(one, finding, story.readings));
    const status = decision?.says as Status | 'ignored' | undefined;
    if (decision && !leavesOpen.has(status!)) {
      settled.push({ finding: found, status: settledAs(decision), note: decision.note, decision });
      continue;
    }
    findings.push(finding);
    if (decision) open.push({ finding, status: status as Status, note: decision.note });
  }
  return { story: { ...story, findings }, settled, open };
}

const settledAs = ({ says }: Decision): Status | 'ignored' =>
  says === 'different-name' || says === 'same-name' || says === 'same-fact' ? 'not-the-same-fact' : says;

/** Takes out of a finding the passages that were separated from its own; `cut` is the decision that left none. */
function withoutSeparated(
  finding: Finding,
  decisions: readonly Decision[],
  readings: readonly Reading[],
): { finding: Finding; cut?: Decision } {
  let current = finding;
  for (const decision of decisions) {
    if (decision.says !== 'not-the-same-fact' && decision.says !== 'different-name') continue;
    const [odd, ...others] = decision.places;
    if (!odd || !current.related.length) continue;
    const words = decision.says === 'different-name' ? spellings(decision, readings) : [];
    const isOdd = (place: Place) => among(place, [odd]) || textAt(readings, place) === words[0];
    const isOther = (place: Place) =>
      among(place, others) || (!others.length && !isOdd(place)) || words.slice(1).includes(textAt(readings, place));
    const apart = (place: Place) => (isOdd(current) && isOther(place)) || (isOther(current) && isOdd(place));
    const related = current.related.filter((place) => !apart(place));
    if (!related.length) return { finding, cut: decision };
    if (related.length < current.related.length) current = { ...current, related };
  }
  return { finding: current };
}

const spellings = (decision: Decision, readings: readonly Reading[]): readonly string[] =>
  decision.places.map((place) => textAt(readings, place));

function textAt(readings: readonly Reading[], place: Place): string {
  return readings.find(({ path }) => path === place.path)?.text.slice(place.start, place.end) ?? '';
}

function concerns(decision: Decision, finding: Finding, readings: readonly Reading[]): boolean {
  if (decision.code !== null && decision.code !== finding.code) return false;
  if (decision.says === 'ignored') {
    if (decision.wholeFolder) return true;
    if (decision.documents.includes(finding.path)) return true;
    return among(finding, decision.places);
  }
  if (decision.says.endsWith('-name') || decision.says.endsWith('-fact')) return false;
  return covers(decision.places, placesOf(finding), readings);
}

/**
 * A status is about values: it holds for a finding whose passages are those decided on, and also when another source
 * repeats one of their values; one that brings a new value opens the question again.
 */
function covers(decided: readonly Place[], places: readonly Place[], readings: readonly Reading[]): boolean {
  if (!decided.length || !among(places[0]!, decided)) return false;
  const words = new Set(decided.map((place) => valueAt(readings, place)));
  return places.every((place) => among(place, decided) || words.has(valueAt(readings, place)));
}

const valueAt = (readings: readonly Reading[], place: Place & Span) =>
  textAt(readings, place)
    .toLowerCase()
    .replace(/[\s.,'’]/g, '');
