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
import { appears, insist, oneAct, vanishes } from './insist';
import { openEditor } from './open-editor';
import { fill } from './quick-input';

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

  /** Opens the comments of a line, which are folded away when they are settled or the file is opened. */
  async function openThread(): Promise<void> {
    const glyph = page.locator('.comment-range-glyph.comment-thread, .comment-range-glyph.comment-thread-unresolved');
    const shown = page.locator('.review-widget .review-comment').first();
    await insist(
      async () => {
        // A click on comments that are shown would fold them away.
        if (!(await shown.isVisible())) await glyph.first().click(oneAct);
      },
      () => appears(shown),
    );
  }

  /** Does one of the actions of a comment, which show when the mouse is on it, until what it is for is seen. */
  async function act(on: Locator, action: string, took: () => Promise<boolean>): Promise<void> {
    await insist(async () => {
      await on.hover(oneAct);
      await on.locator(`.comment-actions [aria-label^="${action}"]`).click(oneAct);
    }, took);
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
    const edited = page.locator('.review-widget .edit-container .monaco-editor.focused');
    await act(comment('Ask the mayor.'), 'Edit', () => appears(edited));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Asked the mayor.');
    await page.locator('.review-widget .edit-container .monaco-button').filter({ hasText: 'Save' }).click();
    await comment('Asked the mayor.').waitFor();
    const resolve = page.locator('.review-widget .head [aria-label^="Resolve"]');
    const reopen = page.locator('.review-widget .head [aria-label^="Reopen"]');
    const thread = page.locator('.review-widget').first();
    await page.locator('.review-widget .review-title, .review-widget .head').first().hover();
    await resolve.click();
    await inStore((text) => text.includes('"resolved"'));
    // What is settled folds away.
    await thread.waitFor({ state: 'hidden' });
    await insist(
      async () => {
        await openThread();
        await reopen.click(oneAct);
      },
      () => appears(resolve),
    );
    await inStore((text) => text.includes('Asked the mayor.') && !text.includes('"resolved"'));
    await insist(
      () => page.locator('.review-widget .head [aria-label="Collapse"]').click(oneAct),
      () => vanishes(thread),
    );
  });

  test('rarer decisions are behind one entry of the menu', async () => {
    await workbench.quickFix('12 juin 1931', 6, 'Another decision…');
    await workbench.quickInput.choices.filter({ hasText: 'Ignore date-conflict in this folder' }).waitFor();
    await picture('decisions');
    await workbench.quickInput.choose('Mark as being checked');
    await inStore((text) => text.includes('in-progress'));
    await page.locator('.squiggly-warning').first().waitFor();
  });

  test('a decision with its reason takes the warning away', async () => {
    await workbench.quickFix('12 juin 1931', 6, 'Known discrepancy');
    await workbench.quickInput.field.waitFor();
    await picture('reason');
    await workbench.quickInput.answer('two ceremonies');
    await page.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
    await inStore((text) => text.includes('known-discrepancy') && text.includes('two ceremonies'));
  });

  test('undo takes the decision back, and it is made again', async () => {
    await workbench.command('Recoupe: Undo Last Decision or Note');
    await page.locator('.squiggly-warning').first().waitFor();
    await inStore((text) => !text.includes('known-discrepancy'));
    await workbench.quickFix('12 juin 1931', 6, 'Known discrepancy');
    await workbench.quickInput.answer('two ceremonies');
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
    await workbench.explorer.renameFile('a.txt', 'prefecture.txt');
    await workbench.inFile('prefecture.txt');
    await inStore((text) => text.includes('sources/prefecture.txt') && !text.includes('sources/a.txt'));
    await openThread();
    await comment('Asked the mayor.').waitFor();
  });

  test('what others write into the file is read, and a fault in it is told at its line and loses nothing', async (t) => {
    if (!onDisk()) return t.skip('nobody else writes into the files of the web editor of the tests');
    const good = stored();
    await workbench.openProblems();
    writeFileSync(join(editor.story, store), good.replace('known-discrepancy', 'in-progress'));
    await problem(conflict).waitFor();
    writeFileSync(join(editor.story, store), good.replace('"motivation": "commenting"', '"motivation": "shouting"'));
    // The panel shows what fits into it.
    const filter = page.locator('.panel input[placeholder^="Filter"]').first();
    await fill(filter, 'is none of');
    await problem('"motivation" is none of').waitFor();
    await picture('fault');
    const line = good.slice(0, good.indexOf('"motivation": "commenting"')).split('\n').length;
    await problem('"motivation" is none of')
      .filter({ hasText: `Ln ${line},` })
      .waitFor();
    await comment('Asked the mayor.').waitFor();
    writeFileSync(join(editor.story, store), good);
    await problem('"motivation" is none of').waitFor({ state: 'detached' });
    await fill(filter, '');
    await problem(conflict).waitFor({ state: 'detached' });
    await workbench.hidePanel();
  });

  test('a comment is deleted', async () => {
    if (!(await comment('Ask').isVisible())) await openThread();
    await act(comment('Ask'), 'Delete', () => vanishes(comment('Ask')));
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
    await workbench.write('Le feu a mobilisé 34');
    await page.keyboard.press('Control+Space');
    const offered = page
      .locator('.suggest-widget.visible .monaco-list-row')
      .filter({ hasText: '340 pompiers' })
      .first();
    await offered.waitFor();
    await picture('completion');
    await insist(
      () => offered.click(oneAct),
      () => appears(page.locator('.view-line').filter({ hasText: 'mobilisé 340 pompiers' })),
    );
  });

  test('a text that lies elsewhere is marked as a draft, and no longer', async () => {
    await workbench.openFile('brouillon.md');
    await workbench.command('Recoupe: Check This File as a Draft');
    await page.locator('.squiggly-warning').first().waitFor();
    await workbench.command('Recoupe: No Longer Check This File as a Draft');
    await page.locator('.squiggly-warning').first().waitFor({ state: 'detached' });
  });

  test('a saved page becomes a source, and it is told what it brings', async () => {
    await workbench.explorer.menu('page.html', 'Add a Source from a Saved Page');
    const arrival = toast(/Differs from the others: 1/);
    // The mouse on a message keeps it.
    await arrival.hover();
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
      await workbench.quickInput.answer(`http://127.0.0.1:${(site.address() as AddressInfo).port}/marvac`);
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
    await workbench.quickInput.choose('Page to read or send');
    await workbench.quickInput.saveAs(/recoupe\.html$/, toast('Saved: recoupe.html'));
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
    await workbench.quickInput.choose('Your notes and decisions');
    await workbench.quickInput.saveAs(/recoupe\.jsonld$/, toast('Saved: recoupe.jsonld'));
    if (!onDisk()) return;
    const [decision] = JSON.parse(readFileSync(join(editor.story, 'recoupe.jsonld'), 'utf8'));
    assert.equal(decision['@context'], 'http://www.w3.org/ns/anno.jsonld');
    assert.match(decision.target[0].source, /^file:\/\/\/.*\/sources\/prefecture\.txt$/);
  });

  test('no request left the machine', async () => {
    assert.deepEqual(await browser.leftTheMachine(), []);
  });
}
