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

/** The lanes of a story: its sources by the day of publication, those without one last; the facts that were updated, the dates that it names. */
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
  const key = ({ date, name }: SourceView) => `${date.date ?? unknownLast} ${name}`;
  return [...story.documents]
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map((source) => {
      const from = source.date.date ? Date.parse(source.date.date) : null;
      const marks = from === null ? [] : [{ from, to: from + day, members: [], source }];
      return { kind: 'publication', label: source.label, fact: null, marks };
    });
}

/** Sorts behind every day. */
const unknownLast = '~';

/** The values of a fact over the days of the articles that give them; like values of one day share a mark. */
function stair(fact: FactView): Lane {
  const dated = fact.members.filter((member) => member.articleDate && Number.isFinite(value(member)));
  const values = dated.map(value);
  const level = scaleLinear([Math.min(...values), Math.max(...values)], [0, 1]);
  const steps = groupBy(dated, (member) => `${member.articleDate}/${value(member)}`);
  const marks = steps.map((members): Mark => {
    const from = Date.parse(members[0]!.articleDate!);
    return { from, to: from + day, members, source: null, level: level(value(members[0]!)) };
  });
  return { kind: 'update', label: fact.label, fact, marks: marks.sort((a, b) => a.from - b.from) };
}

const value = (member: MemberView): number => member.min ?? member.max ?? Number.NaN;

/** The days that a fact's passages name; passages that name the same day share a mark. */
function dates(fact: FactView): Lane {
  const named = fact.members.filter((member) => member.from || member.to);
  const marks = groupBy(named, (member) => `${member.from}/${member.to}`).map((members): Mark => {
    const { from, to } = members[0]!;
    const open = from ? (to ? {} : { open: 'to' as const }) : { open: 'from' as const };
    return { from: Date.parse((from ?? to)!), to: Date.parse((to ?? from)!) + day, members, source: null, ...open };
  });
  return { kind: 'date', label: fact.label, fact, marks: marks.sort((a, b) => a.from - b.from) };
}

function groupBy(members: readonly MemberView[], key: (member: MemberView) => string): MemberView[][] {
  const groups = new Map<string, MemberView[]>();
  for (const member of members) {
    const group = groups.get(key(member));
    if (group) group.push(member);
    else groups.set(key(member), [member]);
  }
  return [...groups.values()];
}

/** Least time shown before and after what the story is about. Milliseconds. */
const nearby = 21 * day;

/**
 * The span of time to show. `story` leaves out what lies far from the publications, or where no source is dated from the
 * days that most passages name (a war of 1950 would press everything else into one point); `all` holds every mark. Null
 * when nothing has a date.
 */
export function domainOf(lanes: readonly Lane[], span: 'story' | 'all'): Domain | null {
  const marks = lanes.flatMap((lane) => lane.marks);
  if (!marks.length) return null;
  const published = lanes.flatMap((lane) => (lane.kind === 'date' ? [] : lane.marks));
  const anchors = published.length ? published : [busiest(marks)];
  const [first, last] = extent(anchors);
  const near = Math.max(nearby, last - first);
  const shown = span === 'all' ? marks : marks.filter((mark) => mark.to > first - near && mark.from < last + near);
  const kept = shown.length ? shown : anchors;
  const clip = span === 'all' ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : [first - near, last + near];
  const [from, to] = extent(kept);
  const bounds = [Math.max(from, clip[0]!), Math.min(to, clip[1]!)] as const;
  const margin = Math.max(day, (bounds[1] - bounds[0]) * 0.04);
  return { from: bounds[0] - margin, to: bounds[1] + margin };
}

/** The mark that most others are near to; of months, years and centuries only where no passage names a day. */
function busiest(marks: readonly Mark[]): Mark {
  const days = marks.filter(({ from, to }) => to - from <= nearby);
  const candidates = days.length ? days : marks;
  const near = (one: Mark) => candidates.filter(({ from }) => Math.abs(from - one.from) <= nearby).length;
  return candidates.reduce((best, mark) => (near(mark) > near(best) ? mark : best));
}

/** Whether a lane has marks that a span of time leaves out. */
export const hasMarksBeyond = (lane: Lane, domain: Domain): boolean =>
  lane.marks.some((mark) => isBefore(mark, domain) || isAfter(mark, domain));

const isBefore = (mark: Mark, domain: Domain) => mark.to <= domain.from;
const isAfter = (mark: Mark, domain: Domain) => mark.from >= domain.to;

const extent = (marks: readonly Mark[]): [number, number] => [
  Math.min(...marks.map((mark) => mark.from)),
  Math.max(...marks.map((mark) => mark.to)),
];

/** What is drawn of one mark, or of all that lie beyond one end of the time shown. Pixels from the left end of the track. */
export interface Box {
  readonly marks: readonly Mark[];
  readonly left: number;
  readonly width: number;
  /** Boxes of one row do not touch. */
  readonly row: number;
  /** Where its words stand: at a side that has room, else within it, or nowhere. */
  readonly note: 'before' | 'after' | 'inside' | null;
  /** The end of the track beyond which the marks lie. */
  readonly outside: 'before' | 'after' | null;
}

/** Width of a mark that stands for one day, and of the room between two. Pixels. */
const leastWidth = 14;
const gap = 4;

/**
 * Lays the marks of a lane out over a track, in the order of time. Dates that overlap go into rows of their own; the
 * steps of a stair keep their places, and lose their words where the next step has none to spare.
 * @param width of the track, in pixels
 * @param noteWidth how wide the words of a mark are, in pixels
 */
export function boxesOf(lane: Lane, domain: Domain, width: number, noteWidth: (mark: Mark) => number): Box[] {
  const inside = lane.marks.filter((mark) => !isBefore(mark, domain) && !isAfter(mark, domain));
  const placed = inside.map((mark) => boxOf(mark, lane.kind, domain, width));
  const boxes =
    lane.kind === 'date' ? withNotes(inRows(placed), width, noteWidth) : stepNotes(placed, width, noteWidth);
  const beyond = (outside: 'before' | 'after'): Box[] => {
    const marks = lane.marks.filter((mark) => (outside === 'before' ? isBefore : isAfter)(mark, domain));
    return marks.length
      ? [{ marks, left: outside === 'before' ? 0 : width, width: 0, row: 0, note: null, outside }]
      : [];
  };
  return [...beyond('before'), ...boxes, ...beyond('after')];
}

/** A mark by itself: a date is as wide as its days, at least as wide as a mark; the others are points. */
function boxOf(mark: Mark, kind: Lane['kind'], domain: Domain, width: number): Box {
  const x = (time: number) => ((time - domain.from) / (domain.to - domain.from)) * width;
  const [start, end] = [Math.max(0, x(mark.from)), Math.min(width, x(mark.to))];
  const wide = kind === 'date' ? Math.max(leastWidth, end - start) : leastWidth;
  const left = Math.max(0, Math.min(start, width - wide));
  return { marks: [mark], left, width: wide, row: 0, note: null, outside: null };
}

/** Gives each box the first row in which it has room. */
function inRows(boxes: readonly Box[]): Box[] {
  const ends: number[] = [];
  return boxes.map((box) => {
    const free = ends.findIndex((end) => end + gap <= box.left);
    const row = free < 0 ? ends.length : free;
    ends[row] = box.left + box.width;
    return { ...box, row };
  });
}

/** Puts the words of each box behind it, or before it, where nothing else of its row stands, or within a wide one. */
function withNotes(boxes: readonly Box[], width: number, noteWidth: (mark: Mark) => number): Box[] {
  const ends = new Map<number, number>();
  return boxes.map((box, index) => {
    const needed = noteWidth(box.marks[0]!) + gap;
    const end = box.left + box.width;
    const next = boxes.find((other, at) => at > index && other.row === box.row)?.left ?? width;
    const before = box.left - needed >= (ends.get(box.row) ?? 0);
    const note = end + needed <= next ? 'after' : before ? 'before' : needed <= box.width ? 'inside' : null;
    ends.set(box.row, note === 'after' ? end + needed : end);
    return { ...box, note };
  });
}

/** The last step always has its words; the others where they do not run into those of the next. */
function stepNotes(boxes: readonly Box[], width: number, noteWidth: (mark: Mark) => number): Box[] {
  let limit = width;
  const noted = [...boxes].reverse().map((box, index): Box => {
    const end = box.left + box.width + noteWidth(box.marks[0]!) + gap;
    const note = end <= limit ? 'after' : index ? null : 'before';
    limit = box.left;
    return { ...box, note };
  });
  return noted.reverse();
}

/** Round dates to draw lines at, about `count` of them, with their place in per cent. */
export function ticksOf(domain: Domain, count: number): { readonly time: Date; readonly left: number }[] {
  const x = scaleUtc([domain.from, domain.to], [0, 100]);
  return x
    .ticks(count)
    .filter((time) => time.getTime() % day === 0)
    .map((time) => ({ time, left: x(time) }));
}

/** The steps of a stair as an SVG path, `width` by `height` pixels: level until the next value, then up or down. */
export function stairPath(boxes: readonly Box[], width: number, height: number): string {
  const points = boxes
    .filter(({ outside }) => !outside)
    .map(({ left, marks }) => ({ x: left, y: height - height * (marks[0]!.level ?? 0) }));
  return points
    .map(({ x, y }, index) => (index ? `H${round(x)}V${round(y)}` : `M${round(x)} ${round(y)}`))
    .concat(points.length ? `H${round(width)}` : '')
    .join('');
}

const round = (value: number) => Math.round(value * 100) / 100;
