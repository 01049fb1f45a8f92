import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayOf, isoOf, partsOf } from '../../../server/core/read/dates/calendar-days';

test('every day of the years 1 to 9999 is the one that the engine counts', () => {
  const [first, last] = [dayOf(1, 1, 1)!, dayOf(9999, 12, 31)!];
  const engine = new Date(0);
  engine.setUTCFullYear(1, 0, 1);
  for (let day = first; day <= last; day++) {
    const { year, month, day: date } = partsOf(day);
    if (year !== engine.getUTCFullYear() || month !== engine.getUTCMonth() + 1 || date !== engine.getUTCDate())
      assert.fail(`day ${day}: ${isoOf(day)}, not ${engine.toISOString()}`);
    if (dayOf(year, month, date) !== day) assert.fail(`${isoOf(day)} does not read back`);
    engine.setUTCDate(engine.getUTCDate() + 1);
  }
});

test('a day is written by ISO 8601', () => {
  assert.equal(isoOf(0), '1970-01-01');
  assert.equal(isoOf(dayOf(812, 9, 30)!), '0812-09-30');
});

test('what the calendar has not is no day', () => {
  for (const [year, month, day] of [
    [2023, 2, 29],
    [1900, 2, 29],
    [2025, 4, 31],
    [2025, 13, 1],
    [2025, 0, 1],
    [0, 1, 1],
  ] as const)
    assert.equal(dayOf(year, month, day), null);
  assert.notEqual(dayOf(2000, 2, 29), null);
});
