import type { MemberView, SourceView, StoryView, Verdict } from '../../server/protocol';
import { MatrixGrid } from './matrix-grid';
import { columnsOf, type MatrixRow, rowsOf, shownRows, verdicts } from './matrix-model';
import { MatrixToolbar } from './matrix-toolbar';
import type { MatrixState } from './messages';
import { byId, connect, element, listen, type Texts, textsOf } from './page';
import { proofOf } from './proof';
import './page.css';
import './matrix.css';

const api = connect<MatrixState>();

let texts: Texts = textsOf({ language: 'en', locale: 'en', labels: {} });
let parts: { readonly toolbar: MatrixToolbar; readonly grid: MatrixGrid } | null = null;
let story: StoryView | null = null;
let columns: SourceView[] = [];
let rows: MatrixRow[] = [];
let shown: MatrixRow[] = [];
let state: MatrixState = {
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

listen({
  setup: ({ setup }) => {
    texts = textsOf(setup);
    document.documentElement.lang = setup.language;
    document.title = texts.t('matrix');
    build();
  },
  story: (message) => {
    story = message.story;
    if (story) keep({ folder: story.folder });
    columns = story ? columnsOf(story) : [];
    rows = story ? rowsOf(story, columns) : [];
    refresh();
  },
  showFact: ({ factId }) => showFact(factId),
});
api.postMessage({ type: 'ready' });

function build(): void {
  const toolbar = new MatrixToolbar(texts, change);
  const grid = new MatrixGrid(texts, {
    sort: sortBy,
    activate,
    explain: ({ fact }) => explain(fact.id === state.factId ? null : fact.id),
    copy,
    close: closeProof,
    scrolled: (scrollTop) => keep({ scrollTop }),
  });
  parts = { toolbar, grid };
  const proof = element('section', { id: 'proof', class: 'hidden', 'aria-label': texts.t('why') });
  proof.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && closeProof()) grid.focus();
  });
  const title = element('h1', { class: 'visually-hidden' }, texts.t('matrix'));
  const empty = element('div', { id: 'empty', class: 'empty hidden' });
  document.body.replaceChildren(element('main', {}, title, toolbar.element, empty, grid.element, proof));
}

function keep(patch: Partial<MatrixState>): void {
  state = { ...state, ...patch };
  api.setState(state);
}

/** Takes in a change of filter or sort. */
function change(patch: Partial<MatrixState>): void {
  keep(patch);
  refresh();
}

/** Draws everything anew: after a change of the story, the filter or the sort. */
function refresh(): void {
  if (!parts) return;
  const entities = story?.entities ?? [];
  const sort = { by: state.sort, descending: state.descending };
  shown = shownRows(rows, state, sort, columns, entities);
  parts.toolbar.draw(state, rows, shown.length, entities);
  const message = emptyMessage();
  byId('empty').textContent = message;
  byId('empty').classList.toggle('hidden', !message);
  parts.grid.show({ columns, rows: shown, sort, chosen: state.factId }, state.scrollTop);
  drawProof();
}

function emptyMessage(): string {
  if (shown.length) return '';
  if (!story?.documents.length) return texts.t('noSources');
  return texts.t(rows.length ? 'noMatch' : 'noFacts');
}

/** On the facts it goes by verdict, by name; on a source by its value, up, down, not at all. */
function sortBy(column: number): void {
  const path = columns[column - 1]?.path;
  if (!path) change({ sort: state.sort === 'verdict' ? 'label' : 'verdict', descending: false });
  else if (state.sort !== path) change({ sort: path, descending: false });
  else if (!state.descending) change({ descending: true });
  else change({ sort: 'verdict', descending: false });
}

function activate({ fact, cells }: MatrixRow, column: number): void {
  const members = cells[column - 1]?.members ?? [];
  if (column === 0) explain(fact.id === state.factId ? null : fact.id);
  else if (members.length) open(members[0]!);
  // Only one passage can be opened; the proof lists them all.
  if (members.length > 1) explain(fact.id);
}

const open = (member: MemberView) => api.postMessage({ type: 'open', path: member.path, range: member.range });

function copy({ fact, cells }: MatrixRow, column: number): void {
  const text = column ? cells[column - 1]?.members.map((member) => member.quote).join('\n') : fact.label;
  if (text) api.postMessage({ type: 'copy', text });
}

// ── the proof ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Shows why the passages of a fact go together; null closes the pane. */
function explain(factId: string | null): void {
  keep({ factId });
  parts?.grid.choose(factId);
  drawProof();
}

function closeProof(): boolean {
  const wasOpen = state.factId !== null;
  explain(null);
  return wasOpen;
}

function drawProof(): void {
  const row = rows.find(({ fact }) => fact.id === state.factId);
  const pane = byId('proof');
  const close = () => {
    closeProof();
    parts?.grid.focus();
  };
  pane.className = row ? `verdict-${row.fact.verdict}` : 'hidden';
  pane.replaceChildren(...(row && story ? proofOf(row.fact, story, texts, { open, close }) : []));
}

/** Brings a fact into view, whatever the filter hides. */
function showFact(id: string): void {
  const row = rows.find(({ fact }) => fact.id === id);
  if (!row) return;
  const wanted: Verdict[] = [...new Set([...state.verdicts, row.fact.verdict])];
  if (!shown.includes(row)) change({ text: '', entity: '', verdicts: wanted });
  explain(id);
  parts?.grid.move(shown.indexOf(row), 0);
}
