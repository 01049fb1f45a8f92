import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Locator } from 'playwright-core';
import type { Editor } from './editors';
import { appears, insist, oneAct } from './insist';
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
    const withWords = (rows: readonly string[], words: string) =>
      rows.find((row) => /^(?:Warning|Info): /.test(row) && row.includes(words));
    const told = ['340 bateaux', 'accord avec la région', '45 000 signatures'];
    const rows = await workbench.problems((now) => told.every((words) => withWords(now, words)));
    const severityOf = (words: string) => withWords(rows, words)?.split(':')[0];
    assert.equal(severityOf('340 bateaux'), 'Info');
    assert.equal(severityOf('accord avec la région'), 'Warning');
    assert.equal(severityOf('45 000 signatures'), 'Info');
    assert.equal(severityOf('misspelt'), undefined);
    await workbench.picture(`problems-${editor.name}`);
  });

  test('a file with more problems than the settings allow says how many are left out', async () => {
    const notice = (rows: readonly string[]) => rows.filter((row) => row.includes('1 more in this file is not shown'));
    const rows = await workbench.problems((now) => notice(now).length === 1);
    assert.equal(notice(rows).length, 1, rows.join('\n'));
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
      await insist(
        () => link.click(oneAct),
        () => appears(page.locator('.tab.active', { hasText: 'date-conflict.md' })),
      );
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
    const gone = ['340 bateaux', 'accord avec la région', 'more in this file'];
    const left = (rows: readonly string[]) => gone.filter((words) => rows.some((row) => row.includes(words)));
    const rows = await workbench.problems((now) => !left(now).length);
    assert.deepEqual(left(rows), [], rows.join('\n'));
  });

  test('no request left the machine', async () => {
    assert.deepEqual(await browser.leftTheMachine(), []);
  });
}
