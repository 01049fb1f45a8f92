import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { PageReader } from './collect/collected';
import { annotationsUri } from './folder-annotations';
import type { Host } from './host';
import type { ClientRequests, InitializationOptions } from './protocol';
import { startServer } from './server';

/** More than any one folder's notes. */
const maxAnnotationBytes = 50_000_000;

const worker = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));

const ask = <M extends keyof ClientRequests>(
  method: M,
  params: ClientRequests[M]['params'],
): Promise<ClientRequests[M]['result']> => connection.sendRequest(method, params);

/** The world as a Web Worker sees it: files come from the client, data from where the extension is served. */
const browserHost = ({ dataUri, docsUri }: InitializationOptions): Host => ({
  list: (uri) => ask('recoupe/files/list', { uri }),
  read: (uri, maxBytes) => ask('recoupe/files/read', { uri, maxBytes }),
  annotationFile: (folder) => {
    const uri = annotationsUri(folder);
    const read = async () => {
      const file = await ask('recoupe/files/read', { uri, maxBytes: maxAnnotationBytes });
      return file && new TextDecoder().decode(file.bytes ?? undefined);
    };
    return {
      read,
      update: async (change) => {
        const text = change(await read());
        if (text !== null) await ask('recoupe/files/write', { uri, text });
      },
    };
  },
  loadPageReader: async () => {
    importScripts(new URL('../collect.js', dataUri).href);
    return (self as unknown as { recoupeCollect: { readPage: PageReader } }).recoupeCollect.readPage;
  },
  stamp: () => ({ id: `urn:uuid:${crypto.randomUUID()}`, created: new Date().toISOString() }),
  loadData: async (name) => {
    if (!dataUri) throw new Error('the client gave no dataUri in its initializationOptions');
    const response = await fetch(`${dataUri.replace(/\/?$/, '/')}${name}`);
    if (!response.ok) throw new Error(`${response.url}: ${response.status} ${response.statusText}`);
    return new Response(response.body!.pipeThrough(new DecompressionStream('gzip'))).text();
  },
  docsUri: docsUri ?? null,
});

startServer(connection, browserHost);
