import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinNames } from '../../../server/core/facts/entities';
import { romanisationKey, sameWord } from '../../../server/core/facts/romanisation';
import { StoryIndex } from '../../../server/core/facts/story-index';
import { readDocument } from '../../../server/core/read/reading';
import { languages } from '../../languages';

/** The entities of some texts, each as its spellings in order. */
async function entities(...texts: string[]): Promise<string[]> {
  const packs = await languages;
  const readings = texts.map((text, i) => readDocument({ path: `${i}.txt`, text, language: 'fr' }, packs));
  return joinNames(readings).map(({ mentions }) => [...new Set(mentions.map(({ text }) => text))].join(' = '));
}

test('transliterations are one person', async () => {
  assert.deepEqual(await entities('Sergueï Choïgou a parlé.', 'Sergei Shoigu a répondu.', 'Choïgou est parti.'), [
    'Sergueï Choïgou = Sergei Shoigu = Choïgou',
  ]);
  assert.deepEqual(await entities('Nikita Khrouchtchev a parlé.', 'Nikita Khrushchev a répondu.'), [
    'Nikita Khrouchtchev = Nikita Khrushchev',
  ]);
});

test('hyphens and capitals do not part a name', async () => {
  assert.deepEqual(await entities('Ban Ki-moon a parlé.', 'Ban Ki Moon a répondu.'), ['Ban Ki-moon = Ban Ki Moon']);
});

test('what must stay apart stays apart', async () => {
  assert.deepEqual(await entities('La Corée du Sud et la Corée du Nord ont parlé.'), ['Corée du Sud', 'Corée du Nord']);
  assert.deepEqual(await entities('Maria Zakharova a parlé.', 'Mario Zakharov a répondu.'), [
    'Maria Zakharova',
    'Mario Zakharov',
  ]);
  assert.deepEqual(await entities('Kim Jong-un a succédé à Kim Jong-il.'), ['Kim Jong-un', 'Kim Jong-il']);
  assert.deepEqual(await entities('George Bush a parlé.', 'Jeb Bush a répondu.'), ['George Bush', 'Jeb Bush']);
  assert.deepEqual(
    await entities('Le ministère russe de la Défense et le ministère chinois de la Défense ont parlé.'),
    ['ministère russe de la Défense', 'ministère chinois de la Défense'],
  );
});

test('a surname goes to the full name of its document, then of the folder, and to nobody when two have it', async () => {
  assert.deepEqual(await entities('Angela Merkel a parlé. Merkel est partie.'), ['Angela Merkel = Merkel']);
  assert.deepEqual(await entities('Mme Merkel est partie.', 'Angela Merkel a parlé.'), ['Angela Merkel = Merkel']);
  assert.deepEqual(await entities('M. Bush est parti.', 'George Bush a parlé.', 'Jeb Bush a répondu.'), [
    'Bush',
    'George Bush',
    'Jeb Bush',
  ]);
});

test('in one document the surname goes to whom it named last', async () => {
  assert.deepEqual(await entities('Jeb Bush a parlé. Bush a ri. George Bush a répondu. Bush a pleuré.'), [
    'Jeb Bush = Bush',
    'George Bush = Bush',
  ]);
});

test('a woman’s surname is not the man’s who is called so', async () => {
  assert.deepEqual(await entities('La ministre Claire Delmas a parlé. M. Delmas, le préfet, est parti.'), [
    'Claire Delmas',
    'Delmas',
  ]);
  assert.deepEqual(await entities('La ministre Claire Delmas a parlé.', 'M. Delmas est parti.'), [
    'Claire Delmas',
    'Delmas',
  ]);
  assert.deepEqual(await entities('Carla Rossi a parlé.', 'Carlo Rossi a répondu.'), ['Carla Rossi', 'Carlo Rossi']);
});

test('one given name in Ukrainian, Russian and Arabic spellings is one', async () => {
  assert.deepEqual(await entities('Volodymyr Bondarenko a parlé.', 'Vladimir Bondarenko a répondu.'), [
    'Volodymyr Bondarenko = Vladimir Bondarenko',
  ]);
  assert.deepEqual(await entities('Mohamed Benali a parlé.', 'Muhammad Ben Ali a répondu.'), [
    'Mohamed Benali = Muhammad Ben Ali',
  ]);
});

test('an acronym joins the long form that another document gives, and nobody where two give one', async () => {
  const long = 'La Fédération sportive des cheminots (FSC) se réunit.';
  assert.deepEqual(await entities(long, 'La FSC a voté.'), ['Fédération sportive des cheminots = FSC']);
  assert.deepEqual(await entities(long, 'La FSC a voté.', 'La Fédération syndicale des chauffeurs (FSC) est née.'), [
    'Fédération sportive des cheminots = FSC',
    'FSC',
    'Fédération syndicale des chauffeurs = FSC',
  ]);
});

test('a body is one in French and in English where its words have the same beginnings', async () => {
  const packs = await languages;
  const read = (path: string, text: string, language: 'fr' | 'en') => readDocument({ path, text, language }, packs);
  const names = joinNames([
    read('a', 'L’Organisation de l’unité maritime a voté.', 'fr'),
    read('b', 'The Organisation of Maritime Unity voted.', 'en'),
  ]).map(({ mentions }) => mentions.map(({ text }) => text));
  assert.deepEqual(
    names.map((spellings) => spellings.sort()),
    [['Organisation de l’unité maritime', 'Organisation of Maritime Unity']],
  );
});

test('a name that nothing explains is what other documents show', async () => {
  assert.deepEqual(await entities('Ils vivent à Trifouillis.', 'Hier Trifouillis a brûlé.'), ['Trifouillis']);
});

test('a short form joins the long form that it was introduced with', async () => {
  assert.deepEqual(await entities('La Fédération sportive des cheminots (FSC) se réunit. La FSC a voté.'), [
    'Fédération sportive des cheminots = FSC',
  ]);
});

test('two languages have one town', async () => {
  assert.deepEqual(await entities('Ils sont à Koursk.', 'Ils vont à Kursk.'), ['Koursk = Kursk']);
});

test('an unknown place one letter from a known one of its document is that place', async () => {
  assert.deepEqual(await entities('Le port de Marsaille est fermé. Ils restent à Marseille.'), [
    'Marseille = Marsaille',
  ]);
});

test('the same readings give the same entities, and ids that say what they are', async () => {
  const packs = await languages;
  const read = () =>
    readDocument({ path: 'a.txt', text: 'Angela Merkel est à Moscou avec Gazprom.', language: 'fr' }, packs);
  const ids = joinNames([read()]).map(({ id }) => id);
  assert.deepEqual(ids, ['person:angela-merkel', 'place:moscow', 'organisation:gazprom']);
  assert.deepEqual(joinNames([read()]), joinNames([read()]));
});

/** The names and spellings of some texts, after a decision on the names at the given words. */
async function after(says: 'same' | 'different', at: readonly string[], texts: readonly string[], name?: string) {
  const packs = await languages;
  const readings = texts.map((text, i) => readDocument({ path: `${i}.txt`, text, language: 'fr' }, packs));
  const places = at.map((words) => {
    const reading = readings.find(({ text }) => text.includes(words))!;
    const start = reading.text.indexOf(words);
    return { path: reading.path, start, end: start + words.length };
  });
  const index = new StoryIndex(packs);
  for (const reading of readings) index.replace(reading);
  index.decideNames([{ says, places, name: name ?? null }]);
  return index.story().entities.map((entity) => [entity.name, entity.mentions.map(({ text }) => text).join(', ')]);
}

test('what the user joins is one name in all documents, under the name that the user gives', async () => {
  const texts = ['Leonid Brejnev a parlé.', 'Ilitch Brechniev a répondu.', 'Brejnev est parti.'];
  assert.equal((await entities(...texts)).length, 2);
  const all = 'Leonid Brejnev, Brejnev, Ilitch Brechniev';
  assert.deepEqual(await after('same', ['Leonid Brejnev', 'Ilitch Brechniev'], texts), [['Leonid Brejnev', all]]);
  assert.deepEqual(await after('same', ['Leonid Brejnev', 'Ilitch Brechniev'], texts, 'L. Brejnev'), [
    ['L. Brejnev', all],
  ]);
});

test('what the user separates is two names, by its spelling, in all documents', async () => {
  const texts = ['Sergueï Choïgou a parlé.', 'Sergei Shoigu a répondu.', 'Sergei Shoigu est parti.'];
  assert.equal((await entities(...texts)).length, 1);
  assert.deepEqual(await after('different', ['Sergei Shoigu', 'Sergueï Choïgou'], texts), [
    ['Sergueï Choïgou', 'Sergueï Choïgou'],
    ['Sergei Shoigu', 'Sergei Shoigu, Sergei Shoigu'],
  ]);
});

test('a decision on places where no name stands changes nothing', async () => {
  const texts = ['Angela Merkel a parlé.', 'Elle est partie.'];
  const unchanged = [['Angela Merkel', 'Angela Merkel']];
  assert.deepEqual(await after('same', ['a parlé', 'est partie'], texts), unchanged);
  assert.deepEqual(await after('different', ['est partie', 'Angela Merkel'], texts), unchanged);
});

test('romanisation brings spellings together and keeps women from men', () => {
  assert.equal(romanisationKey('Zelenskiy'), romanisationKey('Zelensky'));
  assert.ok(!sameWord('zaharov', 'zaharova'));
  assert.ok(!sameWord('un', 'il'));
});
