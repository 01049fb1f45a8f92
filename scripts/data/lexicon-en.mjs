// Builds server/data/lexicon-en.bin from Debian's wordnet-base (lemmas and word classes; WordNet licence) and
// scowl (which words and forms are in use; SCOWL licence).
// Usage: apt-get update && node scripts/data/lexicon-en.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackDebian } from './debian.mjs';
import { packLexicon } from './pack-lexicon.mjs';

const wordnet = join(unpackDebian('wordnet-base'), 'usr/share/wordnet');
const scowl = join(unpackDebian('scowl'), 'usr/share/dict/scowl');
const classes = { noun: 'noun', verb: 'verb', adj: 'adjective', adv: 'adverb' };

/** Words of the size lists up to `size` (10 is the thousand commonest words, 95 everything). */
function scowlWords(kind, size) {
  const files = readdirSync(scowl).filter((file) => {
    const [, variety, list, level] =
      /^(english|american|british|british_z|canadian)-([a-z-]+)\.(\d+)$/.exec(file) ?? [];
    return variety && list === kind && Number(level) <= size;
  });
  return new Set(files.flatMap((file) => readFileSync(join(scowl, file), 'latin1').split('\n')).filter(Boolean));
}

const common = scowlWords('words', 60);
const known = scowlWords('words', 70);

/** How often each word class of a lemma was met in WordNet's tagged texts. */
function counts() {
  const found = new Map();
  for (const line of readFileSync(join(wordnet, 'cntlist.rev'), 'utf8').split('\n')) {
    const [, lemma, type, count] = /^([^%]+)%(\d)\S* \d+ (\d+)/.exec(line) ?? [];
    if (!lemma) continue;
    const pos = ['', 'noun', 'verb', 'adj', 'adv', 'adj'][Number(type)];
    const key = `${lemma} ${pos}`;
    found.set(key, (found.get(key) ?? 0) + Number(count));
  }
  return found;
}

/** Irregular forms: base → forms. */
function exceptions(pos) {
  const found = new Map();
  for (const line of readFileSync(join(wordnet, `${pos}.exc`), 'utf8').split('\n')) {
    const [form, ...bases] = line.split(' ');
    for (const base of bases) found.set(base, [...(found.get(base) ?? []), form]);
  }
  return found;
}
const irregular = Object.fromEntries(Object.keys(classes).map((pos) => [pos, exceptions(pos)]));

const inUse = (forms) => [...new Set(forms)].filter((form) => known.has(form));
const plural = (word) =>
  /man$/.test(word)
    ? [word.replace(/man$/, 'men')]
    : /(?:[sxz]|[cs]h)$/.test(word)
      ? [`${word}es`]
      : /[^aeiou]y$/.test(word)
        ? [`${word.slice(0, -1)}ies`]
        : [`${word}s`, `${word}es`];
const withEnding = (word, ending) =>
  /e$/.test(word)
    ? [word.slice(0, -1) + ending, word + ending]
    : /[^aeiou]y$/.test(word) && ending !== 'ing'
      ? [`${word.slice(0, -1)}i${ending}`]
      : [word + ending, word + word.at(-1) + ending];

function noun(word) {
  const exceptional = inUse(irregular.noun.get(word) ?? []);
  const plurals = exceptional.length ? exceptional : inUse(plural(word));
  return [
    { form: word, tag: { pos: 'noun', number: 'singular' } },
    ...plurals.map((form) => ({ form, tag: { pos: 'noun', number: 'plural' } })),
  ];
}

/** Verbs whose past is written as their infinitive. */
const unchanging = new Set(
  'bet broadcast burst cast cost cut forecast hit hurt let put quit read set shed shut split spread thrust'.split(' '),
);

function verb(word) {
  const exceptional = inUse(irregular.verb.get(word) ?? []);
  const past = exceptional.filter((form) => !/ing$/.test(form) && !/s$/.test(form));
  if (unchanging.has(word)) past.push(word);
  const present = inUse([...exceptional.filter((form) => /ing$/.test(form)), ...withEnding(word, 'ing')]);
  const regular = past.length ? [] : inUse(withEnding(word, 'ed'));
  // "gave", "given"; "sang", "sung"; where there is one form ("made") it is both.
  const participle = past.filter((form) => /(?:n|ne|wn|[^o]u[^aeiou]{1,2})$/.test(form));
  const pasts = past.filter((form) => past.length === participle.length || !participle.includes(form));
  const participles = participle.length ? participle : past;
  const tag = (tense, number) => ({ pos: 'verb', ...(number ? { number } : {}), tense });
  return [
    { form: word, tag: tag('infinitive') },
    { form: word, tag: tag('present', 'plural') },
    ...inUse(plural(word)).map((form) => ({ form, tag: tag('present', 'singular') })),
    ...[...pasts, ...regular].map((form) => ({ form, tag: tag('past') })),
    ...[...participles, ...regular].map((form) => ({ form, tag: tag('past participle') })),
    ...present.map((form) => ({ form, tag: tag('present participle') })),
  ];
}

function graded(word, pos) {
  const forms = [...(irregular.adj.get(word) ?? []), ...withEnding(word, 'er'), ...withEnding(word, 'est')];
  const grades =
    pos === 'adjective' && word.length <= 6 ? inUse(forms).filter((form) => !irregularOther(form, word)) : [];
  return [word, ...grades].map((form) => ({ form, tag: { pos } }));
}
/** "older" is a form of "old", "letter" is no form of "let": what WordNet lists as a noun or verb stays one. */
const irregularOther = (form, word) => lemmas.noun.has(form) && !(irregular.adj.get(word) ?? []).includes(form);

const lemmas = Object.fromEntries(
  Object.keys(classes).map((pos) => [
    pos,
    new Set(
      readFileSync(join(wordnet, `index.${pos}`), 'utf8')
        .split('\n')
        .filter((line) => /^[a-z]/.test(line))
        .map((line) => line.split(' ')[0]),
    ),
  ]),
);

/** Words of grammar, which WordNet leaves out. */
const grammar = {
  determiner:
    'the a an this that these those my your his her its our their some any no every each either neither both all another such what which whose',
  preposition:
    'of in to for with on at by from about as into like through after over between out against during without before under around among within along across behind beyond up down off near since until till above below upon toward towards despite except per via amid inside outside onto besides alongside throughout',
  pronoun:
    'i you he she it we they me him us them myself yourself himself herself itself ourselves themselves who whom whoever someone anyone everyone nobody somebody anybody everybody something anything everything nothing none mine yours hers ours theirs this that these those what which one',
  conjunction:
    'and or but nor so yet if because although though while whereas when where unless than that whether once',
  adverb:
    'not there here how why then now also just only even still again too very more most less least never always often',
  number:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen',
};
const auxiliaries = {
  be: 'be:infinitive am:present:singular is:present:singular are:present:plural was:past:singular were:past:plural been:past_participle being:present_participle',
  have: 'have:infinitive have:present:plural has:present:singular had:past had:past_participle having:present_participle',
  do: 'do:infinitive do:present:plural does:present:singular did:past done:past_participle doing:present_participle',
  will: 'will:future would:conditional',
  may: 'may:present might:conditional',
  can: 'can:present could:conditional',
  shall: 'shall:future should:conditional',
  must: 'must:present',
};

const words = [];
for (const [pos, list] of Object.entries(grammar))
  for (const word of list.split(' ')) words.push({ lemma: word, forms: [{ form: word, tag: { pos } }] });
for (const [lemma, list] of Object.entries(auxiliaries))
  words.push({
    lemma,
    forms: list.split(' ').map((item) => {
      const [form, tense, number] = item.split(':');
      const tag = { pos: 'verb', ...(number ? { number } : {}), tense: tense.replace('_', ' '), auxiliary: true };
      return { form, tag };
    }),
  });
const taken = new Set([...Object.values(grammar).join(' ').split(' '), ...Object.keys(auxiliaries)]);

const frequency = counts();
for (const word of common) {
  if (!/^[a-z][a-z-]+$/.test(word) || taken.has(word)) continue;
  const most = Math.max(...Object.keys(classes).map((pos) => frequency.get(`${word} ${pos}`) ?? 0));
  for (const [pos, name] of Object.entries(classes)) {
    // A class met a twentieth as often as another one ("say" as a noun) misleads more than it helps.
    if (!lemmas[pos].has(word) || (frequency.get(`${word} ${pos}`) ?? 0) * 20 < most) continue;
    const forms = pos === 'noun' ? noun(word) : pos === 'verb' ? verb(word) : graded(word, name);
    words.push({ lemma: word, forms });
  }
}
for (const kind of ['upper', 'proper-names'])
  for (const word of scowlWords(kind, 60))
    if (/^[A-Z][a-z]+$/.test(word)) words.push({ lemma: word, forms: [{ form: word, tag: { pos: 'proper' } }] });

const packed = packLexicon(words);
writeFileSync(new URL('../../server/data/lexicon-en.bin', import.meta.url), packed);
console.log(`server/data/lexicon-en.bin: ${words.length} entries, ${packed.length} bytes`);
