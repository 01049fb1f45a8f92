import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LexiconEntry } from '../../../server/core/text/lexicon';
import { openLexicon } from '../../../server/core/text/packed-lexicon';
import { loadLanguages } from '../../../server/languages/languages';
import { languages, loadData } from '../../languages';

const show = (entries: readonly LexiconEntry[]) =>
  entries.map(({ lemma, pos, gender, number, tense }) => [lemma, pos, gender, number, tense].filter(Boolean).join(' '));

const french: Record<string, string[]> = {
  obus: ['obus noun m'],
  soldats: ['soldat noun m plural'],
  navales: ['naval adjective f plural'],
  chevaux: ['cheval noun m plural'],
  communes: ['commune noun f plural', 'commun adjective f plural'],
  centimètres: ['centimètre noun m plural'],
  km: ['km noun m'],
  cette: ['ce determiner f singular'],
  aux: ['au preposition plural', 'au determiner plural'],
  'l’': ['le determiner singular', 'le pronoun singular'],
  a: ['avoir verb singular present'],
  auraient: ['avoir verb plural conditional'],
  déploiera: ['déployer verb singular future'],
  déployées: ['déployer verb f plural past participle'],
  Russie: ['Russie proper f singular'],
  russie: [],
  ONU: ['ONU noun f'],
  xyzzy: [],
  '': [],
};

test('the French lexicon knows lemma, word class, gender, number and tense', async () => {
  const { lexicon } = (await languages).fr;
  for (const [form, expected] of Object.entries(french)) assert.deepEqual(show(lexicon.lookup(form)), expected, form);
});

const english: Record<string, string[]> = {
  soldiers: ['soldier noun plural'],
  women: ['woman noun plural'],
  took: ['take verb past'],
  taken: ['taken adjective', 'take verb past participle'],
  killed: ['kill verb past', 'kill verb past participle'],
  would: ['will verb conditional'],
  the: ['the determiner'],
  London: ['London proper'],
};

test('the English lexicon knows lemma, word class, number and tense', async () => {
  const { lexicon } = (await languages).en;
  for (const [form, expected] of Object.entries(english)) assert.deepEqual(show(lexicon.lookup(form)), expected, form);
});

test('a given name is told from a family name', async () => {
  const { lexicon } = (await languages).fr;
  assert.deepEqual(lexicon.lookup('Paul'), [{ lemma: 'Paul', pos: 'proper', gender: 'm', name: 'given' }]);
  assert.equal(lexicon.lookup('Dupont')[0].name, 'family');
});

test('a stem of one letter, and endings with nothing in common, are found', () => {
  const lexicon = openLexicon('4\n[{"pos":"verb"},{"pos":"noun"}]\n,:1;ller,ller:0,va:0\na;\t0\n;\t1');
  assert.deepEqual(show(lexicon.lookup('a')), ['a noun']);
  assert.deepEqual(show(lexicon.lookup('va')), ['ller verb']);
});

test('looking up again gives the same, however often', () => {
  const lexicon = openLexicon('4\n[{"pos":"noun"}]\n,:0\nab;c\t0');
  for (let i = 0; i < 50_000; i++) lexicon.lookup(`x${i}`);
  assert.deepEqual(show(lexicon.lookup('abc')), ['abc noun']);
  assert.deepEqual(show(lexicon.lookup('abc')), ['abc noun']);
});

test('data that cannot be read is named', async () => {
  const broken = (name: string) =>
    name === 'lexicon-fr.bin' ? Promise.reject(new Error('no such file')) : loadData(name);
  await assert.rejects(loadLanguages(broken), /"lexicon-fr\.bin" cannot be read: no such file/);
});
