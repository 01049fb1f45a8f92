import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Route } from 'playwright-core';
import { endGroup, root, startGroup, vsix } from '../../scripts/bootstrap.mjs';
import { answers, freePort, installExtension, quietSettings, startCodeServer } from '../../scripts/code-server.mjs';
import { installWebEditor, webCommit } from '../../scripts/editor.mjs';

/** What an editor is started on and how it looks. */
export interface EditorOptions {
  /** Folder of the project that is copied; the seeds, in a folder of that name, unless one is given. */
  readonly sources?: string;
  readonly theme?: 'Default Light Modern' | 'Default Dark Modern' | 'Default High Contrast';
  /** The display language; English unless given. */
  readonly language?: 'fr';
}

/** An editor with the packed extension on a copy of some sources. */
export interface Editor {
  readonly name: 'desktop' | 'web';
  readonly address: string;
  /** The folder that is open. */
  readonly story: string;
  /** Whether what the user saves is written into that folder; the web editor keeps it in the page. */
  readonly keepsFiles: boolean;
  /** What the page needs before it is loaded. */
  prepare(page: Page): Promise<unknown>;
  stop(): void;
}

/** Everything a run writes; the copy of the sources is in `story`. */
function newHome({ sources }: EditorOptions): { home: string; story: string; remove(): void } {
  const home = mkdtempSync(join(tmpdir(), 'recoupe-e2e-'));
  const story = join(home, 'story');
  mkdirSync(story);
  if (sources) cpSync(join(root, sources), story, { recursive: true });
  else cpSync(join(root, 'seeds'), join(story, 'seeds'), { recursive: true });
  const remove = () => rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  process.on('exit', remove);
  return { home, story, remove };
}

/** Settings of the editor that make a test faster; Recoupe's are those that users get. */
const testSettings = ({ theme = 'Default Light Modern' }: EditorOptions) => ({
  'editor.hover.delay': 100,
  'workbench.colorTheme': theme,
  'workbench.panel.opensMaximized': 'never',
});

/** The desktop entry: a real extension host, the server a Node process. */
export async function startDesktop(options: EditorOptions = {}): Promise<Editor> {
  const { home, story, remove } = newHome(options);
  const server = await startCodeServer({ home, vsix: vsix(), settings: testSettings(options) });
  return {
    name: 'desktop',
    address: server.address(story),
    story,
    keepsFiles: true,
    prepare: async (page) => {
      if (options.language) await page.route('**/nls.messages.js', speaking(options.language));
    },
    stop: () => {
      server.stop();
      remove();
    },
  };
}

/** The web entry: the extension host in the browser, the server a Web Worker, the folder a virtual one. */
export async function startWeb(options: EditorOptions = {}): Promise<Editor> {
  const { home, story, remove } = newHome(options);
  const { server, data } = await installWebEditor();
  const extension = await unpackedExtension(home);
  const port = await freePort();
  const address = `http://localhost:${port}/`;
  const host = ['--browser=none', '--quality=stable', `--commit=${webCommit}`, `--port=${port}`];
  const own = [`--testRunnerDataDir=${data}`, `--extensionDevelopmentPath=${extension}`, story];
  const child = startGroup(process.execPath, [server, ...host, ...own], {
    stdio: 'ignore',
    env: { ...process.env, HOME: home },
  });
  await answers(address, () => child.exitCode !== null);
  return {
    name: 'web',
    address,
    story,
    keepsFiles: false,
    prepare: async (page) => {
      await page.route(address, withSettings(options));
      if (options.language) await page.route(`**/*.nls.${options.language}.js`, englishWords(options.language));
    },
    stop: () => {
      endGroup(child);
      remove();
    },
  };
}

/** The packed extension as the desktop editor unpacks it: the web entry is tested from the same package. */
async function unpackedExtension(home: string): Promise<string> {
  const { extensions } = await installExtension({ home, vsix: vsix() });
  const name = readdirSync(extensions).find((entry) => entry.startsWith('recoupe.recoupe-'));
  if (!name) throw new Error('the package could not be unpacked');
  return join(extensions, name);
}

/** The web editor has no settings file: its page carries them. */
const withSettings = (options: EditorOptions) => async (route: Route) => {
  const response = await route.fetch();
  const page = await response.text();
  const settings = JSON.stringify({ ...quietSettings, ...testSettings(options) }).replaceAll('"', '&quot;');
  const body = page.replace(
    /(id="vscode-workbench-web-configuration" data-settings="\{)/,
    `$1&quot;configurationDefaults&quot;:${settings},`,
  );
  const languages = options.language ? `'vs/nls': { availableLanguages: { '*': '${options.language}' } },` : '';
  await route.fulfill({ response, body: body.replace('recordStats: true,', `recordStats: true, ${languages}`) });
};

/** Has the desktop editor take a language for its own; its words stay English. */
const speaking = (language: string) => async (route: Route) => {
  const response = await route.fetch();
  const body = `${await response.text()}\nglobalThis._VSCODE_NLS_LANGUAGE = '${language}';`;
  await route.fulfill({ response, body });
};

/** The web editor's own words of a language: its English ones. */
const englishWords = (language: string) => async (route: Route) => {
  const response = await route.fetch({ url: route.request().url().replace(`.nls.${language}.js`, '.nls.js') });
  const words = await response.text();
  await route.fulfill({ response, body: words.replace(/define\("([^"]+)\.nls"/, `define("$1.nls.${language}"`) });
};
