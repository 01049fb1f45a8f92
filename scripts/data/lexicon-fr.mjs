// Builds server/data/lexicon-fr.bin from Debian's hunspell-fr-comprehensive (MPL-2.0).
// Usage: apt-get update && node scripts/data/lexicon-fr.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackDebian } from './debian.mjs';
import { expand, prefixes } from './hunspell.mjs';
import { packLexicon } from './pack-lexicon.mjs';

const folder = join(unpackDebian('hunspell-fr-comprehensive'), 'usr/share/hunspell');
const affixes = readFileSync(join(folder, 'fr.aff'), 'utf8');
const entries = expand(readFileSync(join(folder, 'fr.dic'), 'utf8'), affixes);

/** Word classes of an entry's `po:` fields. */
function classes(word, fields) {
  const found = new Set();
  for (const field of fields) {
    const tag = field.slice(3);
    if (!field.startsWith('po:')) continue;
    if (tag === 'nom') found.add(isName(word, fields) ? 'proper' : 'noun');
    else if (/^(?:npr|prn|patr)$/.test(tag)) found.add('proper');
    else if (tag === 'titr') found.add('noun');
    else if (tag === 'adj' || tag === 'loc.adj') found.add('adjective');
    else if (/^v[0-3]/.test(tag)) found.add('verb');
    else if (/^(?:adv|loc\.adv|negadv|advint)/.test(tag)) found.add('adverb');
    else if (tag === 'interj') found.add('interjection');
    else if (tag === 'nb' || tag === 'nbro') found.add('number');
    else if (/^(?:prep|prepv|loc\.prep|loc\.prepv)$/.test(tag)) found.add('preposition');
    else if (/^det/.test(tag)) found.add('determiner');
    else if (/^pro|^preverb$/.test(tag)) found.add('pronoun');
    else if (/^(?:cj|loc\.cj)/.test(tag)) found.add('conjunction');
  }
  // "le" of "je le vois": the pronouns that stand before a verb are not adverbs, "ne" is.
  if (fields.includes('po:negadv')) found.delete('pronoun');
  return found;
}

/** "Russie", "Alpes": a noun written with one capital and of one gender is a name; "ADN" is a noun. */
const isName = (word, fields) =>
  /^\p{Lu}\p{Ll}/u.test(word) && !fields.includes('is:epi') && fields.some((f) => f === 'is:mas' || f === 'is:fem');

const tenses = {
  infi: 'infinitive',
  ipre: 'present',
  iimp: 'imperfect',
  ipsi: 'past',
  ifut: 'future',
  cond: 'conditional',
  ppas: 'past participle',
  ppre: 'present participle',
  spre: 'subjunctive',
  simp: 'subjunctive',
  impe: 'imperative',
};

/** Grammar names one form of these words; the dictionary lists each form by itself. */
const lemmas = Object.entries({
  un: 'une',
  ce: 'cet cette ces',
  son: 'sa ses',
  mon: 'ma mes',
  ton: 'ta tes',
  notre: 'nos',
  votre: 'vos',
  tout: 'tous toute toutes',
  celui: 'celle ceux celles',
  lequel: 'laquelle lesquels lesquelles',
  aucun: 'aucune',
  quelque: 'quelques',
}).flatMap(([lemma, forms]) => forms.split(' ').map((form) => [form, lemma]));
const lemmaOf = new Map(lemmas);

function nounTag(pos, fields) {
  const has = (value) => fields.includes(`is:${value}`);
  return {
    pos,
    ...(has('mas') ? { gender: 'm' } : has('fem') ? { gender: 'f' } : {}),
    ...(has('sg') ? { number: 'singular' } : has('pl') ? { number: 'plural' } : {}),
    ...(pos === 'proper' && fields.includes('po:prn') ? { name: 'given' } : {}),
    ...(pos === 'proper' && fields.includes('po:patr') ? { name: 'family' } : {}),
  };
}

/** Every reading of a verb form. A subjunctive or imperative that is written as the indicative is left out. */
function verbTags(fields) {
  const found = Object.keys(tenses).filter((key) => fields.includes(`po:${key}`));
  const number = fields.some((f) => /^po:[123][ij]?sg/.test(f))
    ? 'singular'
    : fields.some((f) => /^po:[123]pl/.test(f))
      ? 'plural'
      : null;
  return found.map((key) =>
    key === 'ppas'
      ? { ...nounTag('verb', fields), tense: tenses[key] }
      : { pos: 'verb', ...(number ? { number } : {}), tense: tenses[key] },
  );
}

const indicative = new Set(['present', 'imperfect', 'past', 'future', 'conditional']);

function tagged(pos, fields, forms) {
  return forms.map(({ form, fields: own }) => ({ form, tag: nounTag(pos, [...fields, ...own]) }));
}

/** "commune" is not a form of the noun "commun": each gender has its own lemma. Letters of the alphabet are left out. */
function nouns(lemma, fields, flags, forms) {
  if (flags.includes('U.')) return units(lemma, 'U.', [{ form: lemma, tag: nounTag('noun', fields) }]);
  if (lemma.length === 1) return [];
  const all = tagged('noun', fields, forms);
  if (flags.includes('Um')) {
    const pair = [...all, { form: `${lemma}s`, tag: { ...nounTag('noun', fields), number: 'plural' } }];
    return units(lemma, 'Um', pair);
  }
  const feminine = all.filter(({ tag }) => tag.gender === 'f');
  if (!feminine.length || feminine.length === all.length) return [{ lemma, forms: all }];
  const own = feminine.find(({ tag }) => tag.number !== 'plural') ?? feminine[0];
  return [
    { lemma, forms: all.filter(({ tag }) => tag.gender !== 'f') },
    { lemma: own.form, forms: feminine },
  ];
}

/** A unit of measure by itself and with every prefix: "mètre", "kilomètre"; "m", "km". */
const units = (lemma, flag, forms) =>
  ['', ...prefixes(affixes, flag)].map((prefix) => ({
    lemma: prefix + lemma,
    forms: forms.map(({ form, tag }) => ({ form: prefix + form, tag })),
  }));

/** A subjunctive or imperative that is written as the indicative is left out. */
function verb(lemma, fields, forms) {
  const auxiliary = fields.some((f) => f.startsWith('po:v0')) ? { auxiliary: true } : {};
  const all = forms.flatMap(({ form, fields: own }) =>
    verbTags(own).map((tag) => ({ form, tag: { ...tag, ...auxiliary } })),
  );
  const plain = new Set(all.filter(({ tag }) => indicative.has(tag.tense)).map(({ form }) => form));
  return {
    lemma,
    forms: all.filter(({ form, tag }) => !/^(?:subjunctive|imperative)$/.test(tag.tense) || !plain.has(form)),
  };
}

const words = [];
for (const { word, fields, flags, forms } of entries) {
  if (word.length > 30 || /\s/.test(word)) continue;
  const lemma = fields.find((f) => f.startsWith('st:'))?.slice(3) ?? lemmaOf.get(word) ?? word;
  for (const pos of classes(word, fields)) {
    if (pos === 'verb') words.push(verb(lemma, fields, forms));
    else if (pos === 'noun') words.push(...nouns(lemma, fields, flags, forms));
    else words.push({ lemma, forms: tagged(pos, fields, forms) });
  }
}
const packed = packLexicon(words);
writeFileSync(new URL('../../server/data/lexicon-fr.bin', import.meta.url), packed);
console.log(`server/data/lexicon-fr.bin: ${entries.length} entries, ${packed.length} bytes`);
