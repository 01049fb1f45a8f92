import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  columnsOf,
  countVerdicts,
  rowsOf,
  shownRows,
  valueText,
  verdicts,
  visibleRows,
} from '../../client/webview/matrix-model';
import type { StoryView } from '../../server/protocol';
import { fact, member, source, story } from './story-fixture';

const [a, b, c] = [source('a', 12), source('b', 3), source('c', null)];
const facts = [
  fact('1', 'soldiers sent', 'agree', [member(a, '13 000'), member(b, '13 000')]),
  fact('2', 'shells delivered', 'conflict', [member(a, '12'), member(b, '9'), member(c, '12')]),
  fact('3', 'dégâts', 'single', [member(c, '40')]),
];
const whole = story([a, b, c], facts);
const columns = columnsOf(whole);
const rows = rowsOf(whole, columns);
const all = { text: '', verdicts, entity: '' };
const byVerdict = { by: 'verdict', descending: false };
const ids = (filter = all, sort = byVerdict, of: StoryView = whole) =>
  shownRows(rows, filter, sort, columns, of.entities).map((row) => row.fact.id);

test('columns are the sources, oldest first, those without a date last', () => {
  assert.deepEqual(
    columns.map((column) => column.path),
    [b.path, a.path, c.path],
  );
});

test('a row has a cell for each source that states the fact', () => {
  assert.deepEqual(
    rows.map((row) => row.cells.map((cell) => cell?.members.map((one) => one.text) ?? null)),
    [
      [['13 000'], ['13 000'], null],
      [['9'], ['12'], ['12']],
      [null, null, ['40']],
    ],
  );
  assert.deepEqual(
    rows.map((row) => row.sources),
    [2, 3, 1],
  );
});

test('a vague value does not bridge the values that differ', () => {
  const about = member(c, 'thousands', { hedge: 'vague', min: 1_000, max: 99_999 });
  const [row] = rowsOf(
    story([a, b, c], [fact('v', 'v', 'conflict', [member(a, '11 000'), member(b, '13 000'), about])]),
    [a, b, c],
  );
  assert.deepEqual(
    row!.cells.map((cell) => cell?.group),
    [1, 2, 0],
  );
});

test('like values of a row share a group; a row of one value has none', () => {
  const groups = rows.map((row) => row.cells.map((cell) => cell?.group ?? null));
  assert.deepEqual(groups, [
    [0, 0, null],
    [1, 2, 2],
    [null, null, 0],
  ]);
});

test('an open range overlaps what lies beyond its bound, and days are compared as days', () => {
  const open = fact('4', '', 'agree', [member(a, '6000', { max: null }), member(b, '9000')]);
  const days = fact('5', '', 'conflict', [
    member(a, 'x', { from: '2025-07-01', to: '2025-07-03' }),
    member(b, 'y', { from: '2025-07-03', to: '2025-07-03' }),
    member(c, 'z', { from: '2025-07-09', to: '2025-07-09' }),
  ]);
  const between = fact('6', '', 'conflict', [member(a, '9000'), member(b, '6000', { max: null }), member(c, '13000')]);
  const outside = fact('7', '', 'conflict', [member(a, '9000'), member(b, '12000', { max: null })]);
  const groups = rowsOf(story([a, b, c], [open, days, between, outside]), columns).map((row) =>
    row.cells.map((cell) => cell?.group ?? null),
  );
  assert.deepEqual(groups, [
    [0, 0, null],
    [1, 1, 2],
    [0, 1, 2],
    [2, 1, null],
  ]);
});

test('rows are sorted by verdict, by name, by number of sources, by the value of a source', () => {
  assert.deepEqual(ids(), ['2', '1', '3']);
  assert.deepEqual(ids(all, { by: 'label', descending: false }), ['3', '2', '1']);
  assert.deepEqual(ids(all, { by: 'sources', descending: true }), ['3', '1', '2']);
  assert.deepEqual(ids(all, { by: b.path, descending: false }), ['2', '1', '3']);
});

test('rows are filtered by verdict and by words without accents, in labels, quotations and sources', () => {
  assert.deepEqual(ids({ ...all, verdicts: ['agree'] }), ['1']);
  assert.deepEqual(ids({ ...all, text: 'DEGATS' }), ['3']);
  assert.deepEqual(ids({ ...all, text: 'count 13' }), ['1']);
  assert.deepEqual(ids({ ...all, text: 'title of b' }), ['2', '1']);
  assert.deepEqual(ids({ ...all, text: 'nowhere' }), []);
});

test('rows are filtered by an entity that a sentence of theirs names', () => {
  const mention = { path: c.path, start: 50, end: 55, text: 'Kursk', range: facts[0]!.members[0]!.range };
  const entities = [{ id: 'e', type: 'place' as const, name: 'Kursk', offices: [], mentions: [mention] }];
  assert.deepEqual(ids({ ...all, entity: 'e' }, byVerdict, { ...whole, entities }), ['2', '3']);
  const outside = [{ ...entities[0]!, mentions: [{ ...mention, start: 100 }] }];
  assert.deepEqual(ids({ ...all, entity: 'e' }, byVerdict, { ...whole, entities: outside }), []);
});

test('a value is shown as written, after the sign of its hedge', () => {
  assert.equal(valueText({ hedge: 'exact', text: '25.000 à\n30.000' }), '25.000 à 30.000');
  assert.equal(valueText({ hedge: 'at-least', text: '6 000' }), '≥ 6 000');
  assert.equal(valueText({ hedge: 'approx', text: '13 000' }), '≈ 13 000');
});

test('only the rows in sight and a few around are drawn', () => {
  assert.deepEqual(visibleRows(0, 480, 48, 5000), { from: 0, to: 16 });
  assert.deepEqual(visibleRows(48_000, 480, 48, 5000), { from: 994, to: 1016 });
  assert.deepEqual(visibleRows(9_999, 480, 48, 3), { from: 3, to: 3 });
});

test('every verdict is counted, those of no fact too', () => {
  assert.deepEqual(Object.fromEntries(countVerdicts(rows)), {
    conflict: 1,
    contested: 0,
    update: 0,
    scope: 0,
    agree: 1,
    single: 1,
  });
});
