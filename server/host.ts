import type { AnnotationFile } from './annotations/annotation-store';
import type { Stamp } from './annotations/decisions';
import type { PageReader } from './collect/collected';
import type { FileContent, FolderEntry } from './protocol';

/** The world outside, as far as the server needs it. Everything is named by URI. */
export interface Host {
  /** The entries of one folder, not of those below it; null when there is no such folder. */
  list(folder: string): Promise<readonly FolderEntry[] | null>;
  /** A file's bytes; null when there is no such file. Files above `maxBytes` come without their bytes. */
  read(uri: string, maxBytes: number): Promise<FileContent | null>;
  /** The annotation file of a folder. */
  annotationFile(folder: string): AnnotationFile;
  /** What is new about an annotation that the user makes now. */
  stamp(): Stamp;
  /** What reads web pages; loaded when the first page is collected, because its libraries are large. */
  loadPageReader(): Promise<PageReader>;
  /** The text of a data file that ships with the server, gzip-compressed; rejects when it is not there. */
  loadData(name: string): Promise<string>;
  /** Base URI of the pages about finding codes, ending in `/`; null when they are not at hand. */
  readonly docsUri: string | null;
}
