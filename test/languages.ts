import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { loadLanguages } from '../server/languages/languages';

/** Reads a data file as it is committed. */
export const loadData = async (name: string) => gunzipSync(readFileSync(`server/data/${name}`)).toString();

/** The language packs with the data that ships, loaded once for a test file. */
export const languages = loadLanguages(loadData);
