import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type NameCode, nameCodes } from '../../../server/core/facts/name-codes';
import { StoryIndex } from '../../../server/core/facts/story-index';
import { readDocument } from '../../../server/core/read/reading';
import type { Finding } from '../../../server/core/values';
import { languages } from '../../languages';

async function find(...texts: string[]): Promise<{ finding: Finding; at: string; related: string[] }[]> {
  const packs = await languages;
  const readings = texts.map((text, i) => readDocument({ path: `${i}.txt`, text, language: 'fr' }, packs));
  const at = ({ path, start, end }: { path: string; start: number; end: number }) =>
    texts[Number.parseInt(path, 10)]!.slice(start, end);
  const index = new StoryIndex(packs);
  for (const reading of readings) index.replace(reading);
  return index
    .story()
    .findings.filter(({ code }) => nameCodes.includes(code as NameCode))
    .map((finding) => ({ finding, at: at(finding), related: finding.related.map(at) }));
}

test('a misspelt town is information, with the spelling to put in its place', async () => {
  const [found, ...more] = await find('Le port de Marsaille est fermé. Ils restent à Marseille.');
  assert.equal(found?.finding.code, 'name-variant');
  assert.equal(found?.finding.severity, 'information');
  assert.equal(found?.at, 'Marsaille');
  assert.deepEqual(found?.finding.replacements, ['Marseille']);
  assert.deepEqual(more, []);
});

test('a surname misspelt is found where an office shows the same person', async () => {
  const found = await find(
    'Selon le président de la Commission des comptes, Paul Durieux, tout va bien.',
    'Le président de la Commission des comptes, Paul Duriaix, a parlé. Paul Durieux est parti.',
    'Paul Durieux est rentré.',
  );
  assert.deepEqual(
    found.map(({ finding, at }) => `${finding.code} ${at} → ${finding.replacements}`),
    ['name-variant Paul Duriaix → Paul Durieux'],
  );
});

test('a misspelling that comes again is one finding; a surname alone is corrected as one', async () => {
  const [found, ...more] = await find(
    'Le président de la Commission des comptes, Paul Duriaix, a parlé. Duriaix est parti.',
    'Le président de la Commission des comptes, Paul Durieux, est rentré. Paul Durieux se tait. Durieux attend.',
  );
  assert.equal(found?.at, 'Paul Duriaix');
  assert.deepEqual(found?.finding.replacements, ['Paul Durieux']);
  assert.deepEqual(
    found?.finding.also?.map(({ path, replacements }) => `${path} ${replacements}`),
    ['0.txt Durieux'],
  );
  assert.deepEqual(more, []);
});

test('two spellings of a name, each used once, are asked about', async () => {
  const [found, ...more] = await find(
    'La préfète de la Mayenne, Claire Duroc, est arrivée.',
    'La préfète, Claire Durac, se rendra sur place jeudi.',
  );
  assert.equal(found?.finding.code, 'name-variant');
  assert.match(found?.finding.message.fr ?? '', /quelle est la bonne graphie/);
  assert.deepEqual(more, []);
});

test('transliterations and parts of a name are no misspellings', async () => {
  assert.deepEqual(await find('Sergueï Choïgou a parlé.', 'Sergei Shoigu a répondu. Shoigu est parti.'), []);
  assert.deepEqual(await find('Ban Ki-moon a parlé. Ban est parti.'), []);
});

test('two offices of one person in one body are a warning', async () => {
  const [found, ...more] = await find(
    'Le président du Conseil national du vin, Paul Martin, a démissionné.',
    'Paul Martin, secrétaire du Conseil national du vin, a démissionné.',
  );
  assert.equal(found?.finding.code, 'role-conflict');
  assert.equal(found?.finding.severity, 'warning');
  assert.equal(found?.at, 'président du Conseil national du vin');
  assert.deepEqual(found?.related, ['secrétaire du Conseil national du vin']);
  assert.deepEqual(more, []);
});

test('former offices, other bodies and feminine forms are no conflict', async () => {
  assert.deepEqual(
    await find(
      'L’ancien président du Conseil national du vin, Paul Martin, a démissionné.',
      'Paul Martin, secrétaire du Conseil national du vin, a démissionné.',
      'Le président de la Fédération des caves, Paul Martin, a parlé.',
    ),
    [],
  );
  assert.deepEqual(
    await find(
      'La présidente du Conseil national du vin, Anne Martin, a parlé.',
      'Le président du Conseil national du vin, Anne Martin, a parlé.',
    ),
    [],
  );
});

test('a ministry with a president is implausible, with its minister beside it', async () => {
  const [found] = await find(
    'Le président du ministère français de la Défense, Anne Petit, et le ministre de la Défense, Jean Blanc, ont parlé.',
  );
  assert.equal(found?.finding.code, 'role-implausible');
  assert.equal(found?.at, 'président du ministère français de la Défense');
  assert.deepEqual(found?.related, ['ministre de la Défense']);
});

test('one person of two genders is information; a generic title is none', async () => {
  const [found] = await find(
    'Son homologue suédoise, Alex Lind, a parlé.',
    'Son homologue suédois, Alex Lind, a parlé.',
  );
  assert.equal(found?.finding.code, 'attribute-conflict');
  assert.equal(found?.finding.severity, 'information');
  assert.deepEqual(await find('Le ministre Anne Petit a parlé.', 'Mme Anne Petit a parlé.'), []);
  assert.deepEqual(await find('L’avocate de Paul Martin a parlé.', 'M. Paul Martin a parlé.'), []);
});

test('an agency of the state here and of a province there is information', async () => {
  const [found, ...more] = await find(
    'Selon l’agence de presse régionale suédoise, tout va bien. L’agence de presse officielle de la Suède le dit.',
    'L’agence de presse d’État suédoise le dit.',
  );
  assert.equal(found?.finding.code, 'attribute-conflict');
  assert.equal(found?.at, 'agence de presse régionale suédoise');
  assert.deepEqual(found?.related, ['agence de presse officielle de la Suède', 'agence de presse d’État suédoise']);
  assert.match(found?.finding.message.fr ?? '', /suédoise » \(0\) et comme « .* » \(0 et 1\)\.$/);
  assert.deepEqual(more, []);
});

test('a name that was never written in another alphabet has one spelling', async () => {
  const found = await find('Le juge Erik Marroc a parlé.', 'Le juge Eric Marrocq a répondu.');
  assert.deepEqual(
    found.map(({ finding, related }) => `${finding.code} ${finding.severity} ${related.length}`),
    ['name-variant information 1'],
  );
  assert.deepEqual(await find('Sergueï Choïgou a parlé.', 'Sergei Shoigu a répondu.'), []);
});

test('two words for who leads a body are information; its head and its secretary are a warning', async () => {
  const severity = async (one: string, other: string) =>
    (
      await find(
        `Anna Berg, ${one} de la Commission des comptes, a parlé.`,
        `Anna Berg, ${other} de la Commission des comptes, a parlé.`,
      )
    ).map(({ finding }) => `${finding.code} ${finding.severity}`);
  assert.deepEqual(await severity('gouverneure', 'présidente'), ['role-conflict information']);
  assert.deepEqual(await severity('secrétaire', 'présidente'), ['role-conflict warning']);
});

test('a man and a woman of one surname are no contradiction', async () => {
  assert.deepEqual(await find('La présidente Fatou Sow a parlé.', 'M. Sow est parti.'), []);
});
