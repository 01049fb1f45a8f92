import type { Location, Position } from 'vscode-languageserver';
import { type DocumentContext, locationOf } from './context';
import { attributionAt } from './lookup';

/** From what is said to who said it first: the last of the tellers that the text names. */
export function declaration(context: DocumentContext, position: Position): Location | null {
  const attribution = attributionAt(context.reading, context.document.offsetAt(position));
  if (!attribution) return null;
  const origin = attribution.chain.at(-1) ?? attribution;
  return locationOf(context, { path: context.reading.path, start: origin.start, end: origin.end });
}
