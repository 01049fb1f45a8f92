import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readClaims } from '../../../server/core/claims/read-claims';
import { fittedTables } from '../../../server/core/facts/fitted-tables';
import { LinkGraph } from '../../../server/core/facts/link-graph';
import { readDocument } from '../../../server/core/read/reading';
import { languages } from '../../languages';

/** The claims of some French texts, by their path. */
async function claimsOf(texts: Readonly<Record<string, string>>) {
  const packs = await languages;
  return new Map(
    Object.entries(texts).map(([path, text]) => [
      path,
      readClaims(readDocument({ path, text, language: 'fr', date: '2024-08-05' }, packs), packs.fr),
    ]),
  );
}

test('figures are of two occasions when no day beside one is near a day beside the other', async () => {
  const isLinked = async (occasion: string) => {
    const graph = new LinkGraph(fittedTables);
    const told = 'En juin, la ville de Dakar a compté 42 200 chômeurs supplémentaires.';
    graph.replace(await claimsOf({ 'a.txt': told, 'b.txt': `${occasion} (+41 300 chômeurs).` }));
    const [one, other] = ['a.txt', 'b.txt'].map((path) => graph.claimsOf(path).find(({ kind }) => kind === 'figure')!);
    return graph.link(one!, other!) !== undefined;
  };
  assert.equal(await isLinked('À Dakar le chômage est reparti en juin, plus qu’en mars 1993'), true);
  assert.equal(await isLinked('À Dakar le chômage était reparti en mars 1993'), false);
});

test('a link is scored again when others make a word of its deed common', async () => {
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
  kept.replace(await claimsOf(told));
  const before = certainty(kept);
  kept.replace(await claimsOf(others));
  built.replace(await claimsOf({ ...told, ...others }));
  assert.deepEqual(certainty(kept), certainty(built));
  assert.notDeepEqual(certainty(kept), before);
});
