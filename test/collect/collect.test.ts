import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arrivalOf } from '../../server/collect/arrival';
import { readPage } from '../../server/collect/collect';
import { nearDuplicate } from '../../server/collect/near-duplicate';
import { fileNameOf, sourceText } from '../../server/collect/page';
import { readFrontMatter } from '../../server/core/read/front-matter';
import * as made from '../annotations/story';

const paragraphs = [
  'La crue de la Charente a touché 1 200 maisons à Saintes, selon la mairie, qui a ouvert trois gymnases aux sinistrés.',
  'Le fleuve a atteint 6,2 mètres mercredi matin, un niveau que la ville n’avait plus connu depuis l’hiver 1994.',
  'Les secours ont évacué 340 personnes dans la nuit, dont une quarantaine de pensionnaires d’une maison de retraite.',
  'Les écoles resteront fermées jusqu’à lundi, et deux ponts sont interdits à la circulation jusqu’à nouvel ordre.',
];
const article = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebSite', name: 'autre' },
    {
      '@type': 'NewsArticle',
      headline: 'Saintes : « la Charente » déborde',
      datePublished: '2026-02-04T18:30:00+01:00',
      author: [{ '@type': 'Person', name: 'Ada Perrin' }, { name: 'Luc Vasseur' }],
      publisher: { '@type': 'Organization', name: 'La Dépêche "du" Fleuve' },
      inLanguage: 'fr-FR',
    },
  ],
};
const html = `<!doctype html><html lang="fr"><head><title>Saintes | La Dépêche</title>
<meta property="og:site_name" content="Site"><link rel="canonical" href="https://fleuve.example/saintes">
<script type="application/ld+json">{ broken</script>
<script type="application/ld+json">${JSON.stringify(article)}</script></head>
<body><nav><ul><li><a href="/">Accueil</a></li><li><a href="/abo">Abonnez-vous</a></li></ul></nav>
<article><h1>Saintes : « la Charente » déborde</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}
<script>alert(1)</script></article><footer>Mentions légales</footer></body></html>`;

test('a saved page becomes its article, with what it says of itself', () => {
  const page = readPage(html, null)!;
  const { text, ...metadata } = page;
  assert.deepEqual(metadata, {
    title: 'Saintes : « la Charente » déborde',
    outlet: 'La Dépêche "du" Fleuve',
    author: 'Ada Perrin, Luc Vasseur',
    url: 'https://fleuve.example/saintes',
    published: '2026-02-04',
    language: 'fr-FR',
  });
  for (const paragraph of paragraphs) assert.ok(text.split('\n').includes(paragraph), paragraph);
  assert.doesNotMatch(text, /Abonnez|Mentions|alert/);
});

test('the file that is written reads back, quotes and colons too', () => {
  const file = sourceText(readPage(html, null)!, '2026-02-05');
  const { end, ...fields } = readFrontMatter(file)!;
  assert.deepEqual(fields, {
    title: 'Saintes : « la Charente » déborde',
    outlet: 'La Dépêche "du" Fleuve',
    author: 'Ada Perrin, Luc Vasseur',
    url: 'https://fleuve.example/saintes',
    published: '2026-02-04',
    retrieved: '2026-02-05',
    language: 'fr',
  });
  assert.match(file.slice(end).trim(), /^Saintes : « la Charente » déborde\n/);
});

test('OpenGraph serves where schema.org is missing', () => {
  const plain = html
    .replace(/<script type[\s\S]*?<\/script>/g, '')
    .replace(
      '<head>',
      '<head><meta property="og:title" content="Titre OG"><meta property="article:published_time" content="2026-02-03T00:00:00Z"><meta name="author" content="B. C.">',
    );
  const page = readPage(plain, 'https://fleuve.example/x')!;
  assert.deepEqual(
    [page.title, page.outlet, page.author, page.url, page.published],
    ['Titre OG', 'Site', 'B. C.', 'https://fleuve.example/x', '2026-02-03'],
  );
});

test('a page without an article, broken or deep, does no harm', () => {
  assert.equal(readPage('', null), null);
  assert.equal(readPage('<html><body></body></html>', null), null);
  assert.doesNotThrow(() => readPage('<div><p>'.repeat(300), null));
});

test('file names say day, outlet and title, and fit every file system', () => {
  const page = readPage(html, null)!;
  assert.equal(fileNameOf(page, '2026-02-05'), '2026-02-04-la-depeche-du-fleuve-saintes-la-charente-deborde.txt');
  const long = fileNameOf({ ...page, title: 'mot '.repeat(50) }, '2026-02-05');
  assert.ok(long.length <= 84 && !long.includes('-.'), long);
});

test('a near copy is told, another article on the same matter is not', () => {
  const known = [made.reading('a.txt', paragraphs.join('\n')), made.reading('b.txt', paragraphs[1]!.repeat(2))];
  assert.equal(nearDuplicate(`Autre titre\n${paragraphs.slice(0, 3).join('\n')}`, known)?.path, 'a.txt');
  const other = 'À Saintes, la mairie compte 1 200 maisons touchées par la crue ; trois gymnases sont ouverts.';
  assert.equal(nearDuplicate(other, known), null);
  assert.equal(nearDuplicate('deux mots', known), null);
});

test('arrival: what is new, confirmed, changed and missing', () => {
  const at = (...paths: string[]) => paths.map((path) => made.member(made.reading(path, 'x 12 y'), '12', 12));
  const story = made.story({
    facts: [
      made.fact('new', at('n.txt'), 'single'),
      made.fact('same', at('n.txt', 'a.txt'), 'agree'),
      made.fact('other', at('n.txt', 'b.txt'), 'conflict'),
      made.fact('absent', at('a.txt', 'b.txt'), 'agree'),
      made.fact('theirs', at('a.txt'), 'single'),
    ],
  });
  const { brings, confirms, changes, lacks } = arrivalOf(story, 'n.txt');
  assert.deepEqual(
    [brings, confirms, changes, lacks].map((facts) => facts.map(({ id }) => id)),
    [['new'], ['same'], ['other'], ['absent']],
  );
});
