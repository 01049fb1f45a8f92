import * as vscode from 'vscode';

/**
 * Gives the language of sources to the texts that the setting `recoupe.sources` names, beside those in the folders
 * that the language knows by itself.
 */
export function markFurtherSources(): vscode.Disposable {
  const markAll = () => {
    for (const document of vscode.workspace.textDocuments) mark(document);
  };
  markAll();
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(mark),
    vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration('recoupe.sources') && markAll()),
  );
}

function mark(document: vscode.TextDocument): void {
  if (!['plaintext', 'markdown'].includes(document.languageId)) return;
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  if (!folder || !isFurtherSource(document, folder)) return;
  void vscode.languages.setTextDocumentLanguage(document, 'news-source');
}

function isFurtherSource(document: vscode.TextDocument, folder: vscode.WorkspaceFolder): boolean {
  const globs = vscode.workspace.getConfiguration('recoupe', document).get<unknown>('sources');
  if (!Array.isArray(globs) || !/\.(?:txt|md)$/i.test(document.uri.path)) return false;
  // A setting of another shape is named by the server.
  return globs.some(
    (glob) =>
      typeof glob === 'string' &&
      vscode.languages.match({ pattern: new vscode.RelativePattern(folder, glob) }, document) > 0,
  );
}
