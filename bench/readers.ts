import { articleDate, findDocumentDates, resolveDates } from '../server/core/read/dates';
import { readFigures } from '../server/core/read/figures';
import { readNames } from '../server/core/read/names';
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
  const figures = ({ text, sentences }: Prepared) => {
    for (const { start, end } of sentences) readFigures(text.slice(start, end), language);
  };
  const dates = ({ text, blocks, sentences }: Prepared) => {
    const expressions = findDocumentDates(text, sentences, language);
    const source = { path: 'article.txt', text };
    resolveDates(expressions, articleDate({ source, frontMatter: null, blocks, expressions }, language.calendar));
  };
  const both = (prepared: Prepared) => {
    figures(prepared);
    dates(prepared);
  };
  const names = ({ text, sentences }: Prepared) => readNames(text, sentences, language);
  return { prepare, figures, dates, both, names };
}
