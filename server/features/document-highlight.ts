import { type DocumentHighlight, DocumentHighlightKind, type Position } from 'vscode-languageserver';
import { type DocumentContext, rangeIn, subjectAt } from './context';

/** The other passages of this document that state the fact, or mention the name, under the cursor. */
export function documentHighlight(context: DocumentContext, position: Position): DocumentHighlight[] {
  const subject = subjectAt(context, context.document.offsetAt(position));
  if (!subject) return [];
  const places = subject.kind === 'fact' ? subject.at.fact.members : subject.at.entity.mentions;
  return places
    .filter((place) => place.path === context.reading.path)
    .map((place) => ({ range: rangeIn(context.document, place), kind: DocumentHighlightKind.Text }));
}
