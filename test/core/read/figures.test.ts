import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFigures, withImpliedCurrency } from '../../../server/core/read/figures';
import { readDocument } from '../../../server/core/read/reading';
import type { Figure } from '../../../server/core/values';
import { figures as english } from '../../../server/languages/en/figures';
import { figures as french } from '../../../server/languages/fr/figures';
import { languages } from '../../languages';

/** "text | min..max | unit, or kind without one and for an age | hedge | counted", cut to as many parts as the example gives. */
function told(figure: Figure, parts: number): string {
  const bounds = figure.min === figure.max ? String(figure.min) : `${figure.min ?? ''}..${figure.max ?? ''}`;
  const kind = figure.kind === 'age' ? 'age' : (figure.unit ?? figure.kind);
  return [figure.text, bounds, kind, figure.hedge, figure.counted?.lemma ?? '-'].slice(0, parts).join(' | ');
}

for (const [id, grammar] of [
  ['fr', french],
  ['en', english],
] as const) {
  for (const example of grammar.examples)
    test(`${id} figures: ${example.text}`, async () => {
      const language = (await languages)[id];
      const read = withImpliedCurrency([readFigures(example.text, language)], grammar);
      assert.deepEqual(
        read.map((figure, i) => told(figure, example.figures[i]?.split(' | ').length ?? 5)),
        example.figures,
      );
      for (const figure of read) {
        assert.equal(figure.text, example.text.slice(figure.start, figure.end));
        if (figure.counted)
          assert.equal(figure.counted.text, example.text.slice(figure.counted.start, figure.counted.end));
      }
    });
}

for (const [id, text, total] of [
  ['fr', 'La Chine, le Japon, la Corée du Sud et huit autres pays ont signé.', 11],
  ['fr', 'Paul et deux autres marins ont disparu.', 3],
  ['fr', 'La Chine, le Japon et une dizaine d’autres pays ont signé.', undefined],
  ['en', 'France, Spain and five other countries signed.', 7],
  ['en', 'At least five other countries signed.', undefined],
] as const)
  test(`${id}: the size of the enumeration that a remainder closes: ${text}`, async () => {
    const language = (await languages)[id];
    const [figure] = readFigures(text, language);
    assert.equal(figure?.role, 'remainder');
    assert.equal(figure.enumerationTotal, total);
  });

for (const [id, text, units] of [
  ['fr', 'L’État prête 3 milliards. La banque en doit 5 milliards d’euros.', ['EUR', 'EUR']],
  ['fr', 'Le trou est de 2 millions. Il a 3 euros et 4 dollars.', [null, 'EUR', 'USD']],
  ['fr', 'Ils sont 60 millions de clients. 12 millions paient 3 euros par mois.', [null, 'EUR', 'EUR']],
  ['fr', 'Ils sont 60 millions de clients. 12 millions se plaignent. Le forfait coûte 3 euros.', [null, null, 'EUR']],
  ['en', 'The bank lost $4 million. A further 2 million may follow. It has 9 million clients.', ['USD', 'USD', null]],
] as const)
  test(`${id}: the currency that a sum leaves out: ${text}`, async () => {
    const { figures } = readDocument({ path: 'a.txt', text, language: id }, await languages);
    assert.deepEqual(
      figures.map(({ unit }) => unit),
      units,
    );
  });

test('numbers that only tell a date are no figures, a length of time is one', async () => {
  const text = 'Sales fell by a third in the first half of 2024, three days ago.';
  const { figures } = readDocument({ path: 'a.txt', text, language: 'en' }, await languages);
  assert.deepEqual(
    figures.map((figure) => figure.text),
    ['a third', 'three days'],
  );
});

test('the one beside a number of people counts: a person and three others', async () => {
  const [one, three] = readFigures('One person was killed and three others were hurt.', (await languages).en);
  assert.deepEqual([one?.min, one?.counted?.text, three?.min], [1, 'person', 3]);
});
