import type { Locator, Page } from 'playwright-core';
import { appears, insist, oneAct, vanishes } from './insist';

/** The files of the folder, as the editor lists them. */
export class Explorer {
  constructor(private readonly page: Page) {}

  async show(): Promise<void> {
    await this.page.keyboard.press('Control+Shift+E');
    await this.row('').first().waitFor();
  }

  row(name: string): Locator {
    return this.page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: name });
  }

  /** Chooses an entry of the menu of a file or folder. A menu that has only just come up takes no click yet. */
  async menu(name: string, entry: string): Promise<void> {
    const item = this.page.locator('.monaco-menu .action-item').filter({ hasText: entry }).first();
    let clicked = false;
    await insist(
      async () => {
        if (!clicked && !(await item.isVisible()))
          await this.row(name)
            .first()
            .click({ button: 'right', ...oneAct });
        await item.click(oneAct);
        clicked = true;
      },
      async () => clicked && (await vanishes(item)),
    );
  }

  /** Names a file after an entry of the menu asked for it; a busy Explorer may take the question back. */
  private async nameFile(menuOf: string, entry: string, name: string): Promise<void> {
    const input = this.page.locator('.explorer-folders-view .monaco-inputbox input');
    await insist(
      async () => {
        if (await this.row(name).first().isVisible()) return;
        await this.menu(menuOf, entry);
        await input.fill(name, oneAct);
        await input.press('Enter', oneAct);
      },
      () => appears(this.row(name).first(), 15_000),
    );
  }

  async newFile(folder: string, name: string): Promise<void> {
    await this.nameFile(folder, 'New File...', name);
  }

  async renameFile(from: string, to: string): Promise<void> {
    await this.nameFile(from, 'Rename...', to);
  }

  async deleteFile(name: string): Promise<void> {
    await this.menu(name, 'Delete');
    const confirm = this.page.locator('.monaco-dialog-box .monaco-button').filter({ hasText: /Delete|Move to Trash/ });
    // Not every file system has the editor ask.
    await insist(
      async () => {
        if (await confirm.first().isVisible()) await confirm.first().click(oneAct);
      },
      () => vanishes(this.row(name).first(), 1_000),
    );
  }
}
