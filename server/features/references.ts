import type { Location, ReferenceContext } from 'vscode-languageserver';
import type { Position } from 'vscode-languageserver-textdocument';
import { type DocumentContext, locationOf, subjectAt } from './context';

/** Every passage that states the fact, or every mention of the name, under the cursor. */
export function references(context: DocumentContext, position: Position, wanted: ReferenceContext): Location[] {
  const subject = subjectAt(context, context.document.offsetAt(position));
  if (!subject) return [];
  const places = subject.kind === 'fact' ? subject.at.fact.members : subject.at.entity.mentions;
  const here = (place: { path: string; start: number }) =>
    place.path === context.reading.path && place.start === subject.at.start;
  return places.filter((place) => wanted.includeDeclaration || !here(place)).map((place) => locationOf(context, place));
}
