import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { root } from '../../scripts/bootstrap.mjs';
import type { FactView, StoryView } from '../../server/protocol';
import { fact, member, source, story } from '../webview/story-fixture';
import { QuietBrowser } from './browser';

/** The page of the matrix by itself, in a browser, on a story that no test could read in reasonable time. */
const bundle = (file: string) => readFileSync(join(root, 'dist', 'webview', file), 'utf8');
const sources = Array.from({ length: 12 }, (_, i) => source(`source-${i}`, i + 1));
const facts = Array.from({ length: 5_000 }, (_, i): FactView => {
  const members = sources.filter((_, at) => (i + at) % 3 === 0).map((from) => member(from, `${1000 + i}`));
  return fact(`f${i}`, `fact number ${i}`, 'agree', members);
});
const large = story(sources, facts);

let browser: QuietBrowser;
let page: Page;
before(async () => {
  browser = await QuietBrowser.launch();
  page = await browser.open('about:blank');
  await page.setContent(`<!doctype html><html lang="en"><head><title>Facts</title><style>
    :root { --vscode-foreground: #222; --vscode-editor-background: #fff; --vscode-descriptionForeground: #555; }
    ${bundle('matrix.css')}</style></head><body></body></html>`);
  await page.addScriptTag({
    content: 'window.acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} });',
  });
  await page.addScriptTag({ content: bundle('matrix.js') });
  await tell({ type: 'setup', setup: { language: 'en', locale: 'en', labels: {} } });
  await tell({ type: 'story', story: large });
});
after(() => browser?.close());

/** As one text: piece by piece the 7 MB of a story are handed over five times more slowly. */
const tell = (message: object) =>
  page.evaluate((json) => window.postMessage(JSON.parse(json), '*'), JSON.stringify(message));
const row = (label: string) => page.locator('#body .row').filter({ hasText: label });
const drawnRows = () => page.locator('#body .row').count();

test('of five thousand facts only the rows in sight are drawn, and all can be reached', async () => {
  await row('fact number 0').first().waitFor();
  assert.equal(await page.locator('#grid').getAttribute('aria-rowcount'), '5001');
  assert.ok((await drawnRows()) < 60, `${await drawnRows()} rows`);
  await page.locator('#body .label').first().focus();
  await page.keyboard.press('Control+End');
  await row('fact number 4999').waitFor();
  assert.ok((await drawnRows()) < 60, `${await drawnRows()} rows`);
});

test('an update keeps the place in the table and draws no more than is in sight', async () => {
  await page.evaluate(() => {
    const counted = window as unknown as { made: number };
    counted.made = 0;
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) counted.made += addedNodes.length;
    }).observe(document.getElementById('body')!, { childList: true });
  });
  const changed: StoryView = {
    ...large,
    facts: facts.map((one) => (one.id === 'f4999' ? { ...one, label: 'fact that was typed' } : one)),
  };
  await tell({ type: 'story', story: changed });
  await row('fact that was typed').waitFor();
  assert.ok((await page.evaluate(() => (window as unknown as { made: number }).made)) < 60);
});
