import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Frame, Locator } from 'playwright-core';
import { seriousFaults } from './accessibility';
import type { Editor } from './editors';
import { appears, insist, oneAct } from './insist';
import { openEditor } from './open-editor';
import { fill } from './quick-input';

const fact = '#body .row[data-fact]';

/** What a reporter does with the tree, the matrix and the timeline, on three articles about one accident. */
export async function showsTheViews(start: () => Promise<Editor>, theme: string): Promise<void> {
  const { editor, browser, workbench, page } = await openEditor(start, `last-${theme}`);
  const picture = (what: string) => workbench.picture(`${what}-${theme}-${editor.name}`);

  /** The line of the tree whose label starts with a text. */
  const line = (text: string): Locator =>
    page.locator(`[id="workbench.view.extension.recoupe"] .monaco-list-row[aria-label^="${text}"]`);

  async function matrix(): Promise<Frame> {
    await workbench.command('Recoupe: Show Facts by Source');
    return workbench.webviewWithKeyboard(`#grid ${fact}`);
  }

  test('the view in the activity bar lists what to review, facts by verdict, names and sources', async () => {
    await workbench.openStoryView();
    await workbench.unfold(line('Facts'));
    await line('Conflict').waitFor();
    await workbench.unfold(line('Sources'));
    await line('gazette.example').waitFor();
    await picture('tree');
  });

  test('a source opens from the tree', async () => {
    await insist(
      () => line('gazette.example').click(oneAct),
      () => appears(page.locator('.tab.active', { hasText: 'gazette.txt' })),
    );
    await workbench.inFile('gazette.txt');
  });

  test('the filter of the tree keeps what matches, and goes away again', async () => {
    await workbench.command('Recoupe: Filter the Story View');
    await fill(page.locator('.quick-input-widget input[placeholder^="Words of a fact"]'), 'courrier');
    await line('gazette.example').waitFor({ state: 'detached' });
    await workbench.quickInput.accept();
    await line('courrier.example').waitFor();
    await workbench.command('Recoupe: Clear the Filter');
    await page.getByText('Filtered by').waitFor({ state: 'detached' });
    await line('Sources, 3').waitFor();
  });

  test('the matrix shows the year on which the sources disagree, source by source', async () => {
    const frame = await matrix();
    const sources = await frame.locator('#header .cell .title').allInnerTexts();
    assert.deepEqual(sources.slice(1), ['depeche.example', 'gazette.example', 'courrier.example']);
    const row = frame.locator(`${fact}.verdict-conflict`, { hasText: '1978' });
    const values = await row.locator('.value').allInnerTexts();
    assert.deepEqual(
      values.map((value) => value.replace(/\D/g, '')),
      ['1974', '1978', '1974'],
    );
  });

  test('a click on a value opens its passage beside the matrix', async () => {
    const frame = await matrix();
    const beside = page.locator('.editor-group-container').nth(1);
    await insist(
      () => frame.locator(fact, { hasText: '1978' }).locator('.stated', { hasText: '1978' }).click(oneAct),
      () => appears(beside.locator('.tab', { hasText: 'gazette.txt' })),
    );
    await beside.locator('.view-line', { hasText: '1978' }).first().waitFor();
    await beside.locator('.selected-text').first().waitFor();
    assert.equal(await frame.locator('#grid').count(), 1);
  });

  test('the keyboard goes through the cells, shows the proof and closes it', async () => {
    const frame = await matrix();
    const focused = (column: number) => frame.locator(`#body [data-column="${column}"]:focus`);
    await frame.locator('#body .label').first().focus();
    await focused(0).waitFor();
    await page.keyboard.press('ArrowRight');
    await focused(1).waitFor();
    await page.keyboard.press('Home');
    await focused(0).waitFor();
    await page.keyboard.press('Space');
    await frame.locator('#proof blockquote').first().waitFor();
    await picture('matrix');
    assert.deepEqual(await seriousFaults(frame), []);
    await frame.locator('#body .label').first().focus();
    await focused(0).waitFor();
    await page.keyboard.press('Escape');
    await frame.locator('#proof.hidden').waitFor({ state: 'attached' });
  });

  test('words and verdicts filter the matrix, and a source sorts it', async () => {
    const frame = await matrix();
    const filter = frame.locator('#filter input');
    await fill(filter, '1978');
    await frame.locator('#count', { hasText: /^1 / }).waitFor();
    await fill(filter, '');
    await frame.locator('.chip[data-verdict=conflict]').click();
    await frame.locator(`${fact}.verdict-conflict`).first().waitFor({ state: 'detached' });
    await frame.locator('.chip[data-verdict=conflict]').click();
    await frame.locator('#header .cell', { hasText: 'gazette' }).click();
    await frame.locator('#header .cell[aria-sort=ascending]', { hasText: 'gazette' }).waitFor();
  });

  test('the matrix follows what is typed', async () => {
    const frame = await workbench.webview('#grid');
    await frame.locator(fact, { hasText: '1978' }).waitFor();
    await page.locator('.editor-group-container').nth(1).locator('.tab', { hasText: 'gazette.txt' }).click();
    await page.locator('.editor-group-container.active .tab.active', { hasText: 'gazette.txt' }).waitFor();
    // The last line is replaced by the keyboard alone: where it is drawn depends on how the groups share the window.
    await workbench.goTo(9);
    await workbench.command('Expand Line Selection');
    await workbench.selected(0);
    await workbench.textHasKeyboard();
    await page.keyboard.type('Le pont avait été construit en 1974.');
    await frame.locator(fact, { hasText: '1978' }).waitFor({ state: 'detached' });
  });

  test('the timeline shows publications and dates, and the keyboard opens one', async () => {
    await workbench.command('Recoupe: Show Timeline');
    const frame = await workbench.webviewWithKeyboard('#plot .mark');
    await frame.locator('.lane.publication').nth(2).waitFor();
    assert.equal(await frame.locator('.lane.publication').count(), 3);
    await picture('timeline');
    assert.deepEqual(await seriousFaults(frame), []);
    const focused = (lane: number) => frame.locator('.lane.publication').nth(lane).locator('.mark:focus');
    await frame.locator('.lane.publication .mark').first().focus();
    for (const lane of [0, 1]) {
      await focused(lane).waitFor();
      await page.keyboard.press('ArrowDown');
    }
    await focused(2).press('Enter');
    await workbench.inFile('courrier.txt');
  });

  test('no request left the machine', async () => {
    assert.deepEqual(await browser.leftTheMachine(), []);
  });
}
