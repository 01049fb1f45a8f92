import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { appears, insist, oneAct, readUntil, vanishes } from './insist';

/** The field at the top of the editor: the palette, quick open, and what commands ask with it. */
export class QuickInput {
  constructor(private readonly page: Page) {}

  /** The field that the editor asks something with. */
  get field(): Locator {
    return this.page.locator('.quick-input-widget .quick-input-box input:visible').first();
  }

  /** What can be chosen below that field. */
  get choices(): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row');
  }

  /** The one of them that Enter takes. */
  private chosen(words: string): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: words });
  }

  /** Has a key open the field and types into it until what is looked for is seen. */
  async ask(key: string, text: string, took: () => Promise<boolean>): Promise<void> {
    let again = false;
    await insist(async () => {
      // Pressed twice, some of the keys go down the list.
      if (again) await this.page.keyboard.press('Escape');
      again = true;
      await this.page.keyboard.press(key);
      await this.field.fill(text, oneAct);
    }, took);
  }

  /** Presses Enter in the field, which has the keyboard again if it was lost meanwhile. */
  async accept(): Promise<void> {
    await this.field.press('Enter');
  }

  /** Runs a command by its title in the palette. */
  async command(title: string): Promise<void> {
    await this.ask('F1', `>${title}`, () => appears(this.chosen(title)));
    await this.accept();
    await this.chosen(title).waitFor({ state: 'hidden' });
  }

  /** Types into quick open: `@` for the outline, `#` for the workspace; gives what it offers. */
  async offers(text: string): Promise<Locator> {
    await this.ask('Control+P', text, async () => (await this.field.inputValue(oneAct)) === text);
    return this.choices;
  }

  /** Takes what quick open offers first, once that has a wording. */
  async open(text: string, words: string): Promise<void> {
    await this.ask('Control+P', text, () => appears(this.chosen(words)));
    await this.accept();
  }

  /** Answers a question with a text of one's own. */
  async answer(text: string): Promise<void> {
    await fill(this.field, text);
    await this.accept();
  }

  /** Answers a question with one of its choices. */
  async choose(words: string): Promise<void> {
    const choice = this.choices.filter({ hasText: words });
    await choice.waitFor();
    await insist(
      async () => {
        if (await choice.isVisible()) await choice.click(oneAct);
      },
      () => vanishes(choice),
    );
  }

  /** Takes the name that is proposed for a file, once it is. */
  async saveAs(proposed: RegExp, saved: Locator): Promise<void> {
    const name = () => this.field.inputValue(oneAct).catch(() => '');
    assert.match(await readUntil(name, (now) => proposed.test(now)), proposed);
    await insist(
      () => this.field.press('Enter', oneAct),
      () => appears(saved),
    );
  }
}

/** Types a text in place of what a field holds, again where the editor takes the keyboard from the field meanwhile. */
export async function fill(field: Locator, text: string): Promise<void> {
  await insist(
    () => field.fill(text, oneAct),
    async () => (await field.inputValue(oneAct)) === text,
  );
}
