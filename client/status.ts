import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientNotifications, Status } from '../server/protocol';

const icons: Readonly<Record<Status['state'], string>> = {
  busy: '$(sync~spin)',
  ok: '$(check-all)',
  attention: '$(warning)',
};

const problems = 'workbench.actions.view.problems';
const log = 'recoupe.showLog';

/** The item of the status bar: busy, ok or attention with the number of contradictions, which a click shows; else it shows the log. */
export function showStatus(client: BaseLanguageClient): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('recoupe.status', vscode.StatusBarAlignment.Left, 0);
  item.name = 'Recoupe';
  const update = (status: ClientNotifications['recoupe/status']) => {
    item.text = statusText(status);
    item.command = status.warnings ? problems : log;
    item.tooltip = tooltip(status);
    item.accessibilityInformation = { label: `Recoupe: ${[counts(status), ...status.notices].join(', ')}` };
    if (status.state === 'busy' || status.sources || status.notices.length) item.show();
    else item.hide();
  };
  return vscode.Disposable.from(item, client.onNotification('recoupe/status', update));
}

function statusText({ state, warnings, notices }: Status): string {
  const attention = warnings + notices.length;
  return state === 'attention' ? `${icons[state]} Recoupe ${attention}` : `${icons[state]} Recoupe`;
}

function counts({ state, sources, figures, facts, warnings }: Status): string {
  const { t } = vscode.l10n;
  if (state === 'busy') return t('reading the sources');
  return t(
    'sources: {0}, figures: {1}, facts in several sources: {2}, contradictions: {3}',
    ...[sources, figures, facts, warnings],
  );
}

function tooltip(status: Status): vscode.MarkdownString {
  const text = new vscode.MarkdownString(undefined, true);
  text.isTrusted = { enabledCommands: ['recoupe.showMatrix', problems, log] };
  text.appendMarkdown('**Recoupe**\n\n').appendText(counts(status));
  for (const notice of status.notices) text.appendMarkdown('\n\n$(warning) ').appendText(notice);
  const links: [label: string, command: string][] = [
    [vscode.l10n.t('Problems'), problems],
    [vscode.l10n.t('Facts by source'), 'recoupe.showMatrix'],
    [vscode.l10n.t('Log'), log],
  ];
  text.appendMarkdown(`\n\n${links.map(([label, command]) => `[${label}](command:${command})`).join(' · ')}`);
  return text;
}
