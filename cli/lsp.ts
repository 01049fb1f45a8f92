import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost } from '../server/node-host';
import { startServer } from '../server/server';
import { parse, UsageError } from './command';

/** `recoupe lsp --stdio`: serves an editor until it ends the connection. */
export async function lspCommand(args: string[]): Promise<number> {
  const { values } = parse(args, { stdio: { type: 'boolean' } });
  if (!values.stdio) throw new UsageError('lsp speaks over standard input and output only: recoupe lsp --stdio');
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  startServer(connection, () => nodeHost(__dirname));
  await new Promise<void>((resolve) => connection.onExit(resolve));
  return 0;
}
