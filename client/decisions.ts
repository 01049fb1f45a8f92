import * as vscode from 'vscode';
import type { ExecuteCommandSignature } from 'vscode-languageclient';
import type { DecisionRequest } from '../server/protocol';

/** Asks for the reason of a decision that wants one, before the server writes it. Escape takes the decision back. */
export async function askForNote(command: string, args: unknown[], next: ExecuteCommandSignature): Promise<unknown> {
  const [request] = args as [DecisionRequest?];
  if (!request?.asksForNote) return next(command, args);
  const note = await vscode.window.showInputBox({
    title: vscode.l10n.t('Known discrepancy'),
    prompt: vscode.l10n.t('Why do the sources differ? Reports show this note. It may be left empty.'),
  });
  return note === undefined ? undefined : next(command, [{ ...request, note }]);
}
