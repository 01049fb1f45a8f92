import type { Location, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { shortName } from '../core/text/source-name';
import type { LanguageId, Place, Reading, Span, Story } from '../core/values';
import type { InitializationOptions, Settings } from '../protocol';
import { type EntityMention, type FactMember, lookupOf, spanAt } from './lookup';
import { sourceName } from './wording';

/** What a feature may know: one consistent state of a folder's story, as one request sees it. */
export interface StoryContext {
  readonly story: Story;
  /** URI of the folder; null for documents that lie in no folder. */
  readonly folder: string | null;
  readonly documents: ReadonlyMap<string, TextDocument>;
  readonly locale: LanguageId;
  readonly settings: Settings;
  readonly client: InitializationOptions;
  readonly docsUri: string | null;
}

/** The same with the document that the request is about. */
export interface DocumentContext extends StoryContext {
  readonly document: TextDocument;
  readonly reading: Reading;
}

export const rangeIn = (document: TextDocument, span: Span): Range => ({
  start: document.positionAt(span.start),
  end: document.positionAt(span.end),
});

/** Where a place is; the start of its file when the file is gone. */
export function locationOf(context: StoryContext, place: Place): Location {
  const document = context.documents.get(place.path);
  const nowhere = { line: 0, character: 0 };
  return { uri: place.path, range: document ? rangeIn(document, place) : { start: nowhere, end: nowhere } };
}

/** A link that an editor opens at a passage. */
export function passageUri(context: StoryContext, place: Place): string {
  const { uri, range } = locationOf(context, place);
  return `${uri}#L${range.start.line + 1},${range.start.character + 1}`;
}

/** What to call the source that a place is in, in full. */
export function sourceNameOf(context: StoryContext, path: string): string {
  const reading = lookupOf(context.story).reading(path);
  return reading ? sourceName(reading) : shortName(path);
}

/** What stands under the cursor, where the story knows more of it than its own document does. */
export type Subject =
  | { readonly kind: 'fact'; readonly at: FactMember }
  | { readonly kind: 'name'; readonly at: EntityMention };

/** The narrowest fact or name at an offset. */
export function subjectAt(context: DocumentContext, offset: number): Subject | undefined {
  const lookup = lookupOf(context.story);
  const fact = spanAt(lookup.members(context.reading.path), offset);
  const name = spanAt(lookup.mentions(context.reading.path), offset);
  if (fact && (!name || fact.end - fact.start <= name.end - name.start)) return { kind: 'fact', at: fact };
  return name && { kind: 'name', at: name };
}
