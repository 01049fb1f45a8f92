import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientRequests, FolderEntry } from '../server/protocol';

type Handlers = {
  [M in keyof ClientRequests]: (params: ClientRequests[M]['params']) => Promise<ClientRequests[M]['result']>;
};

const absent = (error: unknown): null => {
  if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
  throw error;
};

const handlers: Handlers = {
  'recoupe/files/list': async ({ uri }) => {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(uri)).then((found) => found, absent);
    return (
      entries?.flatMap(([name, type]): FolderEntry[] => {
        if (type & vscode.FileType.Directory) return [{ name, kind: 'folder' }];
        return type & vscode.FileType.File ? [{ name, kind: 'file' }] : [];
      }) ?? null
    );
  },
  'recoupe/files/read': async ({ uri, maxBytes }) => {
    const file = vscode.Uri.parse(uri);
    const stat = await vscode.workspace.fs.stat(file).then((found) => found, absent);
    if (!stat) return null;
    if (stat.size > maxBytes) return { size: stat.size, bytes: null };
    const bytes = await vscode.workspace.fs.readFile(file).then((found) => found, absent);
    return bytes && { size: bytes.length, bytes };
  },
  'recoupe/files/write': async ({ uri, text }) => {
    await vscode.workspace.fs.writeFile(vscode.Uri.parse(uri), new TextEncoder().encode(text));
    return null;
  },
};

/** Reads and writes files for a server that cannot: the one in a Web Worker. */
export function answerFileRequests(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries(handlers).map(([method, handler]) => client.onRequest(method, handler as never)),
  );
}
