import type { FigureRole, Hedge } from '../../values';
import type { FigureGrammar, UnitTable } from './grammar';
import { Phrases } from './phrases';
import type { Token } from './tokens';

/** How a word takes part in a number. */
export interface NumberWord {
  readonly role: 'unit' | 'hundred' | 'scale';
  readonly value: number;
  /** A number below this may follow, and not below `least`. */
  readonly below: number;
  readonly least: number;
  /** The word ends an ordinal: "vingtième". */
  readonly ordinal: boolean;
  readonly plural: boolean;
  /** After this unit the word makes another value: "vingt" after four. */
  readonly score?: { readonly after: number; readonly value: number };
}

/** What a form of a unit stands for: the unit, or many of it ("MUSD"). */
export interface UnitForm extends UnitTable {
  readonly scaled?: { readonly unit: UnitTable; readonly times: number };
  /** See `UnitTable.touching`. */
  readonly touches?: true;
}

/** The grammar of one language, indexed for reading. */
export interface Vocabulary {
  readonly grammar: FigureGrammar;
  readonly numbers: ReadonlyMap<string, NumberWord>;
  readonly fractions: ReadonlyMap<string, number>;
  readonly collectives: ReadonlyMap<string, number>;
  readonly scales: ReadonlyMap<string, number>;
  readonly scaleSigns: ReadonlyMap<string, number>;
  readonly moneyScaleSigns: ReadonlyMap<string, number>;
  /** Words that tell a least number: see `FigureGrammar.vague`. */
  readonly determiners: ReadonlyMap<string, number>;
  /** Words that tell a number of times: "twice". */
  readonly adverbs: ReadonlyMap<string, number>;
  readonly unitsAfter: Phrases<UnitForm>;
  readonly unitsBefore: Phrases<UnitForm>;
  readonly hedgesBefore: Phrases<Hedge>;
  readonly hedgesAfter: Phrases<Hedge>;
  readonly idioms: Phrases<true>;
  readonly of: Phrases<true>;
  readonly orEven: Phrases<true>;
  readonly attributing: Phrases<true>;
  readonly outOf: Phrases<true>;
  readonly rolesBefore: Phrases<FigureRole>;
  readonly rolesAfter: Phrases<FigureRole>;
  readonly agesBefore: Phrases<true>;
  readonly agesAfter: Phrases<true>;
  readonly per: Phrases<true>;
  readonly beforeYear: Phrases<true>;
  readonly beforeHour: Phrases<true>;
  readonly afterHour: Phrases<true>;
  /** Whether a figure, or an expression that is none, may begin at this token: digits, a sign of a unit, a word of number. */
  readonly mayBegin: (tokens: readonly Token[], at: number) => boolean;
  /** Whether a list of single words of the grammar holds a word. */
  readonly has: (list: readonly string[], word: string) => boolean;
}

const vocabularies = new WeakMap<FigureGrammar, Vocabulary>();

/** The index of a grammar; built once. */
export function vocabularyOf(grammar: FigureGrammar): Vocabulary {
  let vocabulary = vocabularies.get(grammar);
  if (!vocabulary) {
    vocabulary = index(grammar);
    vocabularies.set(grammar, vocabulary);
  }
  return vocabulary;
}

function index(grammar: FigureGrammar): Vocabulary {
  const phrases = (list: readonly string[]) => new Phrases(list.map((phrase) => [phrase, true] as const));
  const sets = new Map<readonly string[], ReadonlySet<string>>();
  const numbers = withoutAccents(numberWords(grammar));
  const units = [...grammar.units, ...scaledCodes(grammar)];
  const fractions = withoutAccents(new Map(Object.entries(grammar.fractions.words)));
  // An article is everywhere: it opens a figure only before one of these.
  const followers = new Map<string, ReadonlySet<string>>();
  const behindArticle = new Set([
    ...numbers.keys(),
    ...fractions.keys(),
    ...grammar.collectives.adjectives,
    ...Object.keys(grammar.collectives.words),
    ...units.flatMap((unit) => [...(unit.words ?? []), ...(unit.signs ?? [])]).map(firstWord),
    ...grammar.frequency.times,
    ...grammar.idioms.map((idiom) => idiom.split(' ')[1] ?? ''),
    '-',
    ...grammar.fractions.outOf.map(firstWord),
    ...grammar.cardinals.and,
    ...grammar.cardinals.decimal,
  ]);
  for (const word of [...grammar.one, ...grammar.vague.articles, ...Object.keys(grammar.vague.determiners)])
    followers.set(word, behindArticle);
  return {
    grammar,
    mayBegin: beginnings(
      new Set(openersOf(grammar, numbers.keys())),
      followers,
      new Set(grammar.fractions.outOf.map(firstWord)),
    ),
    numbers,
    fractions,
    collectives: new Map(Object.entries(grammar.collectives.words)),
    scales: new Map(Object.entries(grammar.cardinals.scales)),
    scaleSigns: new Map(Object.entries(grammar.cardinals.scaleSigns)),
    moneyScaleSigns: new Map(Object.entries(grammar.cardinals.moneyScaleSigns)),
    determiners: new Map(Object.entries(grammar.vague.determiners)),
    adverbs: new Map(Object.entries(grammar.frequency.adverbs)),
    unitsAfter: new Phrases(
      units.flatMap((unit) => [
        ...(unit.words ?? []).map((word) => [word, unit] as const),
        ...(unit.signs ?? []).map((sign) => [sign, unit, true] as const),
        ...(unit.touching ?? []).map((sign) => [sign, { ...unit, touches: true as const }, true] as const),
      ]),
    ),
    unitsBefore: new Phrases(units.flatMap((u) => (u.before ?? []).map((w) => [w, u] as const))),
    hedgesBefore: new Phrases(Object.entries(grammar.hedges.before)),
    hedgesAfter: new Phrases(Object.entries(grammar.hedges.after)),
    idioms: phrases(grammar.idioms),
    of: phrases(grammar.of),
    orEven: phrases(grammar.ranges.orEven),
    attributing: phrases(grammar.counted.attributing),
    outOf: phrases(grammar.fractions.outOf),
    rolesBefore: new Phrases(Object.entries(grammar.roles.before)),
    rolesAfter: new Phrases(Object.entries(grammar.roles.after)),
    agesBefore: phrases(grammar.ages.before),
    agesAfter: phrases(grammar.ages.after),
    per: phrases(grammar.frequency.per),
    beforeYear: phrases(grammar.calendar.beforeYear),
    beforeHour: phrases(grammar.calendar.beforeHour),
    afterHour: phrases(grammar.calendar.afterHour),
    has: (list, word) => {
      let set = sets.get(list);
      if (!set) {
        set = new Set(list);
        sets.set(list, set);
      }
      return set.has(word);
    },
  };
}

/** Words and signs with which a figure may begin, or an expression that is none, as written. */
export function openersOf(grammar: FigureGrammar, numbers: Iterable<string>): string[] {
  return [
    ...numbers,
    ...grammar.one,
    ...grammar.fractions.bare,
    ...grammar.cardinals.minus,
    ...grammar.ranges.between,
    ...Object.keys(grammar.vague.determiners),
    ...grammar.vague.articles,
    ...(grammar.vague.bare ? [...Object.keys(grammar.collectives.words), ...grammar.collectives.plural] : []),
    ...grammar.idioms.map(firstWord),
    ...Object.keys(grammar.frequency.adverbs),
    ...[...grammar.units, ...scaledCodes(grammar)]
      .flatMap((unit) => unit.before ?? [])
      .flatMap((sign) => [firstWord(sign), sign.charAt(0)]),
    '-',
    '−',
    '–',
  ];
}

/** "MUSD", "kEUR": the code of a currency with the sign of a scale before it. */
function scaledCodes({ units, cardinals }: FigureGrammar): UnitForm[] {
  const isCode = (sign: string) => /^[A-Z]{3}$/.test(sign);
  return units
    .filter((unit) => unit.kind === 'money')
    .flatMap((unit) =>
      Object.entries(cardinals.scaleSigns).map(([scale, times]) => ({
        id: unit.id,
        kind: unit.kind,
        signs: unit.signs?.filter(isCode).map((code) => scale + code) ?? [],
        before: unit.before?.filter(isCode).map((code) => scale + code) ?? [],
        scaled: { unit, times },
      })),
    );
}

const firstWord = (phrase: string): string => phrase.split(' ')[0]!;

/** Most tokens of the noun in "un demandeur d'emploi sur trois". */
export const longestShared = 4;

function beginnings(
  openers: ReadonlySet<string>,
  followers: ReadonlyMap<string, ReadonlySet<string>>,
  shares: ReadonlySet<string>,
): Vocabulary['mayBegin'] {
  return (tokens, at) => {
    const token = tokens[at]!;
    if (token.kind === 'number') return true;
    if (!token.mayOpen) return false;
    if (!openers.has(token.text) && (token.raw === token.text || !openers.has(token.raw))) return false;
    const wanted = followers.get(token.text);
    const next = tokens[at + 1];
    if (!wanted || !next) return !wanted;
    if (next.kind === 'number' || wanted.has(next.text) || wanted.has(next.raw)) return true;
    for (let link = at + 2; link <= at + 1 + longestShared; link++)
      if (shares.has(tokens[link]?.text ?? '')) return true;
    return false;
  };
}

function numberWords({ cardinals, ordinals }: FigureGrammar): Map<string, NumberWord> {
  const words = new Map<string, NumberWord>();
  const plain = { below: 0, least: 0, ordinal: false, plural: false };
  for (const [word, value] of Object.entries(cardinals.units)) words.set(word, { ...plain, role: 'unit', value });
  for (const [word, [value, below, least = 1]] of Object.entries(cardinals.tens))
    words.set(word, { ...plain, role: 'unit', value, below, least });
  for (const word of cardinals.hundred) words.set(word, { ...plain, role: 'hundred', value: 100, below: 100 });
  for (const word of cardinals.thousand) words.set(word, { ...plain, role: 'scale', value: 1000, below: 1000 });
  for (const [word, value] of Object.entries(cardinals.scales))
    words.set(word, { ...plain, role: 'scale', value, below: value });
  for (const [word, value] of Object.entries(ordinals.words)) {
    const role = value === 100 ? 'hundred' : value >= 1000 ? 'scale' : 'unit';
    words.set(word, { ...plain, role, value, ordinal: true, plural: ordinals.plural.includes(word) });
  }
  const { score } = cardinals;
  for (const word of score?.words ?? []) {
    const known = words.get(word) ?? { ...plain, role: 'unit' as const, value: Number.NaN };
    words.set(word, { ...known, score: { after: score!.after, value: score!.value } });
  }
  return words;
}

/** Adds the spelling without accents of every word where it means nothing else: "cinquieme", "zero". */
function withoutAccents<T>(words: Map<string, T>): Map<string, T> {
  for (const [word, value] of [...words]) {
    const bare = word.normalize('NFD').replace(/\p{M}/gu, '');
    if (!words.has(bare)) words.set(bare, value);
  }
  return words;
}
