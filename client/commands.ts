import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Position, Range } from '../server/protocol';
import { draftCommands } from './drafts';

/** The commands of the palette that belong to no view, and those that the server puts into its answers. */
export function registerCommands(client: BaseLanguageClient, log: vscode.LogOutputChannel): vscode.Disposable[] {
  const commands: Record<string, (...values: never[]) => unknown> = {
    'recoupe.showLog': () => log.show(),
    'recoupe.restart': async () => {
      await client.stop();
      await client.start();
    },
    'recoupe.showPlaces': showPlaces,
    'recoupe.useFolder': useFolder,
    ...draftCommands,
    'recoupe.openWalkthrough': () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', 'recoupe.recoupe#start', false),
  };
  return Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run));
}

const inEditor = ({ line, character }: Position) => new vscode.Position(line, character);

async function showPlaces(uri: string, at: Position, places: readonly { uri: string; range: Range }[]): Promise<void> {
  const locations = places.map(
    ({ uri, range }) =>
      new vscode.Location(vscode.Uri.parse(uri), new vscode.Range(inEditor(range.start), inEditor(range.end))),
  );
  await vscode.commands.executeCommand(
    'editor.action.peekLocations',
    vscode.Uri.parse(uri),
    inEditor(at),
    locations,
    'peek',
  );
}

/** Makes every text below a folder a source, by the settings of the workspace. */
async function useFolder(folder?: vscode.Uri): Promise<void> {
  const workspace = folder ? vscode.workspace.getWorkspaceFolder(folder) : vscode.workspace.workspaceFolders?.[0];
  if (!workspace) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open the folder that holds the articles first.'));
    return;
  }
  const path = folder ? folder.path.slice(workspace.uri.path.length).replace(/^\//, '') : '';
  const base = path ? `${path}/` : '';
  const globs = ['txt', 'md'].map((ending) => `${base}**/*.${ending}`);
  const target = vscode.ConfigurationTarget.Workspace;
  const recoupe = vscode.workspace.getConfiguration('recoupe', workspace);
  const known = recoupe.inspect<string[]>('sources')?.workspaceValue ?? [];
  await recoupe.update('sources', [...new Set([...known, ...globs])], target);
  // The editor itself knows them from now on, so that Recoupe starts with them.
  const files = vscode.workspace.getConfiguration('files', workspace);
  const associations = files.inspect<Record<string, string>>('associations')?.workspaceValue ?? {};
  const own = Object.fromEntries(globs.map((glob) => [base ? `**/${glob}` : glob, 'news-source']));
  await files.update('associations', { ...associations, ...own }, target);
}
