import type { StoryView } from '../../server/protocol';
import { valueText } from './matrix-model';
import type { PageSetup, TimelineState } from './messages';
import { byId, connect, counted, dayText, element, label, listen } from './page';
import { symbols } from './symbols';
import { type Domain, domainOf, type Lane, lanesOf, type Mark, placeOf, stairPath, ticksOf } from './timeline-model';
import './page.css';
import './timeline.css';

const api = connect<TimelineState>();
let setup: PageSetup = { language: 'en', locale: 'en', labels: {} };
let story: StoryView | null = null;
let state: TimelineState = { single: false, span: 'story', scrollTop: 0, ...api.getState() };

const t = (name: string, ...values: (string | number)[]) => label(setup.labels, name, ...values);

listen({
  setup: (message) => {
    setup = message.setup;
    document.documentElement.lang = setup.language;
    document.title = t('timeline');
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
    element('h1', { class: 'visually-hidden' }, t('timeline')),
    element(
      'div',
      { class: 'toolbar', role: 'toolbar', 'aria-label': t('filters') },
      toggle('span', t('everyDate'), () => ({ span: state.span === 'all' ? 'story' : 'all' })),
      toggle('single', t('withSingle'), () => ({ single: !state.single })),
      element('span', { class: 'count', id: 'count', role: 'status' }),
    ),
    element('div', { id: 'empty', class: 'empty hidden' }),
    element('div', { id: 'plot' }, element('div', { id: 'canvas' })),
  );
  document.body.replaceChildren(main);
  const plot = byId('plot');
  plot.addEventListener('scroll', () => keep({ scrollTop: plot.scrollTop }));
  plot.addEventListener('keydown', onKey);
}

function toggle(id: string, text: string, patch: () => Partial<TimelineState>): HTMLElement {
  const button = element('button', { id, class: 'chip', 'aria-pressed': 'false' }, text);
  button.addEventListener('click', () => {
    keep(patch());
    draw();
  });
  return button;
}

function keep(patch: Partial<TimelineState>): void {
  state = { ...state, ...patch };
  api.setState(state);
}

function draw(): void {
  if (!document.getElementById('canvas')) return;
  byId('span').setAttribute('aria-pressed', String(state.span === 'all'));
  byId('single').setAttribute('aria-pressed', String(state.single));
  const lanes = story ? lanesOf(story, { single: state.single }) : [];
  const domain = domainOf(lanes, state.span);
  byId('empty').textContent = domain ? '' : t(story?.documents.length ? 'noDates' : 'noSources');
  byId('empty').classList.toggle('hidden', domain !== null);
  byId('plot').classList.toggle('hidden', domain === null);
  byId('count').textContent = counted(setup, 'dates', lanes.filter((lane) => lane.kind === 'date').length);
  if (!domain) return;
  const scrollTop = state.scrollTop;
  byId('canvas').replaceChildren(
    axis(domain),
    ...(['publication', 'update', 'date'] as const).flatMap((kind) => {
      const own = lanes.filter((lane) => lane.kind === kind);
      return own.length ? [section(kind, own, domain)] : [];
    }),
  );
  byId('plot').scrollTop = scrollTop;
  byId('canvas').querySelector('.mark')?.setAttribute('tabindex', '0');
}

function axis(domain: Domain): HTMLElement {
  const track = element('div', { class: 'track' });
  for (const { time, left } of ticks(domain))
    track.append(at(left, element('span', { class: 'tick' }, tickText(time, domain))));
  return element('div', { id: 'axis', 'aria-hidden': 'true' }, element('span'), track);
}

const ticks = (domain: Domain) => ticksOf(domain, Math.max(3, Math.min(10, Math.floor(window.innerWidth / 130))));

/** As much of a date as the span needs: the day within months, the month within years, else the year. */
function tickText(time: Date, domain: Domain): string {
  const days = (domain.to - domain.from) / 86_400_000;
  const parts: Intl.DateTimeFormatOptions =
    days < 150
      ? { day: 'numeric', month: 'short' }
      : days < 1500
        ? { month: 'short', year: 'numeric' }
        : { year: 'numeric' };
  return new Intl.DateTimeFormat(setup.locale, { ...parts, timeZone: 'UTC' }).format(time);
}

function section(kind: Lane['kind'], lanes: readonly Lane[], domain: Domain): HTMLElement {
  const id = `heading-${kind}`;
  return element(
    'section',
    { 'aria-labelledby': id },
    element('h2', { id }, t(`lanes.${kind}`)),
    element('ol', {}, ...lanes.map((lane) => laneOf(lane, domain))),
  );
}

function laneOf(lane: Lane, domain: Domain): HTMLElement {
  const verdict = lane.fact?.verdict;
  const track = element('div', { class: 'track' });
  for (const { left } of ticks(domain)) track.append(at(left, element('span', { class: 'gridline' })));
  track.append(lane.kind === 'update' ? stairOf(lane, domain) : marksOf(lane, domain));
  return element(
    'li',
    { class: `lane ${lane.kind}${verdict ? ` verdict-${verdict}` : ''}` },
    element(
      'div',
      { class: 'name', title: lane.label },
      verdict ? element('span', { class: 'symbol', title: t(verdict), 'aria-hidden': 'true' }, symbols[verdict]) : null,
      element('span', { class: 'words' }, lane.label),
    ),
    track,
  );
}

function marksOf(lane: Lane, domain: Domain): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...lane.marks.map((mark) => markOf(mark, lane, domain)));
  return fragment;
}

function stairOf(lane: Lane, domain: Domain): HTMLElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 100 100');
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', stairPath(lane.marks, domain));
  svg.append(path);
  return element(
    'div',
    { class: 'stair' },
    svg as unknown as HTMLElement,
    marksOf(lane, domain) as unknown as HTMLElement,
  );
}

function markOf(mark: Mark, lane: Lane, domain: Domain): HTMLElement {
  const { left, width, outside } = placeOf(mark, domain);
  const text = describe(mark, lane);
  const side = outside ? null : noteSide(mark, lane, left, left + width);
  const classes = ['mark', outside && `outside ${outside}`, mark.open && `open-${mark.open}`, side];
  const button = element(
    'button',
    { class: classes.filter(Boolean).join(' '), title: text, tabindex: -1 },
    element('span', { class: 'visually-hidden' }, text),
    outside || side ? note(mark, outside) : null,
  );
  if (!outside && lane.kind === 'date') button.style.width = `${width}%`;
  if (mark.level !== undefined) button.style.top = `${100 - 100 * mark.level}%`;
  button.addEventListener('click', () => openMark(mark));
  return at(left, button);
}

/** Where the words of a mark find room: over a step, else beside the first and the last mark of a lane, if no other reaches there. */
function noteSide(mark: Mark, lane: Lane, left: number, right: number): 'over' | 'before' | 'after' | null {
  if (lane.kind === 'update') return 'over';
  if (lane.kind === 'publication') return null;
  if (lane.marks.every((other) => other === mark || other.to < mark.from) && right < 80) return 'after';
  return lane.marks.every((other) => other === mark || other.from > mark.to) && left > 20 ? 'before' : null;
}

function note(mark: Mark, outside: 'before' | 'after' | null): HTMLElement {
  const year = new Date(mark.from).getUTCFullYear();
  const edge = outside === 'before' ? `◂ ${year}` : outside === 'after' ? `${year} ▸` : null;
  return element('span', { class: edge ? 'edge' : 'note', 'aria-hidden': 'true' }, edge ?? valueText(mark.members[0]!));
}

/** What a mark says, for a pointer that rests on it and for a screen reader. */
function describe(mark: Mark, lane: Lane): string {
  if (mark.source)
    return t('publishedOn', mark.source.title || mark.source.name, dayText(setup, mark.source.date.date));
  const names = [...new Set(mark.members.map(({ path }) => nameOf(path)))].join(', ');
  const member = mark.members[0]!;
  const when =
    lane.kind === 'update'
      ? dayText(setup, member.articleDate)
      : [...new Set([member.from ?? '…', member.to ?? '…'])]
          .map((day) => (day === '…' ? day : dayText(setup, day)))
          .join(' – ');
  return `${lane.label}: ${valueText(member)} (${when}) — ${names}`;
}

function nameOf(path: string): string {
  const source = story?.documents.find((document) => document.path === path);
  return source?.outlet ?? source?.name ?? path;
}

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
