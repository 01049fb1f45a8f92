import * as vscode from 'vscode';
import type { Range } from '../../server/protocol';

/** Shows a passage and selects it. `beside` keeps the view that asked in sight, in the column next to it, and in use. */
export async function openPassage(path: string, range: Range, options: { readonly beside: boolean }): Promise<void> {
  const selection = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
  const uri = vscode.Uri.parse(path);
  const open = vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
  const column = open?.viewColumn ?? (options.beside ? vscode.ViewColumn.Beside : undefined);
  const editor = await vscode.window.showTextDocument(uri, {
    selection,
    preview: true,
    preserveFocus: options.beside,
    ...(column === undefined ? {} : { viewColumn: column }),
  });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
