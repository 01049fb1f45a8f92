import assert from 'node:assert/strict';
import type { Frame, Locator, Page } from 'playwright-core';
import { pictureFile } from './browser';
import { Explorer } from './explorer';
import { appears, insist, oneAct, readUntil, vanishes } from './insist';
import { QuickInput } from './quick-input';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** VS Code as its user sees it: what can be clicked, typed and read. Every wait is for something seen. */
export class Workbench {
  readonly explorer: Explorer;
  readonly quickInput: QuickInput;

  constructor(readonly page: Page) {
    this.explorer = new Explorer(page);
    this.quickInput = new QuickInput(page);
  }

  async ready(): Promise<void> {
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
  }

  /** Opens a file by a double click in the Explorer, its folders unfolded first. */
  async openFile(...path: string[]): Promise<void> {
    for (const folder of path.slice(0, -1)) await this.unfold(this.explorer.row(folder).first());
    const name = path.at(-1)!;
    await insist(
      () => this.explorer.row(name).first().dblclick(oneAct),
      () => appears(this.tab(name)),
    );
    await this.inFile(name);
  }

  /** Opens a line of a tree. */
  async unfold(row: Locator): Promise<void> {
    const isOpen = async () => (await row.getAttribute('aria-expanded', oneAct)) === 'true';
    await insist(
      async () => {
        if (!(await isOpen())) await row.click(oneAct);
      },
      () => readUntil(() => isOpen().catch(() => false), Boolean, oneAct.timeout),
    );
  }

  /** Runs a command by its title in the palette. */
  command(title: string): Promise<void> {
    return this.quickInput.command(title);
  }

  // ── the text in front ──────────────────────────────────────────────────────────────────────────────────────────

  private tab(name: string): Locator {
    return this.page.locator('.tab.active').filter({ hasText: name }).first();
  }

  /** Waits until a file is in front in its group of editors: its tab comes before its text. */
  async inFile(name: string): Promise<void> {
    await this.tab(name).waitFor();
    const file = encodeURIComponent(name);
    await this.page.locator(`.editor-group-container .monaco-editor[data-uri*="${file}"] .view-line`).first().waitFor();
  }

  /** Waits until what is typed goes into the text in front: the cursor may be seen there before that. */
  async textHasKeyboard(): Promise<void> {
    await this.page.locator('.editor-group-container.active .editor-instance .monaco-editor.focused').first().waitFor();
  }

  /** Middle of the first text of that wording in the editor in front, from a line in sight on where one is given. */
  async textAt(text: string, line = 1): Promise<Point> {
    const handle = await this.page.waitForFunction(boxOfText, { wanted: text, line });
    return (await handle.jsonValue()) as Point;
  }

  /** Puts the cursor into a line, at a column, both from 1, and the keyboard into the text. */
  async goTo(line: number, column = 1): Promise<void> {
    await insist(
      async () => {
        await this.quickInput.ask('Control+G', `:${line}:${column}`, async () => true);
        await this.quickInput.accept();
      },
      () => appears(this.cursorAt(line, column)),
    );
    await this.textHasKeyboard();
  }

  private cursorAt(line: number, column?: number): Locator {
    return this.page
      .locator('[id="status.editor.selection"]')
      .filter({ hasText: new RegExp(`Ln ${line}, Col ${column ? `${column}\\b` : ''}`) });
  }

  /** Waits until the cursor is in a line, at a column where one is given; both from 1. */
  async at(line: number, column?: number): Promise<void> {
    await this.cursorAt(line, column).waitFor();
  }

  /** Brings the mouse to a place until what it is for is seen; from above the page, for what lies beside may have a hover of its own. */
  private async pointAt(place: () => Promise<Point>, hover: Locator): Promise<void> {
    await insist(
      async () => {
        // Anew each time: the line above an article comes later than its text, which it moves.
        const { x, y } = await place();
        await this.page.mouse.move(x, 1);
        await this.page.mouse.move(x, y, { steps: 4 });
      },
      () => appears(hover),
    );
  }

  private hoverThat(says: string | RegExp): Locator {
    return this.page.locator('.monaco-hover:not(.hidden)').filter({ hasText: says }).first();
  }

  /** The hover over a passage, once it holds some words: at first it may only say that it is loading. */
  async hover(text: string, line: number, says: string | RegExp): Promise<Locator> {
    await this.goTo(line);
    await this.pointAt(() => this.textAt(text, line), this.hoverThat(says));
    return this.hoverThat(says);
  }

  /** The hover over something else that is drawn in the text, as `hover`. */
  async hoverOn(drawn: Locator, says: string | RegExp): Promise<Locator> {
    const middle = async (): Promise<Point> => {
      const box = await drawn.boundingBox(oneAct);
      if (!box) throw new Error('it is not drawn');
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    await this.pointAt(middle, this.hoverThat(says));
    return this.hoverThat(says);
  }

  /** Takes the mouse away, to where nothing is, and waits until the hover is gone: it would take the next click. */
  async leaveHover(): Promise<void> {
    await this.page.mouse.move(640, 790);
    await this.page.keyboard.press('Escape');
    await this.page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor({ state: 'hidden' });
  }

  /** Puts the cursor into a text of a line, from 1, by the mouse. */
  async click(text: string, line: number): Promise<void> {
    await this.goTo(line);
    let before: Point;
    await insist(
      async () => {
        before = await this.textAt(text, line);
        await this.page.mouse.click(before.x, before.y);
      },
      // What is drawn above or before the text may have moved it under the mouse.
      async () => {
        const after = await this.textAt(text, line);
        return after.x === before.x && after.y === before.y && (await appears(this.cursorAt(line)));
      },
    );
    await this.textHasKeyboard();
  }

  /** Chooses a quick fix for a passage by the keyboard. */
  async quickFix(text: string, line: number, title: string): Promise<void> {
    const chosen = this.page.locator('.action-widget .monaco-list-row.focused');
    const wanted = chosen.filter({ hasText: title });
    await insist(
      async () => {
        await this.page.keyboard.press('Escape');
        await this.click(text, line);
        await this.page.keyboard.press('Control+.');
        await chosen.waitFor(oneAct);
        for (let row = 0; row < 12 && !(await wanted.isVisible()); row++) await this.page.keyboard.press('ArrowDown');
      },
      () => wanted.isVisible(),
    );
    await insist(
      async () => {
        if (await wanted.isVisible()) await this.page.keyboard.press('Enter');
      },
      () => vanishes(wanted),
    );
  }

  /** Types into the file in front, and waits until it is there. */
  async write(text: string): Promise<void> {
    await this.textHasKeyboard();
    await this.page.keyboard.type(text);
    await this.page
      .locator('.view-line')
      .filter({ hasText: text.slice(-20) })
      .first()
      .waitFor();
  }

  // ── Problems ───────────────────────────────────────────────────────────────────────────────────────────────────

  async openProblems(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+M');
    await this.page.locator('.markers-panel').waitFor();
  }

  /**
   * What the rows of the Problems panel say to a screen reader, files and problems alike, from top to bottom, once they are
   * as wanted: those of closed files come later.
   */
  problems(wanted: (rows: readonly string[]) => boolean): Promise<string[]> {
    return readUntil(() => this.problemsNow(), wanted, 60_000);
  }

  private async problemsNow(): Promise<string[]> {
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
    const holds = async (frame: Frame) =>
      (await frame
        .locator(selector)
        .count()
        .catch(() => 0)) > 0;
    const find = async () => {
      for (const frame of this.page.frames()) if (await holds(frame)) return frame;
      return undefined;
    };
    const found = await readUntil(find, (frame) => frame !== undefined, 60_000);
    assert.ok(found, `no webview holds ${selector}`);
    return found;
  }

  /** The same, once it has the keyboard: the editor gives it only after it is shown, and takes it from what had it in the page. */
  async webviewWithKeyboard(selector: string): Promise<Frame> {
    const frame = await this.webview(selector);
    await frame.locator(selector).first().waitFor();
    await frame.waitForFunction(() => document.hasFocus());
    return frame;
  }

  /** Waits until two words of the editor in front have different colours. */
  async colouredApart(...words: [string, string]): Promise<void> {
    await this.page.waitForFunction((wanted) => {
      const spans = [...document.querySelectorAll('.view-line span span')];
      const [one, other] = wanted.map((word) => spans.find((span) => span.textContent?.includes(word)));
      return one && other && getComputedStyle(one).color !== getComputedStyle(other).color;
    }, words);
  }

  /** How many characters are selected, once they are more than before. */
  async selected(before: number): Promise<number> {
    const item = this.page.locator('[id="status.editor.selection"]');
    const count = async () => Number(/\((\d+) selected\)/.exec(await item.innerText())?.[1] ?? 0);
    const after = await readUntil(count, (now) => now > before);
    assert.ok(after > before, `the selection of ${before} characters did not grow`);
    return after;
  }

  /** Copies what has the keyboard, until the clipboard holds a text. */
  async copies(wanted: RegExp): Promise<void> {
    const text = () => this.page.evaluate(() => navigator.clipboard.readText()).catch(String);
    await insist(
      () => this.page.keyboard.press('Control+C'),
      async () => wanted.test(await readUntil(text, (now) => wanted.test(now), oneAct.timeout)),
    );
  }

  /** Waits until the item of the status bar tells that so many sources are read. */
  async sources(count: number): Promise<void> {
    await this.page.locator(`[id="recoupe.recoupe.recoupe.status"] [aria-label*="sources: ${count},"]`).waitFor();
  }

  /** Opens the view of the activity bar. */
  async openStoryView(): Promise<void> {
    const row = this.page.locator('[id="workbench.view.extension.recoupe"] .monaco-list-row').first();
    // A click on the button of the view in sight would hide it.
    if (!(await row.isVisible())) await this.page.locator('.activitybar .action-item a[aria-label^="Recoupe"]').click();
    await row.waitFor();
  }

  picture(name: string): Promise<unknown> {
    return this.page.screenshot({ path: pictureFile(name) });
  }
}

/** Runs in the page: the middle of a text in the editor in front, null while it is not drawn. It may be broken over two rows. */
function boxOfText({ wanted, line }: { wanted: string; line: number }): Point | null {
  const editor = '.editor-group-container.active';
  const topOf = (element: Element | undefined) => element?.getBoundingClientRect().top ?? 0;
  const numbers = [...document.querySelectorAll(`${editor} .line-numbers`)];
  const first = topOf(numbers.find((number) => Number(number.textContent) === line));
  const rows = [...document.querySelectorAll(`${editor} .view-line`)]
    .map((row) => ({ row, top: topOf(row) }))
    .filter(({ top }) => top > first - 1)
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
