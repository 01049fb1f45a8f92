import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from '../../../server/core/read/dates/expressions';
import { refineArticleDates } from '../../../server/core/read/dates/story-dates';
import { readFrontMatter } from '../../../server/core/read/front-matter';
import { readDocument } from '../../../server/core/read/reading';
import { languages } from '../../languages';

/** 100 KB of one sentence each. Reading in more than linear time would outlast the time that a test run is given. */
const pieces = [
  'du 11 au ',
  'lundi à ',
  'lundi, ',
  '1 ',
  '9',
  '12/',
  '2008-',
  '12.07.2008-',
  "d'",
  'fin de ',
  'la veille de ',
  'le premier lundi de ',
  'semaine du ',
  'entre 2003 et ',
  'depuis ',
  'il y a environ ',
  'mardi 4 mars 2008 ',
  '8 heures et ',
  'last ',
  'the end of ',
  'March 3, ',
  'from Monday to ',
  'XXIe ',
];
const long = (piece: string): string => piece.repeat(Math.ceil(100_000 / piece.length));

for (const piece of pieces)
  test(`reads 100 KB of ${JSON.stringify(piece)}`, async () => {
    const text = long(piece);
    for (const language of Object.values(await languages))
      for (const { start, end, text: found } of findDates(text, language)) assert.equal(text.slice(start, end), found);
  });

test('dates a story of long sentences', async () => {
  const texts = [`${long('mardi 4 mars 2008 ')}.`, `${long('la digue a cédé mardi ')}.`];
  const known = await languages;
  const readings = texts.map((text, index) => readDocument({ path: `${index}.txt`, text, language: 'fr' }, known));
  assert.equal(refineArticleDates(readings).length, 2);
});

test('front matter that never ends is none', () => {
  assert.equal(readFrontMatter(`---\n${long('a: b\n')}`), null);
  assert.equal(readFrontMatter(`---\n${long('--- \t')}`), null);
});
