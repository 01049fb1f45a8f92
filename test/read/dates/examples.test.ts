import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveDates } from '../../../server/core/read/dates';
import { findDates } from '../../../server/core/read/dates/expressions';
import type { CalendarExample } from '../../../server/core/read/dates/grammar';
import { englishCalendarExamples } from '../../../server/languages/en/calendar.examples';
import { frenchCalendarExamples } from '../../../server/languages/fr/calendar.examples';
import { languages } from '../../languages';

const packs: ['fr' | 'en', readonly CalendarExample[]][] = [
  ['fr', frenchCalendarExamples],
  ['en', englishCalendarExamples],
];

for (const [id, examples] of packs)
  for (const example of examples)
    test(`${id}: ${example.text} (${example.on ?? 'no article date'})`, async () => {
      const expressions = findDates(example.text, (await languages)[id]).map((found) => ({ ...found, sentence: 0 }));
      const mentions = resolveDates(expressions, { date: example.on, basis: 'stated', reason: null });
      if (example.passage === null)
        return assert.deepEqual(
          mentions.map((mention) => mention.text),
          [],
        );
      const mention = mentions.find((m) => m.text.includes(example.passage!));
      assert.ok(mention, `found ${JSON.stringify(mentions.map((m) => m.text))}`);
      assert.deepEqual([mention.from, mention.to], [example.from, example.to]);
      assert.equal(example.text.slice(mention.start, mention.end), mention.text);
      if (example.grain) assert.equal(mention.grain, example.grain);
      if (example.time) assert.equal(mention.time, example.time);
    });
