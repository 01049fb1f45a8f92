import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  boxesOf,
  type Domain,
  domainOf,
  hasMarksBeyond,
  lanesOf,
  stairPath,
  ticksOf,
} from '../../client/webview/timeline-model';
import { fact, member, source, story } from './story-fixture';

const day = 86_400_000;
const [a, b, c] = [source('a', 12), source('b', 3), source('c', null)];
const update = fact('u', 'dead', 'update', [member(a, '60'), member(b, '40'), member(c, '90')]);
const dated = (id: string, ...days: [from: string | null, to: string | null][]) => ({
  ...fact(
    id,
    `day ${id}`,
    'agree',
    days.map(([from, to], i) => member([a, b, c][i % 3]!, 'x', { from, to, min: null, max: null })),
  ),
  kind: 'date' as const,
});

test('there is a lane for each source, oldest first and undated ones last, each update and each dated fact, earliest first', () => {
  const facts = [dated('late', ['2025-07-10', '2025-07-10']), update, dated('early', ['2025-06-01', '2025-06-30'])];
  const lanes = lanesOf(story([a, b, c], facts), { single: false });
  assert.deepEqual(
    lanes.map((lane) => `${lane.kind} ${lane.label}`),
    ['publication b', 'publication a', 'publication c', 'update dead', 'date day early', 'date day late'],
  );
});

test('an update climbs from the oldest article to the newest; an article without a date has no step', () => {
  const lane = lanesOf(story([a, b, c], [update]), { single: false }).find(({ kind }) => kind === 'update')!;
  assert.deepEqual(
    lane.marks.map((mark) => [mark.members[0]!.text, mark.level]),
    [
      ['40', 0],
      ['60', 1],
    ],
  );
  const domain = { from: lane.marks[0]!.from, to: lane.marks[0]!.from + 18 * day };
  const boxes = boxesOf(lane, domain, 180, () => 30);
  assert.equal(stairPath(boxes, 180, 50), 'M0 50H90V0H180');
});

test('passages that name the same day share a mark, an open end is kept', () => {
  const lanes = lanesOf(
    story([], [dated('d', ['2025-07-01', '2025-07-01'], ['2025-07-01', '2025-07-01'], ['2025-07-02', null])]),
    {
      single: false,
    },
  );
  assert.deepEqual(
    lanes[0]!.marks.map((mark) => [mark.members.length, (mark.to - mark.from) / day, mark.open]),
    [
      [2, 1, undefined],
      [1, 1, 'to'],
    ],
  );
});

test('what one source says is left out unless asked for', () => {
  const alone = { ...dated('s', ['2025-07-01', '2025-07-01']), verdict: 'single' as const };
  assert.equal(lanesOf(story([], [alone]), { single: false }).length, 0);
  assert.equal(lanesOf(story([], [alone]), { single: true }).length, 1);
});

test('a date far from the publications does not stretch the story, and is marked at its edge', () => {
  const lanes = lanesOf(story([a, b], [dated('war', ['1950-06-25', '1950-06-25'])]), { single: false });
  const near = domainOf(lanes, 'story')!;
  assert.ok(near.to - near.from < 200 * day);
  const war = lanes.find(({ kind }) => kind === 'date')!;
  const outside = (domain: Domain) => boxesOf(war, domain, 500, () => 40).map((box) => box.outside);
  assert.deepEqual(outside(near), ['before']);
  assert.deepEqual(outside(domainOf(lanes, 'all')!), [null]);
});

test('where no source is dated the story is around the days that most passages name', () => {
  const undated = [
    dated('century', ['1001-01-01', '1100-12-31']),
    dated('ruling', ['1962-06-15', '1962-06-15'], ['1962-01-01', '1962-12-31']),
    dated('listed', ['2008-07-07', '2008-07-07'], ['2008-07-01', '2008-07-10']),
    dated('arrest', ['2008-07-15', '2008-07-15']),
  ];
  const lanes = lanesOf(story([source('u', null)], undated), { single: false });
  const near = domainOf(lanes, 'story')!;
  assert.ok(near.from > Date.parse('2008-05-01') && near.to < Date.parse('2008-09-01'), JSON.stringify(near));
  assert.deepEqual(
    lanes.filter((lane) => hasMarksBeyond(lane, near)).map(({ label }) => label),
    ['day century', 'day ruling'],
  );
});

test('nothing dated has no domain', () => {
  assert.equal(domainOf([], 'all'), null);
});

test('ticks are whole days inside the domain', () => {
  const domain = { from: Date.parse('2025-07-01'), to: Date.parse('2025-07-03') };
  for (const { time, left } of ticksOf(domain, 8)) {
    assert.equal(time.getTime() % day, 0);
    assert.ok(left >= 0 && left <= 100);
  }
});

test('at any width the marks and words of a lane keep clear of each other', () => {
  const days = fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 40 }));
  const lane = fc.array(days, { minLength: 1, maxLength: 12 }).map((spans) => {
    const isoDay = (at: number) => new Date(Date.parse('2025-05-01') + at * day).toISOString().slice(0, 10);
    const fact = dated('x', ...spans.map(([from, long]): [string, string] => [isoDay(from), isoDay(from + long)]));
    return lanesOf(story([], [fact]), { single: false })[0]!;
  });
  const domain = { from: Date.parse('2025-05-15'), to: Date.parse('2025-07-20') };
  fc.assert(
    fc.property(lane, fc.integer({ min: 120, max: 1200 }), fc.integer({ min: 10, max: 200 }), (lane, width, words) => {
      const boxes = boxesOf(lane, domain, width, () => words);
      const inside = boxes.filter(({ outside }) => !outside);
      const taken = inside.map(({ row, left, width, note }) => ({
        row,
        from: left - (note === 'before' ? words : 0),
        to: left + width + (note === 'after' ? words : 0),
      }));
      assert.ok(inside.every(({ note, width }) => note !== 'inside' || words < width));
      assert.ok(taken.every(({ from, to }) => from >= 0 && to <= width));
      for (const a of taken)
        for (const b of taken) assert.ok(a === b || a.row !== b.row || a.to <= b.from || b.to <= a.from);
      assert.equal(boxes.flatMap(({ marks }) => marks).length, lane.marks.length);
      assert.ok(boxes.length - inside.length <= 2);
    }),
  );
});

test('words that have no room beside a long bar stand within it', () => {
  const long = dated('x', ['2025-06-01', '2025-07-15'], ['2025-06-20', '2025-06-20']);
  const [lane] = lanesOf(story([], [long]), { single: false });
  const domain = { from: Date.parse('2025-05-31'), to: Date.parse('2025-07-16') };
  assert.deepEqual(
    boxesOf(lane!, domain, 500, () => 60).map(({ note }) => note),
    ['inside', 'after'],
  );
});

test('the words of a stair keep clear of each other, and the last value always has its own', () => {
  const values = ['10', '20', '30', '40'].map((text, i) => member(source(text, 2 + i), text));
  const lane = lanesOf(story([], [fact('u', 'dead', 'update', values)]), { single: false })[0]!;
  const domain = { from: Date.parse('2025-07-01'), to: Date.parse('2025-07-07') };
  const noted = (width: number) => boxesOf(lane, domain, width, () => 40).map(({ note }) => note);
  assert.deepEqual(noted(600), ['after', 'after', 'after', 'after']);
  assert.deepEqual(noted(150), [null, null, null, 'before']);
  assert.deepEqual(noted(200), [null, null, null, 'after']);
});
