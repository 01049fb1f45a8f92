import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateRecoupe } from './client';

let client: { stop(): Promise<void> } | undefined;

/** The desktop entry: the server is a Node process of its own. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const transport = TransportKind.ipc;
  client = await activateRecoupe(
    context,
    (options) =>
      new LanguageClient(
        'recoupe',
        'Recoupe',
        {
          run: { module, transport },
          debug: { module, transport, options: { execArgv: ['--nolazy', '--inspect=6009', '--enable-source-maps'] } },
        },
        options,
      ),
  );
}

export const deactivate = (): Promise<void> | undefined => client?.stop();
