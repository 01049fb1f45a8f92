// Builds server/data/given-names.bin: given names with their gender, from npm's gender-detection-from-name (MIT) and
// Debian's hunspell-fr-comprehensive (MPL-2.0).
// Usage: apt-get update && node scripts/data/given-names.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackDebian } from './debian.mjs';
import { requireFromNpm } from './npm.mjs';
import { fold, gzip, sectionLines } from './pack-table.mjs';

const require = requireFromNpm('gender-detection-from-name@1.11.5');
const table = new Map();

/** A name that one list gives to women and another to men is of both. */
function add(name, gender) {
  const key = fold(name);
  if (key.length < 2) return;
  const known = table.get(key);
  table.set(key, known && known !== gender ? 'e' : gender);
}

const list = (language) => require(`gender-detection-from-name/names/${language}.js`);
for (const language of ['fr', 'es', 'it', 'de', 'tr'])
  for (const [name, gender] of list(language)) add(name, gender === 'female' ? 'f' : 'm');
// The English list has every spelling that was ever registered: only what another language knows too is taken.
for (const [name, gender] of list('en')) if (table.has(fold(name))) add(name, gender === 'female' ? 'f' : 'm');

const dictionary = readFileSync(join(unpackDebian('hunspell-fr-comprehensive'), 'usr/share/hunspell/fr.dic'), 'utf8');
for (const line of dictionary.split('\n')) {
  if (!/ po:prn\b/.test(line)) continue;
  const gender = / is:fem\b/.test(line) ? 'f' : / is:mas\b/.test(line) ? 'm' : 'e';
  add(line.split(/[/ ]/)[0], gender);
}

const packed = gzip(sectionLines(table));
writeFileSync(new URL('../../server/data/given-names.bin', import.meta.url), packed);
console.log(`server/data/given-names.bin: ${table.size} names, ${packed.length} bytes`);
