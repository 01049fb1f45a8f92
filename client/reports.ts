import * as vscode from 'vscode';
import type { ReportKind } from '../server/protocol';
import { chooseWorkspaceFolder } from './folders';
import type { Server } from './views/server';

interface Choice extends vscode.QuickPickItem {
  readonly report: ReportKind;
  /** Name that is proposed for the file. */
  readonly file: string;
}

const choices = (): Choice[] => {
  const { t } = vscode.l10n;
  return [
    { report: 'html', label: t('Page to read or send'), description: 'HTML', file: 'recoupe.html' },
    {
      report: 'markdown',
      label: t('Text for a note or a ticket'),
      description: 'Markdown',
      file: 'recoupe-report.markdown',
    },
    { report: 'csv', label: t('Table'), description: 'CSV', file: 'recoupe.csv' },
    {
      report: 'questions',
      label: t('Open questions by source'),
      description: 'Markdown',
      file: 'recoupe-questions.markdown',
    },
    { report: 'annotations', label: t('Your notes and decisions'), description: 'JSON-LD', file: 'recoupe.jsonld' },
    { report: 'sarif', label: t('Code scanning'), description: 'SARIF', file: 'recoupe.sarif' },
  ];
};

/** The command that writes a report where the user wants it. */
export const registerReports = (server: Server): vscode.Disposable =>
  vscode.commands.registerCommand('recoupe.saveReport', () => saveReport(server));

async function saveReport(server: Server): Promise<void> {
  const { t } = vscode.l10n;
  const folder = await chooseWorkspaceFolder();
  const choice = folder && (await vscode.window.showQuickPick(choices(), { placeHolder: t('Which report?') }));
  if (!choice) return;
  const defaultUri = vscode.Uri.joinPath(folder.uri, choice.file);
  const file = await vscode.window.showSaveDialog({ defaultUri });
  if (!file) return;
  const text = await server.request('recoupe/report', { folder: folder.uri.toString(), kind: choice.report });
  if (text === null) return;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  const open = t('Open');
  const saved = t('Saved: {0}', vscode.workspace.asRelativePath(file));
  if ((await vscode.window.showInformationMessage(saved, open)) !== open) return;
  // A page on another machine cannot be shown by this one's browser.
  if (choice.report === 'html' && vscode.env.uiKind === vscode.UIKind.Desktop) await vscode.env.openExternal(file);
  else await vscode.window.showTextDocument(file);
}
