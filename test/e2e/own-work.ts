import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Locator } from 'playwright-core';
import { root } from '../../scripts/bootstrap.mjs';
import { seriousFaults } from './accessibility';
import { pictureFile } from './browser';
import type { Editor } from './editors';
import { openEditor } from './open-editor';
import { appears } from './workbench';

const store = 'recoupe.annotations.json';
const conflict = 'date-conflict';

/**
 * What a reporter does of his own: notes, decisions, a draft, a source that he adds, a report. The web entry keeps what is
 * written in the page, so that what comes from the disk or goes to it is looked at in the desktop entry alone.
 */
export async function worksOnTheStory(start: () => Promise<Editor>): Promise<void> {
  const { editor, browser, workbench, page } = await openEditor(start, 'own-last');
  const picture = (what: string) => workbench.picture(`own-${what}-${editor.name}`);
  const onDisk = () => editor.name === 'desktop';
  const stored = () => (existsSync(join(editor.story, store)) ? readFileSync(join(editor.story, store), 'utf8') : '');

  const comment = (words: string): Locator => page.locator('.review-widget .review-comment').filter({ hasText: words });
  const toast = (words: string | RegExp): Locator => page.locator('.notification-toast').filter({ hasText: words });
  const problem = (words: string): Locator =>
    page.locator('.markers-panel .monaco-list-row').filter({ hasText: words }).first();

  /** Opens the comments of a line, which are folded away when they are settled or the file is opened, to see a part of them. */
  async function openThread(part = '.review-comment'): Promise<void> {
    const glyph = page.locator('.comment-range-glyph.comment-thread, .comment-range-glyph.comment-thread-unresolved');
    const wanted = page.locator(`.review-widget ${part}`).first();
    await page.locator('.review-widget').first().waitFor({ state: 'hidden' });
    // A click on comments that are just folding away, or not folded yet, does the opposite.
    for (let tries = 0; tries < 4; tries++) {
      await glyph.first().click();
      if (await appears(wanted, 3_000)) return;
    }
    await wanted.waitFor();
  }

  /** Does one of the actions of a comment, which show when the mouse is on it. */
  async function act(on: Locator, action: string): Promise<void> {
    await on.hover();
    await on.locator(`.comment-actions [aria-label^="${action}"]`).click();
  }

  async function inStore(test: (text: string) => boolean): Promise<void> {
    if (!onDisk()) return;
    for (const begun = Date.now(); Date.now() - begun < 15_000; await page.waitForTimeout(100))
      if (test(stored())) return;
    assert.fail(`not in ${store}: ${test}\n${stored()}`);
  }

  test('a comment is made on a passage', async () => {
    await workbench.openFile('sources', 'a.txt');
    await page.locator('.squiggly-warning').first().waitFor();
    await workbench.goTo(4);
    await workbench.command('Comments: Add Comment');
    await page.locator('.review-widget .monaco-editor.focused').waitFor();
    await page.keyboard.type('Ask the mayor.');
    await page.keyboard.press('Control+Enter');
    await comment('Ask the mayor.').waitFor();
    await picture('comment');
    await inStore((text) => text.includes('Ask the mayor.') && text.includes('TextQuoteSelector'));
  });

  test('it is edited, resolved and reopened', async () => {
    await act(comment('Ask the mayor.'), 'Edit');
    await page.locator('.review-widget .edit-container .monaco-editor.focused').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Asked the mayor.');
    await page.locator('.review-widget .edit-container .monaco-button').filter({ hasText: 'Save' }).click();
    await comment('Asked the mayor.').waitFor();
    await page.locator('.review-widget .review-title, .review-widget .head').first().hover();
    await page.locator('.review-widget .head [aria-label^="Resolve"]').click();
    await inStore((text) => text.includes('"resolved"'));
    const reopen = page.locator('.review-widget .head [aria-label^="Reopen"]');
    await openThread('.head [aria-label^="Reopen"]');
    // A thread that was just settled may fold away again while it is being shown.
    await reopen.click({ timeout: 5_000 }).catch(async () => {
      await openThread('.head [aria-label^="Reopen"]');
      await reopen.click();
    });
    await inStore((text) => text.includes('Asked the mayor.') && !text.includes('"resolved"'));
    await page.locator('.review-widget .head [aria-label="Resolve"]').waitFor();
    await page.locator('.review-widget .head [aria-label="Collapse"]').click();
    await page.locator('.review-widget').waitFor({ state: 'hidden' });
  });

  test('rarer decisions are behind one entry of the menu', async () => {
    await workbench.quickFix('12 juin 1931', 6, 'Another decision…');
    const choices = page.locator('.quick-input-list .monaco-list-row');
    await choices.filter({ hasText: 'Ignore date-conflict in this folder' }).waitFor();
    await picture('decisions');
    await choices.filter({ hasText: 'Mark as being checked' }).click();
    await inStore((text) => text.includes('in-progress'));
    await page.locator('.squiggly-warning').first().waitFor();
  });

  test('a decision with its reason takes the warning away', async () => {
    await workbench.quickFix('12 juin 1931', 6, 'Known discrepancy');
    const reason = page.locator('.quick-input-widget input:visible').first();
    await reason.waitFor();
    await picture('reason');
    await reason.fill('two ceremonies');
    await page.keyboard.press('Enter');
    await page.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
    await inStore((text) => text.includes('known-discrepancy') && text.includes('two ceremonies'));
  });

  test('undo takes the decision back, and it is made again', async () => {
    await workbench.command('Recoupe: Undo Last Decision or Note');
    await page.locator('.squiggly-warning').first().waitFor();
    await inStore((text) => !text.includes('known-discrepancy'));
    await workbench.quickFix('12 juin 1931', 6, 'Known discrepancy');
    await page.locator('.quick-input-widget input:visible').first().fill('two ceremonies');
    await page.keyboard.press('Enter');
    await page.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
  });

  test('what was noted and decided is there after a restart, and follows a file that is renamed', async (t) => {
    if (!onDisk()) return t.skip('the web editor of the tests forgets files when it is loaded again');
    await page.reload();
    await workbench.ready();
    await workbench.openFile('sources', 'a.txt');
    await page.locator('.codelens-decoration').first().waitFor();
    await openThread();
    await comment('Asked the mayor.').waitFor();
    assert.equal(await page.locator('.squiggly-warning').count(), 0);
    const row = page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: 'a.txt' }).first();
    await row.click();
    await page.keyboard.press('F2');
    await page.locator('.explorer-folders-view input').fill('prefecture.txt');
    await page.keyboard.press('Enter');
    await workbench.inFile('prefecture.txt');
    await inStore((text) => text.includes('sources/prefecture.txt') && !text.includes('sources/a.txt'));
    await openThread();
    await comment('Asked the mayor.').waitFor();
  });

  test('what others write into the file is read, and a fault in it is told at its line and loses nothing', async (t) => {
    if (!onDisk()) return t.skip('nobody else writes into the files of the web editor of the tests');
    const good = stored();
    await workbench.openProblems().catch(() => {});
    writeFileSync(join(editor.story, store), good.replace('known-discrepancy', 'in-progress'));
    await problem(conflict).waitFor();
    writeFileSync(join(editor.story, store), good.replace('"motivation": "commenting"', '"motivation": "shouting"'));
    // The panel shows what fits into it.
    const filter = page.locator('.panel input[placeholder^="Filter"]').first();
    await workbench.fill(filter, 'is none of');
    await problem('"motivation" is none of').waitFor();
    await picture('fault');
    const line = good.slice(0, good.indexOf('"motivation": "commenting"')).split('\n').length;
    await problem('"motivation" is none of')
      .filter({ hasText: `Ln ${line},` })
      .waitFor();
    await comment('Asked the mayor.').waitFor();
    writeFileSync(join(editor.story, store), good);
    await problem('"motivation" is none of').waitFor({ state: 'detached' });
    await workbench.fill(filter, '');
    await problem(conflict).waitFor({ state: 'detached' });
    await workbench.hidePanel();
  });

  test('a comment is deleted', async () => {
    if (!(await comment('Ask').isVisible())) await openThread();
    await act(comment('Ask'), 'Delete');
    await comment('Ask').waitFor({ state: 'detached' });
    await inStore((text) => !text.includes('the mayor.'));
  });

  test('a draft is checked, and a quick fix writes the range with its sources', async () => {
    await workbench.openFile('drafts', 'papier.md');
    await page.locator('.squiggly-warning').first().waitFor();
    await picture('draft');
    await workbench.quickFix('1 200', 3, 'Write “entre 1');
    await workbench.textAt('selon les sources');
    await page.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
    await picture('draft-fixed');
  });

  test('figures of the sources are offered in a draft', async () => {
    await workbench.goTo(5);
    await page.keyboard.type('Le feu a mobilisé 34');
    await page.keyboard.press('Control+Space');
    const offered = page
      .locator('.suggest-widget.visible .monaco-list-row')
      .filter({ hasText: '340 pompiers' })
      .first();
    await offered.waitFor();
    await picture('completion');
    await offered.click();
    await page.locator('.view-line').filter({ hasText: 'mobilisé 340 pompiers' }).waitFor();
  });

  test('a text that lies elsewhere is marked as a draft, and no longer', async () => {
    await workbench.openFile('brouillon.md');
    await workbench.command('Recoupe: Check This File as a Draft');
    await page.locator('.squiggly-warning').first().waitFor();
    await workbench.command('Recoupe: No Longer Check This File as a Draft');
    await page.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
  });

  test('a saved page becomes a source, and it is told what it brings', async () => {
    const row = page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: 'page.html' }).first();
    await row.click({ button: 'right' });
    const item = page.locator('.context-view .action-item').filter({ hasText: 'Add a Source from a Saved Page' });
    await item.click();
    // A menu takes no click in the moment in which it opens.
    if (await item.isVisible()) await page.keyboard.press('Enter');
    const arrival = toast(/Differs from the others: 1/);
    await arrival.waitFor();
    assert.match(await arrival.innerText(), /Confirmed: 2.*New: \d.*Missing here, given by several others: \d/);
    await picture('arrival');
    await workbench.inFile('la-gazette');
    await arrival.getByRole('button', { name: 'Details' }).click();
    await workbench.inFile('What the new source brings');
    await workbench.textAt('1 350');
    await picture('arrival-details');
    if (onDisk()) assert.ok(readdirSync(join(editor.story, 'sources')).some((name) => name.includes('la-gazette')));
  });

  test('the one address that is typed is read, and the clipboard', async () => {
    const article = readFileSync(join(root, 'test', 'fixtures', 'fire', 'page.html'), 'utf8');
    const asked: (string | undefined)[] = [];
    const site = createServer((request, response) => {
      asked.push(request.url);
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Access-Control-Allow-Origin': '*' });
      response.end(article.replaceAll('La Gazette', 'Le Courrier'));
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    try {
      await workbench.command('Recoupe: Add a Source from a Web Address');
      await page
        .locator('.quick-input-widget input:visible')
        .first()
        .fill(`http://127.0.0.1:${(site.address() as AddressInfo).port}/marvac`);
      await page.keyboard.press('Enter');
      await workbench.inFile('le-courrier');
      await toast(/Nearly a copy of La Gazette \(100%\): one origin/).waitFor();
      assert.deepEqual(asked, ['/marvac']);
    } finally {
      site.close();
    }
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() =>
      navigator.clipboard.writeText('Marvac rouvre\n\nQuatre écoles de Marvac ont rouvert mardi.'),
    );
    await workbench.command('Recoupe: Add a Source from the Clipboard');
    await workbench.inFile('marvac-rouvre');
  });

  test('a report is saved as a page, which is looked at in a browser', async () => {
    await workbench.command('Recoupe: Save a Report');
    await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Page to read or send' }).click();
    const name = page.locator('.quick-input-widget input:visible').first();
    await name.waitFor();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.quick-input-widget input')].some((one) =>
        /recoupe\.html$/.test((one as HTMLInputElement).value),
      ),
    );
    await page.keyboard.press('Enter');
    await toast('Saved: recoupe.html').waitFor();
    if (!onDisk()) return;
    const report = await browser.open(pathToFileURL(join(editor.story, 'recoupe.html')).href);
    await report.locator('svg.plot').first().waitFor();
    await report.screenshot({ path: pictureFile('own-report'), fullPage: true });
    const text = await report.locator('main').innerText();
    for (const words of [
      '1 200 hectares',
      '1 500 hectares',
      '1 350 hectares',
      'known discrepancy: two ceremonies',
      'La Gazette',
    ])
      assert.ok(text.replace(/[\u00a0\u202f]/g, ' ').includes(words), `${words} in ${text}`);
    assert.equal((await report.locator('table tbody tr').count()) > 3, true);
    for (const width of [1280, 700, 400]) {
      await report.setViewportSize({ width, height: 800 });
      const cut = await report
        .locator('main, table, td:visible, tr')
        .evaluateAll((all) =>
          all
            .filter((one) => one.scrollWidth > one.clientWidth || one.getBoundingClientRect().right > innerWidth)
            .map((one) => one.outerHTML.slice(0, 200)),
        );
      assert.deepEqual(cut, [], `at ${width} pixels`);
    }
    assert.deepEqual(await seriousFaults(report.mainFrame()), []);
    await report.close();
  });

  test('notes and decisions are exported', async () => {
    await workbench.command('Recoupe: Save a Report');
    await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: 'Your notes and decisions' }).click();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.quick-input-widget input')].some((one) =>
        /recoupe\.jsonld$/.test((one as HTMLInputElement).value),
      ),
    );
    await page.keyboard.press('Enter');
    await toast('Saved: recoupe.jsonld').waitFor();
    if (!onDisk()) return;
    const [decision] = JSON.parse(readFileSync(join(editor.story, 'recoupe.jsonld'), 'utf8'));
    assert.equal(decision['@context'], 'http://www.w3.org/ns/anno.jsonld');
    assert.match(decision.target[0].source, /^file:\/\/\/.*\/sources\/prefecture\.txt$/);
  });

  test('no request left the machine', async () => {
    assert.deepEqual(await browser.leftTheMachine(), []);
  });
}
