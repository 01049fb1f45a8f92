import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../server/protocol';
import { followTheme, themeAppearance } from './appearance';
import { registerCollecting } from './collect';
import { registerCommands } from './commands';
import { askBeforeDeciding } from './decisions';
import { answerFileRequests } from './files';
import { markFurtherSources } from './further-sources';
import { registerReports } from './reports';
import { showStatus } from './status';
import type { Server } from './views/server';
import { registerViews } from './views/views';

/** Makes the client of a server that is started as the host can. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** What is done alike in both hosts. */
export async function activateRecoupe(
  context: vscode.ExtensionContext,
  createClient: CreateClient,
): Promise<BaseLanguageClient> {
  const log = vscode.window.createOutputChannel('Recoupe', { log: true });
  const client = createClient(clientOptions(context.extensionUri, log));
  context.subscriptions.push(
    log,
    markFurtherSources(),
    answerFileRequests(client),
    showStatus(client),
    ...registerCommands(client, log),
  );
  await client.start();
  context.subscriptions.push(followTheme(client));
  const server: Server = {
    request: (method, params) => client.sendRequest(method, params),
    on: (method, handler) => client.onNotification(method, handler),
  };
  context.subscriptions.push(registerCollecting(server), registerReports(server));
  await registerViews(context, server);
  return client;
}

function clientOptions(extensionUri: vscode.Uri, log: vscode.LogOutputChannel): LanguageClientOptions {
  const below = (...path: string[]) => `${vscode.Uri.joinPath(extensionUri, ...path)}/`;
  const initializationOptions = (): InitializationOptions => ({
    dataUri: below('dist', 'data'),
    docsUri: below('docs', 'findings'),
    commands: ['recoupe.showMatrix', 'recoupe.showPlaces'],
    statusUpdates: true,
    problemsInHover: true,
    choosesDecisions: true,
    appearance: themeAppearance(),
  });
  return {
    // Drafts keep their own language; the server knows which texts of a folder are drafts and passes over the others.
    documentSelector: [
      ...sourceSchemes().flatMap((scheme) => [
        { scheme, language: 'news-source' },
        { scheme, pattern: '**/drafts/**/*.{md,txt}' },
      ]),
      ...(vscode.workspace.workspaceFolders ?? []).map(({ uri }) => ({
        scheme: uri.scheme,
        pattern: { baseUri: uri.toString(), pattern: '**/*.{md,txt}' },
      })),
    ],
    middleware: { executeCommand: askBeforeDeciding },
    outputChannel: log,
    initializationOptions,
    // Pictures in hovers are SVG of our own; nothing else than text comes from the articles.
    markdown: { supportHtml: false, isTrusted: false },
  };
}

/** Where sources live. Others (the old side of a comparison, a chat's code block) repeat what is there already. */
function sourceSchemes(): string[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return [...new Set(['file', 'untitled', ...folders.map(({ uri }) => uri.scheme)])];
}
