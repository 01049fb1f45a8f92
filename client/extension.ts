import type { ExtensionContext } from 'vscode';
import { activateRecoupe } from './client';

let client: { stop(): Promise<void> } | undefined;

/**
 * The entry in both hosts, so that the package holds the client once: on the desktop the server is a Node process of its
 * own, in the browser a Web Worker. The parts that only one host can load are imported when it is known which one this is.
 */
export async function activate(context: ExtensionContext): Promise<void> {
  const { clientFor } = 'importScripts' in globalThis ? await import('./browser') : await import('./node');
  client = await activateRecoupe(context, clientFor(context.extensionUri));
}

export const deactivate = (): Promise<void> | undefined => client?.stop();
