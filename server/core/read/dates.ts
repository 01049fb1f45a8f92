import type { Language } from '../language';
import type { ArticleDate, DateMention, FrontMatter, Sentence, SourceText } from '../values';

/** The calendar words of one language. */
export type CalendarGrammar = Readonly<Record<string, never>>;

/** The day on which the article appeared: stated, from the file's name, or inferred from the days that it names. */
export function articleDate(_source: SourceText, _frontMatter: FrontMatter | null, _language: Language): ArticleDate {
  return { date: null, basis: 'unknown', reason: null };
}

/** Reads the dates of a document and resolves them against the article's own date. */
export function readDates(
  _text: string,
  _sentences: readonly Sentence[],
  _article: ArticleDate,
  _language: Language,
): DateMention[] {
  return [];
}
