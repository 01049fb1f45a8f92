import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Locator } from 'playwright-core';
import type { Editor } from './editors';
import { openEditor } from './open-editor';

/**
 * What a reporter reads of problems and sets about them, on three articles of which one has four: two contradictions, a
 * count that rose, a misspelt name. The folder brings settings of its own.
 */
export async function showsProblems(start: () => Promise<Editor>): Promise<void> {
  const { editor, browser, workbench, page } = await openEditor(start, 'problems-last');

  await workbench.openFile('sources', 'vigie.txt');
  await workbench.openProblems();

  /** The row of a problem, told by what a screen reader says of it: "Warning: …". */
  const problem = (says: string): Locator =>
    page.locator(`.markers-panel .monaco-list-row[aria-label*="${says}"]`).first();

  test('a code has the severity that the settings of the folder give it, or is off', async () => {
    await problem('Info: “340 bateaux de plaisance”').waitFor();
    const rows = await workbench.problems();
    const severityOf = (words: string) =>
      rows.find((row) => /^(?:Warning|Info): /.test(row) && row.includes(words))?.split(':')[0];
    assert.equal(severityOf('340 bateaux'), 'Info');
    assert.equal(severityOf('accord avec la région'), 'Warning');
    assert.equal(severityOf('45 000 signatures'), 'Info');
    assert.equal(severityOf('misspelt'), undefined);
    await workbench.picture(`problems-${editor.name}`);
  });

  test('a file with more problems than the settings allow says how many are left out', async () => {
    const rows = await workbench.problems();
    assert.equal(rows.filter((row) => row.includes('1 more in this file is not shown')).length, 1, rows.join('\n'));
    const counted = rows.filter((row) => row.includes('problems in file phare.txt'));
    assert.match(counted[0] ?? '', /^3 problems/);
  });

  test('a count that a later article brought up to date is faded in the text', async () => {
    await page.locator('.view-line .squiggly-inline-unnecessary').filter({ hasText: '12' }).first().waitFor();
    await workbench.openFile('sources', 'phare.txt');
    await page.locator('.squiggly-info').first().waitFor();
    assert.equal(await page.locator('.view-line .squiggly-inline-unnecessary').count(), 0);
  });

  test('the code of a problem leads to the page that explains it', async () => {
    const link = problem('accord avec la région').locator('a', { hasText: 'date-conflict' });
    if (editor.name === 'desktop') {
      await link.click();
      await workbench.inFile('date-conflict.md');
      await workbench.textAt('# ');
      return;
    }
    // The extension of the web editor lies on a server: its page opens beside the editor.
    const opened = page.context().waitForEvent('page');
    await link.click();
    const explanation = await opened;
    assert.match(explanation.url(), /\/docs\/findings\/date-conflict\.md$/);
    await explanation.close();
  });

  test('problems follow the settings as they are changed', async (t) => {
    if (!editor.keepsFiles) return t.skip('nobody else writes into the files of the web editor of the tests');
    const severity = { 'value-conflict': 'hint', 'date-conflict': 'off', 'name-variant': 'warning' };
    writeFileSync(join(editor.story, '.vscode', 'settings.json'), JSON.stringify({ 'recoupe.severity': severity }));
    await problem('Warning: “Dimitri Kovalenka”').waitFor();
    const rows = await workbench.problems();
    for (const gone of ['340 bateaux', 'accord avec la région', 'more in this file'])
      assert.ok(!rows.some((row) => row.includes(gone)), `${gone} in\n${rows.join('\n')}`);
  });

  test('no request left the machine', async () => {
    assert.deepEqual(await browser.leftTheMachine(), []);
  });
}
