import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import type { CreateClient } from './client';

/** In the browser the server is a Web Worker. */
export function clientFor(extension: vscode.Uri): CreateClient {
  const server = vscode.Uri.joinPath(extension, 'dist', 'server.js').toString(true);
  // The channel is named, not the worker: the editor's own Worker is not the class that the client looks for.
  const start = async () => {
    const worker = new Worker(server);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return (options) => new LanguageClient('recoupe', 'Recoupe', start, options);
}
