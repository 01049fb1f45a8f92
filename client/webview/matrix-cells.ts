import type { MemberView, SourceView } from '../../server/protocol';
import { type MatrixCell, type MatrixRow, type MatrixSort, valueText } from './matrix-model';
import { element, type Texts } from './page';
import { symbols } from './symbols';

/** Colours that tell the groups of like values of a row apart; further groups begin with the first again. */
const groupColours = 5;

/** Where a cell is: row -1 is the header, column 0 the facts. */
const place = (row: number, column: number) => ({
  'aria-colindex': column + 1,
  'data-row': row,
  'data-column': column,
  tabindex: -1,
});

/** The cells of the first line: how the facts are sorted, and the sources. */
export function headerCells(columns: readonly SourceView[], sort: MatrixSort, { t, day }: Texts): HTMLElement[] {
  const cell = (column: number, by: string, text: string, below: string, title?: string) => {
    const sorted = sort.by === by;
    const order = sorted ? (sort.descending ? 'descending' : 'ascending') : 'none';
    return element(
      'div',
      { class: column ? 'cell' : 'cell label', role: 'columnheader', 'aria-sort': order, ...place(-1, column), title },
      element(
        'span',
        { class: 'title' },
        element('span', {}, text),
        sorted ? element('span', { 'aria-hidden': 'true' }, sort.descending ? '↓' : '↑') : null,
      ),
      element('span', { class: 'sub' }, below),
    );
  };
  const byLabel = sort.by === 'label';
  return [
    cell(0, byLabel ? 'label' : 'verdict', t('fact'), t(byLabel ? 'byLabel' : 'byVerdict')),
    ...columns.map((source, index) =>
      cell(index + 1, source.path, source.label, day(source.date.date), `${source.title}\n${source.name}`),
    ),
  ];
}

/** The cells of a fact: what it is, and what each source says of it. */
export const rowCells = (row: MatrixRow, index: number, chosen: boolean, texts: Texts): HTMLElement[] => [
  labelCell(row, index, chosen, texts),
  ...row.cells.map((cell, column) => valueCell(cell, index, column + 1, texts)),
];

function labelCell({ fact, sources }: MatrixRow, index: number, chosen: boolean, { t, counted }: Texts): HTMLElement {
  const origins = fact.origins < sources ? ` · ${counted('origins', fact.origins)}` : '';
  return element(
    'div',
    {
      class: 'cell label',
      role: 'rowheader',
      ...place(index, 0),
      'aria-expanded': String(chosen),
      title: `${fact.label}\n${t(fact.verdict)} · ${counted('sources', sources)}${origins}\n${t('showWhy')}`,
    },
    element('span', { class: 'symbol', 'aria-hidden': 'true' }, symbols[fact.verdict]),
    element(
      'span',
      { class: 'words' },
      element('span', { class: 'visually-hidden' }, `${t(fact.verdict)}: `),
      fact.label,
      element('span', { class: 'visually-hidden' }, `. ${counted('sources', sources)}${origins}`),
    ),
  );
}

function valueCell(cell: MatrixCell | null, row: number, column: number, texts: Texts): HTMLElement {
  const member = cell?.members[0];
  if (!cell || !member)
    return element(
      'div',
      { class: 'cell', role: 'gridcell', ...place(row, column) },
      element('span', { class: 'visually-hidden' }, texts.t('silent')),
      element('span', { class: 'silent', 'aria-hidden': 'true' }, '·'),
    );
  const more = cell.members.length - 1;
  return element(
    'div',
    {
      class: `cell stated${cell.group ? ` group group-${((cell.group - 1) % groupColours) + 1}` : ''}`,
      role: 'gridcell',
      ...place(row, column),
      title: cell.members.map((one) => one.quote).join('\n\n'),
    },
    element('span', { class: 'visually-hidden' }, cell.members.map((one) => spoken(one, texts)).join('; ')),
    element(
      'span',
      { class: 'value', 'aria-hidden': 'true' },
      element('span', { class: 'words' }, valueText(member)),
      more ? element('span', { class: 'more' }, `+${more}`) : null,
    ),
    member.claimants.length
      ? element('span', { class: 'sub', 'aria-hidden': 'true' }, member.claimants.join(' ← '))
      : null,
  );
}

/** A value as a screen reader says it: the hedge in words. */
const spoken = (member: MemberView, { t }: Texts): string =>
  [
    member.hedge === 'exact' ? '' : t(member.hedge),
    member.text,
    member.claimants.length ? t('accordingTo', member.claimants.join(', ')) : '',
  ]
    .filter(Boolean)
    .join(' ');
