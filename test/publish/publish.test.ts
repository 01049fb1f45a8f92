import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv';
import validateWebAnnotation from 'validate-web-annotation';
import { textReport } from '../../cli/text-report';
import { decide } from '../../server/annotations/decisions';
import { callSheet } from '../../server/publish/call-sheet';
import { csvReport } from '../../server/publish/csv';
import { fingerprint, readBaseline } from '../../server/publish/fingerprint';
import { htmlReport } from '../../server/publish/html';
import { claimReviews, exportAnnotations } from '../../server/publish/json-ld';
import { markdownReport } from '../../server/publish/markdown';
import { lineAndColumn, readingsOf } from '../../server/publish/report';
import { sarifReport } from '../../server/publish/sarif';
import { comment, text } from '../annotations/fixtures';
import { report } from './report-fixture';

// The schema as OASIS published it (2.1.0 rtm.5). It is of draft 4, of which it uses nothing that later drafts changed
// but the name of its id.
const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(readFileSync('test/publish/sarif-2.1.0.schema.json', 'utf8'));
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

test('SARIF fits the published schema; a settled finding is suppressed with its reason', () => {
  const log = JSON.parse(sarifReport(report));
  assert.ok(isSarif(structuredClone(log)), JSON.stringify(isSarif.errors));
  const [open, settled] = log.runs[0].results;
  assert.deepEqual(open.suppressions, []);
  assert.deepEqual(settled.suppressions, [
    { kind: 'external', status: 'accepted', justification: 'divergence connue: la mairie compte "les maisons"' },
  ]);
  assert.deepEqual([open.level, settled.level, open.relatedLocations.length], ['warning', 'note', 2]);
  const { region, artifactLocation } = open.locations[0].physicalLocation;
  assert.deepEqual([region.startLine, region.startColumn, region.snippet.text], [2, 18, '1 200 maisons']);
  assert.equal(artifactLocation.uri, 'a.txt');
  assert.equal(open.relatedLocations[0].physicalLocation.artifactLocation.uri, 'été%202.txt');
});

test('the schema test can fail', () => {
  assert.ok(!isSarif({ ...JSON.parse(sarifReport(report)), version: '3.0.0' }));
});

test('a fingerprint outlives what is written around a passage, and not a change of its words', () => {
  const readings = readingsOf(report);
  const [finding] = report.story.findings;
  const before = fingerprint(finding!, readings);
  const grown = new Map(readings).set('a.txt', { ...readings.get('a.txt')!, text: `xx${readings.get('a.txt')!.text}` });
  const moved = { ...finding!, start: finding!.start + 2, end: finding!.end + 2 };
  assert.equal(fingerprint(moved, grown), before);
  assert.notEqual(fingerprint({ ...finding!, end: finding!.end - 1 }, readings), before);
  assert.notEqual(fingerprint({ ...finding!, code: 'contested' }, readings), before);
});

test('a baseline is read from SARIF and from JSON, and nothing else', () => {
  const [finding] = report.story.findings;
  const print = fingerprint(finding!, readingsOf(report));
  assert.ok(readBaseline(sarifReport(report))?.has(print));
  assert.ok(readBaseline(JSON.stringify({ findings: [{ fingerprint: print }] }))?.has(print));
  for (const wrong of ['', '[]', '{"a":1}', 'null', '{"runs":{}}']) assert.equal(readBaseline(wrong), null, wrong);
});

test('CSV: quotes are doubled, and no text starts like a formula', () => {
  const lines = csvReport(report).split('\r\n');
  assert.equal(lines.length, 4);
  assert.match(lines[1]!, /^[0-9a-f]{16},value-conflict,warning,open,,/);
  assert.match(lines[2]!, /known-discrepancy,"la mairie compte ""les maisons"""/);
  const risky = { ...report, settled: [{ ...report.settled[0]!, note: '=HYPERLINK("x")' }] };
  assert.match(csvReport(risky), /"'=HYPERLINK\(""x""\)"/);
});

test('Markdown: words of an article are never markup', () => {
  const markdown = markdownReport(report);
  assert.match(markdown, /\*\*1 200 maisons\*\* \\<b\\>à Saintes\\<\/b\\>/);
  assert.match(markdown, /\| maisons inondées \| les sources se contredisent \|/);
  assert.match(markdown, /\[La crue à Saintes, sudouest\.example, 2026-02-01\]\(https:\/\/sudouest\.example\/crue\)/);
  assert.match(markdown, /## Réglé/);
});

test('HTML: one page without scripts or requests, with plot, proof, matrix and passages', () => {
  const html = htmlReport(report);
  assert.doesNotMatch(html, /<script|<link|src=|@import|url\(/i);
  assert.doesNotMatch(html, /<b>à Saintes/);
  assert.match(html, /<mark>1 200 maisons<\/mark> &#60;b&#62;/);
  assert.match(html, /<svg class="plot"[^>]*role="img" aria-label="Valeurs par source: maisons inondées"/);
  assert.match(html, /Identique\s: ce qui est compté \(maison\)/);
  assert.match(
    html,
    /<th scope="row">maisons inondées<span class="verdict v-conflict">≠ les sources se contredisent<\/span><\/th>/,
  );
  assert.match(html, /au moins 1[\s\u202f]400/);
});

test('HTML: a table of many sources lists those that speak of a fact, gravest first, and names no silent one', () => {
  const [gravest] = report.story.facts;
  const agreed = { ...gravest!, id: 'agreed', label: 'avant', verdict: 'agree' as const };
  const others = Array.from({ length: 5 }, (_, i) => ({
    ...report.story.readings[0]!,
    path: `${i}.txt`,
    outlet: null,
  }));
  const readings = [...report.story.readings, ...others];
  const html = htmlReport({ ...report, story: { ...report.story, readings, facts: [agreed, gravest!] } });
  assert.match(html, /<table class="many">/);
  assert.match(html, /<td data-source="lemonde\.example">/);
  assert.ok(html.indexOf('<th scope="row">maisons inondées') < html.indexOf('<th scope="row">avant'));
  assert.doesNotMatch(htmlReport(report), /<table class="many">/);
});

test('reports say where else a finding holds', () => {
  const [finding] = report.story.findings;
  const also = [{ path: 'c.txt', start: 10, end: 12 }];
  const told = { ...report, story: { ...report.story, findings: [{ ...finding!, also }] } };
  for (const [format, text] of [
    ['html', htmlReport(told)],
    ['markdown', markdownReport(told)],
    ['text', textReport(told, false)],
  ])
    assert.match(text!, /aussi dans c\.txt:2/, format);
});

test('the call sheet asks each source about its own words and quotes the others', () => {
  const sheet = callSheet(report);
  assert.deepEqual(sheet.match(/^## .*/gm), ['## sudouest.example, Ada Perrin', '## c.txt', '## lemonde.example']);
  const [, first] = sheet.split('## ');
  assert.match(first!, /Vous écrivez :\n\n {3}> La crue a touché 1 200 maisons/);
  assert.match(first!, /On lit ailleurs :\n\n {3}> À Saintes, "1 500 maisons".*\(lemonde\.example, 2026-02-02\)/);
  const settledOnly = { ...report, story: { ...report.story, findings: [] } };
  assert.match(callSheet(settledOnly), /Aucune question ouverte/);
});

test('annotations are exported with whole IRIs, and fit the public schema of the W3C model', () => {
  const target = comment(2, text, '1 200 maisons').target;
  const stamp = { id: 'urn:uuid:00000000-0000-4000-8000-000000000009', created: '2026-03-04T10:00:00.000Z' };
  const all = [
    comment(1, text, 'un record', 'b%20c.txt'),
    decide(stamp, 'known-discrepancy', target, { code: 'value-conflict', note: 'deux comptes' }),
    decide(stamp, 'ignored', [{ source: './' }], { code: 'contested' }),
  ];
  const exported = JSON.parse(exportAnnotations(all, 'file:///tmp/story/'));
  for (const { created, ...annotation } of exported) {
    // The public schema takes days where the model has a date and time; the rest is checked as it stands.
    assert.match(created, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
    assert.ok(validateWebAnnotation(annotation), JSON.stringify(validateWebAnnotation.errors));
  }
  assert.ok(!validateWebAnnotation({ ...exported[0], created: undefined, target: [{ source: 'b c.txt' }] }));
  const [first] = exported;
  assert.equal(first['@context'], 'http://www.w3.org/ns/anno.jsonld');
  assert.equal(first.target[0].source, 'file:///tmp/story/b%20c.txt');
});

test('settled findings become ClaimReviews; what was ignored does not', () => {
  const { '@context': context, '@graph': graph } = JSON.parse(claimReviews(report, 'La Rédaction'));
  assert.equal(context, 'https://schema.org');
  assert.equal(graph.length, 1);
  const [review] = graph;
  for (const property of ['claimReviewed', 'author', 'reviewRating', 'itemReviewed', 'datePublished'])
    assert.ok(review[property], property);
  assert.equal(review.reviewRating.alternateName, 'divergence connue');
  assert.equal(review.itemReviewed.author.name, 'Ada Perrin');
  assert.equal(review.itemReviewed.appearance.url, 'https://sudouest.example/crue');
  const ignored = { ...report, settled: [{ ...report.settled[0]!, status: 'ignored' as const }] };
  assert.deepEqual(JSON.parse(claimReviews(ignored, 'x'))['@graph'], []);
});

test('lines end with any of the three line ends', () => {
  const mixed = 'a\r\nb\rc\nd';
  assert.deepEqual(
    [...'abcd'].map((letter) => lineAndColumn(mixed, mixed.indexOf(letter)).line),
    [1, 2, 3, 4],
  );
});
