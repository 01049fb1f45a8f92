import { after } from 'node:test';
import type { Page } from 'playwright-core';
import { QuietBrowser } from './browser';
import type { Editor } from './editors';
import { Workbench } from './workbench';

/** An editor in front of its user. */
export interface OpenEditor {
  readonly editor: Editor;
  readonly browser: QuietBrowser;
  readonly page: Page;
  readonly workbench: Workbench;
}

/**
 * Opens an editor in a browser for the suite that waits for it; both end with that suite, with a picture of how it ended.
 * @param last names the picture, with the entry
 * @param locale of the user, as a BCP 47 tag
 */
export async function openEditor(start: () => Promise<Editor>, last: string, locale?: string): Promise<OpenEditor> {
  const ends: (() => unknown)[] = [];
  after(async () => {
    for (const end of ends.reverse()) await end();
  });
  const editor = await start();
  ends.push(() => editor.stop());
  const browser = await QuietBrowser.launch();
  ends.push(() => browser.close());
  const page = await browser.open(editor.address, editor.prepare, locale);
  const workbench = new Workbench(page);
  ends.push(() => workbench.picture(`${last}-${editor.name}`).catch(() => {}));
  await workbench.ready();
  return { editor, browser, page, workbench };
}
