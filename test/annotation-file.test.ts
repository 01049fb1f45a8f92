import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { buildSync } from 'esbuild';
import { parsePage } from '../server/annotations/annotation-page';

/** A program that writes `count` annotations one by one, saying each on standard output once it is on the disk. */
const writer = `
import { AnnotationStore } from './server/annotations/annotation-store';
import { diskAnnotationFile } from './server/annotation-file';
import { comment, text } from './test/annotations/fixtures';
const [path, from, count] = process.argv.slice(2);
const store = new AnnotationStore(diskAnnotationFile(path, 2000));
for (let n = Number(from); n < Number(from) + Number(count); n++) {
  await store.edit({ kind: 'put', annotation: comment(n, text, 'un record') });
  process.stdout.write(n + '\\n');
}
`;

async function inFolder(run: (path: string, start: (from: number, count: number) => ChildProcess) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), 'recoupe-store-'));
  const program = join(folder, 'writer.mjs');
  buildSync({
    stdin: { contents: writer, resolveDir: '.', loader: 'ts' },
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  const path = join(folder, 'recoupe.annotations.json');
  try {
    await run(path, (from, count) =>
      spawn(process.execPath, [program, path, String(from), String(count)], { stdio: ['ignore', 'pipe', 'inherit'] }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const numbers = (path: string) =>
  parsePage(readFileSync(path, 'utf8'))
    .annotations!.map(({ id }) => Number(id.slice(-12)))
    .sort((a, b) => a - b);

test('two processes that write at once lose nothing', () =>
  inFolder(async (path, start) => {
    const children = [start(0, 40), start(1000, 40)];
    const codes = await Promise.all(children.map(async (child) => (await once(child, 'exit'))[0]));
    assert.deepEqual(codes, [0, 0]);
    const expected = [0, 1000].flatMap((from) => Array.from({ length: 40 }, (_, n) => from + n));
    assert.deepEqual(numbers(path), expected);
  }));

test('a process killed in the middle of its writes loses nothing that it had written, and the next one carries on', () =>
  inFolder(async (path, start) => {
    const said: number[] = [];
    for (const [round, milliseconds] of [3, 40].entries()) {
      const child = start(round * 10_000, 10_000);
      child.stdout!.on('data', (data) => said.push(...String(data).trim().split('\n').map(Number)));
      await once(child.stdout!, 'data');
      await pause(milliseconds);
      child.kill('SIGKILL');
      await once(child, 'close');
      const written = new Set(numbers(path));
      assert.deepEqual(
        said.filter((n) => !written.has(n)),
        [],
      );
    }
    writeFileSync(join(path, '..', '.recoupe.annotations.json.new'), '{ "half": ');
    const last = start(90_000, 1);
    assert.equal((await once(last, 'close'))[0], 0);
    assert.ok(numbers(path).includes(90_000));
    assert.ok(said.every((n) => numbers(path).includes(n)));
  }));
