import assert from 'node:assert/strict';
import type { Frame, Locator, Page } from 'playwright-core';
import { pictureFile } from './browser';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** VS Code as its user sees it: what can be clicked, typed and read. Every wait is for something seen. */
export class Workbench {
  constructor(readonly page: Page) {}

  async ready(): Promise<void> {
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
  }

  /** Opens a file by a double click in the Explorer, its folders unfolded first. */
  async openFile(...path: string[]): Promise<void> {
    for (const [depth, name] of path.entries()) {
      const row = this.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: name }).first();
      await row.waitFor();
      const file = depth === path.length - 1;
      if (file) await row.dblclick();
      else if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
    }
    await this.page
      .locator('.tab.active')
      .filter({ hasText: path.at(-1) })
      .waitFor();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Runs a command by its title in the palette. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget .quick-input-box input:visible').first();
    await input.waitFor();
    await input.fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: title }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Types a text in place of what a field holds, again where the editor takes the keyboard from the field meanwhile. */
  async fill(field: Locator, text: string): Promise<void> {
    for (let tries = 0; tries < 5; tries++) {
      await field.fill(text);
      if ((await field.inputValue()) === text) return;
      await this.page.waitForTimeout(300);
    }
    throw new Error(`the field does not take "${text}"`);
  }

  /** Middle of the first text of that wording in the editor in front; goes to its line first when one is given. */
  async textAt(text: string, line?: number): Promise<Point> {
    if (line !== undefined) await this.goTo(line);
    const handle = await this.page.waitForFunction(boxOfText, text, { timeout: 15_000 });
    return (await handle.jsonValue()) as Point;
  }

  async goTo(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press('Control+G');
    const input = this.page.locator('.quick-input-widget .quick-input-box input:visible').first();
    await input.waitFor();
    await input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.at(line);
  }

  /** The hover over a passage. */
  async hover(text: string, line?: number): Promise<Locator> {
    if (line !== undefined) await this.goTo(line);
    const hover = this.page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
    for (let attempt = 0; attempt < 4; attempt++) {
      // Anew each time: the line above an article comes later than its text, which it moves.
      const { x, y } = await this.textAt(text);
      // From above the page: what lies beside the passage may have a hover of its own.
      await this.page.mouse.move(x, 1);
      await this.page.mouse.move(x, y, { steps: 4 });
      if (await appears(hover, 5_000)) return this.page.locator('.monaco-hover:not(.hidden)').first();
    }
    throw new Error(`no hover over "${text}"`);
  }

  /** Takes the mouse away and waits until the hover is gone: it would take the next click. */
  async leaveHover(): Promise<void> {
    await this.page.mouse.move(600, 700);
    await this.page.keyboard.press('Escape');
    await this.page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor({ state: 'hidden' });
  }

  async click(text: string, line?: number): Promise<void> {
    const { x, y } = await this.textAt(text, line);
    await this.page.mouse.click(x, y);
  }

  /** Chooses a quick fix for a passage by the keyboard. */
  async quickFix(text: string, line: number, title: string): Promise<void> {
    const chosen = this.page.locator('.action-widget .monaco-list-row.focused');
    const wanted = chosen.filter({ hasText: title });
    for (let tries = 0; tries < 4; tries++) {
      await this.click(text, line);
      await this.page.keyboard.press('Control+.');
      if (await appears(chosen, 5_000)) break;
      await this.page.keyboard.press('Escape');
    }
    for (let row = 0; row < 12 && !(await wanted.isVisible()); row++) await this.page.keyboard.press('ArrowDown');
    await wanted.waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Waits until the cursor is in a line, at a column where one is given; both from 1. */
  async at(line: number, column?: number): Promise<void> {
    await this.page
      .locator('[id="status.editor.selection"]')
      .filter({ hasText: new RegExp(`Ln ${line}, Col ${column ? `${column}\\b` : ''}`) })
      .waitFor();
  }

  /** Waits until a file is in front. */
  async inFile(name: string): Promise<void> {
    await this.page.locator('.tab.active').filter({ hasText: name }).waitFor();
  }

  /** Types into the file in front, once it has the keyboard: the tab of a new file is there before that. */
  async write(text: string): Promise<void> {
    await this.page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
    await this.page.keyboard.type(text);
    await this.page
      .locator('.view-line')
      .filter({ hasText: text.slice(-20) })
      .first()
      .waitFor();
  }

  async openProblems(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+M');
    await this.page.locator('.markers-panel .monaco-list-row').first().waitFor();
  }

  /** What the rows of the Problems panel say to a screen reader, files and problems alike, from top to bottom. */
  async problems(): Promise<string[]> {
    const found: string[] = [];
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    await this.page.locator('.markers-panel .monaco-list').hover();
    await this.page.mouse.wheel(0, -100_000);
    // Only the rows in sight are in the page, and a busy editor is slow to scroll.
    for (let nothingNew = 0; nothingNew < 5; nothingNew++) {
      const seen = await rows.evaluateAll((all) =>
        all
          .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
          .map((row) => row.getAttribute('aria-label') ?? ''),
      );
      const added = seen.filter((row) => !found.includes(row));
      if (added.length) nothingNew = 0;
      found.push(...added);
      await this.page.mouse.wheel(0, 100);
      await this.page.waitForTimeout(200);
    }
    return found;
  }

  async hidePanel(): Promise<void> {
    await this.page.keyboard.press('Control+J');
    await this.page.locator('.markers-panel').waitFor({ state: 'hidden' });
  }

  /** The frame of a webview that holds an element. */
  async webview(selector: string): Promise<Frame> {
    for (const start = Date.now(); Date.now() - start < 20_000; ) {
      for (const frame of this.page.frames()) {
        const there = await frame
          .locator(selector)
          .count()
          .catch(() => 0);
        if (there) return frame;
      }
      await this.page.waitForTimeout(100);
    }
    throw new Error(`no webview holds ${selector}`);
  }

  /** Waits until two words of the editor in front have different colours. */
  async colouredApart(...words: [string, string]): Promise<void> {
    await this.page.waitForFunction((wanted) => {
      const spans = [...document.querySelectorAll('.view-line span span')];
      const [one, other] = wanted.map((word) => spans.find((span) => span.textContent?.includes(word)));
      return one && other && getComputedStyle(one).color !== getComputedStyle(other).color;
    }, words);
  }

  /** Types into quick open: `@` for the outline, `#` for the workspace. */
  async quickPick(text: string): Promise<Locator> {
    await this.page.keyboard.press('Control+P');
    const input = this.page.locator('.quick-input-widget .quick-input-box input:visible').first();
    await input.waitFor();
    await input.fill(text);
    return this.page.locator('.quick-input-list .monaco-list-row');
  }

  /** How many characters are selected, once they are more than before. */
  async selected(before: number): Promise<number> {
    const item = this.page.locator('[id="status.editor.selection"]');
    for (const start = Date.now(); Date.now() - start < 10_000; ) {
      const [, count] = /\((\d+) selected\)/.exec(await item.innerText()) ?? [];
      if (Number(count ?? 0) > before) return Number(count);
      await this.page.waitForTimeout(50);
    }
    throw new Error(`the selection of ${before} characters did not grow`);
  }

  /** Waits until the clipboard holds a text. */
  async clipboard(wanted: RegExp): Promise<void> {
    let text = '';
    for (const start = Date.now(); Date.now() - start < 10_000; ) {
      text = await this.page.evaluate(() => navigator.clipboard.readText());
      if (wanted.test(text)) return;
      await this.page.waitForTimeout(50);
    }
    assert.match(text, wanted);
  }

  /** Waits until the item of the status bar tells that so many sources are read. */
  async sources(count: number): Promise<void> {
    await this.page.locator(`[id="recoupe.recoupe.recoupe.status"] [aria-label*="sources: ${count},"]`).waitFor();
  }

  // ── the Explorer ───────────────────────────────────────────────────────────────────────────────────────────────

  async explorer(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+E');
    await this.inExplorer('').first().waitFor();
  }

  private inExplorer(name: string): Locator {
    return this.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: name });
  }

  /** Chooses an entry of the menu of a file or folder. */
  async explorerMenu(name: string, entry: string): Promise<void> {
    await this.inExplorer(name).first().click({ button: 'right' });
    const item = this.page.locator('.monaco-menu .action-item').filter({ hasText: entry }).first();
    await item.waitFor();
    // A menu that has only just come up takes no click yet.
    const gone = () => item.waitFor({ state: 'hidden', timeout: 1_500 }).then(...told);
    for (let tries = 0; tries < 5; tries++) {
      await item.click({ timeout: 2_000 }).catch(() => {});
      if (await gone()) return;
    }
  }

  /** Names a file after an entry of the menu asked for it; a busy Explorer may take the question back. */
  private async nameFile(menuOf: string, entry: string, name: string): Promise<void> {
    const input = this.page.locator('.explorer-folders-view .monaco-inputbox input');
    for (let tries = 0; tries < 4; tries++) {
      await this.explorerMenu(menuOf, entry);
      if (await input.fill(name, { timeout: 5_000 }).then(...told)) break;
    }
    await this.page.keyboard.press('Enter');
    await this.inExplorer(name).waitFor();
  }

  async newFile(folder: string, name: string): Promise<void> {
    await this.nameFile(folder, 'New File...', name);
    await this.inFile(name);
  }

  async renameFile(from: string, to: string): Promise<void> {
    await this.nameFile(from, 'Rename...', to);
  }

  async deleteFile(name: string): Promise<void> {
    await this.explorerMenu(name, 'Delete');
    const confirm = this.page.locator('.monaco-dialog-box .monaco-button').filter({ hasText: /Delete|Move to Trash/ });
    if (await appears(confirm.first(), 3_000)) await confirm.first().click();
    await this.inExplorer(name).waitFor({ state: 'detached' });
  }

  /** Opens the view of the activity bar. */
  async openStoryView(): Promise<void> {
    await this.page.locator('.activitybar .action-item a[aria-label^="Recoupe"]').click();
    await this.page.locator('[id="workbench.view.extension.recoupe"] .monaco-list-row').first().waitFor();
  }

  picture(name: string): Promise<unknown> {
    return this.page.screenshot({ path: pictureFile(name) });
  }
}

const told = [() => true, () => false] as const;

export const appears = (locator: Locator, timeout: number): Promise<boolean> =>
  locator.waitFor({ timeout }).then(...told);

/** Runs in the page: the middle of a text in the editor in front, null while it is not drawn. It may be broken over two rows. */
function boxOfText(wanted: string): Point | null {
  const rows = [...document.querySelectorAll('.editor-group-container.active .view-line')]
    .map((row) => ({ row, top: row.getBoundingClientRect().top }))
    .sort((a, b) => a.top - b.top);
  const pieces: Text[] = [];
  for (const { row } of rows) {
    const nodes = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    while (nodes.nextNode()) pieces.push(nodes.currentNode as Text);
  }
  const spaces = /[\u00a0\u202f]/g;
  const whole = pieces.map((piece) => piece.data).join('');
  const at = whole.replace(spaces, ' ').indexOf(wanted.replace(spaces, ' '));
  if (at < 0) return null;
  const range = document.createRange();
  let [offset, started] = [0, false];
  for (const piece of pieces) {
    const end = offset + piece.length;
    if (!started && at < end) {
      range.setStart(piece, at - offset);
      started = true;
    }
    if (started && at + wanted.length <= end) {
      range.setEnd(piece, at + wanted.length - offset);
      break;
    }
    offset = end;
  }
  const box = range.getClientRects()[0];
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}
