import * as vscode from 'vscode';

/** The folder of the file in front, the only one, or the one that the user picks; undefined when none is open. */
export async function chooseWorkspaceFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const shown = vscode.window.activeTextEditor?.document.uri;
  const holding = shown && vscode.workspace.getWorkspaceFolder(shown);
  if (holding || folders.length === 1) return holding ?? folders[0];
  if (folders.length) return vscode.window.showWorkspaceFolderPick();
  void vscode.window.showInformationMessage(vscode.l10n.t('Open the folder that holds the articles first.'));
  return undefined;
}
