import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Target } from '../../server/annotations/annotation';
import { applyDecisions } from '../../server/annotations/apply-decisions';
import { type Classification, decide, nameDecisionsOf, samePaths, targetOf } from '../../server/annotations/decisions';
import type { Place, Story } from '../../server/core/values';
import * as made from './story';

const readings = [
  made.reading('a.txt', 'Titre\nLa crue a touché 1 200 maisons à Saintes, dit Claire Vaugrand.\n'),
  made.reading('b.txt', 'Titre\nÀ Saintes, 1 500 maisons ont les pieds dans l’eau. Claire Vaugran alerte.\n'),
  made.reading('c.txt', 'Titre\nLe maire de Saintes compte 1 500 maisons inondées, selon Vaugrand.\n'),
];
const [a, b, c] = readings.map((one, i) => made.member(one, i ? '1 500 maisons' : '1 200 maisons', i ? 1500 : 1200));
const homes = made.fact('homes', [a!, b!, c!]);
const found: Story = made.story({
  readings,
  facts: [homes],
  findings: [made.finding(homes)],
  entities: [
    made.entity('Claire Vaugrand', readings, ['Claire Vaugrand', 'Vaugrand(?=\\.)']),
    made.entity('Claire Vaugran', readings, ['Claire Vaugran(?= )']),
  ],
});

let count = 0;
const by = (
  says: Classification,
  places: readonly Place[],
  about: { code?: string; note?: string; name?: string } = {},
  whole?: Target,
) => {
  const n = ++count;
  const targets = places.map((place) => targetOf(place, readings, samePaths)!);
  const stamp = { id: `urn:test:${n}`, created: `2026-01-01T00:00:${String(n).padStart(2, '0')}Z` };
  return decide(stamp, says, whole ? [...targets, whole] : targets, about);
};

test('without decisions the story is as it was found', () => {
  assert.deepEqual(applyDecisions(found, []), { story: found, settled: [], open: [] });
});

for (const says of ['known-discrepancy', 'corrected'] as const)
  test(`${says} settles the finding, with its note`, () => {
    const review = applyDecisions(found, [
      by(says, [a!, b!, c!], { code: 'value-conflict', note: 'vu avec la mairie' }),
    ]);
    assert.deepEqual(review.story.findings, []);
    assert.deepEqual(
      review.settled.map(({ status, note, finding }) => [status, note, finding.code]),
      [[says, 'vu avec la mairie', 'value-conflict']],
    );
  });

for (const says of ['in-progress', 'confirmed', 'undetermined'] as const)
  test(`${says} keeps the finding in the list`, () => {
    const review = applyDecisions(found, [by(says, [a!, b!, c!])]);
    assert.equal(review.story.findings.length, 1);
    assert.deepEqual(
      review.open.map(({ status }) => status),
      [says],
    );
  });

test('the last decision counts', () => {
  const review = applyDecisions(found, [by('corrected', [a!, b!, c!]), by('in-progress', [a!, b!, c!])]);
  assert.equal(review.story.findings.length, 1);
});

test('a status holds when another source repeats a value, and not when one brings a new value', () => {
  const decision = by('known-discrepancy', [a!, b!]);
  assert.equal(applyDecisions(found, [decision]).story.findings.length, 0);
  const fourth = made.reading('d.txt', 'Titre\nÀ Saintes, 1 900 maisons sont inondées.\n');
  const more = made.fact('homes', [...homes.members, made.member(fourth, '1 900 maisons', 1900)]);
  const later = { ...found, readings: [...readings, fourth], facts: [more], findings: [made.finding(more)] };
  assert.equal(applyDecisions(later, [decision]).story.findings.length, 1);
});

test('a decision about one code leaves findings of another in the list', () => {
  const review = applyDecisions(found, [by('known-discrepancy', [a!, b!, c!], { code: 'stale-update' })]);
  assert.equal(review.story.findings.length, 1);
});

test('not the same fact: the first passage leaves the fact, and the finding goes', () => {
  const { story, settled } = applyDecisions(found, [by('not-the-same-fact', [a!, b!, c!])]);
  assert.deepEqual(
    story.facts.map(({ verdict, members }) => [verdict, members.map(({ path }) => path)]),
    [
      ['agree', ['b.txt', 'c.txt']],
      ['single', ['a.txt']],
    ],
  );
  assert.deepEqual(story.findings, []);
  assert.equal(settled[0]?.status, 'not-the-same-fact');
});

test('separating one of several passages leaves the finding with the others', () => {
  const { story } = applyDecisions(found, [by('not-the-same-fact', [c!, a!])]);
  assert.deepEqual(
    story.findings.map(({ related }) => related.map(({ path }) => path)),
    [['b.txt']],
  );
});

test('joined passages are one fact; different values are said', () => {
  const apart = made.story({
    ...found,
    facts: [made.fact('x', [a!], 'single'), made.fact('y', [b!, c!], 'agree')],
    findings: [],
  });
  const { story } = applyDecisions(apart, [by('same-fact', [a!, b!])]);
  assert.deepEqual(
    story.facts.map(({ id, verdict, members }) => [id, verdict, members.length]),
    [['x', 'conflict', 3]],
  );
  assert.match(story.findings[0]!.message.fr, /1 200 maisons \/ 1 500 maisons/);
});

test('passages of no fact are joined too, and what was said of them as unsure is said of the fact', () => {
  const [one, two] = readings.map((each) => {
    const { start, end, text } = made.member(each, each.path === 'a.txt' ? '1 200 maisons' : '1 500 maisons', 0);
    const value = each.path === 'a.txt' ? 1200 : 1500;
    const figure = { start, end, text, kind: 'count', hedge: 'exact', hedgeText: null, counted: null } as const;
    return { ...each, figures: [{ ...figure, min: value, max: value, unit: null }] };
  });
  const unsure = made.finding(made.fact('none', [a!, b!]), {
    code: 'stale-update',
    severity: 'information',
    factId: undefined,
    proof: { slots: [], reconciles: null, certainty: 0.3 },
  });
  const apart = made.story({ readings: [one!, two!], facts: [], findings: [unsure] });
  const { story } = applyDecisions(apart, [by('same-fact', [a!, b!])]);
  assert.deepEqual(
    story.facts.map(({ verdict, members }) => [verdict, members.map(({ text }) => text)]),
    [['conflict', ['1 200 maisons', '1 500 maisons']]],
  );
  assert.deepEqual(
    story.findings.map(({ code, factId }) => [code, factId]),
    [['stale-update', story.facts[0]!.id]],
  );
});

test('a code is ignored here, in the file or in the folder, and nowhere else', () => {
  const code = 'value-conflict';
  const silent = (...decisions: ReturnType<typeof by>[]) =>
    applyDecisions(found, decisions).story.findings.length === 0;
  assert.ok(silent(by('ignored', [a!], { code })));
  assert.ok(!silent(by('ignored', [b!], { code })));
  assert.ok(silent(by('ignored', [], { code }, { source: 'a.txt' })));
  assert.ok(!silent(by('ignored', [], { code }, { source: 'b.txt' })));
  assert.ok(silent(by('ignored', [], { code }, { source: './' })));
  assert.ok(!silent(by('ignored', [], { code: 'date-conflict' }, { source: './' })));
});

test('decisions on names are handed on with the places that still stand, and with the name to show', () => {
  const [one, two] = found.entities.map(({ mentions: [{ path, start, end }] }) => ({ path, start, end }));
  const annotations = [
    by('confirmed', [a!]),
    by('same-name', [one!, two!], { name: 'Claire Vaugrand' }),
    by('different-name', [two!, one!]),
  ];
  assert.deepEqual(nameDecisionsOf(annotations, readings, samePaths), [
    { says: 'same', places: [one, two], name: 'Claire Vaugrand' },
    { says: 'different', places: [two, one], name: null },
  ]);
  assert.deepEqual(nameDecisionsOf(annotations, readings.slice(1), samePaths), []);
});

test('a misspelling that was said to be another name is settled', () => {
  const [one, two] = found.entities.map(({ mentions }) => mentions[0]!);
  const related = [{ ...one!, message: { en: '', fr: '' } }];
  const variant = made.finding(homes, { ...two!, code: 'name-variant', related });
  const review = applyDecisions({ ...found, findings: [variant] }, [by('different-name', [two!, one!])]);
  assert.deepEqual(review.story.findings, []);
  assert.equal(review.settled.length, 1);
});

test('a decision on a passage that was reworded no longer applies', () => {
  const decision = by('known-discrepancy', [a!, b!, c!]);
  const reworded = made.reading('a.txt', readings[0]!.text.replace('1 200', '1 250'));
  const review = applyDecisions({ ...found, readings: [reworded, ...readings.slice(1)] }, [decision]);
  assert.equal(review.story.findings.length, 1);
});

test('a document that was renamed takes its decisions along', () => {
  const decision = by('known-discrepancy', [a!, b!, c!]);
  const move = <T extends { path: string }>(one: T): T => (one.path === 'a.txt' ? { ...one, path: 'z/a2.txt' } : one);
  const moved = made.fact('homes', homes.members.map(move));
  const review = applyDecisions(
    { ...found, readings: readings.map(move), facts: [moved], findings: [made.finding(moved)] },
    [decision],
  );
  assert.equal(review.story.findings.length, 0);
});
