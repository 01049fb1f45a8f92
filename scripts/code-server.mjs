// Runs VS Code (code-server) on a folder, with Recoupe and nothing else, and without reaching the network.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { endGroup, startGroup } from './bootstrap.mjs';
import { installCodeServer } from './editor.mjs';

/** Settings of the editor itself that keep a trial quiet. Recoupe's own are left at what users get. */
export const quietSettings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'editor.wordWrap': 'on',
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
};

/** @returns {Promise<number>} a port that nothing listens on */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/**
 * Installs the extension. Everything that is written is in `home`.
 * @param {{home: string, vsix: string, settings?: Record<string, unknown>}} options
 * @returns {Promise<{extensions: string, program: [node: string, args: string[]], env: NodeJS.ProcessEnv}>} the folder that
 *   the extension is unpacked in, and how the editor is run with it
 */
export async function installExtension({ home, vsix, settings = {} }) {
  const { node, entry } = await installCodeServer();
  const extensions = join(home, 'extensions');
  const data = join(home, 'data');
  const temporary = join(home, 'tmp');
  for (const folder of [extensions, join(data, 'User'), temporary]) mkdirSync(folder, { recursive: true });
  writeFileSync(join(data, 'User', 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, 2));
  const config = join(home, 'config.yaml');
  writeFileSync(config, '');

  // Without a gallery of its own it would look for a public one.
  const env = { ...process.env, HOME: home, TMPDIR: temporary, EXTENSIONS_GALLERY: '{}', PORT: '', PASSWORD: '' };
  const args = [entry, '--config', config, '--user-data-dir', data, '--extensions-dir', extensions];
  const install = spawnSync(node, [...args, '--install-extension', vsix, '--force'], { env, encoding: 'utf8' });
  if (install.status !== 0) throw new Error(`${vsix} could not be installed\n${install.stdout}${install.stderr}`);
  return { extensions, program: [node, args], env };
}

/**
 * @typedef {object} CodeServer
 * @property {(folder: string, file?: string) => string} address the page that shows a folder, and a file of it opened
 * @property {() => void} stop ends it with everything it started
 */

/**
 * Installs the extension and starts the editor. Everything that it writes is in `home`.
 * @param {{home: string, vsix: string, settings?: Record<string, unknown>}} options
 * @returns {Promise<CodeServer>}
 */
export async function startCodeServer(options) {
  const {
    program: [node, args],
    env,
  } = await installExtension(options);
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const quiet = ['telemetry', 'update-check', 'workspace-trust', 'getting-started-override', 'proxy'];
  const server = startGroup(
    node,
    [
      ...args,
      ...['--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, '--ignore-last-opened'],
      ...quiet.map((what) => `--disable-${what}`),
    ],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let log = '';
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (text) => (log = (log + text).slice(-20_000)));
  await answers(`${origin}/healthz`, () => server.exitCode !== null).catch((error) => {
    endGroup(server);
    throw new Error(`${error.message}\n${log}`);
  });

  return {
    address: (folder, file) => {
      const remote = `vscode-remote://127.0.0.1:${port}`;
      const payload = file ? `&payload=${encodeURIComponent(JSON.stringify([['openFile', remote + file]]))}` : '';
      return `${origin}/?folder=${encodeURI(folder)}${payload}`;
    },
    stop: () => endGroup(server),
  };
}

/**
 * Waits until an address answers.
 * @param {string} address
 * @param {() => boolean} ended true once nothing can answer any more
 */
export async function answers(address, ended) {
  for (const start = Date.now(); Date.now() - start < 60_000; ) {
    if (ended()) throw new Error('the editor ended before it answered');
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing answered at ${address} within a minute`);
}
