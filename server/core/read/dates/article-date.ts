import type { ArticleDate, Block, FrontMatter, Localized, SourceText, Span } from '../../values';
import type { PlacedExpression } from '../dates';
import { type Day, dayOf, dayOfIso, isoOf } from './calendar-days';
import type { CalendarGrammar } from './compiled-grammar';
import { type DateLanguage, findDates } from './expressions';
import { inferArticleDate } from './inference';
import type { DateMeaning, NamedDate } from './meaning';

/** What the article's date is looked for in. */
export interface DatedText {
  readonly source: SourceText;
  readonly frontMatter: FrontMatter | null;
  readonly blocks: readonly Block[];
  readonly expressions: readonly PlacedExpression[];
}

/**
 * The day on which the article appeared, from the surest source that tells it: given by the caller, front matter, a
 * line of the page that states it, the file's name, else the days that the text itself names.
 */
export function articleDate(document: DatedText, language: DateLanguage): ArticleDate {
  return (
    given(document.source) ??
    fromFrontMatter(document.frontMatter, language) ??
    fromDateline(document, language.calendar) ??
    fromFileName(document.source.path) ??
    inferArticleDate(document.expressions)
  );
}

const stated = (day: Day, reason: Localized): ArticleDate => ({ date: isoOf(day), basis: 'stated', reason });

function given({ date }: SourceText): ArticleDate | null {
  const day = date === undefined ? null : dayOfIso(date);
  return day === null ? null : stated(day, { en: 'given with the document', fr: 'donnée avec le document' });
}

function fromFrontMatter(frontMatter: FrontMatter | null, language: DateLanguage): ArticleDate | null {
  const published = frontMatter?.published;
  if (published === undefined) return null;
  const day = dayOfIso(published) ?? fullDays(findDates(published, language))[0];
  return day == null
    ? null
    : stated(day, {
        en: `front matter: “published: ${published}”`,
        fr: `en-tête du fichier : « published: ${published} »`,
      });
}

const fullDays = (expressions: readonly { meaning: DateMeaning }[]): Day[] =>
  expressions.flatMap(({ meaning }) => fullDay(meaning) ?? []);

/** The day of a name that gives year, month and day. */
export function fullDay(meaning: DateMeaning): Day | null {
  const name = meaning.type === 'timed' ? meaning.of : meaning;
  if (name.type !== 'named') return null;
  const { year, month, day }: NamedDate = name;
  return year === undefined || month === undefined || day === undefined ? null : dayOf(year, month, day);
}

/** How many characters around a date tell whether it is the page's own. */
const lead = 60;

/** A line that says when the page was published, or a short one that holds little but a full date and a place. */
function fromDateline({ source, blocks, expressions }: DatedText, grammar: CalendarGrammar): ArticleDate | null {
  for (const expression of expressions) {
    const day = fullDay(expression.meaning);
    if (day === null || !isOfPage(expression, source.text, blocks, grammar)) continue;
    const line = source.text
      .slice(Math.max(0, expression.end - lead), expression.end)
      .split(/[\r\n]/)
      .at(-1);
    return stated(day, { en: `the page says “${line}”`, fr: `la page dit « ${line} »` });
  }
  return null;
}

/** Whether a date is the page's own ("Publié le 5 mai à 18 heures", "PARIS, 12 juil 2008 (AFP) -"), not one it tells of. */
export function isOfPage(
  { start, end }: Span,
  text: string,
  blocks: readonly Block[],
  grammar: CalendarGrammar,
): boolean {
  const index = blocks.findIndex((block) => block.start <= start && end <= block.end);
  const block = blocks[index];
  if (!block) return false;
  const before = text.slice(Math.max(block.start, start - lead), start);
  const after = text.slice(end, Math.min(block.end, end + lead));
  const edge = index < 6 || index >= blocks.length - 3;
  return statesPublication(before, grammar) || (edge && isDateline(before, after));
}

const statesPublication = (before: string, grammar: CalendarGrammar): boolean => {
  const lead = before.toLowerCase().trimEnd();
  return grammar.tables.dateline.published.some((words) => lead === words || lead.endsWith(` ${words}`));
};

/** "PARIS, 12 juil 2008 (AFP) -", "Le 12 juillet 2008", "(12 juillet 2008)". */
const isDateline = (before: string, after: string): boolean =>
  /^[("«\s]*(?:\p{Lu}[\p{L}'’ -]{1,30}[,(–—-]\s*)?$/u.test(before) &&
  (/^[\s).:,]*$/.test(after) || /^[\s,]*(?:\([\p{L}\s/.-]{2,20}\))?\s*[–—-]/u.test(after));

/** "2016-11-07-titre.txt", "20161107_titre.md". */
function fromFileName(path: string): ArticleDate | null {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const match = /(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/.exec(name);
  const day = match && dayOf(Number(match[1]), Number(match[3]), Number(match[4]));
  return day == null
    ? null
    : {
        date: isoOf(day),
        basis: 'file',
        reason: { en: `the file is named “${name}”`, fr: `le fichier s’appelle « ${name} »` },
      };
}
