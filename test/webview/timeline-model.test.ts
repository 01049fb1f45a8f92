import assert from 'node:assert/strict';
import { test } from 'node:test';
import { domainOf, lanesOf, placeOf, stairPath, ticksOf } from '../../client/webview/timeline-model';
import { fact, member, source, story } from './story-fixture';

const day = 86_400_000;
const [a, b, c] = [source('a', 12), source('b', 3), source('c', null)];
const update = fact('u', 'dead', 'update', [member(a, '60'), member(b, '40'), member(c, '90')]);
const dated = (id: string, ...days: [from: string | null, to: string | null][]) => ({
  ...fact(
    id,
    `day ${id}`,
    'agree',
    days.map(([from, to], i) => member([a, b, c][i]!, 'x', { from, to, min: null, max: null })),
  ),
  kind: 'date' as const,
});

test('there is a lane for each dated source, oldest first, each update and each dated fact, earliest first', () => {
  const facts = [dated('late', ['2025-07-10', '2025-07-10']), update, dated('early', ['2025-06-01', '2025-06-30'])];
  const lanes = lanesOf(story([a, b, c], facts), { single: false });
  assert.deepEqual(
    lanes.map((lane) => `${lane.kind} ${lane.label}`),
    ['publication sources/b.txt', 'publication sources/a.txt', 'update dead', 'date day early', 'date day late'],
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
  assert.equal(
    stairPath(lane.marks, { from: lane.marks[0]!.from, to: lane.marks[0]!.from + 18 * day }),
    'M0 100H50V0H100',
  );
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
  const war = lanes.find(({ kind }) => kind === 'date')!.marks[0]!;
  assert.equal(placeOf(war, near).outside, 'before');
  assert.equal(placeOf(war, domainOf(lanes, 'all')!).outside, null);
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
