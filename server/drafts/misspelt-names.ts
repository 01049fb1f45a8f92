import { distance } from 'fastest-levenshtein';
import { splitWords } from '../core/text/words';
import type { Finding, Reading } from '../core/values';

/** Shorter words are too often near each other by chance. */
const shortest = 4;

const folded = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Words of a name that no source has, and that are nearly one of a name in the sources. */
export function misspeltNames(draft: Reading, sources: readonly Reading[]): Finding[] {
  const known = new Set(sources.flatMap(({ text }) => splitWords(text).map((word) => word.text)));
  const names = namesOf(sources);
  return capitalised(draft)
    .filter(({ text }) => text.length >= shortest && !known.has(text))
    .flatMap((word) => {
      const meant = nearest(word.text, names);
      return meant ? [finding(draft, word, meant)] : [];
    });
}

/** Capitalised words; the first of a sentence only where a name was read, since any word has a capital there. */
function capitalised({ text, sentences, names }: Reading) {
  const first = new Set(sentences.map(({ start }) => start));
  const named = (at: number) => names.some(({ start, end }) => start <= at && at < end);
  return splitWords(text).filter((word) => /^\p{Lu}/u.test(word.text) && (!first.has(word.start) || named(word.start)));
}

interface KnownName {
  readonly word: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** Capitalised words of the names in the sources, with their first place and how often they stand there. */
function namesOf(sources: readonly Reading[]): readonly KnownName[] {
  const names = new Map<string, KnownName>();
  for (const { path, names: mentions } of sources)
    for (const mention of mentions)
      for (const { text, start, end } of splitWords(mention.text, mention.start)) {
        if (text.length < shortest || !/^\p{Lu}/u.test(text)) continue;
        const before = names.get(text);
        names.set(text, before ? { ...before, count: before.count + 1 } : { word: text, path, start, end, count: 1 });
      }
  return [...names.values()];
}

/** One edit for a short word, two for a long one; accents and capitals alone are an edit too. The commoner spelling wins. */
function nearest(word: string, names: readonly KnownName[]): KnownName | undefined {
  const allowed = word.length >= 8 ? 2 : 1;
  return names
    .map((name) => ({ name, edits: distance(folded(word), folded(name.word)) }))
    .filter(({ name, edits }) => edits <= allowed && Math.abs(name.word.length - word.length) <= allowed)
    .filter(({ name }) => folded(name.word)[0] === folded(word)[0])
    .sort((a, b) => a.edits - b.edits || b.name.count - a.name.count)[0]?.name;
}

function finding(draft: Reading, word: { start: number; end: number; text: string }, meant: KnownName): Finding {
  return {
    path: draft.path,
    start: word.start,
    end: word.end,
    code: 'draft-name-variant',
    severity: 'warning',
    message: {
      en: `The sources write “${meant.word}”, not “${word.text}”.`,
      fr: `Les sources écrivent « ${meant.word} », et non « ${word.text} ».`,
    },
    related: [{ path: meant.path, start: meant.start, end: meant.end, message: { en: meant.word, fr: meant.word } }],
    replacements: [meant.word],
  };
}
