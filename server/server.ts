import type { Connection } from 'vscode-languageserver';
import { initializeResult } from './capabilities';
import { carryOutCommands } from './commands';
import { followDocuments } from './document-events';
import type { Host } from './host';
import { answerLanguageRequests } from './language-requests';
import { loadLanguages } from './languages/languages';
import { answerOwnRequests } from './own-requests';
import type { InitializationOptions } from './protocol';
import { Session } from './session';
import { followWorkspace, registerForEvents } from './workspace-events';

/**
 * Serves one client until it ends the connection.
 * @param makeHost gives the world for the options that the client starts with
 */
export function startServer(connection: Connection, makeHost: (options: InitializationOptions) => Host): void {
  let session: Session | undefined;
  connection.onInitialize(async (params) => {
    const host = makeHost((params.initializationOptions ?? {}) as InitializationOptions);
    session = new Session(connection, host, await loadLanguages(host.loadData), params);
    followDocuments(session);
    followWorkspace(session);
    answerLanguageRequests(session);
    answerOwnRequests(session);
    carryOutCommands(session);
    return initializeResult;
  });
  connection.onInitialized(async () => {
    if (!session) return;
    registerForEvents(session);
    await session.start();
  });
  connection.onShutdown(() => session?.stop());
  connection.listen();
}
