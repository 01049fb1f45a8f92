import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activateRecoupe } from './client';

let client: { stop(): Promise<void> } | undefined;

/** The web entry: the server is a Web Worker. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const server = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').toString(true);
  // The channel is named, not the worker: the editor's own Worker is not the class that the client looks for.
  const start = async () => {
    const worker = new Worker(server);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  client = await activateRecoupe(context, (options) => new LanguageClient('recoupe', 'Recoupe', start, options));
}

export const deactivate = (): Promise<void> | undefined => client?.stop();
