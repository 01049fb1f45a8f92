import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Reading, Span } from './core/values';
import { rangeIn } from './features/context';
import type { CommentAction, CommentThreadView, Range } from './protocol';
import type { Session } from './session';

/** The comments on a document; null for one that is neither source nor draft. */
export function commentsOn({ workspace }: Session, uri: string): readonly CommentThreadView[] | null {
  const { annotations, documents, texts } = workspace.folderOf(uri);
  const document = documents.get(uri);
  if (!annotations || !document) return null;
  return annotations.threads(uri, texts).map(({ id, anchor, quote, resolved, comments }) => ({
    id,
    range: anchor.state !== 'orphan' ? rangeIn(document, anchor) : null,
    quote,
    resolved,
    comments: comments.map(({ value, creator, created }) => ({ text: value, author: creator?.name, created })),
  }));
}

/**
 * Makes or changes a comment.
 * @param range that of a new thread
 * @returns whether there was anything to write
 */
export async function comment(
  { workspace, host, acted }: Session,
  uri: string,
  range: Range | undefined,
  action: CommentAction,
): Promise<boolean> {
  const folder = workspace.folderOf(uri);
  const document = folder.documents.get(uri);
  if (!folder.annotations) return false;
  acted.push(folder.annotations);
  const reading = folder.texts.find(({ path }) => path === uri);
  const place = range && document && reading ? { path: uri, ...passageOf(reading, document, range) } : null;
  return folder.annotations.comment(action, place, folder.texts, host.stamp());
}

/** The passage that a range means; a cursor without a selection means its sentence, or its line where there is none. */
function passageOf({ sentences }: Reading, document: TextDocument, { start, end }: Range): Span {
  const span = { start: document.offsetAt(start), end: document.offsetAt(end) };
  if (span.end > span.start) return span;
  const line = {
    start: document.offsetAt({ line: start.line, character: 0 }),
    end: document.offsetAt({ line: start.line + 1, character: 0 }),
  };
  return sentences.find((one) => one.start <= span.start && span.start <= one.end) ?? line;
}
