import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { test } from 'node:test';

/** What the files of a folder (longest match) may import: other folders of the project, and packages by pattern. */
const rules: Record<string, { folders: string[]; packages: RegExp }> = {
  'server/core/text': { folders: ['server/core/text'], packages: /^natural\/lib\// },
  'server/core/read': { folders: ['server/core/read', 'server/core/text'], packages: /^natural\/lib\// },
  'server/core/claims': {
    folders: ['server/core/claims', 'server/core/read', 'server/core/text'],
    packages: /^natural\/lib\//,
  },
  'server/core/facts': {
    folders: ['server/core/facts', 'server/core/claims', 'server/core/read', 'server/core/text'],
    packages: /^(?:natural\/lib\/|fastest-levenshtein$)/,
  },
  'server/languages': { folders: ['server/languages', 'server/core'], packages: /^$/ },
  'server/annotations': {
    folders: ['server/annotations', 'server/core'],
    packages: /^(?:approx-string-match|jsonc-parser)$/,
  },
  'server/publish': {
    folders: ['server/publish', 'server/annotations', 'server/features', 'server/core'],
    // Types of the public vocabulary.
    packages: /^schema-dts$/,
  },
  'server/collect': { folders: ['server/collect', 'server/core'], packages: /^(?:@mozilla\/readability|linkedom)$/ },
  'server/drafts': {
    folders: ['server/drafts', 'server/features', 'server/core'],
    packages: /^fastest-levenshtein$/,
  },
  'server/features': {
    folders: ['server/features', 'server/annotations', 'server/core', 'server/protocol'],
    packages: /^vscode-languageserver/,
  },
  server: {
    folders: ['server', 'package.json'],
    packages: /^(?:vscode-languageserver|vscode-uri$|picomatch$|proper-lockfile$|node:)/,
  },
  cli: {
    folders: ['cli', 'server', 'package.json'],
    packages: /^(?:node:|vscode-languageserver|vscode-uri$|jsonc-parser$)/,
  },
  'client/webview': { folders: ['client/webview'], packages: /^(?!vscode|node:)/ },
  client: { folders: ['client'], packages: /^(?:vscode|node:)/ },
};
/** Types that every folder of the core shares, and the protocol that client and server share. */
const everywhere = new Set(['server/core/values', 'server/core/language']);
const clientMayImport = new Set(['server/protocol']);

const sources = ['client', 'server', 'cli'].filter(existsSync).flatMap((root) =>
  readdirSync(root, { recursive: true })
    .map((file) => join(root, String(file)))
    .filter((file) => file.endsWith('.ts')),
);

const ruleFor = (file: string) => {
  const folder = Object.keys(rules)
    .filter((name) => file.startsWith(name + sep))
    .sort((a, b) => b.length - a.length)[0];
  return folder ? rules[folder] : undefined;
};

const imports = /^(?:import|export)\b[^;'"]*\bfrom\s+['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]/gm;
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(imports)].map((match) => match[1] ?? match[2]);

function forbidden(file: string): string[] {
  const rule = ruleFor(file);
  if (!rule)
    return file.startsWith(join('server', 'core')) ? importsOf(file).filter((name) => !name.startsWith('.')) : [];
  return importsOf(file).filter((name) => {
    if (!name.startsWith('.')) return !rule.packages.test(name);
    const target = normalize(join(dirname(file), name)).replace(/\.ts$/, '');
    if (everywhere.has(target)) return false;
    if (file.startsWith('client') && clientMayImport.has(target)) return false;
    return !rule.folders.some((folder) => target === folder || target.startsWith(folder + sep));
  });
}

test('imports point one way', () => {
  const wrong = sources.flatMap((file) => forbidden(file).map((name) => `${file} imports ${name}`));
  assert.deepEqual(wrong, []);
});

test('natural is never imported by its root', () => {
  const wrong = sources.filter((file) => importsOf(file).includes('natural'));
  assert.deepEqual(wrong, []);
});
