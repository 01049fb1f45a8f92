import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { CreateClient } from './client';

/** On the desktop the server is a Node process of its own. */
export function clientFor(extension: vscode.Uri): CreateClient {
  const module = vscode.Uri.joinPath(extension, 'dist', 'server.js').fsPath;
  const transport = TransportKind.ipc;
  const debugging = { execArgv: ['--nolazy', '--inspect=6009', '--enable-source-maps'] };
  const server = { run: { module, transport }, debug: { module, transport, options: debugging } };
  return (options) => new LanguageClient('recoupe', 'Recoupe', server, options);
}
