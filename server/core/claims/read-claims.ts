import type { Language } from '../language';
import { attributionWords } from '../read/attribution-words';
import { claimantsAt } from '../read/claimants';
import { once } from '../text/once';
import { splitWords } from '../text/words';
import type { DateMention, Demonym, Figure, NameMention, Passage, Reading, Sentence, Span } from '../values';
import { type Alone, besideOneAnother } from './answers';
import type { Claim, PlacePhrase, Term } from './claim';
import { dayNumber, daysOf } from './days';
import { unitWords, withElided } from './elided';
import { readEvent, readTold } from './event';
import { isFormer } from './former';
import { headOf, modifiersOf, termOf, withDeeds } from './heads';
import { readHolders, withListedHolders } from './holders';
import { nearTerms } from './near-terms';
import { piecesOf } from './pieces';
import { withPronouns } from './pronoun-heads';
import { bySentence, type SentenceWord, wordsOf } from './sentence-words';
import { daysIn } from './time-units';
import { readChange, readWording } from './wording';

/** Turns the figures and dates of a document into claims. Pure; never throws on any text. */
export const readClaims = (reading: Reading, language: Language): Claim[] =>
  readUndated(reading, language).flatMap((sentence) => besideOneAnother(sentence.map((one) => dated(one, reading))));

/** What a claim takes from the days of its article. */
type OfDays =
  | 'mention'
  | 'days'
  | 'periods'
  | 'toldOn'
  | 'beside'
  | 'answers'
  | 'articleDay'
  | 'articleDate'
  | 'articleDateSure';

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
  const sceneAt = scenesOf(reading, language);
  const wordsIn = wordsOf(reading, language);
  let before: { index: number; claims: readonly Undated['claim'][] } = { index: -1, claims: [] };
  return reading.sentences.flatMap((_, index) => {
    const scene = sceneAt(index);
    if (!scene) return [];
    const { mentions } = scene;
    const saying = mentions.find((item) => item.kind === 'date' && item.mention.ofSaying);
    const own = mentions.map((item) => claimOf(item, scene));
    const whole = withElided(own, before.index === index - 1 ? before.claims : [], language.claims.elided);
    const told = withPronouns(whole, { ...scene, wordsBefore: wordsIn[index - 1] ?? [] });
    const claims = withListedHolders(withDeeds(told, scene));
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

/** What stands in each sentence of a reading, by its index; null where that is no figure and no date. */
function scenesOf(reading: Reading, language: Language): (sentence: number) => Scene | null {
  const { sentences, attributions } = reading;
  const context = contextKeys(reading, language);
  const currency = currencyOf(reading.figures);
  const wordsIn = wordsOf(reading, language);
  const mentionsIn = mentionsOf(reading, wordsIn);
  const namesIn = bySentence(sentences, reading.names);
  const demonymsIn = bySentence(sentences, reading.demonyms);
  const toldIn = bySentence(sentences, attributions);
  const tellersIn = bySentence(
    sentences,
    attributions.flatMap(({ chain }) => chain),
  );
  return (index) => {
    const mentions = mentionsIn(index);
    if (!mentions.length) return null;
    const sentence = sentences[index]!;
    const words = wordsIn[index]!;
    const tellers = tellersIn[index]!;
    return {
      ...{ reading, language, sentence, words, mentions, currency },
      telling: tellers.length ? words.filter((word) => !tellers.some((teller) => overlap(teller, word))) : words,
      pieces: piecesOf(
        words,
        mentions.map(({ mention }) => mention),
        language,
      ),
      text: reading.text.slice(sentence.start, sentence.end).toLowerCase(),
      mentionOf: words.map((word) => mentions.find(({ mention }) => overlap(mention, word))),
      told: toldIn[index]!,
      names: namesIn[index]!,
      demonyms: demonymsIn[index]!,
      context: context(index),
    };
  };
}

/** The figures, then the dates of each sentence of a reading, by its index. */
function mentionsOf(
  { sentences, figures, dates }: Reading,
  wordsIn: readonly (readonly SentenceWord[])[],
): (sentence: number) => readonly Mention[] {
  const indexes = new Map(dates.map((date, index) => [date, index]));
  const figuresIn = bySentence(sentences, figures);
  const datesIn = bySentence(
    sentences,
    dates.filter(({ ofPage }) => !ofPage),
  );
  return (index) => {
    const at = ({ start }: Span) => indexFrom(wordsIn[index]!, start);
    return [
      ...figuresIn[index]!.map((mention) => ({ kind: 'figure' as const, mention, at: at(mention) })),
      ...datesIn[index]!.map((mention) => ({
        kind: 'date' as const,
        mention,
        at: at(mention),
        index: indexes.get(mention)!,
      })),
    ];
  };
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A figure or date with the index of its first word; behind all words where it has none. */
type Mention = { readonly at: number } & (
  | { readonly kind: 'figure'; readonly mention: Figure }
  | { readonly kind: 'date'; readonly mention: DateMention; readonly index: number }
);

/** Index of the first word that ends behind an offset. */
function indexFrom(words: readonly SentenceWord[], start: number): number {
  const index = words.findIndex((word) => word.end > start);
  return index < 0 ? words.length : index;
}

interface Scene {
  readonly reading: Reading;
  readonly language: Language;
  readonly sentence: Sentence;
  readonly words: readonly SentenceWord[];
  /** Those that do not name who says it. */
  readonly telling: readonly SentenceWord[];
  /** The sentence in small letters. */
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** The mention that each word stands in. */
  readonly mentionOf: readonly (Mention | undefined)[];
  /** The phrases that name who tells. */
  readonly told: readonly Span[];
  readonly names: readonly NameMention[];
  readonly demonyms: readonly Demonym[];
  /** See `piecesOf`. */
  readonly pieces: readonly number[];
  readonly context: readonly string[];
  /** The currency in which the document counts most; null when it names none. */
  readonly currency: string | null;
}

/** A claim with the days that its reading gives to the dates of its sentence. */
function dated({ claim, mention, datesNear, saying }: Undated, { dates, date }: Reading): Alone {
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

/** Written out, as no copy with spread parts is: claims are compared by the million, and should have one shape. */
function claimOf(item: Mention, scene: Scene): Undated['claim'] {
  const { reading, sentence, words, language } = scene;
  const { mention, at } = item;
  const { claimants, teller, tellerName, tellers } = tellersOf(reading, mention, language);
  const former = isCalledFormer(item, scene);
  const before = reading.text.slice(sentence.start, mention.start).toLowerCase();
  const figure = item.kind === 'figure' ? withoutTelling(item.mention, teller, former, language) : null;
  const head = figure && headOf(figure, words, scene.names, language);
  const measure = figure ? measureOf(figure, head?.term ?? null, scene.currency, language) : ofDates;
  const { min, max } = (figure && enumerated(figure, scene)) ?? measure;
  const { holders, holdersSure } = figure ? readHolders(figure, scene) : heldByNobody;
  const { status, verb, reported } = readWording(words, indexOfWhole(item, scene) ?? at, language);
  return {
    id: `${reading.path}#${item.kind[0]}${mention.start}`,
    path: reading.path,
    start: mention.start,
    end: mention.end,
    text: mention.text,
    kind: item.kind,
    dimension: measure.dimension,
    min,
    max,
    unit: measure.unit,
    unitLeftOut: figure && unitLeftOut(figure, scene),
    hedge: figure?.hedge ?? 'exact',
    sentence: { start: sentence.start, end: sentence.end },
    block: reading.blocks[sentence.block]?.kind ?? 'body',
    head: head?.term ?? null,
    headKind: head?.kind ?? null,
    modifiers: figure ? modifiersOf(figure, words, language) : [],
    holders,
    holdersSure,
    terms: nearTerms(item, scene),
    context: scene.context,
    event: readEvent(scene.telling, mention, language),
    tells: 'ofSaying' in mention && mention.ofSaying ? readTold(scene.telling, mention) : null,
    status,
    verb,
    place: placeAfter(mention, scene),
    reported,
    change: figure && readChange(figure, words, at, before, language),
    former,
    claimants,
    teller,
    tellerName,
    tellers,
    language: reading.language,
    document: reading.text,
  };
}

/** "1,6 million d'euros selon la banque, 2,3 d'après la CFDT": the unit's words stand with another figure. */
function unitLeftOut(figure: Figure, { mentions }: Scene): string | null {
  if (!figure.unit || !/^[\d\s.,]+$/u.test(figure.text)) return null;
  const lender = mentions.findLast(
    ({ kind, mention }) => kind === 'figure' && mention.unit === figure.unit && mention.end <= figure.start,
  );
  return lender ? unitWords(lender.mention.text) : null;
}

const ofDates = { dimension: 'date', min: null, max: null, unit: null };
const heldByNobody = { holders: [], holdersSure: false };

/** "Les assureurs 8 millions", "contre 24 annoncés": who tells a figure, and that it was told, is not what it counts. */
function withoutTelling(figure: Figure, teller: Passage | null, former: boolean, language: Language): Figure {
  const { counted } = figure;
  if (!counted) return figure;
  const isTeller = teller !== null && teller.start <= counted.start && counted.end <= teller.end;
  const isTold = former && language.attributions.said.includes(counted.lemma);
  return isTeller || isTold ? { ...figure, counted: null } : figure;
}

function isCalledFormer({ mention }: Mention, { sentence, text, mentions, language }: Scene): boolean {
  const placed = (of: Figure | DateMention) => ({
    start: of.start - sentence.start,
    end: of.end - sentence.start,
    of,
  });
  const behind = mentions.flatMap((other) => (other.mention.start >= mention.end ? [placed(other.mention)] : []));
  behind.sort((a, b) => a.start - b.start);
  return isFormer(text, placed(mention), behind, language);
}

/** "6 000 soldats, dont 800 sapeurs": what is said of the whole holds for its part. Index of the whole's first word. */
function indexOfWhole({ mention }: Mention, { mentions }: Scene): number | null {
  if (!('role' in mention) || mention.role !== 'subset') return null;
  return mentions.findLast((other) => other.kind === 'figure' && other.mention.end <= mention.start)?.at ?? null;
}

/** The first place that the rest of the sentence names as where: beside a name or the adjective of a country. */
function placeAfter(mention: Figure | DateMention, { reading, names, demonyms, language }: Scene): PlacePhrase | null {
  const named = [...names.filter((name) => name.type === 'place'), ...demonyms]
    .filter((name) => name.start >= mention.end)
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
function enumerated(figure: Figure, { reading, names: all }: Scene): { min: number; max: number } | null {
  if (figure.role !== 'remainder' || figure.min === null || figure.min !== figure.max) return null;
  const names = all.filter((name) => name.end <= figure.start);
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

/** The words of meaning of the headline and of the sentence before each sentence. */
function contextKeys(reading: Reading, language: Language): (sentence: number) => readonly string[] {
  const words = wordsOf(reading, language);
  const first = reading.sentences.findIndex((s) => reading.blocks[s.block]?.kind !== 'boilerplate');
  return (index) => {
    const around = [...(first === index ? [] : (words[first] ?? [])), ...(words[index - 1] ?? [])];
    return [...new Set(around.flatMap(({ key }) => key ?? []))];
  };
}
