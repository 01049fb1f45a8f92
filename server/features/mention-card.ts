import type { DateMention, Figure, Span } from '../core/values';
import type { DocumentContext } from './context';
import { differingCards } from './differing-card';
import { attributionAt } from './lookup';
import { literal } from './markdown';
import { say } from './messages';
import { colon, dayInWords, daysInWords, quantityInWords, tellersInWords } from './wording';

/** A figure of no fact: what it was read as, who says it, and what may be set against it. */
export function figureCard(context: DocumentContext, figure: Figure): string[] {
  const { locale } = context;
  const read = `**${literal(withCounted(context, figure))}**${colon(locale)}${literal(quantityInWords(figure, locale))}.`;
  return [read, ...said(context, figure), ...others(context, figure)];
}

/** A figure with what it counts: as the text has them, where the noun follows closely. */
function withCounted({ reading }: DocumentContext, { start, end, text, counted }: Figure): string {
  if (!counted) return text;
  const near = counted.start >= end && counted.start - end <= nearby;
  return near ? reading.text.slice(start, counted.end) : `${text} ${counted.text}`;
}

/** Characters between a figure and what it counts: "of the", "de". */
const nearby = 8;

/** A date of no fact: the days that it means, what they were counted from, and what may be set against it. */
export function dateCard(context: DocumentContext, date: DateMention): string[] {
  const { locale, reading } = context;
  const unknown = say({ en: 'the text does not say which day', fr: 'le texte ne dit pas quel jour' }, locale);
  const days = date.from || date.to ? daysInWords(date.from, date.to, locale) : unknown;
  const day = reading.date.date;
  const from = say({ en: ', counted from the article’s date, ', fr: ', d’après la date de l’article, ' }, locale);
  const basis = !date.explicit && day && (date.from || date.to) ? `${from}${dayInWords(day, locale)}` : '';
  return [
    `**${literal(date.text)}**${colon(locale)}${literal(days + basis)}.`,
    ...said(context, date),
    ...others(context, date),
  ];
}

/** What other sources may say of it. */
function others(context: DocumentContext, at: Span): string[] {
  const differing = differingCards(context, at);
  if (differing.length) return differing;
  return [
    say({ en: 'No other source states this.', fr: 'Aucune autre source ne donne cette information.' }, context.locale),
  ];
}

function said({ reading, locale }: DocumentContext, at: Span): string[] {
  const chain = attributionAt(reading, at.start)?.chain.map((teller) => teller.text) ?? [];
  return chain.length
    ? [`${say({ en: 'According to', fr: 'Selon' }, locale)}${colon(locale)}${literal(tellersInWords(chain, locale))}.`]
    : [];
}
