import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StoryIndex } from '../../../server/core/facts/story-index';
import { readDocument } from '../../../server/core/read/reading';
import type { SourceText, Story } from '../../../server/core/values';
import { languages } from '../../languages';

async function storyOf(...texts: SourceText[]): Promise<Story> {
  const index = new StoryIndex(await languages);
  for (const text of texts) index.replace(readDocument(text, await languages));
  return index.story();
}

test('a difference is told with the words that stand between a figure and what it counts, and the teller’s article', async () => {
  const story = await storyOf(
    {
      path: 'a.txt',
      date: '2024-03-05',
      text: 'Brest\nLa tempête a déversé 12 millions de litres de fioul dans le port de Brest, d’après les calculs du Cedre. Selon la préfecture, 340 bateaux de plaisance ont été détruits par la tempête dans le port de Brest.',
    },
    {
      path: 'b.txt',
      date: '2024-03-05',
      text: 'Après la tempête\nDans le port de Brest, quelque 290 bateaux de plaisance ont été détruits par la tempête.',
    },
  );
  const finding = story.findings.find(({ code }) => code === 'value-conflict');
  assert.ok(finding, JSON.stringify(story.findings));
  assert.match(finding.message.fr, /« 340 bateaux de plaisance » \(a, selon la préfecture\)/);
  assert.match(finding.message.fr, /« quelque 290 bateaux de plaisance » \(b\)/);
  assert.match(finding.message.en, /according to “la préfecture”/);
  // The values name what they count: nothing stands before them.
  assert.match(
    finding.message.en,
    /^“340 bateaux de plaisance” \(a, .*\), but “quelque 290 bateaux de plaisance” \(b\)\.$/,
  );
  assert.deepEqual(
    finding.related.map(({ message }) => message.fr),
    ['« quelque 290 bateaux de plaisance »'],
  );
});

test('the label of a fact says what was done to what is counted, and names whom it is about', async () => {
  const story = await storyOf(
    { path: 'a.txt', date: '2024-03-05', text: 'Haïti\nLe Kenya assure que 400 policiers ont été envoyés en Haïti.' },
    { path: 'b.txt', date: '2024-03-05', text: 'Renforts\nLe Kenya a envoyé 400 policiers en Haïti.' },
  );
  assert.deepEqual(
    story.facts.filter(({ kind }) => kind === 'figure').map(({ label }) => label),
    ['policiers envoyés (Kenya, Haïti)'],
  );
});

test('the label of a date is what happened, in the words of the text', async () => {
  const story = await storyOf(
    {
      path: 'a.txt',
      date: '2024-05-14',
      text: 'Pêche\nLe Maroc et le Portugal ont signé un accord de pêche le 13 mai.',
    },
    {
      path: 'b.txt',
      date: '2024-05-15',
      text: 'Pêche\nDepuis la signature d’un accord de pêche entre le Maroc et le Portugal le 13 mai, les quais revivent.',
    },
  );
  const [fact] = story.facts.filter(({ kind }) => kind === 'date');
  assert.ok(fact && /^(?:signé|signature d’)\s?un accord de pêche/.test(fact.label), fact?.label);
});

test('an English text names its tellers in English', async () => {
  const story = await storyOf(
    {
      path: 'a.txt',
      date: '2024-03-05',
      language: 'en',
      text: 'Brest\nAccording to the harbour master, 340 fishing boats were destroyed by the storm in the port of Brest.',
    },
    {
      path: 'b.txt',
      date: '2024-03-05',
      language: 'en',
      text: 'Storm\nIn the port of Brest, 290 fishing boats were destroyed by the storm.',
    },
  );
  const finding = story.findings.find(({ code }) => code === 'value-conflict');
  assert.match(finding?.message.en ?? '', /“340 fishing boats” \(a, according to the harbour master\)/);
});

test('a teller who is only a pronoun is not told: it names nobody', async () => {
  const boats = (path: string, text: string) => ({ path, date: '2024-03-05', text: `Brest\n${text}` });
  const story = await storyOf(
    boats('a.txt', 'Selon elle, 340 bateaux de plaisance ont été détruits par la tempête dans le port de Brest.'),
    boats('b.txt', 'Dans le port de Brest, 290 bateaux de plaisance ont été détruits par la tempête.'),
  );
  const messages = story.findings.map(({ message }) => message.fr);
  assert.ok(
    messages.some((message) => message.includes('« 340 bateaux de plaisance » (a)')),
    messages.join('\n'),
  );
});

test('a difference of bare numbers is told with what happened, and the point of a number ends no clause', async () => {
  const depots = (path: string, count: string) => ({
    path,
    date: '2024-03-05',
    language: 'en' as const,
    text: `Parcels\nThe 3.5 million subscribers of Marlow Post were served last winter from ${count}.`,
  });
  const story = await storyOf(depots('a.txt', '41'), depots('b.txt', '58'));
  const finding = story.findings.find(({ code }) => code === 'value-conflict');
  assert.match(
    finding?.message.en ?? '',
    /^“The 3\.5 million subscribers of Marlow Post were served[^”]*”: “41” \(a\), but “58” \(b\)\.$/,
  );
});
