import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StoryIndex } from '../../../server/core/facts/story-index';
import { readDocument } from '../../../server/core/read/reading';
import { languages } from '../../languages';

/** The cited sources that articles share, as the passages that name them. */
async function sharedSources(...texts: string[]): Promise<string[][]> {
  const packs = await languages;
  const index = new StoryIndex(packs);
  texts.forEach((text, i) => {
    index.replace(readDocument({ path: `${i}.txt`, text, language: 'fr' }, packs));
  });
  const phrases = index.story().facts.filter((fact) => fact.kind === 'phrase');
  return phrases.map((fact) => fact.members.map((member) => member.text));
}

test('one agency in two spellings is one source', async () => {
  const shared = await sharedSources(
    'Le port a rouvert lundi, selon l’agence de presse russe TASS.',
    'Trois navires attendaient au large, selon l’agence de presse russe Tass.',
  );
  assert.deepEqual(shared, [['agence de presse russe TASS', 'agence de presse russe Tass']]);
});

test('the ministries of two countries are two sources', async () => {
  const shared = await sharedSources(
    'Le port a rouvert lundi, selon le ministère russe des Transports.',
    'Trois navires attendaient au large, selon le ministère japonais des Transports.',
  );
  assert.deepEqual(shared, []);
});
