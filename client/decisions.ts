import * as vscode from 'vscode';
import type { ExecuteCommandSignature } from 'vscode-languageclient';
import type { DecisionChoice, DecisionRequest } from '../server/protocol';

/** Asks which decision is meant, and for the reason of one that wants it, before the server writes it. Escape takes it back. */
export async function askBeforeDeciding(
  command: string,
  args: unknown[],
  next: ExecuteCommandSignature,
): Promise<unknown> {
  if (command !== 'recoupe.decide') return next(command, args);
  const [offered] = args as [DecisionRequest | readonly DecisionChoice[]];
  const request = isChoice(offered) ? await chosen(offered) : offered;
  if (!request) return undefined;
  if (!request.asksForNote) return next(command, [request]);
  const note = await vscode.window.showInputBox({
    title: vscode.l10n.t('Known discrepancy'),
    prompt: vscode.l10n.t('Why do the sources differ? Reports show this note. It may be left empty.'),
  });
  return note === undefined ? undefined : next(command, [{ ...request, note }]);
}

const isChoice = (offered: DecisionRequest | readonly DecisionChoice[]): offered is readonly DecisionChoice[] =>
  Array.isArray(offered);

async function chosen(choices: readonly DecisionChoice[]): Promise<DecisionRequest | undefined> {
  const items = choices.map(({ title, request }) => ({ label: title, request }));
  const item = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('What have you decided?') });
  return item?.request;
}
