import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type FileEvent,
  type ProtocolNotificationType,
} from 'vscode-languageserver';
import type { ServerNotifications } from './protocol';
import type { Session } from './session';
import { canonical } from './source-files';
import type { StoryFolder } from './story-folder';
import { silent } from './workspace';

/** File events that come within this time are handled together. Milliseconds. */
const fileDelay = 150;

/** Keeps the stories in step with folders, files, settings and the colours of the client. */
export function followWorkspace(session: Session): void {
  const { connection, workspace } = session;
  const appearance: keyof ServerNotifications = 'recoupe/appearance';
  connection.onNotification(appearance, (change: ServerNotifications['recoupe/appearance']) => {
    session.options = { ...session.options, ...change };
  });
  const waiting: FileEvent[] = [];
  connection.onDidChangeWatchedFiles(({ changes }) => {
    waiting.push(...changes);
    session.later('files', fileDelay, () => {
      const events = waiting.splice(0);
      session.readNext('file events', () => handleFileEvents(session, events));
    });
  });
  connection.workspace.onDidRenameFiles(({ files }) =>
    session.readNext('rename', async () => {
      for (const { oldUri, newUri } of files) {
        const from = canonical(oldUri);
        await workspace.folderOf(from).annotations?.rename(from, canonical(newUri));
      }
    }),
  );
  connection.onDidChangeConfiguration(({ settings }) =>
    session.changeSettings((settings as { recoupe?: unknown } | null)?.recoupe),
  );
}

async function handleFileEvents({ workspace }: Session, events: readonly FileEvent[]): Promise<void> {
  const folders = new Set<StoryFolder>();
  for (const { uri } of events) {
    await workspace.reread(canonical(uri));
    folders.add(workspace.folderOf(canonical(uri)));
  }
  for (const folder of folders) await workspace.sync(folder, silent);
}

/** Asks the client, once it is ready, for the events that it sends only on demand. */
export function registerForEvents(session: Session): void {
  const { connection, workspace } = session;
  const capabilities = session.params.capabilities.workspace;
  if (capabilities?.didChangeWatchedFiles?.dynamicRegistration)
    register(session, DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*' }] });
  if (capabilities?.didChangeConfiguration?.dynamicRegistration)
    register(session, DidChangeConfigurationNotification.type, { section: 'recoupe' });
  if (capabilities?.workspaceFolders)
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const { uri } of removed) session.removeFolder(canonical(uri));
      for (const { uri } of added) workspace.addFolder(canonical(uri));
      session.readAll();
    });
}

/** A client that refuses is served without these events. */
function register<Options>(
  { connection, log }: Session,
  type: ProtocolNotificationType<unknown, Options>,
  options: Options,
): void {
  connection.client
    .register(type, options)
    .catch((error: Error) => log(`no ${type.method} from this client: ${error.message}`));
}
