// What the scripts share before anything is installed: only node: modules are imported here.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project; every script works from there, wherever it was started. */
export const root = nearestPackage(dirname(fileURLToPath(import.meta.url)));

/** @param {string} folder @returns {string} */
function nearestPackage(folder) {
  return existsSync(join(folder, 'package.json')) ? folder : nearestPackage(dirname(folder));
}

/** The folder that a path given on the command line is relative to. npm changes to the root and says where it was called. */
export const callerFolder = process.env.INIT_CWD ?? process.cwd();

/** Ends with one line that says what is wrong. @param {string} message @returns {never} */
export function fail(message) {
  console.error(`\nrecoupe: ${message}`);
  process.exit(2);
}

/**
 * Runs a program to its end, its output shown.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {number} its exit status, 1 when a signal ended it
 */
export function run(command, args, options) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
  if (error) fail(`cannot run ${command}: ${error.message}`);
  return status ?? 1;
}

/**
 * Runs npm, quietly unless it fails.
 * @param {string[]} args
 * @param {string} [folder]
 */
export function npm(args, folder = root) {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  // Under npm its own program is known; a shell is needed only where npm is a .cmd file.
  const [command, ...first] = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, process.env.npm_execpath]
    : ['npm'];
  const { status, stdout, stderr } = spawnSync(command, [...first, ...args, ...quiet], {
    cwd: folder,
    env,
    encoding: 'utf8',
    shell: command === 'npm' && process.platform === 'win32',
  });
  if (status !== 0) fail(`npm ${args.join(' ')} failed in ${folder}\n${stdout ?? ''}${stderr ?? ''}`);
}

/** Installs the packages of package-lock.json when they are absent or older than the lock file. */
export function installDependencies() {
  const [major] = process.versions.node.split('.');
  if (Number(major) < 20) fail(`Node 20 or later is needed; this is Node ${process.versions.node}.`);
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs) return;
  console.log('Installing packages …');
  npm(['ci', '--ignore-scripts']);
}

/** @returns {{name: string, version: string}} */
export const manifest = () => JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Where the packed extension is. */
export const vsix = () => join(root, `recoupe-${manifest().version}.vsix`);

/**
 * The first program of that name on the PATH.
 * @param {string} name
 * @returns {string | undefined}
 */
export function onPath(name) {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : [''];
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => endings.map((ending) => join(folder, name + ending)))
    .find((file) => existsSync(file));
}

/** @type {Set<import('node:child_process').ChildProcess>} */
const groups = new Set();

/**
 * Starts a program as the head of its own process group, so that what it starts ends with it.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function startGroup(command, args, options) {
  const child = spawn(command, args, { cwd: root, detached: process.platform !== 'win32', ...options });
  groups.add(child);
  return child;
}

/**
 * Ends a program of `startGroup` with everything it started.
 * @param {import('node:child_process').ChildProcess} child
 */
export function endGroup(child) {
  groups.delete(child);
  if (!child.pid) return;
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}

/**
 * Ends the processes whose command line holds this text: for a program that leaves its process group, told apart by a
 * folder that only this run uses.
 * @param {string} text
 */
export function endByArgument(text) {
  if (process.platform === 'win32') return;
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,args='], { encoding: 'utf8' });
  for (const line of (stdout ?? '').split('\n')) {
    const pid = Number.parseInt(line, 10);
    if (!line.includes(text) || !pid || pid === process.pid) continue;
    try {
      process.kill(pid, 'SIGTERM');
    } catch {
      // It ended meanwhile.
    }
  }
}

process.on('exit', () => {
  for (const child of groups) endGroup(child);
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => process.exit(130));
