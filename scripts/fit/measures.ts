// What a story scores on a labelled topic: links, relations reported, findings right or wrong.
import type { Fact, Finding, Place, Story } from '../../server/core/values';
import type { LabelledFact, LabelledPassage, Relation, Topic } from './labelled-topics';

type Right = 'right' | 'update' | 'wrong' | 'unlabelled';
type Measure = 'linked' | 'linkPrecision' | 'conflict' | 'contested' | 'update' | 'scope' | 'traps';

/** Something worth a look: what was missed, joined wrongly or said. */
export type Note = { readonly topic: Topic } & (
  | { readonly kind: 'unlinked'; readonly group: LabelledFact; readonly a: Place; readonly b: Place }
  | { readonly kind: 'wronglink'; readonly fact: Fact; readonly a: Mentioned; readonly b: Mentioned }
  | { readonly kind: 'missed'; readonly group: LabelledFact; readonly relation: Relation }
  | { readonly kind: 'finding'; readonly finding: Finding; readonly verdict: Right }
);

/** How much of each measure is reached, of how much; each labelled fact weighs one. */
export interface Tally {
  readonly totals: Record<Measure, [reached: number, of: number]>;
  readonly tiers: Record<'warning' | 'information', Partial<Record<Right, number>>>;
  readonly notes: Note[];
}

interface Mentioned extends Place {
  readonly group: LabelledFact;
  readonly facts: readonly Fact[];
  readonly quote: string;
}

const overlaps = (a: Place, b: Place) => a.path === b.path && a.start < b.end && b.start < a.end;
const at = (m: LabelledPassage): Place => ({ path: m.doc, start: m.start, end: m.end });
const places = (finding: Finding): readonly Place[] => [finding, ...finding.related];
const joinsPlaces = (list: readonly Place[], a: Place, b: Place) =>
  list.some((p) => overlaps(p, a)) && list.some((p) => overlaps(p, b));

/** An empty tally. */
export const tally = (): Tally => ({
  totals: {
    linked: [0, 0],
    linkPrecision: [0, 0],
    conflict: [0, 0],
    contested: [0, 0],
    update: [0, 0],
    scope: [0, 0],
    traps: [0, 0],
  },
  tiers: { warning: {}, information: {} },
  notes: [],
});

/** A finding that is said aloud. */
type Heard = Finding & { readonly severity: 'warning' | 'information' };
const isHeard = (finding: Finding): finding is Heard => finding.severity !== 'hint';

type Add = (key: Measure, ok: boolean, weight?: number) => void;

/** Adds a topic's story to a tally. */
export function measure(topic: Topic, story: Story, into: Tally): void {
  const add: Add = (key, ok, weight = 1) => {
    into.totals[key][1] += weight;
    if (ok) into.totals[key][0] += weight;
  };
  const factsAt = (p: Place) => story.facts.filter((f) => f.members.some((m) => overlaps(m, p)));
  const mentioned: Mentioned[] = topic.groups.flatMap((g) =>
    g.mentions.map((m) => ({ ...at(m), group: g, facts: factsAt(at(m)), quote: m.quote })),
  );
  for (const g of topic.groups) {
    const pairs: [Place, Place][] = [];
    for (const name of new Set(g.mentions.map((m) => m.class))) {
      const list = g.mentions.filter((m) => m.class === name).map(at);
      for (let i = 1; i < list.length; i++)
        if (list[i]!.path !== list[i - 1]!.path) pairs.push([list[i - 1]!, list[i]!]);
    }
    for (const [a, b] of pairs) {
      const ok = story.facts.some((f) => joinsPlaces(f.members, a, b));
      add('linked', ok, 1 / pairs.length);
      if (!ok) into.notes.push({ kind: 'unlinked', topic, group: g, a, b });
    }
  }
  for (const f of story.facts) {
    const held = mentioned.filter((m) => m.facts.includes(f));
    const groupsAt = (m: Place) => new Set(mentioned.filter((x) => overlaps(x, m)).map((x) => x.group));
    for (let i = 0; i < held.length; i++)
      for (let j = 0; j < i; j++)
        if (held[i].path !== held[j].path) {
          const ok = held[i].group === held[j].group || [...groupsAt(held[i])].some((g) => groupsAt(held[j]).has(g));
          add('linkPrecision', ok);
          if (!ok) into.notes.push({ kind: 'wronglink', topic, fact: f, a: held[j], b: held[i] });
        }
  }
  findings(topic, story, mentioned, into, add);
}

function findings(topic: Topic, story: Story, mentioned: readonly Mentioned[], into: Tally, add: Add): void {
  const heard = story.findings.filter(isHeard);
  const loud = heard.filter((f) => f.severity === 'warning');
  const verdict = new Map<Finding, Right>();
  const rank: Record<Right, number> = { unlabelled: 0, wrong: 0, update: 1, right: 2 };
  const judge = (f: Finding, v: Right) => {
    const known = verdict.get(f);
    if (!known || rank[v] > rank[known]) verdict.set(f, v);
  };
  for (const g of topic.groups) {
    const relations = g.relations ?? [];
    for (const r of relations) {
      const [a, b] = r.classes.map((c) => g.mentions.filter((m) => m.class === c).map(at));
      if (!a?.length || !b?.length) continue;
      const joins = (f: Finding) => a.some((x) => b.some((y) => joinsPlaces(places(f), x, y)));
      const weight = 1 / relations.filter((x) => x.verdict === r.verdict).length;
      if (r.verdict === 'scope') add('scope', !loud.some(joins), weight);
      else {
        add(r.verdict, heard.some(joins), weight);
        if (!heard.some(joins)) into.notes.push({ kind: 'missed', topic, group: g, relation: r });
      }
      for (const f of heard)
        if (joins(f))
          judge(
            f,
            r.verdict === 'conflict' || r.verdict === 'contested'
              ? 'right'
              : r.verdict === 'update'
                ? 'update'
                : f.severity === 'information'
                  ? 'right'
                  : 'wrong',
          );
    }
    for (const f of heard)
      if (!verdict.has(f) && places(f).filter((p) => g.mentions.some((m) => overlaps(p, at(m)))).length > 1)
        judge(f, 'wrong');
  }
  for (const t of topic.traps ?? []) {
    const bad = heard.filter((f) => joinsPlaces(places(f), at(t.a), at(t.b)));
    add('traps', !bad.some((f) => loud.includes(f)));
    for (const f of bad) verdict.set(f, 'wrong');
  }
  for (const f of heard) {
    const groups = places(f)
      .map((p) => new Set(mentioned.filter((m) => overlaps(m, p)).map((m) => m.group)))
      .filter((s) => s.size);
    if (groups.length > 1 && ![...groups[0]].some((g) => groups.every((s) => s.has(g)))) verdict.set(f, 'wrong');
    const v = verdict.get(f) ?? 'unlabelled';
    const tier = into.tiers[f.severity];
    tier[v] = (tier[v] ?? 0) + 1;
    into.notes.push({ kind: 'finding', topic, finding: f, verdict: v });
  }
}

const percent = ([n, of]: readonly [number, number]) => (of ? `${((100 * n) / of).toFixed(1)}%` : 'none');

/** A tally in a few lines. */
export function show({ totals, tiers }: Tally): string {
  const line = Object.entries(totals)
    .map(([k, v]) => `${k} ${percent(v)}`)
    .join('  ');
  const tier = (name: 'warning' | 'information', rightToo: boolean) => {
    const t = tiers[name];
    const all = Object.values(t).reduce((a, b) => a + b, 0);
    const right = (t.right ?? 0) + (rightToo ? (t.update ?? 0) : 0);
    return `${name}s ${all}: ${Object.entries(t)
      .map(([k, v]) => `${k} ${v}`)
      .join(', ')}; precision ${percent([right, all])}`;
  };
  return `${line}\n${tier('warning', false)}\n${tier('information', true)}`;
}
