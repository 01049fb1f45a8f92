import type * as vscode from 'vscode';
import type { ClientNotifications, ServerRequests } from '../../server/protocol';

/** What the views need of the language server: typed requests and notifications. */
export interface Server {
  request<Method extends keyof ServerRequests>(
    method: Method,
    params: ServerRequests[Method]['params'],
  ): Promise<ServerRequests[Method]['result']>;
  /** One handler a method: a later one takes the place of the earlier one, as in the language client. */
  on<Method extends keyof ClientNotifications>(
    method: Method,
    handler: (message: ClientNotifications[Method]) => void,
  ): vscode.Disposable;
}
