import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAttributions } from '../../../server/core/read/attributions';
import { claimantsAt } from '../../../server/core/read/claimants';
import { readFigures } from '../../../server/core/read/figures';
import { splitBlocks } from '../../../server/core/text/blocks';
import { splitSentences } from '../../../server/core/text/sentences';
import type { Figure, LanguageId, NameMention } from '../../../server/core/values';
import * as english from '../../../server/languages/en/attributions';
import * as french from '../../../server/languages/fr/attributions';
import { languages } from '../../languages';

async function read(text: string, id: LanguageId, names: readonly NameMention[] = []) {
  const language = (await languages)[id];
  const sentences = splitSentences(text, splitBlocks(text, language.text), language.text);
  const figures = sentences.flatMap(({ start, end }) =>
    readFigures(text.slice(start, end), language).map((figure) => moved(figure, start)),
  );
  return { attributions: readAttributions(text, sentences, { names, figures }, language) };
}

const moved = (figure: Figure, by: number): Figure => {
  const { start, end, counted } = figure;
  const own = counted && { ...counted, start: counted.start + by, end: counted.end + by };
  return { ...figure, start: start + by, end: end + by, counted: own };
};

async function chainAt(text: string, at: string, id: LanguageId, names: readonly NameMention[] = []) {
  const start = text.indexOf(at);
  assert.notEqual(start, -1, `« ${at} » is not in « ${text} »`);
  const chain = claimantsAt(await read(text, id, names), { start, end: start + at.length });
  for (const teller of chain) assert.equal(teller.text, text.slice(teller.start, teller.end));
  return chain.map((teller) => teller.text);
}

const packs = { fr: french.examples, en: english.examples } as const;
for (const [id, examples] of Object.entries(packs))
  for (const { text, at, chain } of examples)
    test(`${id}: who says « ${at} » in « ${text} »`, async () => {
      assert.deepEqual(await chainAt(text, at, id as LanguageId), chain);
    });

test('a pronoun stands for the one person named before that it agrees with', async () => {
  const text = 'Anne Morel a visité le site avec Paul Roux. « Il reste 20 lits », a-t-elle dit.';
  const person = (name: string, gender: 'f' | 'm'): NameMention => ({
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    text: name,
    type: 'person',
    gender,
  });
  const names = [person('Anne Morel', 'f'), person('Paul Roux', 'm')];
  assert.deepEqual(await chainAt(text, '20', 'fr', names), ['Anne Morel']);
});

test('a pronoun that two persons could be stays as it is written', async () => {
  const text = 'Anne Morel a visité le site avec Lise Roux. « Il reste 20 lits », a-t-elle dit.';
  const names = ['Anne Morel', 'Lise Roux'].map(
    (name): NameMention => ({
      start: text.indexOf(name),
      end: text.indexOf(name) + name.length,
      text: name,
      type: 'person',
    }),
  );
  assert.deepEqual(await chainAt(text, '20', 'fr', names), ['a-t-elle']);
});

test('a quotation of several sentences has one speaker', async () => {
  const text = '« Nous avions 30 lits. Il en reste 20. Rien ne change », a déclaré Anne Morel.';
  assert.deepEqual(await chainAt(text, '30', 'fr'), ['Anne Morel']);
  assert.deepEqual(await chainAt(text, '20', 'fr'), ['Anne Morel']);
});

const adversarial: Record<string, string> = {
  quotes: '«'.repeat(100_000),
  'straight quotes': '"a '.repeat(33_000),
  blanks: `Selon${' '.repeat(100_000)}X`,
  commas: `Selon X${', '.repeat(50_000)}selon Y`,
  tellers: 'selon la police, '.repeat(6_000),
  'nested of': `selon la ${'fin de la '.repeat(10_000)}`,
  initials: 'M. '.repeat(33_000),
  verbs: 'a déclaré X, '.repeat(8_000),
  brackets: '('.repeat(100_000),
};
for (const [name, text] of Object.entries(adversarial))
  test(`reads 100 KB of ${name} in linear time`, { timeout: 5_000 }, async () => {
    assert.ok(Array.isArray((await read(text, 'fr')).attributions));
  });
