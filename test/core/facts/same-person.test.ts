import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StoryIndex } from '../../../server/core/facts/story-index';
import { readDocument } from '../../../server/core/read/reading';
import { languages } from '../../languages';

async function messages(...texts: string[]): Promise<string[]> {
  const index = new StoryIndex(await languages);
  for (const [at, text] of texts.entries())
    index.replace(readDocument({ path: `${'abc'[at]}.txt`, date: `2024-03-0${at + 4}`, text }, await languages));
  return index.story().findings.map(({ message }) => message.en);
}

const first = 'Un nouveau patron\nGrégoire Valroux, 52 ans, prend la tête de la banque mutualiste.';

test('a person has one age: another one in another article is said, with the name', async () => {
  const second = 'Qui est-il ?\nLe maire a reçu Grégoire Valroux, un Vosgien de 56 ans passé par le privé.';
  assert.deepEqual(await messages(first, second), ['“Grégoire Valroux”: “52 ans” (a), but “56 ans” (b).']);
});

test('the ages of two persons, and of one at two times of his life, are two facts', async () => {
  const other = 'Qui est-il ?\nLe maire a reçu Émile Carrère, un Vosgien de 56 ans passé par le privé.';
  const young = 'Son parcours\nGrégoire Valroux, 28 ans, entrait alors au ministère des Finances.';
  assert.deepEqual(await messages(first, other, young), []);
});
