import type { Languages } from '../language';
import { splitBlocks } from '../text/blocks';
import { detectLanguage } from '../text/language-detection';
import { splitSentences } from '../text/sentences';
import type { Block, Figure, LanguageId, Reading, SourceText } from '../values';
import { readAttributions } from './attributions';
import { articleDate, findDocumentDates, type PlacedExpression, resolveDates } from './dates';
import { readFiguresIn, withImpliedCurrency } from './figures';
import { readFrontMatter } from './front-matter';
import { glossaryOf } from './glossary';
import { readNames } from './names';
import { takeApart } from './pieces';
import { markDatesOfSaying } from './saying-dates';
import { shapedWords } from './word-shapes';

/** Reads one document by itself. Pure: the same source gives the same reading. Never throws on any text. */
export function readDocument(source: SourceText, languages: Languages): Reading {
  const { path, text } = source;
  const frontMatter = readFrontMatter(text);
  const article = text.slice(frontMatter?.end ?? 0);
  const language =
    languages[
      source.language ?? knownLanguage(frontMatter?.language) ?? detectLanguage(article, Object.values(languages))
    ];
  const blocks = splitBlocks(text, language.text, frontMatter?.end ?? 0);
  const sentences = splitSentences(text, blocks, language.text);
  const pieces = takeApart(text, sentences, glossaryOf(language));
  const found = findDocumentDates(pieces, sentences, language);
  const date = articleDate({ source, frontMatter, blocks, expressions: found }, language);
  const words = shapedWords(text, sentences, language);
  const { names, demonyms } = readNames(text, sentences, language, words);
  const read = sentences.map(({ start, block }, sentence) => {
    const ofSentence = blocks[block]?.kind === 'boilerplate' ? null : pieces[sentence];
    if (!ofSentence) return [];
    return outsideDates(
      readFiguresIn(ofSentence, language).map((figure) => place(figure, start)),
      found,
    );
  });
  const figures = withImpliedCurrency(read, language.figures);
  const attributions = readAttributions(text, sentences, { names, figures }, language, words);
  const expressions = markDatesOfSaying(found, { text, blocks, sentences, attributions }, language);
  return {
    path,
    text,
    language: language.id,
    title: frontMatter?.title ?? headline(text, blocks),
    outlet: frontMatter?.outlet ?? outletOf(text),
    frontMatter,
    date,
    blocks,
    sentences,
    figures,
    dates: resolveDates(expressions, date),
    names,
    demonyms,
    attributions,
  };
}

const knownLanguage = (id: string | undefined): LanguageId | undefined => (id === 'fr' || id === 'en' ? id : undefined);

function headline(text: string, blocks: readonly Block[]): string {
  const block = blocks.find((b) => b.kind === 'headline') ?? blocks[0];
  return block ? text.slice(block.start, block.end) : '';
}

/** The site that a "Source: https://…" line names. */
const outletOf = (text: string): string | null =>
  /^Source\s*:\s*https?:\/\/(?:www\.)?([^/\s]+)/im.exec(text)?.[1] ?? null;

/**
 * Without the numbers that only tell a date or an hour of the clock: "the first half of 2024", "Aug. 29", "14 h 45". A
 * length of time stays: "three days ago".
 */
function outsideDates(figures: readonly Figure[], dates: readonly PlacedExpression[]): readonly Figure[] {
  return figures.filter(({ kind, unit, start, end }) => {
    const isNumber = kind === 'ordinal' || (kind === 'count' && unit === null);
    if (!isNumber && unit !== 'hour') return true;
    return !dates.some((date) => date.start <= start && end <= date.end && (isNumber || date.meaning.type === 'clock'));
  });
}

/** Moves a mention of a sentence to its place in the document. */
function place<T extends { start: number; end: number; counted: { start: number; end: number } | null }>(
  mention: T,
  by: number,
): T {
  const counted = mention.counted && {
    ...mention.counted,
    start: mention.counted.start + by,
    end: mention.counted.end + by,
  };
  return { ...mention, start: mention.start + by, end: mention.end + by, counted };
}
