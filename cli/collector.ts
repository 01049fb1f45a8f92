import { join } from 'node:path';
import type { PageReader } from '../server/collect/collected';

/** Reads web pages. Its libraries are large: a bundle of its own, loaded when a page is read. */
export const readPage: PageReader = (html, url) => require(join(__dirname, 'collect.js')).readPage(html, url);
