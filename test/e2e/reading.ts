import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seriousFaults } from './accessibility';
import type { Editor } from './editors';
import { openEditor } from './open-editor';

/** What the Problems panel must warn of in each seed. */
const warningsByFile = {
  '000_40657bd1766d9620.txt': [
    '11.000 soldats',
    'de cartouches”',
    'secrétaire du Conseil de sécurité russe',
    'accord de',
  ],
  '001_ee74e4698024b631.txt': ['11.000 soldats', '“sur le sol ukrainien”', 'The heading of 001'],
  // The last one names 000 and 002 beside 001: each has it.
  '002_b1b128fd6a01121b.txt': ['de cartouches”', '“sur le sol ukrainien”', 'accord de', '(000 and 002'],
  '003_50ee6eb66bd7e885.txt': ['secrétaire du Conseil de sécurité russe'],
  '004_694886c7d7822a60.txt': ['The heading of 001'],
};

/** What a reporter does with the five seeds, in either entry. */
export async function readsTheSeeds(start: () => Promise<Editor>): Promise<void> {
  const { editor, browser, workbench } = await openEditor(start, 'reading-last');
  /** A picture of each state, named for the entry. */
  const picture = (what: string) => workbench.picture(`${editor.name}-${what}`);

  test('colours an article, counts it in a line above, and marks what others say otherwise', async () => {
    await workbench.openFile('seeds', '001_ee74e4698024b631.txt');
    const { page } = workbench;
    await page.locator('.squiggly-warning').first().waitFor();
    await page.locator('.codelens-decoration').filter({ hasText: 'figures' }).waitFor();
    await page.locator('.view-line').filter({ hasText: '≠' }).first().waitFor();
    await page
      .locator('[id="recoupe.recoupe.recoupe.status"]')
      .filter({ hasText: /Recoupe \d/ })
      .waitFor();
    await picture('article');
  });

  test('shows a contradiction once in each file concerned, closed files too', async () => {
    await workbench.page.locator('[id="recoupe.recoupe.recoupe.status"] a').click();
    await workbench.page.locator('.markers-panel .monaco-list-row').first().waitFor();
    await picture('problems');
    const rows = await workbench.problems();
    await workbench.hidePanel();
    const warnings = rows.filter((row) => row.startsWith('Warning') && row.includes('11.000 soldats'));
    assert.ok(warnings.length >= 2, rows.join('\n'));
    for (const warning of warnings) assert.match(warning, /13[\s]000 soldats/);
    for (const [file, says] of Object.entries(warningsByFile)) {
      const at = rows.findIndex((row) => /problems? in file/.test(row) && row.includes(file));
      const next = rows.findIndex((row, index) => index > at && /problems? in file/.test(row));
      const below = rows.slice(at + 1, next < 0 ? undefined : next).filter((row) => row.startsWith('Warning'));
      for (const words of says)
        assert.ok(at >= 0 && below.some((row) => row.includes(words)), `${file}: ${words} in\n${rows.join('\n')}`);
    }
  });

  test('tells in the hover on a figure what the others say', async () => {
    const hover = await workbench.hover('11.000', 7);
    await hover.locator('table').first().waitFor();
    await picture('hover');
    const text = await hover.innerText();
    assert.match(text, /11[.\s]000/);
    assert.match(text, /13[.\s]000/);
    await workbench.page.keyboard.press('Escape');
  });

  test('tells in the hover on a name who it is', async () => {
    const hover = await workbench.hover('Choe Son-hui', 11);
    await picture('hover-name');
    assert.match(await hover.innerText(), /Choe Son[- ]Hui/i);
    await workbench.page.keyboard.press('Escape');
  });

  test('leads to the passages of the other sources by F12', async () => {
    await workbench.click('11.000', 7);
    await workbench.page.keyboard.press('F12');
    const peek = workbench.page.locator('.peekview-widget');
    await peek.locator('.ref-tree .monaco-list-row').first().waitFor();
    await picture('definition');
    await peek.locator('.ref-tree .monaco-list-row').filter({ hasText: 'soldats' }).first().dblclick();
    await workbench.inFile('000_40657bd1766d9620.txt');
    await workbench.at(9);
    await workbench.page.keyboard.press('Escape');
  });

  test('shows the story as a tree', async () => {
    await workbench.openStoryView();
    await picture('tree');
    const tree = workbench.page.locator('[id="workbench.view.extension.recoupe"]');
    assert.match(await tree.innerText(), /To review[\s\S]*Facts[\s\S]*Sources/);
  });

  test('shows facts by source in a table that a screen reader can read', async () => {
    await workbench.command('Recoupe: Show Facts by Source');
    const frame = await workbench.webview('#grid [role=gridcell]');
    await picture('matrix');
    assert.match(await frame.locator('#grid').innerText(), /11[.\s]000/);
    const cut = await frame.locator('#grid').evaluate((grid) => grid.scrollWidth - grid.clientWidth);
    assert.ok(cut <= 0, `${cut} pixels of the five sources lie outside of the window`);
    assert.deepEqual(await seriousFaults(frame), []);
  });

  test('shows the story on a timeline', async () => {
    await workbench.command('Recoupe: Show Timeline');
    const frame = await workbench.webview('#canvas .mark');
    await picture('timeline');
    assert.deepEqual(await seriousFaults(frame), []);
  });

  /** A figure with one finding, so that the table is in sight. */
  async function hoverPicture(name: string): Promise<void> {
    await workbench.explorer();
    await workbench.openFile('seeds', '000_40657bd1766d9620.txt');
    const hover = await workbench.hover('13 000', 9);
    await hover.locator('table').first().waitFor();
    await picture(name);
    await workbench.leaveHover();
  }

  test('is drawn in dark colours when the theme is dark', async () => {
    await hoverPicture('hover-table');
    await workbench.command('Preferences: Toggle between Light/Dark Themes');
    const { page } = workbench;
    await page.locator('.monaco-workbench.vs-dark').waitFor();
    await workbench.command('Recoupe: Show Timeline');
    assert.deepEqual(await seriousFaults(await workbench.webview('#canvas .mark')), []);
    await picture('timeline-dark');
    await workbench.command('Recoupe: Show Facts by Source');
    const frame = await workbench.webview('#grid [role=gridcell]');
    await picture('matrix-dark');
    assert.deepEqual(await seriousFaults(frame), []);
    await hoverPicture('hover-table-dark');
    await workbench.openStoryView();
    await picture('tree-dark');
    await workbench.openProblems();
    await picture('problems-dark');
  });

  test('takes the user’s word on a possible link', async () => {
    const row = (text: string) =>
      workbench.page.locator(`[id="workbench.view.extension.recoupe"] .monaco-list-row[aria-label^="${text}"]`);
    const group = row('Possible links');
    const before = Number((await group.getAttribute('aria-label'))?.match(/\d+/)?.[0]);
    assert.ok(before > 0);
    await group.click();
    const link = workbench.page
      .locator('[id="workbench.view.extension.recoupe"] .monaco-list-row')
      .filter({ has: workbench.page.locator('[aria-label="Not the Same Fact"]') })
      .first();
    await link.hover();
    await picture('possible');
    await link.locator('[aria-label="Not the Same Fact"]').click();
    await row(before > 1 ? `Possible links, ${before - 1}` : 'Names').waitFor();
  });

  test('sent no request off the machine', async () => assert.deepEqual(await browser.leftTheMachine(), []));
}
