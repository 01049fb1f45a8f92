/** Reads one of the data files that ship in `dist/data`; rejects when it is not there. */
export type LoadData = (name: string) => Promise<Uint8Array>;

/**
 * Reads a gzip-compressed text file. Works in Node and in a web worker.
 * @throws when the file is not there or not gzip, naming it
 */
export async function loadText(load: LoadData, name: string): Promise<string> {
  try {
    const blob = new Blob([(await load(name)) as Uint8Array<ArrayBuffer>]);
    return await new Response(blob.stream().pipeThrough(new DecompressionStream('gzip'))).text();
  } catch (error) {
    throw new Error(`the language data "${name}" cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}
