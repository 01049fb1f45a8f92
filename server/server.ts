import type { Connection } from 'vscode-languageserver';
import type { Host } from './host';
import { loadLanguages } from './languages/languages';
import type { InitializationOptions } from './protocol';
import { Session } from './session';

/**
 * Serves one client until it ends the connection.
 * @param makeHost gives the world for the options that the client starts with
 */
export function startServer(connection: Connection, makeHost: (options: InitializationOptions) => Host): void {
  let session: Session | undefined;
  connection.onInitialize(async (params) => {
    const host = makeHost((params.initializationOptions ?? {}) as InitializationOptions);
    session = new Session(connection, host, await loadLanguages(host.loadData), params);
    return session.capabilities();
  });
  connection.onInitialized(() => session?.start());
  connection.onShutdown(() => session?.stop());
  connection.listen();
}
