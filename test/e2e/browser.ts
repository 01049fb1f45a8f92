import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page, type Request } from 'playwright-core';
import { root } from '../../scripts/bootstrap.mjs';
import { findBrowser } from '../../scripts/editor.mjs';

const quiet = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync', '--disable-features=LocalNetworkAccessChecks'],
];

/** How many times slower than the machine a page runs: `RECOUPE_SLOWER=4 npm run e2e` shows tests that do not wait. */
const slower = Number(process.env.RECOUPE_SLOWER ?? 1);

/** A new browser with an empty profile, which knows what was asked of other machines. */
export class QuietBrowser {
  private readonly outside: Request[] = [];
  readonly errors: string[] = [];

  private constructor(private readonly browser: Browser) {}

  static async launch(): Promise<QuietBrowser> {
    const { path, env } = await findBrowser();
    const browser = await chromium.launch({
      executablePath: path,
      args: quiet,
      env: { ...(process.env as Record<string, string>), ...env },
    });
    return new QuietBrowser(browser);
  }

  /**
   * @param prepare runs before the page is loaded
   * @param locale of the user, as a BCP 47 tag
   */
  async open(address: string, prepare?: (page: Page) => Promise<unknown>, locale = 'en-US'): Promise<Page> {
    const permissions = ['clipboard-read', 'clipboard-write'];
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 800 }, locale, permissions });
    const page = await context.newPage();
    context.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      const local = ['127.0.0.1', 'localhost'].includes(hostname) || hostname.endsWith('.localhost');
      if (/^(?:http|ws)s?:$/.test(protocol) && !local) this.outside.push(request);
    });
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.setDefaultTimeout(30_000);
    if (slower > 1) await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower });
    await prepare?.(page);
    await page.goto(address);
    return page;
  }

  /** Addresses asked of another machine. Those that a service worker of the editor answers itself never get there. */
  async leftTheMachine(): Promise<string[]> {
    const left: string[] = [];
    for (const request of this.outside) {
      const response = await request.response().catch(() => null);
      if (!response?.fromServiceWorker()) left.push(request.url());
    }
    return left;
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** Where the pictures of a run are kept. */
export function pictureFile(name: string): string {
  const folder = join(root, 'test-results', 'screenshots');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${name}.png`);
}
