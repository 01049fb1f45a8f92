import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Editor } from './editors';
import { openEditor } from './open-editor';

const texts = (file: string): Record<string, string> => JSON.parse(readFileSync(file, 'utf8'));
const said = texts('l10n/bundle.l10n.fr.json');
const french = texts('package.nls.fr.json');
const english = texts('package.nls.json');

/** What a reporter whose editor is French reads: every text is Recoupe's own, the editor's have no translation here. */
export async function speaksFrench(start: () => Promise<Editor>): Promise<void> {
  const { editor, workbench } = await openEditor(start, 'french', 'fr-FR');

  await workbench.openFile('sources', 'aurore.txt');
  await workbench.page.locator('.squiggly-warning').first().waitFor();

  test('hover and problem are French, and the problem leads to a French page', async () => {
    const hover = await workbench.hover('1 200', 8, /1.200/);
    await hover.locator('th').filter({ hasText: 'Valeur' }).waitFor();
    await workbench.picture(`french-hover-${editor.name}`);
    const page = hover.locator('a').filter({ hasText: 'value-conflict' }).first();
    assert.match(await page.evaluate((link) => link.outerHTML), /\/findings\/fr\/value-conflict\.md"/);
    await workbench.leaveHover();
  });

  test('the story view is French', async () => {
    await workbench.openStoryView();
    for (const group of ['To review', 'Facts', 'Names', 'Sources'])
      await workbench.page
        .locator(`[id="workbench.view.extension.recoupe"] .monaco-list-row[aria-label^="${said[group]}"]`)
        .waitFor();
  });

  test('commands and pages are French', async () => {
    // The web editor reads the French texts of a manifest for extensions of its gallery only.
    const titles = editor.name === 'web' ? english : french;
    await workbench.command(`Recoupe: ${titles['commands.showMatrix']}`);
    const frame = await workbench.webview('#grid [role=gridcell]');
    assert.equal(await frame.locator('html').getAttribute('lang'), 'fr');
    await frame.locator('.chip').filter({ hasText: said.Conflict }).waitFor();
    await workbench.page.locator('.tab.active').filter({ hasText: said['Facts by source'] }).waitFor();
    await workbench.picture(`french-matrix-${editor.name}`);
  });
}
