import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import writtenNumber from 'written-number';
import { readFigures } from '../../../../server/core/read/figures';
import { languages } from '../../../languages';

const seed = 20250712;

for (const id of ['fr', 'en'] as const) {
  test(`${id}: any whole number up to 10^12, written out by an independent writer, reads back`, async () => {
    const language = (await languages)[id];
    const reads = (n: number) => {
      const text = writtenNumber(n, { lang: id });
      const [figure, ...more] = readFigures(text, language);
      assert.deepEqual(
        { text: figure?.text, min: figure?.min, max: figure?.max, more: more.length },
        { text, min: n, max: n, more: 0 },
        `${n}: ${text}`,
      );
    };
    for (let n = 2; n <= 2100; n++) reads(n);
    for (let power = 4; power <= 12; power++) for (const n of [10 ** power - 1, 10 ** power]) reads(n);
    fc.assert(fc.property(fc.integer({ min: 2, max: 1e12 }), reads), { seed, numRuns: 3000 });
  });

  test(`${id}: any whole number in digits reads back in every grouping of the press`, async () => {
    const language = (await languages)[id];
    const signs = id === 'fr' ? [' ', '\u00a0', '\u202f', '\u2009', '.', "'", '’'] : [',', ' ', '\u00a0', '\u202f'];
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 1e12 }), fc.constantFrom(...signs), (n, sign) => {
        const digits = String(n).replace(/\B(?=(?:\d{3})+$)/g, sign);
        const noun = id === 'fr' ? 'habitants' : 'people';
        const [figure] = readFigures(`${digits} ${noun}`, language);
        assert.deepEqual([figure?.text, figure?.min, figure?.max], [digits, n, n]);
      }),
      { seed },
    );
  });

  test(`${id}: every span is the text it covers, whatever the text`, async () => {
    const language = (await languages)[id];
    const { cardinals, hedges, ranges } = language.figures;
    const pieces = [
      ...Object.keys(cardinals.units),
      ...Object.keys(cardinals.scales),
      ...Object.keys(hedges.before),
      ...ranges.to,
      ...ranges.between,
      ...cardinals.and,
      '12',
      '3 000',
      '1,5',
      '%',
      '€',
      '-',
      ',',
      '(',
      '½',
      'é',
      '😀',
      'kg',
      '\u00a0',
    ];
    const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 12 }).map((p) => p.join(' '));
    fc.assert(
      fc.property(text, (sentence) => {
        for (const figure of readFigures(sentence, language)) {
          assert.equal(figure.text, sentence.slice(figure.start, figure.end));
          if (figure.counted)
            assert.equal(figure.counted.text, sentence.slice(figure.counted.start, figure.counted.end));
          assert.ok(figure.min !== null || figure.max !== null);
        }
      }),
      { seed, numRuns: 2000 },
    );
  });
}
