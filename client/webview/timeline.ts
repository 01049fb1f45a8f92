import type { StoryView } from '../../server/protocol';
import type { TimelineState } from './messages';
import { byId, connect, element, listen, type Texts, textsOf } from './page';
import { drawLanes } from './timeline-lanes';
import { domainOf, hasMarksBeyond, lanesOf, type Mark } from './timeline-model';
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
  canvas.replaceChildren(...drawLanes(lanes, domain, { texts, width: trackWidth(), nameOf, open: openMark }));
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

const nameOf = (path: string): string => story?.documents.find((document) => document.path === path)?.label ?? path;

function openMark(mark: Mark): void {
  const start = { line: 0, character: 0 };
  if (mark.source) api.postMessage({ type: 'open', path: mark.source.path, range: { start, end: start } });
  else api.postMessage({ type: 'open', path: mark.members[0]!.path, range: mark.members[0]!.range });
}

/** Arrows go from mark to mark; up and down to the line above and below. */
function onKey(event: KeyboardEvent): void {
  const current = (event.target as Element).closest<HTMLElement>('.mark');
  if (!current || !event.key.startsWith('Arrow')) return;
  const lanes = [...byId('canvas').querySelectorAll('.lane')]
    .map((lane) => [...lane.querySelectorAll<HTMLElement>('.mark')])
    .filter((marks) => marks.length);
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
