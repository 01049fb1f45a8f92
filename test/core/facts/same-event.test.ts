import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StoryIndex } from '../../../server/core/facts/story-index';
import { readDocument } from '../../../server/core/read/reading';
import type { Fact, SourceText, Story } from '../../../server/core/values';
import { languages } from '../../languages';

async function storyOf(...texts: SourceText[]): Promise<Story> {
  const index = new StoryIndex(await languages);
  for (const text of texts) index.replace(readDocument(text, await languages));
  return index.story();
}

const factWith = (story: Story, ...passages: string[]): Fact | undefined =>
  story.facts.find((fact) => passages.every((passage) => fact.members.some((member) => member.text.includes(passage))));

const dateFindings = (story: Story) => story.findings.filter((finding) => finding.code === 'date-conflict');

test('an arrival and a reception lie within the days of the visit', async () => {
  const story = await storyOf(
    {
      path: 'a.txt',
      date: '2024-03-04',
      text: 'Portugal\nLe chancelier Karl Brenner se rendra au Portugal du 6 au 8 mars.',
    },
    {
      path: 'b.txt',
      date: '2024-03-07',
      text: 'Lisbonne\nKarl Brenner est arrivé au Portugal mercredi 6 mars. Karl Brenner a été reçu jeudi 7 mars au palais de Belém, au Portugal.',
    },
  );
  assert.ok(factWith(story, 'du 6 au 8 mars', '6 mars', '7 mars'), 'not one fact');
  assert.deepEqual(dateFindings(story), []);
});

test('a visit of somebody else is another one', async () => {
  const story = await storyOf(
    { path: 'a.txt', date: '2024-03-04', text: 'Portugal\nKarl Brenner se rendra au Portugal du 6 au 8 mars.' },
    {
      path: 'b.txt',
      date: '2024-03-09',
      text: 'Tourisme\nLa chanteuse Inès Moreau a visité le Portugal jeudi 7 mars.',
    },
  );
  assert.equal(factWith(story, 'du 6 au 8 mars', '7 mars'), undefined);
});

test('one deed on two days is said', async () => {
  const story = await storyOf(
    {
      path: 'a.txt',
      date: '2024-11-03',
      text: 'Pêche\nL’accord de pêche, signé en mars dernier par le Maroc et le Portugal, fait vivre les quais.',
    },
    {
      path: 'b.txt',
      date: '2024-11-05',
      text: 'Quais\nDepuis la signature de l’accord de pêche entre le Maroc et le Portugal en juin dernier, les quais revivent.',
    },
  );
  const [finding] = dateFindings(story);
  assert.ok(
    finding?.message.fr.includes('mars') && finding.message.fr.includes('juin'),
    JSON.stringify(story.findings),
  );
});

test('days that were counted from a guessed date contradict nobody', async () => {
  const texts = [
    'Pêche\nLe Maroc et le Portugal ont signé mardi un accord de pêche. Il vaudra en 2025, après celui du 3 mars 2024.',
    'Pêche\nLe Maroc et le Portugal ont signé un accord de pêche le 13 mars 2024.',
  ];
  const stated = await storyOf(
    { path: 'a.txt', text: texts[0]!, date: '2024-03-08' },
    { path: 'b.txt', text: texts[1]!, date: '2024-03-14' },
  );
  assert.equal(dateFindings(stated).length, 1, 'nothing is said where the articles are dated');
  const guessed = await storyOf({ path: 'a.txt', text: texts[0]! }, { path: 'b.txt', text: texts[1]! });
  assert.deepEqual(dateFindings(guessed), []);
});

test('a weekday that cannot be placed links by its name', async () => {
  const sentence = 'L’explosion du dépôt de gaz de Velmora a blessé plusieurs pompiers';
  const story = await storyOf(
    { path: 'a.txt', text: `Velmora\n${sentence} mardi.` },
    { path: 'b.txt', text: `Velmora\n${sentence} mardi soir.` },
    { path: 'c.txt', text: `Velmora\n${sentence} jeudi.` },
  );
  const fact = factWith(story, 'mardi', 'mardi soir');
  assert.ok(fact, 'not one fact');
  assert.ok(!fact.members.some((member) => member.text === 'jeudi'));
});

test('a duration is that of the days that others name', async () => {
  const days = {
    path: 'a.txt',
    date: '2024-03-04',
    text: 'Portugal\nLe chancelier Karl Brenner se rendra au Portugal du 6 au 8 mars.',
  };
  const lasting = (words: string) => ({
    path: 'b.txt',
    date: '2024-03-09',
    text: `Lisbonne\nKarl Brenner a achevé sa visite de ${words} au Portugal sans un mot pour la presse.`,
  });
  assert.ok(factWith(await storyOf(days, lasting('trois jours')), 'du 6 au 8 mars', 'trois jours'), 'not one fact');
  assert.equal(factWith(await storyOf(days, lasting('cinq jours')), 'du 6 au 8 mars', 'cinq jours'), undefined);
});

test('“the coming months” may hold the days of the same plan', async () => {
  const story = await storyOf(
    {
      path: 'a.txt',
      date: '2024-05-03',
      text: 'Haïti\nLe Kenya pourrait envoyer davantage de policiers en Haïti dans les mois à venir.',
    },
    {
      path: 'b.txt',
      date: '2024-05-04',
      text: 'Renforts\nLe Kenya devrait envoyer d’autres policiers en Haïti cet été.',
    },
  );
  assert.ok(factWith(story, 'mois à venir', 'cet été'), 'not one fact');
});

test('the rounds of one series are no contradiction', async () => {
  const story = await storyOf({
    path: 'a.txt',
    date: '2024-05-03',
    text: 'Genève\nLe deuxième cycle de négociations commerciales entre la Suisse et le Kenya s’ouvre lundi. Le premier cycle de négociations commerciales entre la Suisse et le Kenya avait échoué en mars.',
  });
  assert.ok(factWith(story, 'deuxième', 'premier'), 'not one fact');
  assert.deepEqual(story.findings, []);
});

test('what is said of the whole holds for its part, and what was told as done cannot still be considered', async () => {
  const story = await storyOf(
    {
      path: 'a.txt',
      date: '2024-07-13',
      text: 'Inondations\nEn juin, le ministre Paul Okoth a annoncé que le Kenya avait déployé 3 000 militaires, dont 2 000 terrassiers, pour la reconstruction des digues de Beira.',
    },
    {
      path: 'b.txt',
      date: '2024-07-12',
      text: 'Digues\nLe Kenya envisagerait d’envoyer plusieurs milliers de terrassiers pour la reconstruction des digues de Beira.',
    },
  );
  const finding = story.findings.find(({ code }) => code === 'status-conflict');
  assert.ok(
    finding?.message.fr.includes('déployé') && finding.message.fr.includes('envisagerait'),
    JSON.stringify(story.findings),
  );
});

test('an event that is told as done before the days for which it is announced is said', async () => {
  const story = await storyOf(
    {
      path: 'a.txt',
      date: '2024-03-07',
      text: 'Lisbonne\nLe chancelier Karl Brenner se rendra au Portugal du 8 au 10 mars. L’agence Lusa a rapporté mercredi que Karl Brenner s’était rendu au Portugal.',
    },
    { path: 'b.txt', date: '2024-03-09', text: 'Portugal\nKarl Brenner est arrivé au Portugal vendredi 8 mars.' },
  );
  const [finding] = story.findings.filter(({ code }) => code === 'chronology-conflict');
  assert.match(
    finding?.message.fr ?? '',
    /« mercredi » \(« s’était rendu »\) ; ailleurs, c’est « vendredi 8 mars » \(b\)\.$/,
  );
  assert.ok(finding?.related.some(({ path }) => path === 'b.txt'));
});

test('what a French and an English article count meets by its concept', async () => {
  const story = await storyOf(
    {
      path: 'a.txt',
      date: '2024-03-05',
      text: 'Velmora\nLa crue de la Dorna a privé d’eau potable 13 000 habitants de Velmora.',
    },
    {
      path: 'b.txt',
      date: '2024-03-05',
      language: 'en',
      text: 'Velmora\nThe flood of the Dorna left 13,000 residents of Velmora without drinking water.',
    },
  );
  assert.ok(factWith(story, '13 000', '13,000'), 'not one fact');
});
