import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Session } from './session';
import { canonical } from './source-files';

/** Edits that follow one another within this time are read together. Milliseconds. */
const editDelay = 120;

/** Keeps the stories in step with the documents that are open in the client. */
export function followDocuments(session: Session): void {
  const { connection, workspace } = session;
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    workspace.opened(TextDocument.create(canonical(uri), languageId, version, text));
    session.later('edits', 0, () => session.refresh());
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    const document = workspace.openDocument(canonical(textDocument.uri));
    if (!document) return;
    workspace.opened(TextDocument.update(document, contentChanges, textDocument.version));
    session.later('edits', editDelay, () => session.refresh());
  });
  connection.onDidSaveTextDocument(({ textDocument }) =>
    session.readNext('save', () => saved(session, canonical(textDocument.uri))),
  );
  connection.onDidCloseTextDocument(({ textDocument }) =>
    session.readNext('close', () => workspace.closed(canonical(textDocument.uri))),
  );
}

/** What was noted of a document is described anew, by the text that is on the disk now. */
async function saved({ workspace }: Session, uri: string): Promise<void> {
  workspace.takeEdits();
  const folder = workspace.folderOf(uri);
  const reading = folder.texts.find(({ path }) => path === uri);
  if (reading) await folder.annotations?.reAnchor(reading);
}
