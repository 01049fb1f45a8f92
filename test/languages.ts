import { readFileSync } from 'node:fs';
import { loadLanguages } from '../server/languages/languages';

/** Reads a data file as it is committed. */
export const loadData = async (name: string) => new Uint8Array(readFileSync(`server/data/${name}`));

/** The language packs with the data that ships, loaded once for a test file. */
export const languages = loadLanguages(loadData);
