import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import type { DateMention, Entity, Fact, Figure, LanguageId, Member, Reading, Span } from '../core/values';
import { type DocumentContext, locationOf, rangeIn, subjectAt } from './context';
import { attributionAt, type EntityMention, type FactMember, lookupOf, spanAt } from './lookup';
import { link, literal, table } from './markdown';
import { say } from './messages';
import {
  colon,
  dayInWords,
  daysInWords,
  proofInWords,
  quantityInWords,
  shortName,
  sourceName,
  verdictInWords,
} from './wording';

/** What is known of the figure, date or name under the cursor, over all sources. */
export function hover(context: DocumentContext, position: Position): Hover | null {
  const offset = context.document.offsetAt(position);
  const subject = subjectAt(context, offset);
  if (subject?.kind === 'fact') return card(context, subject.at, factCard(context, subject.at));
  const alone = mentionAlone(context, offset);
  if (alone) return card(context, alone.span, alone.lines);
  return subject ? card(context, subject.at, nameCard(context, subject.at)) : null;
}

const card = ({ document }: DocumentContext, span: Span, paragraphs: readonly string[]): Hover => ({
  range: rangeIn(document, span),
  contents: { kind: MarkupKind.Markdown, value: paragraphs.join('\n\n') },
});

// ── facts ────────────────────────────────────────────────────────────────────────────────────────────────────────

function factCard(context: DocumentContext, { fact, index, member }: FactMember): string[] {
  const { locale } = context;
  const single = fact.members.length < 2;
  const verdict = say(verdictInWords[fact.verdict], locale);
  const paragraphs = [`**${literal(capital(fact.label))}**${colon(locale)}${literal(verdict)}.`];
  paragraphs.push(single ? readAs(context, member) : memberTable(context, fact, member));
  const proof = proofOf(fact, index);
  if (proof) paragraphs.push(literal(proofInWords(proof, locale)));
  return paragraphs;
}

/** Why this passage belongs to the fact; for the first one, why the others do. */
const proofOf = (fact: Fact, index: number) => fact.proofs[index] ?? fact.proofs.find((proof) => proof !== undefined);

/** Every source's value, newest article first; this passage is marked. */
function memberTable(context: DocumentContext, fact: Fact, here: Member): string {
  const { locale } = context;
  const head = { en: ['', 'Value', 'Source', 'Date', 'According to'], fr: ['', 'Valeur', 'Source', 'Date', 'Selon'] };
  const newestFirst = [...fact.members].sort((a, b) => (b.articleDate ?? '').localeCompare(a.articleDate ?? ''));
  return table(
    head[locale],
    newestFirst.map((member) => [
      member === here ? '▸' : '',
      link(asWritten(context, member), passageUri(context, member)),
      literal(nameOf(context, member.path)),
      literal(member.articleDate ? dayInWords(member.articleDate, locale) : '–'),
      literal(member.claimants.join(' ← ') || '–'),
    ]),
  );
}

/** A value in the words of its source, with the hedge. */
function asWritten(context: DocumentContext, member: Member): string {
  const reading = lookupOf(context.story).reading(member.path);
  const figure = reading?.figures.find((f) => f.start === member.start && f.end === member.end);
  return figure?.hedgeText ? `${figure.hedgeText} ${member.text}` : member.text;
}

/** A link that the editor opens at the passage. */
function passageUri(context: DocumentContext, member: Member): string {
  const { uri, range } = locationOf(context, member);
  return `${uri}#L${range.start.line + 1},${range.start.character + 1}`;
}

function nameOf(context: DocumentContext, path: string): string {
  const reading = lookupOf(context.story).reading(path);
  return reading ? sourceName(reading) : shortName(path);
}

const readAs = ({ locale }: DocumentContext, member: Member): string =>
  `${say({ en: 'Read as', fr: 'Lu comme' }, locale)}${colon(locale)}${literal(
    member.from !== undefined
      ? daysInWords(member.from ?? null, member.to ?? null, locale)
      : quantityInWords(member, locale),
  )}`;

// ── a figure or date that no fact holds ──────────────────────────────────────────────────────────────────────────

function mentionAlone({ reading, locale }: DocumentContext, offset: number): { span: Span; lines: string[] } | null {
  const figure = spanAt(reading.figures, offset);
  const date = spanAt(reading.dates, offset);
  if (figure)
    return { span: figure, lines: [figureLine(figure, locale), ...said(reading, figure, locale), onlyHere(locale)] };
  if (date)
    return { span: date, lines: [dateLine(date, reading, locale), ...said(reading, date, locale), onlyHere(locale)] };
  return null;
}

const onlyHere = (locale: LanguageId) =>
  say({ en: 'No other source states this.', fr: 'Aucune autre source ne le dit.' }, locale);

function figureLine(figure: Figure, locale: LanguageId): string {
  const noun = figure.counted ? ` ${figure.counted.text}` : '';
  return `**${literal(figure.text + noun)}**${colon(locale)}${literal(quantityInWords(figure, locale))}`;
}

function dateLine(date: DateMention, reading: Reading, locale: LanguageId): string {
  const days =
    date.from || date.to
      ? daysInWords(date.from, date.to, locale)
      : say({ en: 'day not known', fr: 'jour inconnu' }, locale);
  const basis =
    !date.explicit && reading.date.date
      ? say(
          {
            en: `, counted from the article’s date, ${dayInWords(reading.date.date, 'en')}`,
            fr: `, d’après la date de l’article, ${dayInWords(reading.date.date, 'fr')}`,
          },
          locale,
        )
      : '';
  return `**${literal(date.text)}**${colon(locale)}${literal(days + basis)}`;
}

function said(reading: Reading, at: Span, locale: LanguageId): string[] {
  const chain = attributionAt(reading, at.start)?.chain.map((teller) => teller.text) ?? [];
  return chain.length ? [`${say({ en: 'According to', fr: 'Selon' }, locale)} ${literal(chain.join(' ← '))}.`] : [];
}

// ── names ────────────────────────────────────────────────────────────────────────────────────────────────────────

function nameCard(context: DocumentContext, { entity }: EntityMention): string[] {
  const { locale } = context;
  const kind = say(kinds[entity.type], locale);
  const lines = [`**${literal(entity.name)}**${colon(locale)}${[kind, ...entity.offices.map(literal)].join(', ')}.`];
  const spellings = countBy(entity, (mention) => mention.text);
  if (spellings.length > 1)
    lines.push(
      `${say({ en: 'Spellings', fr: 'Graphies' }, locale)}${colon(locale)}${spellings.map(([text, n]) => `${literal(text)} (${n})`).join(', ')}.`,
    );
  const sources = countBy(entity, (mention) => mention.path);
  const head = { en: ['Source', 'Mentions'], fr: ['Source', 'Mentions'] };
  lines.push(
    table(
      head[locale],
      sources.map(([path, n]) => [firstMention(context, entity, path), String(n)]),
    ),
  );
  return lines;
}

const kinds = {
  person: { en: 'person', fr: 'personne' },
  place: { en: 'place', fr: 'lieu' },
  organisation: { en: 'organisation', fr: 'organisation' },
};

function firstMention(context: DocumentContext, entity: Entity, path: string): string {
  const place = entity.mentions.find((mention) => mention.path === path)!;
  const { uri, range } = locationOf(context, place);
  return link(nameOf(context, path), `${uri}#L${range.start.line + 1},${range.start.character + 1}`);
}

/** How often each key comes, most frequent first. */
function countBy(entity: Entity, key: (mention: Entity['mentions'][number]) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const mention of entity.mentions) counts.set(key(mention), (counts.get(key(mention)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
