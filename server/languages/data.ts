/** Reads the text of one of the data files that ship in `dist/data`; rejects when it is not there or not gzip. */
export type LoadData = (name: string) => Promise<string>;

/** @throws when the file cannot be read, naming it */
export async function loadText(load: LoadData, name: string): Promise<string> {
  try {
    return await load(name);
  } catch (error) {
    throw new Error(`the language data "${name}" cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}
