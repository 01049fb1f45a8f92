import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refineArticleDates } from '../../../server/core/read/dates/story-dates';
import { readDocument } from '../../../server/core/read/reading';
import type { LanguageId, Reading } from '../../../server/core/values';
import { languages } from '../../languages';

const read = async (text: string, path = 'a.txt', language: LanguageId = 'fr'): Promise<Reading> =>
  readDocument({ path, text, language }, await languages);

const dateOf = async (text: string, path?: string, language?: LanguageId) => (await read(text, path, language)).date;

const day = ({ date, basis }: { date: string | null; basis: string }) => [date, basis];

test('front matter states the date', async () => {
  const date = await dateOf('---\npublished: 2014-03-10T08:00:00Z\n---\nLe pont a fermé mardi.');
  assert.deepEqual(day(date), ['2014-03-10', 'stated']);
  assert.match(date.reason!.fr, /published/);
});

test('front matter may write the date in words', async () => {
  assert.deepEqual(day(await dateOf('---\ndate: 10 mars 2014\n---\nLe pont a fermé.')), ['2014-03-10', 'stated']);
});

test('the page states when it was published', async () => {
  assert.deepEqual(day(await dateOf('Le pont est fermé\nPublié le 12 juillet 2013 à 10h\nLe pont a fermé mardi.')), [
    '2013-07-12',
    'stated',
  ]);
  assert.deepEqual(day(await dateOf('LYON, 12 juil 2013 (AFP) - Le pont a fermé mardi 9 juillet 2013.')), [
    '2013-07-12',
    'stated',
  ]);
  assert.deepEqual(day(await dateOf('The bridge\nPublished on March 10, 2014\nIt closed.', 'a.txt', 'en')), [
    '2014-03-10',
    'stated',
  ]);
});

test('a full date inside the text is not the date of the article', async () => {
  assert.equal((await dateOf('Le pont, ouvert le 12 juillet 1913, a fermé mardi.')).date, null);
});

test('the file name gives the date', async () => {
  assert.deepEqual(day(await dateOf('Le pont a fermé mardi.', 'x/2014-03-10-pont.txt')), ['2014-03-10', 'file']);
  assert.deepEqual(day(await dateOf('Le pont a fermé mardi.', 'x/20140310.txt')), ['2014-03-10', 'file']);
  assert.equal((await dateOf('Le pont a fermé mardi.', 'x/12345678901234.txt')).date, null);
});

test('a weekday on its day falls in the year after the latest one told as past', async () => {
  const date = await dateOf(
    'Le maire a inauguré le pont ce mardi 11 mars. Les travaux avaient commencé le 3 mai 2013.',
  );
  assert.deepEqual(day(date), ['2014-03-11', 'inferred']);
  assert.deepEqual(date.reason, { en: '“ce mardi 11 mars” falls in 2014', fr: '« ce mardi 11 mars » tombe en 2014' });
});

test('the day before tomorrow is the article’s own', async () => {
  const date = await dateOf('Le conseil votera demain, mercredi 12 mars. Le projet date du 3 mai 2013.');
  assert.deepEqual(day(date), ['2014-03-11', 'inferred']);
});

test('nothing is guessed where the text cannot say', async () => {
  assert.deepEqual(await dateOf('Le pont a fermé mardi.'), { date: null, basis: 'unknown', reason: null });
  assert.deepEqual(await dateOf('Le pont a fermé mardi 11 mars.'), { date: null, basis: 'unknown', reason: null });
});

const story = async (...texts: string[]): Promise<readonly Reading[]> =>
  refineArticleDates(await Promise.all(texts.map((text, index) => read(text, `${index}.txt`))));

const daysIn = (reading: Reading) => reading.dates.map(({ from, to }) => [from, to]);

test('an article is dated by the event that it shares with another one', async () => {
  const [, second] = await story(
    'La digue du lac Vernier a cédé mardi 11 mars 2014, inondant le village de Combes.',
    'La digue du lac Vernier a cédé mardi et le village de Combes est sous les eaux.',
  );
  assert.deepEqual(daysIn(second!), [['2014-03-11', '2014-03-11']]);
  assert.equal(second!.date.basis, 'inferred');
  assert.match(second!.date.reason!.fr, /0\.txt/);
});

test('an unlike event does not date an article to the day', async () => {
  const [, second] = await story(
    'La digue du lac Vernier a cédé mardi 11 mars 2014, inondant le village de Combes.',
    'Le musée de Brest a rouvert mardi avec une exposition de peinture flamande.',
  );
  assert.deepEqual(daysIn(second!), [[null, null]]);
});

test('the other articles bound the date, which is enough for a month', async () => {
  const [, second] = await story(
    'La digue du lac Vernier a cédé mardi 11 mars 2014, inondant le village de Combes.',
    'Le musée de Brest avait fermé en novembre dernier.',
  );
  assert.deepEqual(daysIn(second!), [['2013-11-01', '2013-11-30']]);
  assert.equal(second!.date.date, null);
});

test('a stated date is never touched', async () => {
  const readings = [
    await read('---\npublished: 2012-01-01\n---\nLa digue a cédé mardi.', '0.txt'),
    await read('La digue a cédé mardi 11 mars 2014.', '1.txt'),
  ];
  assert.equal(refineArticleDates(readings)[0], readings[0]);
});

test('the order of the readings does not matter', async () => {
  const readings = await story(
    'La digue du lac Vernier a cédé mardi 11 mars 2014, inondant le village de Combes.',
    'La digue du lac Vernier a cédé mardi et le village de Combes est sous les eaux.',
    'Le village de Combes, près du lac Vernier, est sous les eaux depuis mardi.',
  );
  const raw = readings.map(({ path, text }) => read(text, path));
  const back = refineArticleDates([...(await Promise.all(raw))].reverse());
  assert.deepEqual([...back].reverse(), readings);
});

test('the events of an article weigh more than one of them', async () => {
  const [, , third] = await story(
    'La digue du lac Vernier a cédé mardi 11 mars 2014, inondant le village de Combes.',
    'Le maire de Combes, Paul Ferrand, a démissionné jeudi 13 mars 2014 devant le conseil municipal.',
    'La digue du lac Vernier a cédé mardi sur Combes. Le maire de Combes, Paul Ferrand, a démissionné jeudi devant le conseil.',
  );
  assert.deepEqual(daysIn(third!), [
    ['2014-03-11', '2014-03-11'],
    ['2014-03-13', '2014-03-13'],
  ]);
  assert.equal(third!.date.date, '2014-03-13');
});

test('a rounded distance dates no other article', async () => {
  const [, second] = await story(
    'Mardi 11 mars 2014, la digue tenait encore. Il y a quinze jours, la digue du lac Vernier avait cédé à Combes.',
    'La digue du lac Vernier a cédé mercredi à Combes.',
  );
  assert.deepEqual(daysIn(second!), [[null, null]]);
});
