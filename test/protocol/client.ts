import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import {
  type CancellationToken,
  CancellationTokenSource,
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  WorkDoneProgress,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { type Files, folderOf } from '../folder';
import { type Marked, marked } from '../marks';

/** How long a test waits for something that must come. Milliseconds. */
const patience = 20_000;

export interface Options {
  readonly locale?: string;
  readonly settings?: Record<string, unknown>;
  readonly initializationOptions?: Record<string, unknown>;
  readonly capabilities?: ClientCapabilities;
  /** Cancels the first progress as soon as it begins. */
  readonly cancelReading?: boolean;
  /** Workspace folders below the temporary one; the temporary one itself when left out. */
  readonly folders?: readonly string[];
}

/** A folder of fixtures on disk and a language client that talks to a server process over stdio. */
export interface Client {
  readonly root: string;
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** Log and message texts that the server sent. */
  readonly log: string[];
  readonly shown: string[];
  /** Methods of the refreshes that the server asked for. */
  readonly refreshed: string[];
  uri(path: string): string;
  file(path: string): string;
  /** A marked fixture by its path. */
  fixture(path: string): Marked & { readonly uri: string; readonly document: TextDocument };
  /** Start of a mark, as a position. */
  at(path: string, mark: string): Position;
  range(path: string, mark: string): Range;
  open(path: string, text?: string, languageId?: string): Promise<void>;
  change(path: string, text: string, version: number): Promise<void>;
  /** Any request about a document. */
  ask<R>(method: string, path: string, more?: Record<string, unknown>): Promise<R>;
  problems(path: string): readonly Diagnostic[];
  /** Waits until the problems of a file satisfy a condition. */
  untilProblems(path: string, test: (problems: readonly Diagnostic[]) => boolean): Promise<readonly Diagnostic[]>;
  tellFiles(...events: { path: string; type: 1 | 2 | 3 }[]): Promise<void>;
  until(what: string, test: () => boolean): Promise<void>;
  cancellation(): { readonly token: CancellationToken; cancel(): void };
}

/** Starts a server on a folder of fixtures; it ends with the test. */
export async function start(test: TestContext, files: Files, options: Options = {}): Promise<Client> {
  const root = folderOf(files);
  const server = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  test.after(async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill();
    await ended;
    connection.dispose();
    rmSync(root, { recursive: true, force: true });
  });
  const problems = new Map<string, readonly Diagnostic[]>();
  const log: string[] = [];
  const shown: string[] = [];
  const refreshed: string[] = [];
  const waiting = new Set<() => void>();
  const wake = () => {
    for (const check of waiting) check();
  };
  const uri = (path: string) => URI.file(join(root, path)).toString();
  connection.onNotification('textDocument/publishDiagnostics', (params: { uri: string; diagnostics: Diagnostic[] }) => {
    problems.set(params.uri, params.diagnostics);
    wake();
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    log.push(message);
    wake();
  });
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
    shown.push(message);
    wake();
  });
  connection.onRequest('workspace/configuration', () => [options.settings ?? {}]);
  connection.onRequest('client/registerCapability', () => null);
  for (const method of ['workspace/inlayHint/refresh', 'workspace/codeLens/refresh'])
    connection.onRequest(method, () => {
      refreshed.push(method);
      wake();
      return null;
    });
  let toCancel = options.cancelReading === true;
  connection.onRequest('window/workDoneProgress/create', ({ token }: { token: string }) => {
    connection.onProgress(WorkDoneProgress.type, token, () => {
      if (toCancel) void connection.sendNotification('window/workDoneProgress/cancel', { token });
      toCancel = false;
    });
    return null;
  });
  connection.listen();

  const folders = (options.folders ?? ['']).map((path) => ({ uri: pathToFileURL(join(root, path)).href, name: path }));
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: folders[0]?.uri ?? null,
    workspaceFolders: folders,
    locale: options.locale ?? 'en',
    initializationOptions: options.initializationOptions,
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
      window: { workDoneProgress: true },
      ...options.capabilities,
    },
  });
  await connection.sendNotification('initialized', {});

  const until = (what: string, test: () => boolean) =>
    new Promise<void>((resolve, reject) => {
      const check = () => {
        if (!test()) return;
        clearTimeout(timer);
        waiting.delete(check);
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.delete(check);
        reject(new Error(`waited in vain for ${what}\n${log.join('\n')}\n${JSON.stringify([...problems], null, 1)}`));
      }, patience);
      waiting.add(check);
      check();
    });
  const fixture = (path: string) => {
    const content = files[path];
    if (typeof content !== 'string') throw new Error(`no text fixture ${path}`);
    const source = marked(content);
    return { ...source, uri: uri(path), document: TextDocument.create(uri(path), 'news-source', 1, source.text) };
  };
  const range = (path: string, mark: string) => {
    const { document, span } = fixture(path);
    return { start: document.positionAt(span(mark).start), end: document.positionAt(span(mark).end) };
  };
  return {
    root,
    connection,
    initialized,
    log,
    shown,
    refreshed,
    uri,
    file: (path) => join(root, path),
    fixture,
    range,
    at: (path, mark) => range(path, mark).start,
    open: (path, text, languageId = 'news-source') =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: uri(path), languageId, version: 1, text: text ?? fixture(path).text },
      }),
    change: (path, text, version) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: uri(path), version },
        contentChanges: [{ text }],
      }),
    ask: (method, path, more = {}) => connection.sendRequest(method, { textDocument: { uri: uri(path) }, ...more }),
    problems: (path) => problems.get(uri(path)) ?? [],
    untilProblems: async (path, test) => {
      await until(`problems of ${path}`, () => problems.has(uri(path)) && test(problems.get(uri(path)) ?? []));
      return problems.get(uri(path)) ?? [];
    },
    tellFiles: (...events) =>
      connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: events.map(({ path, type }) => ({ uri: uri(path), type })),
      }),
    until,
    cancellation: () => {
      const source = new CancellationTokenSource();
      return { token: source.token, cancel: () => source.cancel() };
    },
  };
}
