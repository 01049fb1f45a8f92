import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { QuietBrowser } from './browser';
import type { Editor } from './editors';
import { Workbench } from './workbench';

/** What a reporter does with the five seeds, in either entry. */
export function readsTheSeeds(start: () => Promise<Editor>): void {
  let editor: Editor;
  let browser: QuietBrowser;
  let workbench: Workbench;
  /** A picture of each state, named for the entry. */
  const picture = (what: string) => workbench.picture(`${editor.name}-${what}`);

  before(async () => {
    editor = await start();
    browser = await QuietBrowser.launch();
    workbench = new Workbench(await browser.open(editor.address, editor.prepare));
    await workbench.ready();
  });
  after(async () => {
    await picture('last').catch(() => {});
    await browser?.close();
    editor?.stop();
  });

  describe('a figure that another source contradicts', () => {
    test('is a problem in every file concerned, closed files too', async () => {
      await workbench.openFile('seeds', '001_ee74e4698024b631.txt');
      await workbench.page.locator('.squiggly-warning').first().waitFor();
      await workbench.openProblems();
      const rows = await workbench.problems();
      await picture('problems');
      const warning = rows.find((row) => /warning/i.test(row) && row.includes('11.000'));
      assert.ok(warning, `no warning about 11.000 in:\n${rows.join('\n')}`);
    });

    test('tells in its hover what the others say', async () => {
      const hover = await workbench.hover('11.000', 7);
      await hover.locator('table').waitFor();
      await picture('hover');
      const text = await hover.innerText();
      assert.match(text, /11[.\s]000/);
      assert.match(text, /13[.\s]000/);
    });

    test('leads to the passages of the other sources by F12', async () => {
      await workbench.page.keyboard.press('Escape');
      await workbench.click('11.000', 7);
      await workbench.page.keyboard.press('F12');
      const peek = workbench.page.locator('.peekview-widget');
      await peek.locator('.monaco-list-row').first().waitFor();
      await picture('definition');
      const rows = await peek.locator('.monaco-list-row').allInnerTexts();
      assert.ok(
        rows.some((row) => row.includes('13')),
        `no passage with 13 000 in:\n${rows.join('\n')}`,
      );
      await workbench.page.keyboard.press('Enter');
      await workbench.inFile('000_40657bd1766d9620.txt');
      await workbench.at(9);
    });
  });

  test('no request left the machine', () => {
    assert.deepEqual(browser.outside, []);
  });
}
