import type { StoryView } from '../../server/protocol';
import { valueText } from './matrix-model';
import type { TimelineState } from './messages';
import { byId, connect, element, listen, type Texts, textsOf } from './page';
import { symbols } from './symbols';
import {
  type Box,
  boxesOf,
  type Domain,
  domainOf,
  hasMarksBeyond,
  type Lane,
  lanesOf,
  type Mark,
  stairPath,
  ticksOf,
} from './timeline-model';
import './page.css';
import './timeline.css';

const api = connect<TimelineState>();
let texts: Texts = textsOf({ language: 'en', locale: 'en', labels: {} });
let story: StoryView | null = null;
let state: TimelineState = { single: false, span: 'story', scrollTop: 0, ...api.getState() };

listen({
  setup: ({ setup }) => {
    texts = textsOf(setup);
    document.documentElement.lang = setup.language;
    document.title = texts.t('timeline');
    build();
  },
  story: (message) => {
    story = message.story;
    if (story) keep({ folder: story.folder });
    draw();
  },
});
api.postMessage({ type: 'ready' });

function build(): void {
  const main = element(
    'main',
    {},
    element('h1', { class: 'visually-hidden' }, texts.t('timeline')),
    element(
      'div',
      { class: 'toolbar', role: 'group', 'aria-label': texts.t('filters') },
      toggle('span', texts.t('everyDate'), () => ({ span: state.span === 'all' ? 'story' : 'all' })),
      toggle('single', texts.t('withSingle'), () => ({ single: !state.single })),
      element('span', { class: 'count', id: 'count', role: 'status' }),
    ),
    element('div', { id: 'empty', class: 'empty hidden' }),
    element('div', { id: 'plot' }, element('div', { id: 'canvas' })),
  );
  document.body.replaceChildren(main);
  const plot = byId('plot');
  plot.addEventListener('scroll', () => keep({ scrollTop: plot.scrollTop }));
  plot.addEventListener('keydown', onKey);
  new ResizeObserver(draw).observe(plot);
}

function toggle(id: string, text: string, patch: () => Partial<TimelineState>): HTMLElement {
  const button = element('button', { id, class: 'chip', 'aria-pressed': 'false' }, text);
  button.addEventListener('click', () => {
    keep(patch());
    draw();
  });
  return button;
}

/** A toggle that would change nothing is not shown. */
function drawToggle(id: string, pressed: boolean, useful: boolean): void {
  byId(id).setAttribute('aria-pressed', String(pressed));
  byId(id).classList.toggle('hidden', !useful);
}

const hasSingle = (told: StoryView | null): boolean =>
  told?.facts.some(({ kind, verdict }) => kind === 'date' && verdict === 'single') ?? false;

function keep(patch: Partial<TimelineState>): void {
  state = { ...state, ...patch };
  api.setState(state);
}

function draw(): void {
  if (!document.getElementById('canvas')) return;
  const lanes = story ? lanesOf(story, { single: state.single }) : [];
  const domain = domainOf(lanes, state.span);
  const near = domainOf(lanes, 'story');
  drawToggle(
    'span',
    state.span === 'all',
    lanes.some((lane) => near && hasMarksBeyond(lane, near)),
  );
  drawToggle('single', state.single, hasSingle(story));
  byId('empty').textContent = domain ? '' : texts.t(story?.documents.length ? 'noDates' : 'noSources');
  byId('empty').classList.toggle('hidden', domain !== null);
  byId('plot').classList.toggle('hidden', domain === null);
  byId('count').textContent = texts.counted('dates', lanes.filter((lane) => lane.kind === 'date').length);
  if (!domain) return;
  const scrollTop = state.scrollTop;
  const focused = (document.activeElement as HTMLElement | null)?.dataset.mark;
  const canvas = byId('canvas');
  canvas.replaceChildren(
    axis(domain),
    ...(['publication', 'update', 'date'] as const).flatMap((kind) => {
      const own = lanes.filter((lane) => lane.kind === kind);
      return own.length ? [section(kind, own, domain)] : [];
    }),
  );
  byId('plot').scrollTop = scrollTop;
  const marks = [...canvas.querySelectorAll<HTMLElement>('.mark')];
  const kept = marks.find((mark) => mark.dataset.mark === focused);
  (kept ?? marks[0])?.setAttribute('tabindex', '0');
  kept?.focus({ preventScroll: true });
}

// Pixels: the names of the lanes, and the room at both ends of the tracks for what lies beyond them. As in the style.
const endRoom = 72;
const labelWidth = () => Math.max(130, Math.min(250, window.innerWidth * 0.3));
const trackWidth = () => Math.max(440, byId('plot').clientWidth) - labelWidth() - 2 * endRoom;

function axis(domain: Domain): HTMLElement {
  const track = element('div', { class: 'track' });
  let year = Number.NaN;
  for (const { time, left } of ticks(domain)) {
    const newYear = time.getUTCFullYear() !== year;
    year = time.getUTCFullYear();
    track.append(at(left, element('span', { class: 'tick' }, tickText(time, domain, newYear))));
  }
  return element('div', { id: 'axis', 'aria-hidden': 'true' }, element('span'), track);
}

const ticks = (domain: Domain) => ticksOf(domain, Math.max(3, Math.min(10, Math.floor(trackWidth() / 90))));

/** As much of a date as the span needs: the day within months, the month within years, else the year. */
function tickText(time: Date, domain: Domain, newYear: boolean): string {
  const days = (domain.to - domain.from) / 86_400_000;
  const parts: Intl.DateTimeFormatOptions =
    days < 150
      ? { day: 'numeric', month: 'short', ...(newYear && { year: 'numeric' }) }
      : days < 1500
        ? { month: 'short', year: 'numeric' }
        : { year: 'numeric' };
  return new Intl.DateTimeFormat(texts.locale, { ...parts, timeZone: 'UTC' }).format(time);
}

function section(kind: Lane['kind'], lanes: readonly Lane[], domain: Domain): HTMLElement {
  const id = `heading-${kind}`;
  return element(
    'section',
    { 'aria-labelledby': id },
    element('h2', { id }, texts.t(`lanes.${kind}`)),
    element('ol', {}, ...lanes.map((lane) => laneOf(lane, domain))),
  );
}

function laneOf(lane: Lane, domain: Domain): HTMLElement {
  const verdict = lane.fact?.verdict;
  const width = trackWidth();
  const boxes = boxesOf(lane, domain, width, noteWidth);
  const track = element('div', { class: 'track' });
  for (const { left } of ticks(domain)) track.append(at(left, element('span', { class: 'gridline' })));
  if (lane.kind === 'update') track.append(stairLine(boxes, width));
  track.append(...boxes.map((box) => markOf(box, lane)));
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
const laneHeight = 32;
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

function markOf(box: Box, lane: Lane): HTMLElement {
  const { marks, outside, left, width, row } = box;
  const mark = marks[0]!;
  const text = marks.map((one) => describe(one, lane)).join('\n');
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
  button.addEventListener('click', () => openMark(mark));
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
function describe(mark: Mark, lane: Lane): string {
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

const nameOf = (path: string): string => story?.documents.find((document) => document.path === path)?.label ?? path;

function openMark(mark: Mark): void {
  const start = { line: 0, character: 0 };
  if (mark.source) api.postMessage({ type: 'open', path: mark.source.path, range: { start, end: start } });
  else api.postMessage({ type: 'open', path: mark.members[0]!.path, range: mark.members[0]!.range });
}

function at<Made extends HTMLElement>(left: number, made: Made): Made {
  made.style.left = `${left}%`;
  return made;
}

/** Arrows go from mark to mark; up and down to the line above and below. */
function onKey(event: KeyboardEvent): void {
  const current = (event.target as Element).closest<HTMLElement>('.mark');
  if (!current || !event.key.startsWith('Arrow')) return;
  const lanes = [...byId('canvas').querySelectorAll('.lane')].map((lane) => [
    ...lane.querySelectorAll<HTMLElement>('.mark'),
  ]);
  const line = lanes.findIndex((marks) => marks.includes(current));
  const place = lanes[line]!.indexOf(current);
  const next =
    event.key === 'ArrowDown'
      ? lanes[line + 1]?.[0]
      : event.key === 'ArrowUp'
        ? lanes[line - 1]?.[0]
        : lanes[line]![place + (event.key === 'ArrowRight' ? 1 : -1)];
  event.preventDefault();
  if (!next) return;
  current.setAttribute('tabindex', '-1');
  next.setAttribute('tabindex', '0');
  next.focus();
}
