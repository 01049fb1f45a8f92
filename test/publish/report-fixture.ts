import type { SettledFinding } from '../../server/annotations/apply-decisions';
import type { Report } from '../../server/publish/report';
import * as made from '../annotations/story';

const date = (day: string) => ({ date: day, basis: 'stated' as const, reason: null });

const readings = [
  made.reading('a.txt', 'La crue à Saintes\nLa crue a touché 1 200 maisons <b>à Saintes</b>, selon la mairie.\n', {
    outlet: 'sudouest.example',
    date: date('2026-02-01'),
    frontMatter: { end: 0, url: 'https://sudouest.example/crue', author: 'Ada Perrin' },
  }),
  made.reading('été 2.txt', '=Saintes sous l’eau\nÀ Saintes, "1 500 maisons" ont les pieds dans l’eau | dit-on.\n', {
    outlet: 'lemonde.example',
    date: date('2026-02-02'),
  }),
  made.reading('c.txt', 'Saintes\nPlus de 1 400 maisons inondées à Saintes.\n'),
];
const homes = made.fact('maisons inondées', [
  made.member(readings[0]!, '1 200 maisons', 1200),
  made.member(readings[1]!, '1 500 maisons', 1500),
  { ...made.member(readings[2]!, '1 400 maisons', 1400), max: null, hedge: 'at-least' },
]);
const open = made.finding(homes, {
  proof: {
    slots: [
      { dimension: 'measure', outcome: 'same', left: 'maison', right: 'maison' },
      { dimension: 'period', outcome: 'unknown', left: null, right: null },
    ],
    reconciles: null,
    certainty: 0.9,
  },
});
const other = made.finding(homes, { code: 'stale-update', severity: 'information' });
const settled: SettledFinding = {
  finding: other,
  status: 'known-discrepancy',
  note: 'la mairie compte "les maisons"',
  decision: {
    says: 'known-discrepancy',
    code: null,
    note: null,
    name: null,
    places: [],
    documents: [],
    wholeFolder: false,
    annotation: {
      id: 'urn:uuid:1',
      type: 'Annotation',
      motivation: 'assessing',
      created: '2026-02-03T09:00:00Z',
      body: [],
      target: [],
    },
  },
};

/** One open and one settled finding on texts with everything in them that a format must escape. */
export const report: Report = {
  story: made.story({ readings, facts: [homes], findings: [open] }),
  settled: [settled],
  open: [],
  locale: 'fr',
  version: '0.0.0',
  baseline: null,
};
