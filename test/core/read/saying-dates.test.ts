import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../../../server/core/read/reading';
import type { LanguageId } from '../../../server/core/values';
import { languages } from '../../languages';

/** Sentences with the dates that say when a teller spoke. */
const examples: Readonly<Record<LanguageId, readonly (readonly [string, readonly string[]])[]>> = {
  fr: [
    ['Le ministre a annoncé jeudi que le bac partirait samedi.', ['jeudi']],
    ['Deux hommes sont morts mardi, a annoncé mercredi la police.', ['mercredi']],
    ['La ministre a déclaré à l’AFP vendredi que le pont fermerait lundi.', ['vendredi']],
    ['La ministre a estimé, vendredi, que le pont fermerait lundi.', ['vendredi']],
    ['Jeudi, le maire a annoncé que le pont fermerait lundi.', ['Jeudi']],
    ['Mardi, selon la police, deux personnes sont mortes.', []],
    ['Le maire a annoncé la fermeture du pont jeudi.', []],
    ['Le maire a annoncé pour jeudi une grève.', []],
    ['La ministre a annoncé jeudi prochain comme date.', []],
  ],
  en: [
    ['The minister told AFP on Friday that the ferry sank on Monday.', ['on Friday']],
    ['Police said Friday two people were killed on Tuesday.', ['Friday']],
    ['The bridges were closed on Sunday, officials said on Monday.', ['on Monday']],
    ['On Friday, the minister said the fair would start on Monday.', ['On Friday']],
    ['The firm said in a statement on Friday that 40 jobs would go.', ['on Friday']],
    ['He said the fair would open on Friday.', []],
  ],
};

for (const id of ['fr', 'en'] as const)
  for (const [sentence, expected] of examples[id])
    test(`${id}: dates of saying in « ${sentence} »`, async () => {
      const text = `Titre\n\n${sentence}`;
      const { dates } = readDocument({ path: 'a.txt', text, language: id, date: '2014-03-10' }, await languages);
      assert.deepEqual(
        dates.filter(({ ofSaying }) => ofSaying).map((date) => date.text),
        expected,
      );
    });

for (const [id, line] of [
  ['fr', 'Publié le jeudi 6 mars 2014 à 18h32'],
  ['fr', 'AFP, jeudi 6 mars 2014'],
  ['en', 'The Daily Herald, 6 March 2014'],
] as const)
  test(`${id}: the page's own date in « ${line} »`, async () => {
    const text = `Une grève au port\n${line}\n\nThe ferry sank. Le bac a coulé.`;
    const { dates } = readDocument({ path: 'a.txt', text, language: id }, await languages);
    assert.deepEqual(
      dates.map(({ ofPage }) => ofPage),
      [true],
    );
  });
