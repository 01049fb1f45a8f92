import assert from 'node:assert/strict';
import { test } from 'node:test';
import { intervalPlot, type PlotRow, plotElement, plotImage, roundTicks } from '../../server/features/interval-plot';

const row = (label: string, min: number | null, max: number | null, more: Partial<PlotRow> = {}): PlotRow => ({
  ...{ label, min, max, hedge: 'exact', here: false },
  ...more,
});

test('the axis has round ticks that hold all values', () => {
  for (const [low, high] of [
    [998, 1500],
    [3.1, 3.9],
    [11_000, 3_000_000],
    [-40, 12],
  ] as const) {
    const ticks = roundTicks(low, high);
    assert.ok(ticks[0]! <= low && ticks.at(-1)! >= high, `${ticks}`);
    assert.ok(ticks.length >= 2 && ticks.length <= 7, `${ticks}`);
  }
});

test('nothing is drawn where nothing can be compared', () => {
  assert.equal(intervalPlot([], String), null);
  assert.equal(intervalPlot([row('a', 5, 5)], String), null);
  assert.equal(intervalPlot([row('a', 5, 5), row('b', 5, 5)], String), null);
  assert.equal(intervalPlot([row('a', 5, 5), row('b', null, null)], String), null);
});

test('each kind of value has its shape, and the passage in hand is marked', () => {
  const plot = intervalPlot(
    [
      row('exact', 10, 10, { here: true }),
      row('about', 20, 20, { hedge: 'approx' }),
      row('range', 5, 15),
      row('open', 12, null),
      row('unknown', null, null),
      row('thousands', 1000, 999_999, { hedge: 'vague' }),
    ],
    String,
  )!;
  const [, ...rows] = plot.parts.split('<g');
  assert.equal(rows.length, 4);
  for (const [index, shape] of ['dot', 'ring', 'range', 'arrow'].entries())
    assert.match(rows[index]!, new RegExp(`class="${shape}"`));
  assert.match(rows[0]!, /^ class="here">.*▸ exact/);
});

test('a name of a source cannot break out of the drawing', () => {
  const plot = intervalPlot([row('"<a>&', 1, 1), row('b', 2, 2)], String)!;
  assert.ok(!plot.parts.includes('<a>'));
  assert.ok(!plotElement(plot, '"><script>').includes('<script>'));
  const svg = Buffer.from(plotImage(plot, 'dark').split(',')[1]!, 'base64').toString();
  assert.match(svg, /^<svg [^>]*xmlns=/);
});
