import { shortName } from '../core/text/source-name';
import type { Fact, Hedge, LanguageId, Localized, Member } from '../core/values';
import { type DocumentContext, passageUri, sourceNameOf } from './context';
import { isProblemShown } from './diagnostics';
import { intervalPlot, type PlotRow, plotImage } from './interval-plot';
import { type FactMember, lookupOf, proofOf } from './lookup';
import { image, link, literal, table } from './markdown';
import { say } from './messages';
import {
  capital,
  colon,
  dayInWords,
  daysInWords,
  differing,
  proofInWords,
  quantityInWords,
  tellersInWords,
  verdictInWords,
} from './wording';

/** A fact as a hover shows it: in words, every source's value, drawn on an axis, and why they belong together. */
export function factCard(context: DocumentContext, { fact, index, member }: FactMember): string[] {
  const { locale } = context;
  const verdict = say(verdictOf(fact), locale);
  const title = `**${literal(capital(fact.label))}**${colon(locale)}${literal(verdict)}.`;
  if (fact.members.length < 2) return [title, readAs(member, locale)];
  const members = newestFirst(fact.members);
  const lookup = lookupOf(context.story);
  const proof = proofOf(lookup, fact, index);
  const said = context.client.problemsInHover && isProblemShown(context, lookup.about(fact), member);
  return [
    ...(said ? [] : [title]),
    memberTable(context, members, member),
    ...plot(context, members, member),
    ...(proof ? [literal(proofInWords(proof, differing.has(fact.verdict), locale))] : []),
  ];
}

function verdictOf({ verdict, members }: Fact): Localized {
  if (verdict === 'single' && members.length > 1)
    return { en: 'stated more than once in this source', fr: 'énoncé plus d’une fois dans cette source' };
  return verdictInWords[verdict];
}

const newestFirst = (members: readonly Member[]): Member[] =>
  [...members].sort((a, b) => (b.articleDate ?? '').localeCompare(a.articleDate ?? ''));

const tableHead = {
  en: ['', 'Value', 'Source', 'Published', 'According to'],
  fr: ['', 'Valeur', 'Source', 'Paru le', 'Selon'],
};

/**
 * Every source's value; this passage is marked. A column in which nothing is known is left out.
 * @param here one of the members
 */
export function memberTable(context: DocumentContext, members: readonly Member[], here: Member | undefined): string {
  const { locale } = context;
  const rows = members.map((member) => [
    member === here ? '▸' : '',
    link(unbroken(asWritten(context, member)), passageUri(context, member)),
    unbroken(literal(sourceNameOf(context, member.path))),
    unbroken(literal(member.articleDate ? dayInWords(member.articleDate, locale) : unknown)),
    literal(tellersInWords(member.claimants, locale) || unknown),
  ]);
  const told = tableHead[locale].map((_, column) => rows.some((row) => row[column] !== unknown));
  const kept = (row: readonly string[]) => row.filter((_, column) => told[column]);
  return table(kept(tableHead[locale]), rows.map(kept));
}

const unknown = '–';

/** A short text that a narrow column must not break. */
const unbroken = (text: string) => (text.length <= 24 ? text.replaceAll(' ', '\u00a0') : text);

/** A value in the words of its source, with the hedge. */
function asWritten(context: DocumentContext, member: Member): string {
  const reading = lookupOf(context.story).reading(member.path);
  const figure = reading?.figures.find((f) => f.start === member.start && f.end === member.end);
  return figure?.hedgeText ? `${figure.hedgeText} ${member.text}` : member.text;
}

const readAs = (member: Member, locale: LanguageId): string =>
  `${say({ en: 'Read as', fr: 'Lu comme' }, locale)}${colon(locale)}${literal(
    isDate(member) ? daysInWords(member.from ?? null, member.to ?? null, locale) : quantityInWords(member, locale),
  )}`;

const isDate = (member: Member) => member.from !== undefined || member.to !== undefined;

/** The drawing, for clients that show images and values that differ. */
function plot(context: DocumentContext, members: readonly Member[], here: Member): string[] {
  const { locale, client } = context;
  if (!client.appearance) return [];
  const dates = members.every(isDate);
  const rows = members.map(
    (member): PlotRow => ({
      label: shortName(member.path),
      ...(dates ? days(member) : { min: member.min, max: member.max, hedge: member.hedge }),
      here: member === here,
    }),
  );
  const tick = dates ? (day: number) => shortDay(day, locale) : (value: number) => shortNumber(value, locale);
  const drawn = intervalPlot(rows, tick);
  const words = say({ en: 'The values on one axis', fr: 'Les valeurs sur un axe' }, locale);
  return drawn ? [image(words, plotImage(drawn, client.appearance), drawn)] : [];
}

const dayLength = 86_400_000;

const days = ({ from, to }: Member): { min: number | null; max: number | null; hedge: Hedge } => ({
  min: from ? Date.parse(from) / dayLength : null,
  max: to ? Date.parse(to) / dayLength : null,
  hedge: 'exact',
});

const shortDay = (day: number, locale: LanguageId) =>
  new Intl.DateTimeFormat(locale === 'fr' ? 'fr' : 'en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    day * dayLength,
  );

const shortNumber = (value: number, locale: LanguageId) =>
  new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 2 }).format(value);
