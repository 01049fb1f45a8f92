import * as vscode from 'vscode';

/** The commands that make a text a draft wherever it lies, and no longer one. */
export const draftCommands = {
  'recoupe.markAsDraft': (file?: vscode.Uri) => change(file, (known, path) => [...new Set([...known, path])]),
  'recoupe.unmarkDraft': (file?: vscode.Uri) => change(file, (known, path) => known.filter((glob) => glob !== path)),
};

/** Changes the drafts that the settings of the workspace name. */
async function change(file: vscode.Uri | undefined, edit: (known: string[], path: string) => string[]): Promise<void> {
  const uri = file ?? vscode.window.activeTextEditor?.document.uri;
  const folder = uri && vscode.workspace.getWorkspaceFolder(uri);
  if (!folder || !/\.(?:txt|md)$/i.test(uri.path)) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Only a .txt or .md file of the open folder can be a draft.'),
    );
    return;
  }
  const recoupe = vscode.workspace.getConfiguration('recoupe', folder);
  const known = recoupe.inspect<string[]>('drafts')?.workspaceValue ?? [];
  const path = escapeGlob(uri.path.slice(folder.uri.path.length).replace(/^\//, ''));
  await recoupe.update('drafts', edit(known, path), vscode.ConfigurationTarget.Workspace);
}

/** The pattern that matches one path and nothing else. */
const escapeGlob = (path: string): string => path.replace(/[*?{}()[\]!+@\\]/g, '\\$&');
