import type { DocumentLink } from 'vscode-languageserver';
import { type DocumentContext, rangeIn } from './context';

const url = /\bhttps?:\/\/[^\s<>"«»“”]+/g;
/** Punctuation that ends the sentence, not the address. */
const trailing = /[.,;:!?'’)\]]$/;

/** Every web address of the text. */
export function documentLinks({ document, reading }: DocumentContext): DocumentLink[] {
  return [...reading.text.matchAll(url)].map((match) => {
    let target = match[0];
    while (trailing.test(target)) target = target.slice(0, -1);
    return { range: rangeIn(document, { start: match.index, end: match.index + target.length }), target };
  });
}
