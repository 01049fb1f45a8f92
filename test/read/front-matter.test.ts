import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFrontMatter } from '../../server/core/read/front-matter';

test('reads the fields between two rules', () => {
  const text =
    '---\ntitle: "Le pont: fermé"\noutlet: Le Quotidien # hebdo\npublished: 2014-03-10\nother: x\n---\nLe pont…';
  const read = readFrontMatter(text);
  assert.deepEqual(read, {
    end: text.indexOf('Le pont…'),
    title: 'Le pont: fermé',
    outlet: 'Le Quotidien',
    published: '2014-03-10',
  });
});

test('takes the usual other names of a field', () => {
  const read = readFrontMatter('---\r\ndate: 2014-03-10T08:00\r\nsource: Le Quotidien\r\nlang: fr\r\n---\r\n');
  assert.equal(read?.published, '2014-03-10T08:00');
  assert.equal(read?.outlet, 'Le Quotidien');
  assert.equal(read?.language, 'fr');
});

test('passes over what is no field and loses no text', () => {
  const text = '---\n# note\n- a\n  b: c\ntitle:\nurl: https://example.org/a:b\n---';
  assert.deepEqual(readFrontMatter(text), { end: text.length, url: 'https://example.org/a:b' });
});

test('an empty front matter is one', () => {
  assert.deepEqual(readFrontMatter('---\n---\nA'), { end: 8 });
});

for (const text of ['', 'title: x', '---', '---\ntitle: x\nno end', 'A\n---\ntitle: x\n---\n', '--- x\n---\n'])
  test(`no front matter in ${JSON.stringify(text)}`, () => assert.equal(readFrontMatter(text), null));
