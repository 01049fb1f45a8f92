import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { version } from '../../package.json';
import { type Files, folderOf } from '../folder';

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function recoupe(args: readonly string[], { input = '', cwd = '.', env = {} } = {}): Run {
  const program = `${process.cwd()}/dist/cli.js`;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input,
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: '', LANG: 'en_GB.UTF-8', ...env },
  });
  return { status, out: stdout, err: stderr };
}

function folder(t: TestContext, files: Files): string {
  const root = folderOf(files);
  t.after(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

const ferry = 'Le bac reprend\nLe bac de Saint-Briac a repris lundi 3 mars 2025, selon la mairie.\n';

test('--version and --help answer on standard output', () => {
  assert.deepEqual(recoupe(['--version']), { status: 0, out: `${version}\n`, err: '' });
  const help = recoupe(['--help']);
  assert.equal(help.status, 0);
  for (const command of ['check', 'extract', 'lsp']) assert.match(help.out, new RegExp(`recoupe ${command}`));
});

test('a usage error is one clear line and status 2', () => {
  const cases: [string[], RegExp][] = [
    [['chek'], /^recoupe: there is no command "chek"; the commands are add, check, export, extract, lsp\n$/],
    [['check', '--colour'], /^recoupe: Unknown option '--colour'\n$/],
    [
      ['check', '--format', 'xml'],
      /^recoupe: --format must be one of text, json, sarif, csv, markdown, html, not "xml"\n$/,
    ],
    [['check', '--language', 'de'], /^recoupe: --language must be one of fr, en, not "de"\n$/],
    [['check', 'no/such/place'], /^recoupe: no\/such\/place: no such file or folder\n$/],
    [['lsp'], /^recoupe: lsp speaks over standard input and output only: recoupe lsp --stdio\n$/],
    [['extract', 'file.jsonl'], /^recoupe: extract reads standard input and takes no path\n$/],
  ];
  for (const [args, message] of cases) {
    const { status, out, err } = recoupe(args);
    assert.equal(status, 2, args.join(' '));
    assert.equal(out, '');
    assert.match(err, message);
  }
});

test('a folder without texts is an input error', (t) => {
  const root = folder(t, { 'photo.jpg': new Uint8Array([0xff, 0xd8]) });
  const { status, err } = recoupe(['check', root]);
  assert.equal(status, 2);
  assert.match(err, /^recoupe: no text \(\*\.txt, \*\.md, \*\.html\) in /);
});

test('check names documents relative to the folder and gives their dates', (t) => {
  const root = folder(t, {
    'a.txt': ferry,
    'port/b.md': `\ufeff${ferry}`,
    'node_modules/c.txt': ferry,
    'd.csv': ferry,
  });
  for (const run of [
    recoupe(['check', root, '--format', 'json']),
    recoupe(['check', '--format', 'json'], { cwd: root }),
  ]) {
    assert.equal(run.status, 0, run.err);
    const report = JSON.parse(run.out);
    assert.equal(report.version, 1);
    assert.deepEqual(
      report.documents.map((d: { path: string; language: string }) => [d.path, d.language]),
      [
        ['a.txt', 'fr'],
        ['port/b.md', 'fr'],
      ],
    );
    const date = report.dates.find(
      (d: { path: string; from: string }) => d.path === 'port/b.md' && d.from === '2025-03-03',
    );
    assert.equal(ferry.slice(date.start, date.end), date.text);
  }
});

test('check reads single files and several folders', (t) => {
  const root = folder(t, { 'x/a.txt': ferry, 'y/a.txt': ferry, 'z.txt': ferry });
  const { out } = recoupe(['check', 'x', 'y', 'z.txt', '--format', 'json'], { cwd: root });
  assert.deepEqual(
    JSON.parse(out).documents.map((d: { path: string }) => d.path),
    ['x/a.txt', 'y/a.txt', 'z.txt'],
  );
});

test('what cannot be read is named on standard error, and the rest is read', (t) => {
  const root = folder(t, {
    'good.txt': ferry,
    'binary.txt': new Uint8Array([0x50, 0x4b, 0, 0]),
    'big.txt': new Uint8Array(50_000_000).fill(0x61),
    'latin1.txt': Buffer.from('Les bl\u00e9s\n', 'latin1'),
  });
  const { status, out, err } = recoupe(['check', root, '--format', 'json', '--language', 'en']);
  assert.equal(status, 0);
  assert.deepEqual(
    JSON.parse(out).documents.map((d: { path: string }) => d.path),
    ['good.txt', 'latin1.txt'],
  );
  assert.deepEqual(err.trim().split('\n'), [
    'recoupe: big.txt is skipped: with 50 MB it is larger than the 5 MB that a source may have.',
    'recoupe: binary.txt is skipped: its content is not text.',
    'recoupe: latin1.txt is not valid UTF-8: the characters that could not be read are shown as “\ufffd”.',
  ]);
});

test('the language of the messages is that of the shell unless it is asked for', (t) => {
  const root = folder(t, { 'a.txt': ferry });
  assert.match(recoupe(['check', root]).out, /^1 source, .* no contradiction found\.\n/);
  assert.match(recoupe(['check', root], { env: { LANG: 'fr_CA.UTF-8' } }).out, /aucune contradiction trouvée\.\n/);
  assert.match(recoupe(['check', root, '--language', 'fr']).out, /aucune contradiction trouvée\.\n/);
});

test('extract answers line by line, in order, and goes on after a bad line', () => {
  const lines = [
    JSON.stringify({ id: '7', text: ferry }),
    'not json',
    '[]',
    JSON.stringify({ id: '8' }),
    JSON.stringify({ id: '9', text: '', language: 'de' }),
    JSON.stringify({ id: '9', text: '', date: 'hier' }),
    JSON.stringify({ id: '10', text: 'The ferry sails again, the mayor said yesterday.', date: '2025-03-04' }),
  ];
  const { status, out } = recoupe(['extract'], { input: `${lines.join('\r\n')}\n\n` });
  assert.equal(status, 0);
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    answers.map(({ id, error, language }) => error ?? [id, language]),
    [
      ['7', 'fr'],
      'line 2: this is not JSON',
      'line 3: this is not a JSON object',
      'line 4: "text" must be a string',
      'line 5: "language" must be "fr" or "en"',
      'line 6: "date" must be a day like "2016-11-07"',
      ['10', 'en'],
    ],
  );
  for (const { id, error } of answers) if (error) assert.equal(id, null);
  for (const key of ['figures', 'dates', 'entities', 'claims']) assert.ok(Array.isArray(answers[0][key]), key);
  assert.deepEqual(
    answers[6].dates.map((d: { from: string }) => d.from),
    ['2025-03-03'],
  );
});

test('extract keeps memory flat and answers before its input ends', async () => {
  const server = spawn(process.execPath, ['--max-old-space-size=128', 'dist/cli.js', 'extract'], { stdio: 'pipe' });
  let answers = 0;
  server.stdout.on('data', (chunk: Buffer) => {
    answers += chunk.toString('latin1').split('\n').length - 1;
  });
  const line = `${JSON.stringify({ id: 'x', text: 'Rien à signaler au port.', note: 'x'.repeat(20_000) })}\n`;
  // 160 MB through a heap of 128.
  for (let i = 0; i < 8000; i++)
    if (!server.stdin.write(line)) await new Promise((resolve) => server.stdin.once('drain', resolve));
  assert.ok(answers > 0, 'answers come while input goes on');
  server.stdin.end();
  assert.equal(await new Promise((resolve) => server.once('exit', resolve)), 0);
  assert.equal(answers, 8000);
});

test('a reader that closes the pipe early is no error', async (t) => {
  const root = folder(t, { 'a.txt': ferry });
  const run = spawn('sh', [
    '-c',
    `"${process.execPath}" dist/cli.js check "${root}" --format json | head -c 10; exit 0`,
  ]);
  let errors = '';
  run.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  await new Promise((resolve) => run.once('exit', resolve));
  assert.equal(errors, '');
});
