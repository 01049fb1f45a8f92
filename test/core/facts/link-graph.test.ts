import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readClaims } from '../../../server/core/claims/read-claims';
import { fittedTables } from '../../../server/core/facts/fitted-tables';
import { LinkGraph } from '../../../server/core/facts/link-graph';
import { readDocument } from '../../../server/core/read/reading';
import { languages } from '../../languages';

test('a link is scored again when others make a word of its deed common', async () => {
  const packs = await languages;
  const claimsOf = (texts: Readonly<Record<string, string>>) =>
    new Map(
      Object.entries(texts).map(([path, text]) => [
        path,
        readClaims(readDocument({ path, text, language: 'fr', date: '2024-08-05' }, packs), packs.fr),
      ]),
    );
  // The month is an object of the deed, but no word beside the figure: the date holds it.
  const told = {
    'a.txt': 'La police de Brest a saisi le 2 juillet trois bateaux.',
    'b.txt': 'Trois bateaux ont été saisis le 2 juillet.',
  };
  const festival = 'Le festival de juillet commence.\n\nLa ville de Dakar a vendu 40 billets.';
  const others = { 'c.txt': festival, 'd.txt': festival, 'e.txt': festival, 'f.txt': festival };
  const certainty = (graph: LinkGraph) => {
    const [boats] = graph.claimsOf('a.txt').filter(({ text }) => text === 'trois');
    return graph.linksOf(boats!).map((link) => link.certainty);
  };
  const [kept, built] = [new LinkGraph(fittedTables), new LinkGraph(fittedTables)];
  kept.replace(claimsOf(told));
  const before = certainty(kept);
  kept.replace(claimsOf(others));
  built.replace(claimsOf({ ...told, ...others }));
  assert.deepEqual(certainty(kept), certainty(built));
  assert.notDeepEqual(certainty(kept), before);
});
