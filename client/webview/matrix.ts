import '@vscode-elements/elements/dist/vscode-option/index.js';
import '@vscode-elements/elements/dist/vscode-single-select/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import type { EntityView, MemberView, SourceView, StoryView, Verdict } from '../../server/protocol';
import {
  columnsOf,
  countVerdicts,
  type MatrixCell,
  type MatrixRow,
  rowsOf,
  shownRows,
  valueText,
  verdicts,
  visibleRows,
} from './matrix-model';
import type { MatrixState, PageSetup } from './messages';
import { byId, connect, counted, dayText, element, label, listen } from './page';
import { proofOf } from './proof';
import { symbols } from './symbols';
import './page.css';
import './matrix.css';

const rowHeight = 48;
const pageOfRows = 10;
/** What the list of names calls no filter: it cannot hold an empty value. */
const anyEntity = 'any';
const api = connect<MatrixState>();

let setup: PageSetup = { language: 'en', locale: 'en', labels: {} };
let story: StoryView | null = null;
let columns: SourceView[] = [];
let rows: MatrixRow[] = [];
let shown: MatrixRow[] = [];
/** Rows that exist in the page, by their index among the shown ones. */
const drawn = new Map<number, HTMLElement>();
/** The cell that the keyboard is on; row -1 is the header, column 0 the facts. */
let active = { row: 0, column: 0 };

const state: { -readonly [Key in keyof MatrixState]: MatrixState[Key] } = {
  text: '',
  // What only one source says cannot be cross-checked; it is a click away.
  verdicts: verdicts.filter((verdict) => verdict !== 'single'),
  entity: '',
  sort: 'verdict',
  descending: false,
  factId: null,
  scrollTop: 0,
  ...api.getState(),
};

type TextField = HTMLElement & { value: string };
const t = (name: string, ...values: (string | number)[]) => label(setup.labels, name, ...values);

listen({
  setup: (message) => {
    setup = message.setup;
    document.documentElement.lang = setup.language;
    document.title = t('matrix');
    build();
  },
  story: (message) => {
    story = message.story;
    if (story) state.folder = story.folder;
    columns = story ? columnsOf(story) : [];
    rows = story ? rowsOf(story, columns) : [];
    refresh();
  },
  showFact: ({ factId }) => showFact(factId),
});
api.postMessage({ type: 'ready' });

// ── the page ─────────────────────────────────────────────────────────────────────────────────────────────────────

function build(): void {
  const filter = element('vscode-textfield' as 'input', {
    id: 'filter',
    type: 'search',
    placeholder: t('filter'),
    label: t('filter'),
    'aria-label': t('filter'),
  }) as TextField;
  filter.value = state.text;
  filter.addEventListener('input', () => change({ text: filter.value }));
  const chips = element('div', { id: 'chips', class: 'toolbar-group', role: 'group', 'aria-label': t('verdicts') });
  const entity = element('vscode-single-select' as 'select', {
    id: 'entity',
    combobox: true,
    label: t('entity'),
    'aria-label': t('entity'),
  });
  entity.addEventListener('change', () => change({ entity: entity.value === anyEntity ? '' : entity.value }));
  const main = element(
    'main',
    {},
    element('h1', { class: 'visually-hidden' }, t('matrix')),
    element(
      'div',
      { class: 'toolbar', role: 'toolbar', 'aria-label': t('filters') },
      filter,
      entity,
      chips,
      element('span', { class: 'count', id: 'count', role: 'status' }),
    ),
    element('div', { id: 'empty', class: 'empty hidden' }),
    element(
      'div',
      { id: 'grid', role: 'grid', 'aria-label': t('matrix'), 'aria-readonly': 'true' },
      element(
        'div',
        { id: 'canvas', role: 'presentation' },
        element('div', { role: 'rowgroup' }, element('div', { id: 'header', class: 'row', role: 'row' })),
        element('div', { id: 'body', role: 'rowgroup' }),
      ),
    ),
    element('section', { id: 'proof', class: 'hidden', 'aria-label': t('why') }),
  );
  document.body.replaceChildren(main);
  const grid = byId('grid');
  grid.addEventListener('scroll', () => requestAnimationFrame(drawRows));
  grid.addEventListener('keydown', onKey);
  grid.addEventListener('click', onClick);
  grid.addEventListener('focusin', onFocus);
  new ResizeObserver(drawRows).observe(grid);
  byId('proof').addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeProof();
  });
}

/** Takes in a change of filter or sort and keeps it. */
function change(patch: Partial<MatrixState>): void {
  Object.assign(state, patch);
  api.setState(state);
  refresh();
}

/** Draws everything anew: after a change of the story, the filter or the sort. */
function refresh(): void {
  if (!document.getElementById('grid')) return;
  const entities = story?.entities ?? [];
  shown = shownRows(
    rows,
    { text: state.text, verdicts: state.verdicts, entity: state.entity },
    { by: state.sort, descending: state.descending },
    columns,
    entities,
  );
  drawChips();
  drawEntities(entities);
  drawHeader();
  byId('count').textContent = t('shownOf', shown.length, counted(setup, 'facts', rows.length));
  const message = emptyMessage();
  byId('empty').textContent = message;
  byId('empty').classList.toggle('hidden', !message);
  const grid = byId('grid');
  grid.classList.toggle('hidden', !shown.length);
  grid.setAttribute('aria-rowcount', String(shown.length + 1));
  grid.setAttribute('aria-colcount', String(columns.length + 1));
  grid.style.setProperty('--columns', String(columns.length));
  byId('body').style.height = `${shown.length * rowHeight}px`;
  active = { row: Math.min(active.row, shown.length - 1), column: Math.min(active.column, columns.length) };
  const focused = byId('body').contains(document.activeElement);
  byId('body').replaceChildren();
  drawn.clear();
  grid.scrollTop = state.scrollTop;
  drawRows();
  if (focused) focusActive();
  drawProof();
}

function emptyMessage(): string {
  if (shown.length) return '';
  if (!story?.documents.length) return t('noSources');
  return rows.length ? t('noMatch') : t('noFacts');
}

function drawChips(): void {
  const counts = countVerdicts(rows);
  byId('chips').replaceChildren(
    ...verdicts.map((verdict) => {
      const chip = element(
        'button',
        {
          class: `chip verdict-${verdict}`,
          'data-verdict': verdict,
          'aria-pressed': String(state.verdicts.includes(verdict)),
          title: t(`${verdict}.hint`),
        },
        element('span', { class: 'symbol', 'aria-hidden': 'true' }, symbols[verdict]),
        t(verdict),
        element('span', { class: 'number' }, String(counts.get(verdict) ?? 0)),
      );
      chip.addEventListener('click', () => {
        change({ verdicts: verdicts.filter((other) => state.verdicts.includes(other) !== (other === verdict)) });
        byId('chips').querySelector<HTMLElement>(`[data-verdict=${verdict}]`)?.focus();
      });
      return chip;
    }),
  );
}

let entitiesDrawn: string | null = null;

function drawEntities(entities: readonly EntityView[]): void {
  // Drawn only when the names are others, so that typing does not close the open list.
  const key = entities.map(({ id, name }) => `${id} ${name}`).join('\n');
  if (key === entitiesDrawn) return;
  entitiesDrawn = key;
  const sorted = [...entities].sort((a, b) => b.mentions.length - a.mentions.length);
  const select = byId('entity') as HTMLElement & { value: string };
  select.replaceChildren(
    element('vscode-option' as 'option', { value: anyEntity }, t('anyEntity')),
    ...sorted.map((entity) => element('vscode-option' as 'option', { value: entity.id }, entity.name)),
  );
  // The list takes in its options after this turn.
  setTimeout(() => {
    select.value = state.entity || anyEntity;
  });
}

// ── the header ───────────────────────────────────────────────────────────────────────────────────────────────────

function drawHeader(): void {
  const header = byId('header');
  header.setAttribute('aria-rowindex', '1');
  header.replaceChildren(
    headerCell(
      0,
      state.sort === 'label' ? 'label' : 'verdict',
      t('fact'),
      t(state.sort === 'label' ? 'byLabel' : 'byVerdict'),
    ),
    ...columns.map((source, index) =>
      headerCell(
        index + 1,
        source.path,
        source.label,
        dayText(setup, source.date.date),
        `${source.title}\n${source.name}`,
      ),
    ),
  );
}

function headerCell(column: number, by: string, text: string, below: string, title?: string): HTMLElement {
  const sorted = state.sort === by;
  const order = sorted ? (state.descending ? 'descending' : 'ascending') : 'none';
  return element(
    'div',
    {
      class: column ? 'cell' : 'cell label',
      role: 'columnheader',
      'aria-colindex': column + 1,
      'aria-sort': order,
      'data-row': -1,
      'data-column': column,
      tabindex: -1,
      title,
    },
    element(
      'span',
      { class: 'title' },
      element('span', {}, text),
      sorted ? element('span', { 'aria-hidden': 'true' }, state.descending ? '↓' : '↑') : null,
    ),
    element('span', { class: 'sub' }, below),
  );
}

/** A click on the facts goes through: by verdict, by name; on a source: by its value, up, down, not at all. */
function sortBy(column: number): void {
  const path = columns[column - 1]?.path;
  if (!path) change({ sort: state.sort === 'verdict' ? 'label' : 'verdict', descending: false });
  else if (state.sort !== path) change({ sort: path, descending: false });
  else if (!state.descending) change({ descending: true });
  else change({ sort: 'verdict', descending: false });
}

// ── the rows ─────────────────────────────────────────────────────────────────────────────────────────────────────

function drawRows(): void {
  const grid = byId('grid');
  state.scrollTop = grid.scrollTop;
  api.setState(state);
  const { from, to } = visibleRows(grid.scrollTop, grid.clientHeight, rowHeight, shown.length);
  for (const [index, row] of drawn)
    if ((index < from || index >= to) && !row.contains(document.activeElement)) {
      row.remove();
      drawn.delete(index);
    }
  for (let index = from; index < to; index++) if (!drawn.has(index)) drawRow(index);
  if (active.row < 0 || !drawn.has(active.row)) markActive(active.row < 0 ? -1 : from);
  else markActive(active.row);
}

function drawRow(index: number): void {
  const row = shown[index]!;
  const { fact } = row;
  const made = element(
    'div',
    {
      class: `row verdict-${fact.verdict}${fact.id === state.factId ? ' chosen' : ''}`,
      role: 'row',
      'aria-rowindex': index + 2,
      'data-fact': fact.id,
    },
    labelCell(row, index),
    ...row.cells.map((cell, column) => valueCell(cell, index, column + 1)),
  );
  made.style.top = `${index * rowHeight}px`;
  drawn.set(index, made);
  // Screen readers go through the rows in the order of the page.
  const next = [...drawn.keys()].filter((other) => other > index).sort((a, b) => a - b)[0];
  byId('body').insertBefore(made, next === undefined ? null : drawn.get(next)!);
}

function labelCell({ fact, sources }: MatrixRow, index: number): HTMLElement {
  const origins = fact.origins < sources ? ` · ${counted(setup, 'origins', fact.origins)}` : '';
  return element(
    'div',
    {
      class: 'cell label',
      role: 'rowheader',
      'aria-colindex': 1,
      'data-row': index,
      'data-column': 0,
      tabindex: -1,
      'aria-expanded': String(fact.id === state.factId),
      title: `${t(fact.verdict)} · ${counted(setup, 'sources', sources)}${origins}\n${t('showWhy')}`,
    },
    element('span', { class: 'symbol', 'aria-hidden': 'true' }, symbols[fact.verdict]),
    element(
      'span',
      { class: 'words' },
      element('span', { class: 'visually-hidden' }, `${t(fact.verdict)}: `),
      fact.label,
      element('span', { class: 'visually-hidden' }, `. ${counted(setup, 'sources', sources)}${origins}`),
    ),
  );
}

function valueCell(cell: MatrixCell | null, row: number, column: number): HTMLElement {
  const place = { role: 'gridcell', 'aria-colindex': column + 1, 'data-row': row, 'data-column': column, tabindex: -1 };
  const member = cell?.members[0];
  if (!cell || !member)
    return element(
      'div',
      { class: 'cell', ...place },
      element('span', { class: 'visually-hidden' }, t('silent')),
      element('span', { class: 'silent', 'aria-hidden': 'true' }, '·'),
    );
  const more = cell.members.length - 1;
  return element(
    'div',
    {
      class: `cell stated${cell.group ? ` group group-${((cell.group - 1) % 5) + 1}` : ''}`,
      ...place,
      title: cell.members.map((one) => one.quote).join('\n\n'),
    },
    element('span', { class: 'visually-hidden' }, cell.members.map(spoken).join('; ')),
    element(
      'span',
      { class: 'value', 'aria-hidden': 'true' },
      valueText(member),
      more ? element('span', { class: 'more' }, `  +${more}`) : null,
    ),
    element('span', { class: 'sub', 'aria-hidden': 'true' }, member.claimants.join(' ← ')),
  );
}

/** A value as a screen reader says it: the hedge in words. */
const spoken = (member: MemberView): string =>
  [
    member.hedge === 'exact' ? '' : t(member.hedge),
    member.text,
    member.claimants.length ? t('accordingTo', member.claimants.join(', ')) : '',
  ]
    .filter(Boolean)
    .join(' ');

// ── mouse and keyboard ───────────────────────────────────────────────────────────────────────────────────────────

const cellAt = (row: number, column: number): HTMLElement | null =>
  byId('grid').querySelector(`.cell[data-row="${row}"][data-column="${column}"]`);

/** Makes one cell the one that Tab reaches. */
function markActive(row: number): void {
  active = { row, column: active.column };
  for (const cell of byId('grid').querySelectorAll('.cell[tabindex="0"]')) cell.setAttribute('tabindex', '-1');
  cellAt(active.row, active.column)?.setAttribute('tabindex', '0');
}

function focusActive(): void {
  markActive(active.row);
  cellAt(active.row, active.column)?.focus({ preventScroll: true });
}

function move(row: number, column: number): void {
  active = { row: clamp(row, -1, shown.length - 1), column: clamp(column, 0, columns.length) };
  if (active.row >= 0) bringIntoView(active.row);
  drawRows();
  const cell = cellAt(active.row, active.column);
  focusActive();
  cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (active.row >= 0) bringIntoView(active.row);
}

/** Scrolls so that a row stands clear of the header. */
function bringIntoView(row: number): void {
  const grid = byId('grid');
  const head = byId('header').offsetHeight;
  const top = row * rowHeight;
  if (top < grid.scrollTop) grid.scrollTop = top;
  else if (top + rowHeight > grid.scrollTop + grid.clientHeight - head)
    grid.scrollTop = top + rowHeight - grid.clientHeight + head;
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

function onKey(event: KeyboardEvent): void {
  const { row, column } = active;
  const control = event.ctrlKey || event.metaKey;
  const moves: Record<string, [number, number]> = {
    ArrowDown: [row + 1, column],
    ArrowUp: [row - 1, column],
    ArrowRight: [row, column + 1],
    ArrowLeft: [row, column - 1],
    PageDown: [row + pageOfRows, column],
    PageUp: [Math.max(0, row - pageOfRows), column],
    Home: [control ? 0 : row, 0],
    End: [control ? shown.length - 1 : row, columns.length],
  };
  const to = moves[event.key];
  if (to) move(...to);
  else if (event.key === 'Enter') activate(row, column);
  else if (event.key === ' ' && row >= 0) toggleProof(shown[row]!.fact.id);
  else if (event.key === 'Escape' && state.factId) closeProof();
  else if (control && event.key === 'c' && row >= 0 && !getSelection()?.toString()) copy(row, column);
  else return;
  event.preventDefault();
}

/** However the focus came to a cell, the arrows go on from there. */
function onFocus(event: FocusEvent): void {
  const cell = (event.target as Element).closest<HTMLElement>('.cell');
  if (!cell) return;
  active = { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
  markActive(active.row);
}

function onClick(event: MouseEvent): void {
  const cell = (event.target as Element).closest<HTMLElement>('.cell');
  if (!cell) return;
  const row = Number(cell.dataset.row);
  const column = Number(cell.dataset.column);
  active = { row, column };
  focusActive();
  activate(row, column);
}

function activate(row: number, column: number): void {
  if (row < 0) {
    sortBy(column);
    return;
  }
  const { fact, cells } = shown[row]!;
  const members = cells[column - 1]?.members ?? [];
  if (column === 0) toggleProof(fact.id);
  else if (members.length) open(members[0]!);
  // Only one passage can be opened; the proof lists them all.
  if (members.length > 1) chooseFact(fact.id);
}

const open = (member: MemberView) => api.postMessage({ type: 'open', path: member.path, range: member.range });

function copy(row: number, column: number): void {
  const { fact, cells } = shown[row]!;
  const text = column ? cells[column - 1]?.members.map((member) => member.quote).join('\n') : fact.label;
  if (text) api.postMessage({ type: 'copy', text });
}

// ── the proof ────────────────────────────────────────────────────────────────────────────────────────────────────

function chooseFact(id: string | null): void {
  state.factId = id;
  api.setState(state);
  for (const [index, row] of drawn) {
    const chosen = shown[index]?.fact.id === id;
    row.classList.toggle('chosen', chosen);
    row.querySelector('.label')?.setAttribute('aria-expanded', String(chosen));
  }
  drawProof();
}

const toggleProof = (id: string) => chooseFact(state.factId === id ? null : id);

function closeProof(): void {
  chooseFact(null);
  focusActive();
}

function drawProof(): void {
  const row = rows.find(({ fact }) => fact.id === state.factId);
  const pane = byId('proof');
  pane.className = row ? `verdict-${row.fact.verdict}` : 'hidden';
  pane.replaceChildren(...(row && story ? proofOf(row.fact, story, setup, { open, close: closeProof }) : []));
}

/** Brings a fact into view, whatever the filter hides. */
function showFact(id: string): void {
  const row = rows.find(({ fact }) => fact.id === id);
  if (!row) return;
  if (!shown.includes(row)) {
    const filter = byId('filter') as TextField;
    filter.value = '';
    (byId('entity') as HTMLElement & { value: string }).value = anyEntity;
    const wanted: Verdict[] = [...new Set([...state.verdicts, row.fact.verdict])];
    change({ text: '', entity: '', verdicts: wanted });
  }
  chooseFact(id);
  move(shown.indexOf(row), 0);
}
