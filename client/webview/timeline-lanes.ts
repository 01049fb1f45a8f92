import { valueText } from './matrix-model';
import { element, type Texts } from './page';
import { symbols } from './symbols';
import { type Box, boxesOf, type Domain, type Lane, type Mark, stairPath, ticksOf } from './timeline-model';

/** What the drawing of the lanes needs of the page. */
export interface LaneView {
  readonly texts: Texts;
  /** Of the tracks, in pixels. */
  readonly width: number;
  /** What to call a source. */
  nameOf(path: string): string;
  open(mark: Mark): void;
}

/** The axis and, kind by kind, a line for each lane with a button for each mark. */
export const drawLanes = (lanes: readonly Lane[], domain: Domain, view: LaneView): HTMLElement[] => [
  axis(domain, view),
  ...(['publication', 'update', 'date'] as const).flatMap((kind) => {
    const own = lanes.filter((lane) => lane.kind === kind);
    return own.length ? [section(kind, own, domain, view)] : [];
  }),
];

function axis(domain: Domain, view: LaneView): HTMLElement {
  const track = element('div', { class: 'track' });
  for (const { time, left } of ticks(domain, view))
    track.append(at(left, element('span', { class: 'tick' }, tickText(time, domain, view.texts))));
  return element(
    'div',
    { id: 'axis', 'aria-hidden': 'true' },
    element('span', { class: 'years' }, years(domain)),
    track,
  );
}

/** A tick has room for its words. */
const ticks = (domain: Domain, { width }: LaneView) =>
  ticksOf(domain, Math.max(3, Math.min(10, Math.floor(width / 90))));

const daysOf = ({ from, to }: Domain) => (to - from) / 86_400_000;
/** Up to this many days the ticks are days, which leave out the year. */
const mostDays = 150;

/** As much of a date as the span needs: the day within months, the month within years, else the year. */
function tickText(time: Date, domain: Domain, { locale }: Texts): string {
  const days = daysOf(domain);
  const parts: Intl.DateTimeFormatOptions =
    days < mostDays
      ? { day: 'numeric', month: 'short' }
      : days < 1500
        ? { month: 'short', year: 'numeric' }
        : { year: 'numeric' };
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(time);
}

/** The years that the ticks leave out. */
function years(domain: Domain): string {
  if (daysOf(domain) >= mostDays) return '';
  const [first, last] = [domain.from, domain.to].map((time) => new Date(time).getUTCFullYear());
  return first === last ? `${first}` : `${first}–${last}`;
}

function section(kind: Lane['kind'], lanes: readonly Lane[], domain: Domain, view: LaneView): HTMLElement {
  const id = `heading-${kind}`;
  return element(
    'section',
    { 'aria-labelledby': id },
    element('h2', { id }, view.texts.t(`lanes.${kind}`)),
    element('ol', {}, ...lanes.map((lane) => laneOf(lane, domain, view))),
  );
}

function laneOf(lane: Lane, domain: Domain, view: LaneView): HTMLElement {
  const { texts, width } = view;
  const verdict = lane.fact?.verdict;
  const boxes = boxesOf(lane, domain, width, noteWidth);
  const track = element('div', { class: 'track' });
  for (const { left } of ticks(domain, view)) track.append(at(left, element('span', { class: 'gridline' })));
  if (lane.kind === 'update') track.append(stairLine(boxes, width));
  track.append(...boxes.map((box) => markOf(box, lane, view)));
  if (!lane.marks.length) track.append(element('span', { class: 'undated' }, texts.day(null)));
  if (lane.kind === 'date')
    track.style.height = `${laneHeight + rowHeight * Math.max(...boxes.map(({ row }) => row))}px`;
  return element(
    'li',
    { class: `lane ${lane.kind}${verdict ? ` verdict-${verdict}` : ''}` },
    element(
      'div',
      { class: 'name', title: lane.label },
      verdict
        ? element('span', { class: 'symbol', title: texts.t(verdict), 'aria-hidden': 'true' }, symbols[verdict])
        : null,
      element('span', { class: 'words' }, lane.label),
    ),
    track,
  );
}

// Pixels: a lane, and what each further row of dates adds; the height of a stair and the room above it.
const laneHeight = 36;
const rowHeight = 22;
const stairHeight = 44;
const stairTop = 26;

const svg = <Tag extends keyof SVGElementTagNameMap>(tag: Tag, attributes: Readonly<Record<string, string>>) => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
};

function stairLine(boxes: readonly Box[], width: number): SVGElement {
  const line = svg('svg', { width: String(width), height: String(stairHeight), 'aria-hidden': 'true' });
  line.append(svg('path', { d: stairPath(boxes, width, stairHeight) }));
  line.style.top = `${stairTop}px`;
  return line;
}

function markOf(box: Box, lane: Lane, view: LaneView): HTMLElement {
  const { marks, outside, left, width, row } = box;
  const mark = marks[0]!;
  const text = marks.map((one) => describe(one, lane, view)).join('\n');
  const button = element(
    'button',
    {
      class: ['mark', outside && `outside ${outside}`, mark.open && `open-${mark.open}`, box.note]
        .filter(Boolean)
        .join(' '),
      title: text,
      tabindex: -1,
      'data-mark': `${lane.fact?.id ?? mark.source?.path} ${mark.from} ${mark.to}`,
    },
    element('span', { class: 'visually-hidden' }, text),
    outside ? edge(marks, outside) : box.note && mark.members.length ? note(mark) : null,
  );
  button.style.left = `${left}px`;
  if (!outside && lane.kind === 'date') button.style.width = `${width}px`;
  if (lane.kind === 'date') button.style.top = `${laneHeight / 2 + rowHeight * row}px`;
  if (mark.level !== undefined) button.style.top = `${stairTop + stairHeight * (1 - mark.level)}px`;
  button.addEventListener('click', () => view.open(mark));
  return button;
}

const pen = document.createElement('canvas').getContext('2d');

/** How wide the words of a mark are, in pixels, with the room before them. */
function noteWidth(mark: Mark): number {
  if (!pen || !mark.members.length) return 0;
  pen.font = getComputedStyle(document.body).font;
  return pen.measureText(valueText(mark.members[0]!)).width + 8;
}

function note(mark: Mark): HTMLElement {
  return element('span', { class: 'note', 'aria-hidden': 'true' }, valueText(mark.members[0]!));
}

/** The years of what lies beyond an end of the track. */
function edge(marks: readonly Mark[], outside: 'before' | 'after'): HTMLElement {
  const years = [...new Set(marks.map(({ from }) => new Date(from).getUTCFullYear()))];
  const words = years.length > 2 ? `${years[0]}–${years.at(-1)}` : years.join(', ');
  return element('span', { 'aria-hidden': 'true' }, outside === 'before' ? `◂ ${words}` : `${words} ▸`);
}

/** What a mark says, for a pointer that rests on it and for a screen reader. */
function describe(mark: Mark, lane: Lane, { texts, nameOf }: LaneView): string {
  if (mark.source)
    return texts.t('publishedOn', mark.source.title || mark.source.name, texts.day(mark.source.date.date));
  const names = [...new Set(mark.members.map(({ path }) => nameOf(path)))].join(', ');
  const member = mark.members[0]!;
  const when =
    lane.kind === 'update'
      ? texts.day(member.articleDate)
      : [...new Set([member.from ?? '…', member.to ?? '…'])]
          .map((day) => (day === '…' ? day : texts.day(day)))
          .join(' – ');
  return `${lane.label}: ${valueText(member)} (${when}) — ${names}`;
}

function at<Made extends HTMLElement>(left: number, made: Made): Made {
  made.style.left = `${left}%`;
  return made;
}
