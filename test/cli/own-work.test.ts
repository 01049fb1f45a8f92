import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { serialisePage } from '../../server/annotations/annotation-page';
import { decide } from '../../server/annotations/decisions';
import { describePassage } from '../../server/annotations/selectors';
import { type Files, folderOf } from '../folder';

const a =
  'Le pont fermé\nParis, le 4 mars 2024. Le pont suspendu de Marvac a été inauguré le 12 juin 1931 par le préfet Delorme.\n';
const b =
  'Marvac\nParis, le 5 mars 2024. Le pont suspendu de Marvac a été inauguré le 21 juin 1931 par le préfet Delorme.\n';

function recoupe(cwd: string, args: readonly string[], input = '') {
  const program = `${process.cwd()}/dist/cli.js`;
  const env = { ...process.env, LC_ALL: '', LANG: 'en_GB.UTF-8' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    env,
  });
  return { status, out: stdout, err: stderr };
}

function folder(t: TestContext, files: Files): string {
  const root = folderOf(files);
  t.after(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

const target = (source: string, text: string, words: string) => {
  const start = text.indexOf(words);
  return { source, selector: describePassage(text, { start, end: start + words.length }) };
};

test('decisions count in the shell, from the folder of the sources and from the one above', (t) => {
  const stamp = { id: 'urn:uuid:1', created: '2026-01-01T00:00:00Z' };
  const targets = [target('sources/a.txt', a, 'le 12 juin 1931'), target('sources/b.txt', b, 'le 21 juin 1931')];
  const page = serialisePage([
    decide(stamp, 'known-discrepancy', targets, { code: 'date-conflict', note: 'two ceremonies' }),
  ]);
  const root = folder(t, { 'sources/a.txt': a, 'sources/b.txt': b });
  assert.equal(recoupe(root, ['check', 'sources']).status, 1);
  writeFileSync(join(root, 'recoupe.annotations.json'), page);
  for (const where of ['.', 'sources']) {
    const { status, out } = recoupe(root, ['check', where, '--format', 'sarif']);
    assert.equal(status, 0, where);
    const results = JSON.parse(out).runs[0].results.filter(
      ({ ruleId }: { ruleId: string }) => ruleId === 'date-conflict',
    );
    assert.deepEqual(
      results.map(({ suppressions }: { suppressions: { justification: string }[] }) => suppressions[0]?.justification),
      ['known discrepancy: two ceremonies'],
    );
  }
  const exported = JSON.parse(recoupe(root, ['export', '.']).out);
  assert.match(exported[0].target[0].source, /^file:\/\/.*\/sources\/a\.txt$/);
  const reviews = JSON.parse(recoupe(root, ['export', '.', '--what', 'claimreview']).out);
  assert.equal(reviews['@graph'][0].reviewRating.alternateName, 'known discrepancy');
});

test('an invalid annotation file is an input error at its line', (t) => {
  const root = folder(t, { 'a.txt': a, 'recoupe.annotations.json': '{\n "items": [\n  {}\n ]\n}\n' });
  const { status, err } = recoupe(root, ['check']);
  assert.equal(status, 2);
  assert.match(err, /^recoupe: recoupe\.annotations\.json:3:3: Not an annotation: "id" is missing/);
});

test('a baseline leaves out what was there, and only that', (t) => {
  const root = folder(t, { 'a.txt': a, 'b.txt': b });
  for (const format of ['json', 'sarif']) {
    writeFileSync(join(root, 'base.json'), recoupe(root, ['check', '--format', format]).out);
    const again = recoupe(root, ['check', '--format', 'json', '--baseline', 'base.json']);
    assert.deepEqual([again.status, JSON.parse(again.out).findings], [0, []], format);
  }
  writeFileSync(join(root, 'b.txt'), b.replace('21 juin', '22 juin'));
  assert.equal(recoupe(root, ['check', '--baseline', 'base.json']).status, 1);
  assert.match(recoupe(root, ['check', '--baseline', 'a.txt']).err, /a\.txt: not a report that recoupe check wrote/);
});

test('the call sheet asks each of the two', (t) => {
  const root = folder(t, { 'a.txt': a, 'b.txt': b });
  const { out } = recoupe(root, ['export', '--what', 'questions']);
  assert.match(out, /## a\.txt\n[\s\S]*You write:[\s\S]*12 juin 1931[\s\S]*## b\.txt\n[\s\S]*21 juin 1931/);
});

test('add makes a source of a page on standard input and tells what it brings; twice is refused', (t) => {
  const root = folder(t, { 'sources/a.txt': a });
  const paragraph =
    'Le pont suspendu de Marvac a été inauguré le 21 juin 1931 par le préfet Delorme, rappelle la commune. ';
  const html = `<html lang="fr"><head><title>Le pont</title><meta property="og:site_name" content="La Gazette"></head><body><article><h1>Le pont</h1>${`<p>${paragraph}${'La circulation y est interdite aux camions. '.repeat(6)}</p>`}</article></body></html>`;
  const first = recoupe(root, ['add', '-', '--url', 'https://gazette.example/pont'], html);
  assert.equal(first.status, 0, first.err);
  const [file] = readdirSync(join(root, 'sources')).filter((name) => name !== 'a.txt');
  assert.match(first.out, new RegExp(`^Added: sources/${file}\\n`));
  assert.match(first.out, /Differs from the others \(1\)\n.*21 juin 1931.*12 juin 1931/);
  assert.match(
    readFileSync(join(root, 'sources', file!), 'utf8'),
    /^---\ntitle: Le pont\noutlet: La Gazette\nurl: "https:\/\/gazette/,
  );
  const second = recoupe(root, ['add', '-', '--url', 'https://gazette.example/pont'], html);
  assert.deepEqual([second.status, /is there already/.test(second.err)], [2, true]);
});

test('what cannot be added is said in a line', (t) => {
  const root = folder(t, { 'x.pdf': new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2]) });
  assert.match(recoupe(root, ['add', 'x.pdf']).err, /x\.pdf: not a text \(PDF is not read/);
  assert.match(recoupe(root, ['add', 'none.html']).err, /none\.html: no such file/);
  assert.match(recoupe(root, ['add']).err, /add takes one page/);
});

test('a code that the editor turned off is off in the shell, and a wrong setting is named', (t) => {
  const settings = (text: string) => ({ 'sources/a.txt': a, 'sources/b.txt': b, '.vscode/settings.json': text });
  const off = folder(t, settings('{\n  // not now\n  "recoupe.severity": { "date-conflict": "off" },\n}\n'));
  for (const where of ['.', 'sources']) assert.equal(recoupe(off, ['check', where]).status, 0, where);
  const quiet = folder(t, settings('{ "recoupe.severity": { "date-conflict": "hint" } }'));
  const { status, out } = recoupe(quiet, ['check', '--format', 'json']);
  const severities = JSON.parse(out).findings.map(({ code, severity }: { code: string; severity: string }) => [
    code,
    severity,
  ]);
  assert.deepEqual([status, severities], [0, [['date-conflict', 'hint']]]);
  const wrong = recoupe(folder(t, settings('{ "recoupe.severity": 1 }')), ['check']);
  assert.equal(wrong.status, 1);
  assert.match(wrong.err, /settings\.json: The setting "recoupe\.severity" must be an object/);
  const broken = recoupe(folder(t, settings('{\n "a": \n}')), ['check']);
  assert.equal(broken.status, 2);
  assert.match(broken.err, /^recoupe: \.vscode\/settings\.json:3:1: ValueExpected/);
});

test('a text that the settings call a draft is no source', (t) => {
  const files = { 'a.txt': a, 'story.md': b, '.vscode/settings.json': '{ "recoupe.drafts": ["story.md"] }' };
  const { documents } = JSON.parse(recoupe(folder(t, files), ['check', '--format', 'json']).out);
  assert.deepEqual(
    documents.map(({ path }: { path: string }) => path),
    ['a.txt'],
  );
});

test('a saved page is read as its article, offsets counting in the text that is read', (t) => {
  const words =
    'Le pont suspendu de Marvac a été inauguré le 21 juin 1931 par le préfet Delorme, rappelle la commune. ';
  const page = `<html lang="fr"><head><title>Marvac</title><meta property="og:site_name" content="La Gazette"></head><body><nav>Menu</nav><article><h1>Marvac</h1><p>${words}${'La circulation y est interdite aux camions. '.repeat(8)}</p></article></body></html>`;
  const root = folder(t, { 'a.txt': a, 'page.html': page, 'empty.htm': '<html><body></body></html>' });
  const { status, out, err } = recoupe(root, ['check', '--format', 'json']);
  assert.equal(status, 1);
  assert.match(err, /^recoupe: empty\.htm: no article was found in it$/m);
  const { documents, findings, dates } = JSON.parse(out);
  const [plain, read] = documents;
  assert.deepEqual([plain.text, read.path, read.outlet], [undefined, 'page.html', 'La Gazette']);
  const day = dates.find(({ path }: { path: string }) => path === 'page.html');
  assert.equal(read.text.slice(day.start, day.end), day.text);
  assert.equal(findings[0].code, 'date-conflict');
  // A report that lies beside the sources is none of them.
  writeFileSync(join(root, 'report.html'), recoupe(root, ['check', '--format', 'html']).out);
  assert.equal(JSON.parse(recoupe(root, ['check', '--format', 'json']).out).documents.length, 2);
});
