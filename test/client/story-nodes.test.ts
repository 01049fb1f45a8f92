import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filterNodes, nodesOf, type StoryNode, type TreeTexts } from '../../client/views/story-nodes';
import { fact, member, source, story } from '../webview/story-fixture';

const texts: TreeTexts = {
  facts: 'Facts',
  entities: 'Names',
  sources: 'Sources',
  findings: 'To review',
  possible: 'Possible',
  verdict: {
    conflict: 'Conflict',
    contested: 'Contested',
    update: 'Update',
    scope: 'Scope',
    agree: 'Agree',
    single: 'One',
  },
  type: { person: 'Persons', place: 'Places', organisation: 'Organisations' },
  sourceCount: (count) => `${count} sources`,
  originCount: (count) => `${count} origins`,
  figureCount: (count) => `${count} figures`,
  mentionCount: (count) => `${count} mentions`,
  accordingTo: (teller) => `according to ${teller}`,
  day: (day) => day ?? 'no date',
  certainty: (percent) => `${percent} %`,
};
const [a, b] = [source('a', 12), source('b', 3)];
const place = { path: a.path, start: 0, end: 5, range: member(a, '1').range };
const whole = {
  ...story(
    [a, b],
    [
      fact('1', 'soldats envoyés', 'agree', [member(a, '13 000', { claimants: ['Yonhap'] }), member(b, '13 000')]),
      fact('2', 'obus', 'conflict', [member(a, '12'), member(b, '9')]),
    ],
  ),
  entities: [{ id: 'e', type: 'place' as const, name: 'Koursk', offices: [], mentions: [{ ...place, text: 'Kursk' }] }],
  findings: [
    { ...place, code: 'value-conflict', severity: 'warning' as const, message: '12, not 9', related: [], factId: '2' },
    { ...place, code: 'agreement', severity: 'hint' as const, message: 'agrees', related: [] },
  ],
};
const nodes = nodesOf(whole, texts);

const lines = (list: readonly StoryNode[], indent = ''): string[] =>
  list.flatMap((node) => [
    `${indent}${node.label}${node.description ? ` (${node.description})` : ''}`,
    ...lines(node.children, `${indent}  `),
  ]);

test('the tree shows what to review, facts by verdict, names and sources, each with its passages', () => {
  assert.deepEqual(lines(nodes), [
    'To review (1)',
    '  12, not 9 (a)',
    'Facts (2)',
    '  Conflict (1)',
    '    obus (12 · 9)',
    '      12 (a · 2025-07-12)',
    '      9 (b · 2025-07-03)',
    '  Agree (1)',
    '    soldats envoyés (13 000)',
    '      13 000 (a · 2025-07-12 · according to Yonhap)',
    '      13 000 (b · 2025-07-03)',
    'Names (1)',
    '  Places (1)',
    '    Koursk (1 mentions · 1 sources)',
    '      Kursk (a:1)',
    'Sources (2)',
    '  b (2025-07-03 · 1 figures)',
    '  a (2025-07-12 · 1 figures)',
  ]);
});

test('ids are unique', () => {
  const ids: string[] = [];
  const visit = (node: StoryNode) => {
    ids.push(node.id);
    node.children.forEach(visit);
  };
  nodes.forEach(visit);
  assert.equal(new Set(ids).size, ids.length);
});

test('the filter keeps what matches, what leads to it and what is under it, without regard to accents', () => {
  assert.deepEqual(lines(filterNodes(nodes, 'ENVOYES')), [
    'Facts (2)',
    '  Agree (1)',
    '    soldats envoyés (13 000)',
    '      13 000 (a · 2025-07-12 · according to Yonhap)',
    '      13 000 (b · 2025-07-03)',
  ]);
  assert.deepEqual(lines(filterNodes(nodes, 'kursk')), [
    'Names (1)',
    '  Places (1)',
    '    Koursk (1 mentions · 1 sources)',
    '      Kursk (a:1)',
  ]);
  assert.deepEqual(filterNodes(nodes, '  '), nodes);
  assert.deepEqual(filterNodes(nodes, 'nothing like it'), []);
});
