/** Reads one of the data files that ship in `dist/data`; rejects when it is not there. */
export type LoadData = (name: string) => Promise<Uint8Array>;

/**
 * Reads a gzip-compressed text file. Works in Node and in a web worker.
 * @throws when the file is not there or not gzip, naming it
 */
export async function loadText(load: LoadData, name: string): Promise<string> {
  try {
    return await gunzip(await load(name));
  } catch (error) {
    throw new Error(`the language data "${name}" cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}

async function gunzip(data: Uint8Array): Promise<string> {
  const stream = new DecompressionStream('gzip');
  const writer = stream.writable.getWriter();
  // What goes wrong in writing is told by the reading side.
  const written = writer.write(data as Uint8Array<ArrayBuffer>).then(() => writer.close());
  written.catch(() => {});
  const decoder = new TextDecoder();
  const reader = stream.readable.getReader();
  let text = '';
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read())
    text += decoder.decode(chunk.value, { stream: true });
  return text + decoder.decode();
}
