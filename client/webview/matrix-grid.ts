import type { SourceView } from '../../server/protocol';
import { headerCells, rowCells } from './matrix-cells';
import { type MatrixRow, type MatrixSort, visibleRows } from './matrix-model';
import { element, type Texts } from './page';

/** Pixels; as in the style. */
const rowHeight = 48;
const pageOfRows = 10;

/** What the user asks for in the grid; column 0 is the fact itself, a source otherwise. */
export interface GridActions {
  sort(column: number): void;
  activate(row: MatrixRow, column: number): void;
  explain(row: MatrixRow): void;
  copy(row: MatrixRow, column: number): void;
  /** Escape. @returns whether there was something to close */
  close(): boolean;
  scrolled(top: number): void;
}

export interface GridContent {
  readonly columns: readonly SourceView[];
  readonly rows: readonly MatrixRow[];
  readonly sort: MatrixSort;
  /** Id of the fact that is explained. */
  readonly chosen: string | null;
}

/** The table of facts by source. Rows exist only where they are in sight; the keyboard goes from cell to cell. */
export class MatrixGrid {
  readonly element: HTMLElement;
  private readonly header = element('div', { id: 'header', class: 'row', role: 'row', 'aria-rowindex': 1 });
  private readonly body = element('div', { id: 'body', role: 'rowgroup' });
  private content: GridContent = { columns: [], rows: [], sort: { by: 'verdict', descending: false }, chosen: null };
  /** Rows that exist in the page, by their index. */
  private readonly drawn = new Map<number, HTMLElement>();
  /** The cell that the keyboard is on; row -1 is the header. */
  private active = { row: 0, column: 0 };

  constructor(
    private readonly texts: Texts,
    private readonly actions: GridActions,
  ) {
    const canvas = element(
      'div',
      { id: 'canvas', role: 'presentation' },
      element('div', { role: 'rowgroup' }, this.header),
      this.body,
    );
    const grid = { id: 'grid', role: 'grid', 'aria-label': texts.t('matrix'), 'aria-readonly': 'true' };
    this.element = element('div', grid, canvas);
    this.element.addEventListener('scroll', () => requestAnimationFrame(() => this.drawRows()));
    this.element.addEventListener('keydown', (event) => this.onKey(event));
    this.element.addEventListener('click', (event) => this.onClick(event));
    this.element.addEventListener('focusin', (event) => this.onFocus(event));
    new ResizeObserver(() => this.drawRows()).observe(this.element);
  }

  /** Draws everything anew. @param scrollTop where the user had scrolled to */
  show(content: GridContent, scrollTop: number): void {
    const { columns, rows, sort } = content;
    this.content = content;
    this.header.replaceChildren(...headerCells(columns, sort, this.texts));
    this.element.classList.toggle('hidden', !rows.length);
    this.element.setAttribute('aria-rowcount', String(rows.length + 1));
    this.element.setAttribute('aria-colcount', String(columns.length + 1));
    this.element.style.setProperty('--columns', String(columns.length));
    this.body.style.height = `${rows.length * rowHeight}px`;
    this.active = {
      row: Math.min(this.active.row, rows.length - 1),
      column: Math.min(this.active.column, columns.length),
    };
    const focused = this.body.contains(document.activeElement);
    this.body.replaceChildren();
    this.drawn.clear();
    this.element.scrollTop = scrollTop;
    this.drawRows();
    if (focused) this.focus();
  }

  /** Marks the fact that is explained. */
  choose(chosen: string | null): void {
    this.content = { ...this.content, chosen };
    for (const [index, row] of this.drawn) {
      const here = this.content.rows[index]?.fact.id === chosen;
      row.classList.toggle('chosen', here);
      row.querySelector('.label')?.setAttribute('aria-expanded', String(here));
    }
  }

  /** Puts the keyboard on the cell that it was on. */
  focus(): void {
    this.markActive(this.active.row);
    this.cellAt(this.active.row, this.active.column)?.focus({ preventScroll: true });
  }

  /** Puts the keyboard on a cell, and brings that into view. */
  move(row: number, column: number): void {
    const { rows, columns } = this.content;
    this.active = { row: clamp(row, -1, rows.length - 1), column: clamp(column, 0, columns.length) };
    if (this.active.row >= 0) this.bringIntoView(this.active.row);
    this.drawRows();
    const cell = this.cellAt(this.active.row, this.active.column);
    this.focus();
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (this.active.row >= 0) this.bringIntoView(this.active.row);
  }

  // ── drawing ────────────────────────────────────────────────────────────────────────────────────────────────────

  private drawRows(): void {
    const { scrollTop, clientHeight } = this.element;
    this.actions.scrolled(scrollTop);
    const { from, to } = visibleRows(scrollTop, clientHeight, rowHeight, this.content.rows.length);
    for (const [index, row] of this.drawn)
      if ((index < from || index >= to) && !row.contains(document.activeElement)) {
        row.remove();
        this.drawn.delete(index);
      }
    for (let index = from; index < to; index++) if (!this.drawn.has(index)) this.drawRow(index);
    const { row } = this.active;
    this.markActive(row < 0 || this.drawn.has(row) ? row : from);
  }

  private drawRow(index: number): void {
    const row = this.content.rows[index]!;
    const { id, verdict } = row.fact;
    const chosen = id === this.content.chosen;
    const made = element(
      'div',
      {
        class: `row verdict-${verdict}${chosen ? ' chosen' : ''}`,
        role: 'row',
        'aria-rowindex': index + 2,
        'data-fact': id,
      },
      ...rowCells(row, index, chosen, this.texts),
    );
    made.style.top = `${index * rowHeight}px`;
    this.drawn.set(index, made);
    // Screen readers go through the rows in the order of the page.
    const next = [...this.drawn.keys()].filter((other) => other > index).sort((a, b) => a - b)[0];
    this.body.insertBefore(made, next === undefined ? null : this.drawn.get(next)!);
  }

  private cellAt(row: number, column: number): HTMLElement | null {
    return this.element.querySelector(`.cell[data-row="${row}"][data-column="${column}"]`);
  }

  /** Makes one cell of a row the one that Tab reaches. */
  private markActive(row: number): void {
    this.active = { row, column: this.active.column };
    for (const cell of this.element.querySelectorAll('.cell[tabindex="0"]')) cell.setAttribute('tabindex', '-1');
    this.cellAt(row, this.active.column)?.setAttribute('tabindex', '0');
  }

  /** Scrolls so that a row stands clear of the header. */
  private bringIntoView(row: number): void {
    const grid = this.element;
    const head = this.header.offsetHeight;
    const top = row * rowHeight;
    if (top < grid.scrollTop) grid.scrollTop = top;
    else if (top + rowHeight > grid.scrollTop + grid.clientHeight - head)
      grid.scrollTop = top + rowHeight - grid.clientHeight + head;
  }

  // ── mouse and keyboard ─────────────────────────────────────────────────────────────────────────────────────────

  private onKey(event: KeyboardEvent): void {
    const { row, column } = this.active;
    const { rows, columns } = this.content;
    const control = event.ctrlKey || event.metaKey;
    const moves: Record<string, [number, number]> = {
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      ArrowRight: [row, column + 1],
      ArrowLeft: [row, column - 1],
      PageDown: [row + pageOfRows, column],
      PageUp: [Math.max(0, row - pageOfRows), column],
      Home: [control ? 0 : row, 0],
      End: [control ? rows.length - 1 : row, columns.length],
    };
    const to = moves[event.key];
    const fact = rows[row];
    if (to) this.move(...to);
    else if (event.key === 'Enter') this.activate();
    else if (event.key === ' ' && fact) this.actions.explain(fact);
    else if (event.key === 'Escape' && this.actions.close()) this.focus();
    else if (control && event.key === 'c' && fact && !getSelection()?.toString()) this.actions.copy(fact, column);
    else return;
    event.preventDefault();
  }

  /** However the focus came to a cell, the arrows go on from there. */
  private onFocus(event: FocusEvent): void {
    const at = placeOf(event);
    if (!at) return;
    this.active = at;
    this.markActive(at.row);
  }

  private onClick(event: MouseEvent): void {
    const at = placeOf(event);
    if (!at) return;
    this.active = at;
    this.focus();
    this.activate();
  }

  private activate(): void {
    const { row, column } = this.active;
    if (row < 0) this.actions.sort(column);
    else this.actions.activate(this.content.rows[row]!, column);
  }
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

/** The cell that something happened in. */
function placeOf({ target }: Event): { row: number; column: number } | null {
  const cell = (target as Element).closest<HTMLElement>('.cell');
  return cell && { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}
