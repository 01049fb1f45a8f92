import { CodeActionKind, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver';
import { commands } from './commands';
import { legend } from './features/semantic-tokens';

/** What is answered to `initialize`. */
export const initializeResult: InitializeResult = {
  serverInfo: { name: 'Recoupe' },
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentLinkProvider: {},
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    declarationProvider: true,
    documentHighlightProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    codeLensProvider: {},
    completionProvider: {},
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor] },
    inlayHintProvider: true,
    semanticTokensProvider: { legend, range: true, full: { delta: true } },
    executeCommandProvider: { commands },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didRename: { filters: [{ pattern: { glob: '**/*' } }] } },
    },
  },
};
