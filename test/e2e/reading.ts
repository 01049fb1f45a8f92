import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seriousFaults } from './accessibility';
import type { Editor } from './editors';
import { appears, insist, oneAct, vanishes } from './insist';
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

/** Which of those are not among the rows below their file. */
function missingWarnings(rows: readonly string[]): string[] {
  return Object.entries(warningsByFile).flatMap(([file, says]) => {
    const at = rows.findIndex((row) => /problems? in file/.test(row) && row.includes(file));
    const next = rows.findIndex((row, index) => index > at && /problems? in file/.test(row));
    const below = at < 0 ? [] : rows.slice(at + 1, next < 0 ? undefined : next);
    const warnings = below.filter((row) => row.startsWith('Warning'));
    return says.filter((words) => !warnings.some((row) => row.includes(words))).map((words) => `${file}: ${words}`);
  });
}

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
    const rows = await workbench.problems((now) => !missingWarnings(now).length);
    await workbench.hidePanel();
    assert.deepEqual(missingWarnings(rows), [], rows.join('\n'));
    const warnings = rows.filter((row) => row.startsWith('Warning') && row.includes('11.000 soldats'));
    assert.ok(warnings.length >= 2, rows.join('\n'));
    for (const warning of warnings) assert.match(warning, /13[\s]000 soldats/);
  });

  test('tells in the hover on a figure what the others say', async () => {
    const hover = await workbench.hover('11.000', 7, /11[.\s]000[\s\S]*13[.\s]000/);
    await hover.locator('table').first().waitFor();
    await picture('hover');
    await workbench.leaveHover();
  });

  test('tells in the hover on a name who it is', async () => {
    await workbench.hover('Choe Son-hui', 11, /Choe Son[- ]Hui/i);
    await picture('hover-name');
    await workbench.leaveHover();
  });

  test('leads to the passages of the other sources by F12', async () => {
    await workbench.click('11.000', 7);
    await workbench.page.keyboard.press('F12');
    const peek = workbench.page.locator('.peekview-widget');
    await peek.locator('.ref-tree .monaco-list-row').first().waitFor();
    await picture('definition');
    await insist(
      () => peek.locator('.ref-tree .monaco-list-row').filter({ hasText: 'soldats' }).first().dblclick(oneAct),
      () => vanishes(peek),
    );
    await workbench.inFile('000_40657bd1766d9620.txt');
    await workbench.at(9);
    await workbench.page.keyboard.press('Escape');
  });

  test('shows the story as a tree', async () => {
    await workbench.openStoryView();
    const tree = workbench.page.locator('[id="workbench.view.extension.recoupe"]');
    await tree.filter({ hasText: /To review[\s\S]*Facts[\s\S]*Sources/ }).waitFor();
    await picture('tree');
  });

  test('shows facts by source in a table that a screen reader can read', async () => {
    await workbench.command('Recoupe: Show Facts by Source');
    const frame = await workbench.webview('#grid [role=gridcell]');
    await picture('matrix');
    await frame
      .locator('#grid')
      .filter({ hasText: /11[.\s]000/ })
      .waitFor();
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
    await workbench.explorer.show();
    await workbench.openFile('seeds', '000_40657bd1766d9620.txt');
    const hover = await workbench.hover('13 000', 9, /13[.\s]000/);
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
    await workbench.unfold(group);
    const link = workbench.page
      .locator('[id="workbench.view.extension.recoupe"] .monaco-list-row')
      .filter({ has: workbench.page.locator('[aria-label="Not the Same Fact"]') })
      .first();
    await link.hover();
    await picture('possible');
    // One answer too many would be seen, too: the group counts what is left.
    const oneLess = row(before > 1 ? `Possible links, ${before - 1}` : 'Names');
    await insist(
      () => link.locator('[aria-label="Not the Same Fact"]').click(oneAct),
      () => appears(oneLess, 20_000),
    );
  });

  test('sent no request off the machine', async () => assert.deepEqual(await browser.leftTheMachine(), []));
}
