import type { Language } from '../language';
import { attributionWords } from '../read/attribution-words';
import { claimantsAt } from '../read/claimants';
import { once } from '../text/once';
import { splitWords } from '../text/words';
import type { DateMention, Figure, NameMention, Passage, Reading, Sentence } from '../values';
import { type Claim, type PlacePhrase, type Term, valueKey } from './claim';
import { dayNumber, daysOf } from './days';
import { withElided } from './elided';
import { readEvent, readTold } from './event';
import { isFormer } from './former';
import { headOf, modifiersOf, termOf, withDeeds } from './heads';
import { readHolders, withListedHolders } from './holders';
import { piecesOf } from './pieces';
import { inside, type SentenceWord, wordsOf } from './sentence-words';
import { readChange, readWording } from './wording';

/** Turns the figures and dates of a document into claims. Pure; never throws on any text. */
export const readClaims = (reading: Reading, language: Language): Claim[] =>
  readUndated(reading, language).flatMap((sentence) => besideOneAnother(sentence.map((one) => dated(one, reading))));

/** What a claim takes from the days of its article. */
type OfDays = 'mention' | 'days' | 'periods' | 'toldOn' | 'beside' | 'articleDay' | 'articleDate' | 'articleDateSure';

/** A claim of an article whose date may yet change. Dates stand by their index in the reading, which dating keeps. */
interface Undated {
  readonly claim: Omit<Claim, OfDays>;
  readonly mention: Figure | number;
  /** The other dates of the sentence, nearest first. */
  readonly datesNear: readonly number[];
  /** The date on which the sentence says that it was told. */
  readonly saying: number | null;
}

const undatedOf = once((_: Reading['sentences']): { claims?: readonly (readonly Undated[])[] } => ({}));

/**
 * What `readClaims` needs not know the article's date for, sentence by sentence: nearly all of it. Worked out once for a
 * reading, whatever other date the articles of its story may give it.
 */
export function readUndated(reading: Reading, language: Language): readonly (readonly Undated[])[] {
  const known = undatedOf(reading.sentences);
  known.claims ??= undatedClaims(reading, language);
  return known.claims;
}

function undatedClaims(reading: Reading, language: Language): Undated[][] {
  const context = contextKeys(reading, language);
  const currency = currencyOf(reading.figures);
  const indexes = new Map(reading.dates.map((date, index) => [date, index]));
  let before: { index: number; claims: readonly Undated['claim'][] } = { index: -1, claims: [] };
  return reading.sentences.flatMap((sentence, index) => {
    const figures = inside(sentence, reading.figures);
    const dates = inside(sentence, reading.dates).filter(({ ofPage }) => !ofPage);
    if (!figures.length && !dates.length) return [];
    const words = wordsOf(reading, sentence, language);
    const mentions: Mention[] = [
      ...figures.map((mention) => ({ kind: 'figure' as const, mention })),
      ...dates.map((mention) => ({ kind: 'date' as const, mention, index: indexes.get(mention)! })),
    ];
    const tellers = inside(
      sentence,
      reading.attributions.flatMap(({ chain }) => chain),
    );
    const isTeller = (word: SentenceWord) =>
      tellers.some((teller) => teller.start < word.end && word.start < teller.end);
    const telling = words.filter((word) => !isTeller(word));
    const pieces = piecesOf(words, [...figures, ...dates], language);
    const scene: Scene = {
      ...{ reading, language, sentence, words, telling, mentions, pieces, currency },
      names: inside(sentence, reading.names),
      context: context(index),
    };
    const saying = mentions.find((item) => item.kind === 'date' && item.mention.ofSaying);
    const own = mentions.map((item) => claimOf(item, scene));
    const whole = withElided(own, before.index === index - 1 ? before.claims : [], language.claims.elided);
    const claims = withListedHolders(withDeeds(whole, scene));
    before = { index, claims };
    return [
      mentions.map((item, i) => ({
        claim: claims[i]!,
        mention: item.kind === 'date' ? item.index : item.mention,
        datesNear: datesNear(item, scene),
        saying: saying?.kind === 'date' ? saying.index : null,
      })),
    ];
  });
}

type Mention = { kind: 'figure'; mention: Figure } | { kind: 'date'; mention: DateMention; index: number };

interface Scene {
  readonly reading: Reading;
  readonly language: Language;
  readonly sentence: Sentence;
  readonly words: readonly SentenceWord[];
  /** Those that do not name who says it. */
  readonly telling: readonly SentenceWord[];
  readonly mentions: readonly Mention[];
  readonly names: readonly NameMention[];
  /** See `piecesOf`. */
  readonly pieces: readonly number[];
  readonly context: readonly string[];
  /** The currency in which the document counts most; null when it names none. */
  readonly currency: string | null;
}

/** Tells each claim of a sentence which values stand beside it. */
const besideOneAnother = (claims: readonly Omit<Claim, 'beside'>[]): Claim[] =>
  claims.map((claim) => ({ ...claim, beside: claims.filter((other) => other !== claim).map(valueKey) }));

/** A claim with the days that its reading gives to the dates of its sentence. */
function dated({ claim, mention, datesNear, saying }: Undated, { dates, date }: Reading): Omit<Claim, 'beside'> {
  const own = typeof mention === 'number' ? dates[mention]! : null;
  return {
    ...claim,
    mention: own ?? (mention as Figure),
    days: own && daysOf(own),
    periods: datesNear.flatMap((index) => {
      const days = daysOf(dates[index]!);
      return days ? [{ text: dates[index]!.text, days }] : [];
    }),
    toldOn: saying === null ? null : daysOf(dates[saying]!),
    articleDay: dayNumber(date.date),
    articleDate: date.date,
    articleDateSure: date.basis === 'stated' || date.basis === 'file',
  };
}

function claimOf(item: Mention, scene: Scene): Undated['claim'] {
  const { reading, sentence, words, language } = scene;
  const { mention } = item;
  const first = words.findIndex((word) => word.end > mention.start);
  const at = first < 0 ? words.length : first;
  const before = reading.text.slice(sentence.start, mention.start).toLowerCase();
  const told = tellersOf(reading, mention, language);
  const former = isCalledFormer(item, scene);
  const figure = item.kind === 'figure' ? withoutTelling(item.mention, told.teller, former, language) : null;
  const head = figure && headOf(figure, words, scene.names, language);
  const common = {
    id: `${reading.path}#${item.kind[0]}${mention.start}`,
    path: reading.path,
    start: mention.start,
    end: mention.end,
    text: mention.text,
    sentence: { start: sentence.start, end: sentence.end },
    block: reading.blocks[sentence.block]?.kind ?? 'body',
    head: head?.term ?? null,
    headKind: head?.kind ?? null,
    terms: nearTerms(item, scene, at),
    context: scene.context,
    event: readEvent(scene.telling, mention, language),
    tells: 'ofSaying' in mention && mention.ofSaying ? readTold(scene.telling, mention) : null,
    place: placeAfter(mention, scene),
    ...readWording(words, indexOfWhole(item, scene) ?? at, language),
    former,
    ...told,
    language: reading.language,
    document: reading.text,
  };
  if (!figure) {
    return {
      ...common,
      // In the order of figures: what is compared by the million should have one shape for the engine.
      dimension: 'date',
      min: null,
      max: null,
      unit: null,
      kind: 'date',
      hedge: 'exact',
      modifiers: [],
      holders: [],
      holdersSure: false,
      change: null,
    };
  }
  return {
    ...common,
    ...measureOf(figure, head?.term ?? null, scene.currency, language),
    ...enumerated(figure, scene),
    kind: 'figure',
    hedge: figure.hedge,
    modifiers: modifiersOf(figure, words, language),
    ...readHolders(figure, scene),
    change: readChange(figure, words, at, before, language),
  };
}

/** "Les assureurs 8 millions", "contre 24 annoncés": who tells a figure, and that it was told, is not what it counts. */
function withoutTelling(figure: Figure, teller: Passage | null, former: boolean, language: Language): Figure {
  const { counted } = figure;
  if (!counted) return figure;
  const isTeller = teller !== null && teller.start <= counted.start && counted.end <= teller.end;
  const isTold = former && language.attributions.said.includes(counted.lemma);
  return isTeller || isTold ? { ...figure, counted: null } : figure;
}

function isCalledFormer({ mention }: Mention, { reading, sentence, mentions, language }: Scene): boolean {
  const placed = (of: Figure | DateMention) => ({
    start: of.start - sentence.start,
    end: of.end - sentence.start,
    of,
  });
  const behind = mentions.flatMap((other) => (other.mention.start >= mention.end ? [placed(other.mention)] : []));
  behind.sort((a, b) => a.start - b.start);
  const text = reading.text.slice(sentence.start, sentence.end).toLowerCase();
  return isFormer(text, placed(mention), behind, language);
}

/** "6 000 soldats, dont 800 sapeurs": what is said of the whole holds for its part. Index of the whole's first word. */
function indexOfWhole({ mention }: Mention, { mentions, words }: Scene): number | null {
  if (!('role' in mention) || mention.role !== 'subset') return null;
  const whole = mentions.findLast((other) => other.kind === 'figure' && other.mention.end <= mention.start);
  const index = whole ? words.findIndex((word) => word.end > whole.mention.start) : -1;
  return index < 0 ? null : index;
}

/** The first place that the rest of the sentence names as where: beside a name or the adjective of a country. */
function placeAfter(mention: Figure | DateMention, { reading, sentence, language }: Scene): PlacePhrase | null {
  const named = [...reading.names.filter((name) => name.type === 'place'), ...reading.demonyms]
    .filter((name) => name.start >= mention.end && name.end <= sentence.end)
    .sort((a, b) => a.start - b.start);
  for (const name of named) {
    const before = reading.text.slice(mention.end, name.start);
    const where = language.claims.locative.exec(before);
    const key = name.key ?? null;
    const country = key?.startsWith('country:')
      ? key.slice('country:'.length)
      : language.names.gazetteer.place(name.text)?.country;
    if (!where || !key || !country) continue;
    const start = mention.end + where.index + where[0].length - where[0].trimStart().length;
    return { start, end: name.end, text: reading.text.slice(start, name.end), key, country };
  }
  return null;
}

function tellersOf(reading: Reading, mention: Figure | DateMention, language: Language) {
  const told = claimantsAt(reading, mention);
  const nearest = told[0] ?? null;
  const claimants = told.map((teller) => teller.text);
  // "According to him" names nobody.
  const named = told.find(({ text }) => !attributionWords(language).pronouns.has(text.toLowerCase()));
  const tellerName = named ? articleBefore(reading.text, named.start, language) + named.text : null;
  return { claimants, teller: nearest, tellerName, tellers: claimants.map((teller) => keysOfTeller(teller, language)) };
}

/** The article of a noun, which may hide in the preposition before it: "du Kremlin" names "le Kremlin". */
function articleBefore(text: string, start: number, { claims }: Language): string {
  const word = /(?:\p{L}+\s|\p{L}[’'])$/u.exec(text.slice(Math.max(0, start - 8), start))?.[0].trim();
  return (word && claims.articles.get(word.toLowerCase())) ?? '';
}

/** The words by which a teller is known again: "renseignement militaire sud-coréen", "renseignements sud-coréens". */
function keysOfTeller(teller: string, language: Language): string[] {
  const words = splitWords(teller.toLowerCase()).map((word) => word.text);
  const told = words.filter((word) => /\p{L}{3}/u.test(word) && !language.claims.functionWords.has(word));
  return [...new Set(told.map((word) => termOf(word, language).key))];
}

function datesNear(item: Mention, { mentions }: Scene): number[] {
  const distance = (date: DateMention) => Math.max(date.start - item.mention.end, item.mention.start - date.end);
  return mentions
    .flatMap((other) => (other.kind === 'date' && !other.mention.ofSaying && other !== item ? [other] : []))
    .sort((a, b) => distance(a.mention) - distance(b.mention))
    .map(({ index }) => index);
}

/** Days in the units of time, so that "deux ans" and "24 mois" compare. */
const daysIn: Readonly<Record<string, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.4375,
  quarter: 91.3125,
  year: 365.25,
  decade: 3652.5,
  century: 36_525,
};

function currencyOf(figures: readonly Figure[]): string | null {
  const counts = new Map<string, number>();
  for (const { kind, unit } of figures) if (kind === 'money' && unit) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

/** Below this a bare number is a number of things; and below this a number of anything but people. */
const leastBareSum = 1_000_000;
const leastSum = 1_000_000_000;

/** "BNP Paribas, 2,55 milliards", "26 milliards de dépenses": an article that counts in euros leaves the euro out. */
const isBareSum = ({ kind, unit, counted, min, max }: Figure, head: Term | null): boolean =>
  kind === 'count' &&
  unit === null &&
  (max ?? min ?? 0) >= (counted ? leastSum : leastBareSum) &&
  head?.key !== '~person';

function measureOf(
  figure: Figure,
  head: Term | null,
  currency: string | null,
  language: Language,
): { dimension: string; min: number | null; max: number | null; unit: string | null } {
  const { min, max, unit, kind } = figure;
  if (currency && isBareSum(figure, head)) return { dimension: `money:${currency}`, min, max, unit: currency };
  const time = unit ? daysIn[unit] : undefined;
  if ((kind === 'duration' || kind === 'age') && time)
    return { dimension: 'time', min: times(min, time), max: times(max, time), unit };
  if (kind === 'count' && figure.counted && language.claims.shares.has(figure.counted.lemma))
    return { dimension: 'percent', min, max, unit: 'percent' };
  if (kind === 'money') return { dimension: `money:${unit ?? ''}`, min, max, unit };
  if (kind === 'measure') return { dimension: `measure:${unit ?? ''}`, min, max, unit };
  if (kind === 'duration' || kind === 'age') return { dimension: 'time', min, max, unit };
  return { dimension: kind, min, max, unit };
}

/** What may stand between two names of an enumeration: commas and short words. */
const betweenNames = /^[\s,]*(?:\p{L}{1,3}[’'\s]\s*){0,3}$/u;

/** "A, B, C et huit autres pays" counts eleven. */
function enumerated(figure: Figure, { reading, sentence }: Scene): { min: number; max: number } | null {
  if (figure.role !== 'remainder' || figure.min === null || figure.min !== figure.max) return null;
  const names = reading.names.filter((name) => name.start >= sentence.start && name.end <= figure.start);
  let before = figure.start;
  let listed = 0;
  for (const name of names.reverse()) {
    if (!betweenNames.test(reading.text.slice(name.end, before))) break;
    before = name.start;
    listed++;
  }
  // One name before a comma is no list.
  return listed > 1 ? { min: figure.min + listed, max: figure.min + listed } : null;
}

const times = (value: number | null, by: number) => (value === null ? null : value * by);

/** How much of the nearness is left on the far side of each. */
const past = { word: 0.9, comma: 0.75, stop: 0.5, rival: 0.7 };

/** The words of meaning of the sentence by how near they stand to the mention. */
function nearTerms(item: Mention, { words, mentions, pieces }: Scene, at: number): Term[] {
  const best = new Map<string, Term>();
  const add = (word: SentenceWord, nearness: number) => {
    const known = best.get(word.key!);
    if (!known || known.nearness < nearness)
      best.set(word.key!, {
        key: word.key!,
        text: word.text,
        nearness,
        ...(word.contrast ? { contrast: word.contrast } : {}),
      });
  };
  const others = mentions.filter((other) => other !== item);
  const rivals = others.filter((other) => other.kind === item.kind);
  const placeOf = ({ mention }: Mention) => words.findIndex((word) => word.end > mention.start);
  const pieceOfRival = rivals.map((rival) => pieces[placeOf(rival)]);
  for (const direction of [-1, 1]) {
    let nearness = 1;
    const passed = new Set<Mention>();
    const pass = (rival: Mention | undefined) => {
      if (rival && !passed.has(rival)) nearness *= past.rival;
      if (rival) passed.add(rival);
    };
    let piece = pieces[at];
    for (let index = direction < 0 ? at - 1 : at; index >= 0 && index < words.length; index += direction) {
      const word = words[index]!;
      if (word.start < item.mention.end && item.mention.start < word.end) continue;
      // What stands in one piece with another figure belongs to that one.
      if (pieces[index] !== piece) {
        piece = pieces[index];
        const inPiece = rivals.filter((_, i) => pieceOfRival[i] === piece);
        pass(direction < 0 ? inPiece.at(-1) : inPiece[0]);
      }
      const other = others.find((o) => o.mention.start < word.end && word.start < o.mention.end);
      if (other) {
        if (rivals.includes(other)) pass(other);
        continue;
      }
      if (word.key) {
        add(word, nearness);
        nearness *= past.word;
      } else if (word.punctuation) nearness *= boundary(word.text);
    }
  }
  return [...best.values()].sort((a, b) => b.nearness - a.nearness || (a.key < b.key ? -1 : 1));
}

function boundary(mark: string): number {
  if (mark === ',') return past.comma;
  return /^[;:()–—]$/.test(mark) ? past.stop : 1;
}

/** Words of the headline and of the sentence before, computed once for each sentence that needs them. */
function contextKeys(reading: Reading, language: Language): (sentence: number) => readonly string[] {
  const made = new Map<number, readonly string[]>();
  const keysOf = (index: number): readonly string[] => {
    const known = made.get(index);
    if (known) return known;
    const sentence = reading.sentences[index];
    if (!sentence) return [];
    const keys = wordsOf(reading, sentence, language)
      .map((word) => word.key)
      .filter((key): key is string => key !== null);
    made.set(index, keys);
    return keys;
  };
  const first = reading.sentences.findIndex((s) => reading.blocks[s.block]?.kind !== 'boilerplate');
  return (index) => [...new Set([...(first >= 0 && first !== index ? keysOf(first) : []), ...keysOf(index - 1)])];
}
