import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim } from '../../../server/core/claims/claim';
import { readClaims } from '../../../server/core/claims/read-claims';
import { differenceFindings } from '../../../server/core/facts/difference-finding';
import { LinkGraph } from '../../../server/core/facts/link-graph';
import { readDocument } from '../../../server/core/read/reading';
import { languages } from '../../languages';

/** The claim of a text's first figure. */
async function claimOf(path: string, text: string): Promise<Claim> {
  const reading = readDocument({ path, text, language: 'fr', date: '2024-05-08' }, await languages);
  return readClaims(reading, (await languages).fr).find(({ kind }) => kind === 'figure')!;
}

/** What is told of three values when the third differs from the second as surely as given. */
async function toldOfThree(certainty: number): Promise<string[][]> {
  const claims = await Promise.all([
    claimOf('a.txt', 'La digue mesure 28 mètres.'),
    claimOf('b.txt', 'La digue mesure 32 mètres.'),
    claimOf('c.txt', 'La digue mesure 41 mètres.'),
  ]);
  const [a, b, c] = claims.map((claim) => ({ claims: [claim] }));
  const between = (left: typeof a, right: typeof a, surety: number) => ({
    ...{ left: left!, right: right!, certainty: surety },
    features: { bias: 1, best: 0, mean: 0, profile: 0, sizes: 0 },
    link: {
      a: left!.claims[0]!,
      b: right!.claims[0]!,
      relation: 'disjoint' as const,
      agrees: false,
      certainty: surety,
    },
  });
  const differences = [between(a, b, 0.9), between(b, c, certainty)];
  const graph = Object.assign(Object.create(LinkGraph.prototype) as LinkGraph, {
    link: (x: Claim, y: Claim) =>
      differences.find(({ link }) => [x, y].every((it) => it === link.a || it === link.b))?.link,
  });
  const findings = differenceFindings({ facts: [[a!, b!, c!]], differences }, [], graph);
  return findings.map((finding) => [finding, ...finding.related].map(({ path }) => path).sort());
}

test('a third value is told with the other two where it surely differs from one of them', async () => {
  assert.deepEqual(await toldOfThree(0.6), [['a.txt', 'b.txt', 'c.txt']]);
});

test('and has a finding of its own where it only may', async () => {
  assert.deepEqual(await toldOfThree(0.3), [
    ['a.txt', 'b.txt'],
    ['b.txt', 'c.txt'],
  ]);
});
