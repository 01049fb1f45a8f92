import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Editor } from './editors';
import { appears, insist, oneAct, readUntil, vanishes } from './insist';
import { openEditor } from './open-editor';

/**
 * What a reporter does in the text of articles and in their folder, on three articles about an oil spill: two of them
 * give another amount, and each writes the minister's name in its own way.
 */
export async function worksInArticles(start: () => Promise<Editor>): Promise<void> {
  const { editor, browser, workbench, page } = await openEditor(start, 'articles-last');
  const amount = '1 200';

  await workbench.openFile('sources', 'aurore.txt');
  await page.locator('.squiggly-warning').first().waitFor();

  test('a name has its own colour, whatever the grammar knows', async () => {
    await workbench.colouredApart('Sergueï', 'plages');
  });

  test('a value that differs has the other one after it, and the mouse on it shows the sentence', async () => {
    const hint = page.locator('.view-line span').filter({ hasText: /^≠\s1\s500\stonnes\s·\sboussole$/ });
    await workbench.hoverOn(hint.last(), 'tonnes de brut dans le port');
    await workbench.leaveHover();
  });

  test('references of a name are its mentions under every spelling, in every source', async () => {
    await workbench.click('Baranov', 9);
    await page.keyboard.press('Shift+F12');
    const peek = page.locator('.peekview-widget');
    const rows = peek.locator('.ref-tree .monaco-list-row');
    await rows.nth(2).waitFor();
    await peek.locator('.head', { hasText: '(4)' }).waitFor();
    for (const file of ['aurore.txt', 'boussole.txt', 'cormoran.txt'])
      await rows.filter({ hasText: file }).first().waitFor();
    await insist(
      () => page.keyboard.press('Escape'),
      () => vanishes(peek),
    );
  });

  test('the declaration of what is reported is the one who said it', async () => {
    await workbench.click('fermées', 9);
    await workbench.command('Go to Declaration');
    await workbench.at(9, 'Selon le '.length + 1);
  });

  test('the other mentions of a name are highlighted, the short ones too', async () => {
    await workbench.click('Porvallon', 8);
    await workbench.click('Sergueï', 9);
    const marks = page.locator('.wordHighlight, .wordHighlightText, .wordHighlightStrong');
    await marks.nth(1).waitFor();
    const read = () => marks.evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().width));
    const differ = (widths: number[]) => Math.max(...widths) > 1.5 * Math.min(...widths);
    const widths = await readUntil(read, differ);
    assert.ok(differ(widths), `${widths}`);
  });

  test('a name is found in all sources by one of its spellings', async () => {
    await workbench.quickInput.open('#sergey baranov', 'Sergey Baranov');
    await workbench.inFile('cormoran.txt');
    await workbench.openFile('sources', 'aurore.txt');
  });

  test('the outline lists the headline and what is below it', async () => {
    const rows = await workbench.quickInput.offers('@');
    for (const words of ['Marée noire à Porvallon', amount, 'mercredi', 'Baranov'])
      await rows.filter({ hasText: words }).first().waitFor();
    await page.keyboard.press('Escape');
  });

  test('a selection grows from the number to what is counted, the sentence and the line', async () => {
    await workbench.goTo(8, 32);
    const sentence = 'Le pétrolier Astrée a déversé 1 200 tonnes de brut dans le port de Porvallon.'.length;
    const selected: number[] = [];
    while ((selected.at(-1) ?? 0) < sentence) {
      await page.keyboard.press('Shift+Alt+ArrowRight');
      selected.push(await workbench.selected(selected.at(-1) ?? 0));
    }
    assert.ok(selected.includes(amount.length) && selected.includes(sentence), `${selected}`);
    assert.ok(selected.includes('1 200 tonnes'.length), `${selected}`);
  });

  test('front matter and page furniture fold away', async () => {
    const furniture = page.locator('.view-line').filter({ hasText: /Commentaires|outlet/ });
    await furniture.nth(1).waitFor();
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+0');
    await furniture.first().waitFor({ state: 'detached' });
    await page.locator('.view-line').filter({ hasText: amount }).first().waitFor();
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+J');
    await furniture.nth(1).waitFor();
  });

  test('a web address of an article can be followed', async () => {
    await page.locator('.view-line .detected-link').filter({ hasText: 'photographies' }).first().waitFor();
  });

  test('the line above an article opens the facts by source', async () => {
    await insist(
      () => page.locator('.codelens-decoration a').first().click(oneAct),
      () => appears(page.locator('.tab.active').filter({ hasText: 'Facts by source' })),
    );
    await workbench.webview('#grid [role=gridcell]');
    await workbench.openFile('sources', 'aurore.txt');
  });

  test('the fact at the cursor is shown in the story view, goes to the clipboard, and opens by the keyboard', async () => {
    await workbench.click(amount, 8);
    await workbench.command('Recoupe: Reveal Fact in the Story View');
    const row = page.locator('[id="workbench.view.extension.recoupe"] .monaco-list-row.focused');
    await row.filter({ hasText: amount }).waitFor();
    await workbench.copies(/^1.200 tonnes — aurore/);
    await page.keyboard.press('ArrowDown');
    await row.filter({ hasText: /1.500/ }).waitFor();
    await page.keyboard.press('Enter');
    await workbench.inFile('boussole.txt');
    await workbench.at(7);
  });

  test('what is typed changes the problems at once, and undo brings them back', async () => {
    await workbench.explorer.show();
    await workbench.openFile('sources', 'aurore.txt');
    await workbench.goTo(8, 31);
    for (let key = 0; key < amount.length; key++) await page.keyboard.press('Shift+ArrowRight');
    assert.equal(await workbench.selected(amount.length - 1), amount.length);
    await page.keyboard.type('1500');
    await page.locator('.squiggly-warning').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Z');
    await page.locator('.squiggly-warning').first().waitFor();
  });

  test('a quick fix clears the finding at once, and a reload of the window keeps it so', async () => {
    await workbench.quickFix(amount, 8, 'Not the same fact (writes recoupe.annotations.json)');
    await page.locator('.squiggly-warning').waitFor({ state: 'detached' });
    if (!editor.keepsFiles) return;
    const file = join(editor.story, 'recoupe.annotations.json');
    const written = async () => (existsSync(file) ? readFileSync(file, 'utf8') : '');
    assert.match(await readUntil(written, (text) => text.includes('not-the-same-fact')), /not-the-same-fact/);
    await page.reload();
    await workbench.ready();
    await workbench.openFile('sources', 'aurore.txt');
    await page.locator('.codelens-decoration').first().waitFor();
    await workbench.sources(3);
    assert.equal(await page.locator('.squiggly-warning').count(), 0);
  });

  test('an article that is made in the folder joins the story', async () => {
    await workbench.explorer.newFile('sources', 'dauphin.txt');
    await workbench.inFile('dauphin.txt');
    await workbench.write('Quelque 900 volontaires nettoient les plages de Porvallon.');
    await page.keyboard.press('Control+S');
    await workbench.sources(4);
    await page.locator('.squiggly-warning, .squiggly-info').first().waitFor();
  });

  test('a renamed article keeps its place in the story under its new name', async () => {
    await workbench.explorer.renameFile('dauphin.txt', 'ecume.txt');
    await workbench.sources(4);
    await workbench.openFile('sources', 'cormoran.txt');
    await page.locator('.view-line').filter({ hasText: '· ecume' }).first().waitFor();
  });

  test('a deleted article leaves the story, with its problems', async () => {
    await workbench.explorer.deleteFile('ecume.txt');
    await workbench.sources(3);
    await page.locator('.squiggly-warning, .squiggly-info').waitFor({ state: 'detached' });
  });

  test('a folder can be made one of sources, and its texts join the story', async () => {
    await workbench.explorer.menu('archive', 'as Sources');
    await workbench.sources(4);
    await page.locator('.squiggly-warning, .squiggly-info').first().waitFor();
    if (editor.keepsFiles) assert.ok(existsSync(join(editor.story, '.vscode', 'settings.json')));
  });

  test('the walkthrough shows four steps with pictures', async () => {
    await workbench.command('Recoupe: First Steps');
    const steps = page.locator('.gettingStartedContainer .getting-started-step');
    await steps.nth(3).waitFor();
    assert.equal(await steps.count(), 4);
    // The picture of a step has room once the side bar is away.
    await page.keyboard.press('Control+B');
    await page.locator('.gettingStartedContainer .getting-started-media:visible').first().waitFor();
    await workbench.picture(`walkthrough-${editor.name}`);
  });

  test('no request left the machine', async () => {
    assert.deepEqual(await browser.leftTheMachine(), []);
  });
}
