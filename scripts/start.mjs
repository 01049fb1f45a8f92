// `npm start [-- FOLDER]`: installs what is missing, builds, prints the report of a folder of articles (the seeds unless
// one is given), and opens it in a real VS Code with Recoupe in it. Ctrl-C ends everything that was started.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { callerFolder, endByArgument, fail, installDependencies, onPath, root, run, startGroup } from './bootstrap.mjs';
import { quietSettings, startCodeServer } from './code-server.mjs';
import { packExtension } from './package.mjs';

const given = process.argv[2];
const path = given === undefined ? join(root, 'seeds') : resolve(callerFolder, given);
if (!existsSync(path)) fail(`${path} does not exist.`);
const folder = statSync(path).isDirectory() ? path : dirname(path);
const article =
  (folder === path ? firstArticle(folder) : path) ??
  fail(`${folder} holds no article: Recoupe reads .txt and .md files.`);

installDependencies();
const vsix = packExtension();

console.log(`\n${folder}\n`);
// 0: no warning, 1: at least one; anything else is an error that it has told.
if (run(process.execPath, [join('dist', 'cli.js'), 'check', path]) > 1) process.exit(2);

const firstLook = 'Its Problems panel (Ctrl+Shift+M) lists what differs; rest the mouse on a coloured figure.\n';
const home = mkdtempSync(join(tmpdir(), 'recoupe-'));
const code = onPath('code');
process.on('exit', () => {
  if (code) endByArgument(home);
  rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});
// The folder was named by the user: every text in it is a source.
const patterns = ['**/*.txt', '**/*.md'];
const settings = given && {
  'recoupe.sources': patterns,
  'files.associations': Object.fromEntries(patterns.map((pattern) => [pattern, 'news-source'])),
};
if (code) openDesktop(code);
else await openInBrowser();

/** @param {string} code */
function openDesktop(code) {
  const user = join(home, 'data', 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, 2));
  const own = ['--user-data-dir', join(home, 'data'), '--extensions-dir', join(home, 'extensions')];
  const shell = process.platform === 'win32';
  const quoted = (/** @type {string[]} */ args) => (shell ? args.map((arg) => `"${arg}"`) : args);
  const install = spawnSync(code, quoted([...own, '--install-extension', vsix, '--force']), {
    encoding: 'utf8',
    shell,
  });
  if (install.status !== 0) fail(`${code} could not install ${vsix}\n${install.stdout}${install.stderr}`);
  console.log(`\nRecoupe is open in VS Code. ${firstLook} Close its window, or press Ctrl-C here, to end it.`);
  const editor = startGroup(code, quoted([...own, '--new-window', '--wait', folder, article]), {
    stdio: 'ignore',
    shell,
  });
  editor.on('exit', (status) => process.exit(status ?? 0));
}

async function openInBrowser() {
  const server = await startCodeServer({ home, vsix, settings: { ...settings } });
  console.log(
    `\nRecoupe is open in VS Code at\n\n  ${server.address(folder, article)}\n\n${firstLook} Press Ctrl-C here to end it.`,
  );
}

/**
 * The first article of a folder, in the order of the Explorer.
 * @param {string} folder
 * @returns {string | undefined}
 */
function firstArticle(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name.localeCompare(b.name));
  const file = entries.find((entry) => entry.isFile() && /\.(?:txt|md)$/i.test(entry.name));
  if (file) return join(folder, file.name);
  for (const entry of entries) {
    if (!entry.isDirectory() || entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const below = firstArticle(join(folder, entry.name));
    if (below) return below;
  }
}
