import { scaleLinear, scaleUtc } from 'd3-scale';
import type { FactView, MemberView, SourceView, StoryView } from '../../server/protocol';

const day = 86_400_000;

/** Something at a time: a publication, the day that passages name, or a value as of an article's day. */
export interface Mark {
  /** Milliseconds since 1970, UTC; `to` is the end of the last day. */
  readonly from: number;
  readonly to: number;
  /** The passages that it stands for; none for a publication. */
  readonly members: readonly MemberView[];
  readonly source: SourceView | null;
  /** The text names only one end: "since May", "until Friday". */
  readonly open?: 'from' | 'to';
  /** Height on a stair, from 0 (the least value) to 1. */
  readonly level?: number;
}

/** One line of the timeline. */
export interface Lane {
  readonly kind: 'publication' | 'update' | 'date';
  readonly label: string;
  readonly fact: FactView | null;
  readonly marks: readonly Mark[];
}

export interface Domain {
  readonly from: number;
  readonly to: number;
}

/** The lanes of a story: its sources by the day of publication, the facts that were updated, the dates that it names. */
export function lanesOf(story: StoryView, options: { readonly single: boolean }): Lane[] {
  const facts = story.facts.filter((fact) => options.single || fact.verdict !== 'single');
  return [
    ...publications(story),
    ...facts
      .filter((fact) => fact.kind === 'figure' && fact.verdict === 'update')
      .map(stair)
      .filter(hasMarks),
    ...facts
      .filter((fact) => fact.kind === 'date')
      .map(dates)
      .filter(hasMarks)
      .sort((a, b) => start(a) - start(b)),
  ];
}

const hasMarks = (lane: Lane) => lane.marks.length > 0;
const start = (lane: Lane) => Math.min(...lane.marks.map((mark) => mark.from));

function publications(story: StoryView): Lane[] {
  return story.documents
    .filter((source) => source.date.date)
    .sort((a, b) => (a.date.date! < b.date.date! ? -1 : a.date.date! > b.date.date! ? 1 : a.name < b.name ? -1 : 1))
    .map((source) => {
      const from = Date.parse(source.date.date!);
      const mark = { from, to: from + day, members: [], source };
      return { kind: 'publication', label: source.outlet ?? source.name, fact: null, marks: [mark] };
    });
}

/** The values of a fact over the days of the articles that give them. */
function stair(fact: FactView): Lane {
  const dated = fact.members.filter((member) => member.articleDate && Number.isFinite(value(member)));
  const values = dated.map(value);
  const level = scaleLinear([Math.min(...values), Math.max(...values)], [0, 1]);
  const marks = dated
    .map((member): Mark => {
      const from = Date.parse(member.articleDate!);
      return { from, to: from + day, members: [member], source: null, level: level(value(member)) };
    })
    .sort((a, b) => a.from - b.from);
  return { kind: 'update', label: fact.label, fact, marks };
}

const value = (member: MemberView): number => member.min ?? member.max ?? Number.NaN;

/** The days that a fact's passages name; passages that name the same day share a mark. */
function dates(fact: FactView): Lane {
  const marks = new Map<string, Mark & { members: MemberView[] }>();
  for (const member of fact.members) {
    const first = member.from ?? member.to;
    const last = member.to ?? member.from;
    if (!first || !last) continue;
    const key = `${member.from}/${member.to}`;
    const known = marks.get(key);
    if (known) known.members.push(member);
    else {
      const open = member.from ? (member.to ? {} : { open: 'to' as const }) : { open: 'from' as const };
      marks.set(key, { from: Date.parse(first), to: Date.parse(last) + day, members: [member], source: null, ...open });
    }
  }
  return { kind: 'date', label: fact.label, fact, marks: [...marks.values()].sort((a, b) => a.from - b.from) };
}

/**
 * The span of time to show. `story` leaves out what lies far from the publications (a war of 1950 would press
 * everything else into one point); `all` holds every mark. Null when nothing has a date.
 */
export function domainOf(lanes: readonly Lane[], span: 'story' | 'all'): Domain | null {
  const marks = lanes.flatMap((lane) => lane.marks);
  if (!marks.length) return null;
  const published = lanes.flatMap((lane) => (lane.kind === 'date' ? [] : lane.marks));
  const anchors = published.length ? published : marks;
  const [first, last] = extent(anchors);
  const near = Math.max(21 * day, last - first);
  const shown = span === 'all' ? marks : marks.filter((mark) => mark.to > first - near && mark.from < last + near);
  const kept = shown.length ? shown : anchors;
  const clip = span === 'all' ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : [first - near, last + near];
  const [from, to] = extent(kept);
  const bounds = [Math.max(from, clip[0]!), Math.min(to, clip[1]!)] as const;
  const margin = Math.max(day, (bounds[1] - bounds[0]) * 0.04);
  return { from: bounds[0] - margin, to: bounds[1] + margin };
}

const extent = (marks: readonly Mark[]): [number, number] => [
  Math.min(...marks.map((mark) => mark.from)),
  Math.max(...marks.map((mark) => mark.to)),
];

/** Where a mark stands, in per cent of the width. `outside` says on which side of the domain it lies. */
export function placeOf(
  mark: Mark,
  domain: Domain,
): { left: number; width: number; outside: 'before' | 'after' | null } {
  const x = scaleUtc([domain.from, domain.to], [0, 100]);
  if (mark.to <= domain.from) return { left: 0, width: 0, outside: 'before' };
  if (mark.from >= domain.to) return { left: 100, width: 0, outside: 'after' };
  const left = Math.max(0, x(mark.from));
  return { left, width: Math.min(100, x(mark.to)) - left, outside: null };
}

/** Round dates to draw lines at, about `count` of them, with their place in per cent. */
export function ticksOf(domain: Domain, count: number): { readonly time: Date; readonly left: number }[] {
  const x = scaleUtc([domain.from, domain.to], [0, 100]);
  return x
    .ticks(count)
    .filter((time) => time.getTime() % day === 0)
    .map((time) => ({ time, left: x(time) }));
}

/** The steps of a stair as an SVG path in a box of 100 by 100: level until the next value, then up or down. */
export function stairPath(marks: readonly Mark[], domain: Domain): string {
  const points = marks.map((mark) => ({ x: placeOf(mark, domain).left, y: 100 - 100 * (mark.level ?? 0) }));
  return points
    .map(({ x, y }, index) => (index ? `H${round(x)}V${round(y)}` : `M${round(x)} ${round(y)}`))
    .concat(points.length ? 'H100' : '')
    .join('');
}

const round = (value: number) => Math.round(value * 100) / 100;
