import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNames } from '../../../server/core/read/names';
import { readDocument } from '../../../server/core/read/reading';
import type { LanguageId, NameMention } from '../../../server/core/values';
import { languages } from '../../languages';

const letters = { person: 'P', place: 'L', organisation: 'O' };
const show = (names: readonly NameMention[]) => names.map((name) => `${name.text}|${letters[name.type]}`);
const read = async (text: string, language: LanguageId = 'fr') =>
  readDocument({ path: 'a.txt', text, language }, await languages);

for (const id of ['fr', 'en'] as const)
  test(`every example of the ${id} pack is read as it says`, async () => {
    for (const { text, names } of (await languages)[id].names.examples)
      assert.deepEqual(show((await read(text, id)).names), names, text);
  });

test('a place inside another name is a mention too', async () => {
  const { names } = await read('La mairie de Lyon a répondu.');
  assert.deepEqual(show(names), ['mairie de Lyon|O', 'Lyon|L']);
});

test('a surname that opens a sentence follows the full name of its document', async () => {
  const { names } = await read('Carla Espoir a démissionné. Hier, Espoir était absente.');
  assert.deepEqual(show(names), ['Carla Espoir|P', 'Espoir|P']);
});

test('adjectives and inhabitants refer to their country', async () => {
  const { demonyms } = await read('Les soldats nord-coréens et deux Polonaises.');
  assert.deepEqual(
    demonyms.map(({ text, key }) => `${text} ${key}`),
    ['nord-coréens country:KP', 'Polonaises country:PL'],
  );
});

test('an adjective that names two countries refers to both', async () => {
  const demonymsOf = async (text: string, language: LanguageId) =>
    (await read(text, language)).demonyms.map(({ text: word, key }) => `${word} ${key}`);
  assert.deepEqual(await demonymsOf('Les échanges russo-nord-coréens.', 'fr'), [
    'russo country:RU',
    'nord-coréens country:KP',
  ]);
  assert.deepEqual(await demonymsOf('The Franco-German talks.', 'en'), ['Franco country:FR', 'German country:DE']);
  assert.deepEqual(await demonymsOf('Un porte-avions franco-rien.', 'fr'), []);
});

test('an English office ends with what the person is', async () => {
  for (const [text, office] of [
    ['Russian Defence Minister Anna Berg spoke.', 'Russian Defence Minister'],
    ['Anna Berg, Russia’s defence minister, spoke.', 'Russia’s defence minister'],
    ['The mayor of Lille, Anna Berg, spoke.', 'mayor of Lille'],
    ['Former prime minister Anna Berg spoke.', 'prime minister'],
    ['General Motors Corp hired Anna Berg.', undefined],
  ] as const) {
    const person = (await read(text, 'en')).names.find(({ type }) => type === 'person');
    assert.equal(person?.office?.text, office, text);
  }
});

test('an election is no office', async () => {
  const { names } = await read('Le conseil a élu Anna Berg.');
  assert.equal(names[0]!.office, undefined);
});

test('a name that nothing explains is what another sentence of the document shows', async () => {
  const { names } = await read('Un atelier de Trifouillis a brûlé. On vit bien à Trifouillis.');
  assert.deepEqual(
    names.map(({ text, type }) => `${text} ${type}`),
    ['Trifouillis place', 'Trifouillis place'],
  );
});

test('a heading names its town first', async () => {
  const { names } = await read('Valmont : les habitants ont pu rentrer.');
  assert.deepEqual(
    names.map(({ text, type }) => `${text} ${type}`),
    ['Valmont place'],
  );
});

test('a state under a misspelt official name is that state', async () => {
  const { names } = await read('La République démocrate de Corée et la République populaire de Corée.');
  assert.deepEqual(
    names.map(({ text, key }) => `${text} ${key}`),
    ['République démocrate de Corée country:KP', 'République populaire de Corée country:KP'],
  );
});

/** Small linear congruential generator: the same texts at every run. */
function* randomTexts(count: number) {
  const pieces = [
    'Le',
    'la',
    ' ',
    ' ',
    ' ',
    "l'",
    'd’',
    'M.',
    'J.-C.',
    'Paris',
    'Corée du Nord',
    'ministère',
    'des',
    'Affaires',
    'étrangères',
    ',',
    '.',
    '«',
    '»',
    '-',
    '–',
    '\n',
    '\r\n',
    'É',
    'ONU',
    '(',
    ')',
    'président',
    'Marie',
    'van',
    'der',
    '3e',
    'arrondissement',
    'République',
    '12',
    '\u00a0',
    '😀',
    'ſ',
    'O’',
    'deLavrov',
    '\ud800',
    'et',
    'de',
    'Conseil',
  ];
  let seed = 7;
  const next = () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed;
  };
  for (let i = 0; i < count; i++)
    yield Array.from({ length: next() % 40 }, () => pieces[next() % pieces.length]).join(next() % 2 ? '' : ' ');
}

test('any text is read without a throw, and every span gives back its text', async () => {
  for (const text of randomTexts(3000))
    for (const id of ['fr', 'en'] as const) {
      const { names, demonyms } = await read(text, id);
      for (const item of [...names, ...demonyms]) assert.equal(text.slice(item.start, item.end), item.text);
      for (let i = 1; i < names.length; i++) assert.ok(names[i - 1].start <= names[i].start, text);
    }
});

test('names are read in linear time', async () => {
  const { fr, en } = await languages;
  for (const unit of [
    'A',
    'a',
    'A.',
    'A.-',
    'Paris ',
    'Conseil de ',
    'de la ',
    'd’',
    "l'",
    'Marie de ',
    'É-',
    '- ',
    'République ',
    'ONU ',
    'et des ',
  ]) {
    const text = unit.repeat(Math.ceil(100_000 / unit.length));
    const sentences = [{ start: 0, end: text.length, block: 0 }];
    for (const language of [fr, en]) assert.ok(readNames(text, sentences, language).names.length >= 0);
  }
});

test('in a list an office with its article is that of the name behind it, one without that of the name before', async () => {
  const officesOf = async (text: string) =>
    (await read(text)).names.filter(({ type }) => type === 'person').map(({ office }) => office?.text);
  assert.deepEqual(await officesOf('On y a vu Paul Marchand, la ministre de la Culture, Julie Bonnet, et des amis.'), [
    undefined,
    'ministre de la Culture',
  ]);
  assert.deepEqual(await officesOf('On y a vu Julie Bonnet, ministre de la Culture, et Paul Marchand.'), [
    'ministre de la Culture',
    undefined,
  ]);
});

test('the name that a region and its chief town share means the town', async () => {
  const { names } = await read('Ils se sont vus à Genève, puis à Salzbourg.');
  assert.deepEqual(
    names.map(({ key }) => key),
    ['place:geneva', 'place:salzburg'],
  );
});
