import './engine';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeHost } from './node-host';
import { startServer } from './server';

// The transport is on the command line: --node-ipc (VS Code) or --stdio (any editor).
startServer(createConnection(ProposedFeatures.all), () => nodeHost(__dirname));
