import type { TextDocument } from 'vscode-languageserver-textdocument';
import { StoryIndex } from './core/facts/story-index';
import type { Languages } from './core/language';
import { readDocument } from './core/read/reading';
import type { Localized, Story } from './core/values';

/** A file of a folder that is not, or not wholly, part of its story. */
export interface Notice {
  readonly uri: string;
  readonly code: 'source-skipped' | 'source-damaged';
  readonly message: Localized;
  /** Offset of the first damaged character; 0 for a skipped file. */
  readonly offset: number;
}

/** One workspace folder: one story, with the text of each of its documents and what could not be read. */
export class StoryFolder {
  readonly documents = new Map<string, TextDocument>();
  readonly notices = new Map<string, Notice>();
  /** Goes up with every change. */
  revision = 0;
  /** Sources that are listed but not read, because reading goes on or was stopped. */
  unread = 0;
  private readonly index: StoryIndex;

  /** @param uri of the folder; null for the documents that lie in no folder */
  constructor(
    readonly uri: string | null,
    private readonly languages: Languages,
  ) {
    this.index = new StoryIndex(languages);
  }

  /** Adds a document or replaces the one of the same URI. */
  replace(document: TextDocument): void {
    this.documents.set(document.uri, document);
    this.index.replace(readDocument({ path: document.uri, text: document.getText() }, this.languages));
    this.revision++;
  }

  remove(uri: string): void {
    const noticed = this.notices.delete(uri);
    const known = this.documents.delete(uri);
    if (known) this.index.remove(uri);
    if (known || noticed) this.revision++;
  }

  /** Says that a file could not be read, or not wholly. */
  note(notice: Notice): void {
    this.notices.set(notice.uri, notice);
    this.revision++;
  }

  get story(): Story {
    return this.index.story();
  }
}
