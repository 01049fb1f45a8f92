import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conceptsOf } from '../../../server/core/claims/concept-index';
import { languages } from '../../languages';

test('every concept is found by its examples', async () => {
  for (const language of Object.values(await languages)) {
    const index = conceptsOf(language);
    const wrong = language.claims.concepts.flatMap((concept) =>
      concept.examples
        .filter((example) => {
          const lemmas = [example, ...language.lexicon.lookup(example).map((entry) => entry.lemma)];
          return !lemmas.some((lemma) => index.find(lemma)?.id === concept.id);
        })
        .map((example) => `${language.id} ${concept.id}: ${example}`),
    );
    assert.deepEqual(wrong, []);
  }
});

test('no concept stands twice in a language', async () => {
  for (const language of Object.values(await languages)) {
    const ids = language.claims.concepts.map((concept) => concept.id);
    assert.equal(new Set(ids).size, ids.length);
  }
});

test('a word is of one concept, and a kind is of one that exists', async () => {
  for (const language of Object.values(await languages)) {
    const { concepts } = language.claims;
    const lemmas = concepts.flatMap((concept) => concept.lemmas);
    assert.deepEqual(
      lemmas.filter((lemma, i) => lemmas.indexOf(lemma) !== i),
      [],
    );
    const ids = new Set(concepts.map((concept) => concept.id));
    assert.ok(concepts.every(({ kindOf }) => !kindOf || ids.has(kindOf)));
  }
});

test('what English counts, French counts too', async () => {
  const { fr, en } = await languages;
  const french = new Set(fr.claims.concepts.map((concept) => concept.id));
  assert.deepEqual(
    en.claims.concepts.map((concept) => concept.id).filter((id) => !french.has(id)),
    [],
  );
});
