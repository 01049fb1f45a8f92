import { articleDate, findDocumentDates, resolveDates } from '../server/core/read/dates';
import { readFiguresIn } from '../server/core/read/figures';
import { glossaryOf } from '../server/core/read/glossary';
import { readNames } from '../server/core/read/names';
import { takeApart } from '../server/core/read/pieces';
import { splitBlocks } from '../server/core/text/blocks';
import { splitSentences } from '../server/core/text/sentences';
import { type LoadData, loadLanguages } from '../server/languages/languages';

/** The readers that the benchmark measures, on French texts whose blocks and sentences are split beforehand. */
export async function openReaders(load: LoadData) {
  const language = (await loadLanguages(load)).fr;
  const prepare = (text: string) => {
    const blocks = splitBlocks(text, language.text);
    return { text, blocks, sentences: splitSentences(text, blocks, language.text) };
  };
  type Prepared = ReturnType<typeof prepare>;
  const apart = ({ text, sentences }: Prepared) => takeApart(text, sentences, glossaryOf(language));
  type Apart = ReturnType<typeof apart>;
  const readAllFigures = (pieces: Apart) => {
    for (const ofSentence of pieces) if (ofSentence) readFiguresIn(ofSentence, language);
  };
  const readAllDates = (pieces: Apart, { text, blocks, sentences }: Prepared) => {
    const expressions = findDocumentDates(pieces, sentences, language);
    const source = { path: 'article.txt', text };
    resolveDates(expressions, articleDate({ source, frontMatter: null, blocks, expressions }, language));
  };
  const figures = (prepared: Prepared) => readAllFigures(apart(prepared));
  const dates = (prepared: Prepared) => readAllDates(apart(prepared), prepared);
  // As `readDocument` does it: the sentences are taken apart once for both.
  const both = (prepared: Prepared) => {
    const pieces = apart(prepared);
    readAllFigures(pieces);
    readAllDates(pieces, prepared);
  };
  const names = ({ text, sentences }: Prepared) => readNames(text, sentences, language);
  return { prepare, figures, dates, both, names };
}
