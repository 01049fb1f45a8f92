import { CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI, Utils } from 'vscode-uri';
import type { Languages } from './core/language';
import type { Localized } from './core/values';
import { decodeSource } from './decode';
import { damaged, notText, tooLarge, unreadable } from './file-notices';
import type { Host } from './host';
import { draftTest, maxSourceBytes, type OwnGlobs, pathBelow, sourcesBelow, sourceTest } from './source-files';
import { StoryFolder } from './story-folder';

/** How far a folder's reading has come; the reader of many files reports to it after each. */
export interface Progress {
  readonly token: CancellationToken;
  report(done: number, of: number): void;
}

/** For reading that no one waits for. */
export const silent: Progress = { token: CancellationToken.None, report: () => {} };

/** Language id that a client gives to a file that the user calls a source wherever it lies. */
const sourceLanguageId = 'news-source';

/**
 * The stories of all workspace folders, kept in step with the files and the open documents. Everything that changes a
 * story runs to its end between two awaits, so that a reader in between always finds a consistent one.
 */
export class Workspace {
  readonly folders = new Map<string, StoryFolder>();
  /** Open documents that lie in no folder: read together, like a folder of their own. */
  private readonly loose: StoryFolder;
  private readonly open = new Map<string, TextDocument>();
  private readonly edited = new Set<string>();
  private globs: OwnGlobs = { sources: [], drafts: [] };
  private draftPath = draftTest(this.globs);

  constructor(
    private readonly host: Host,
    private readonly languages: Languages,
    private readonly log: (message: string) => void,
    private readonly annotated: () => void = () => {},
  ) {
    this.loose = new StoryFolder(null, languages);
  }

  // ── folders ──────────────────────────────────────────────────────────────────────────────────────────────────

  addFolder(uri: string): void {
    const make = () => new StoryFolder(uri, this.languages, this.host.annotationFile(uri), this.annotated);
    if (!this.folders.has(uri)) this.folders.set(uri, make());
    for (const document of this.open.values()) this.loose.remove(document.uri);
    for (const uri of this.open.keys()) this.edited.add(uri);
  }

  /** @returns the folder as it was, so that what was shown of it can be taken back */
  removeFolder(uri: string): StoryFolder | undefined {
    const folder = this.folders.get(uri);
    this.folders.delete(uri);
    for (const uri of this.open.keys()) this.edited.add(uri);
    return folder;
  }

  /** Takes effect on a folder when it is next synchronised. */
  setGlobs(globs: OwnGlobs): void {
    this.globs = globs;
    this.draftPath = draftTest(globs);
  }

  /** The folder that a document belongs to, the innermost where folders lie in one another. */
  folderOf(uri: string): StoryFolder {
    let best: StoryFolder | undefined;
    for (const folder of this.folders.values())
      if (pathBelow(folder.uri!, uri) !== null && (!best || folder.uri!.length > best.uri!.length)) best = folder;
    return best ?? this.loose;
  }

  get all(): StoryFolder[] {
    return [...this.folders.values(), this.loose];
  }

  // ── files ────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Lists the folder's sources, reads those that are new and forgets those that are gone. */
  async sync(folder: StoryFolder, progress: Progress): Promise<void> {
    if (!folder.uri) return;
    await folder.annotations?.store
      .reload()
      .catch((error: Error) => this.log(`The annotations of ${folder.uri} could not be read: ${error.message}`));
    const listed = await sourcesBelow(this.host, folder.uri, this.globs);
    const wanted = new Set(listed.filter((uri) => this.folderOf(uri) === folder));
    for (const uri of [...folder.documents.keys(), ...folder.notices.keys()])
      if (wanted.has(uri) ? this.isOtherKind(folder, uri) : !this.isShown(folder, uri)) folder.remove(uri);
    const missing = [...wanted].filter((uri) => !folder.documents.has(uri) && !folder.notices.has(uri));
    folder.unread = missing.length;
    for (const [done, uri] of missing.entries()) {
      if (progress.token.isCancellationRequested) break;
      progress.report(done, missing.length);
      await this.readFile(folder, uri);
      folder.unread--;
    }
    if (folder.unread) this.log(`Reading was stopped: ${folder.unread} of ${wanted.size} sources are not read.`);
  }

  /** Forgets every file, so that the next `sync` reads them all again. */
  forgetFiles(folder: StoryFolder): void {
    for (const uri of [...folder.documents.keys(), ...folder.notices.keys()])
      if (!this.open.has(uri)) folder.remove(uri);
  }

  /** Reads a file again that the story already holds; others are left to `sync`. */
  async reread(uri: string): Promise<void> {
    const folder = this.folderOf(uri);
    if (folder.documents.has(uri) || folder.notices.has(uri)) await this.readFile(folder, uri);
  }

  private async readFile(folder: StoryFolder, uri: string): Promise<void> {
    const skip = (message: Localized) => {
      folder.remove(uri);
      folder.note({ uri, code: 'source-skipped', offset: 0, message });
      this.log(message.en);
    };
    const name = pathBelow(folder.uri ?? '', uri) ?? uri;
    try {
      const file = await this.host.read(uri, maxSourceBytes);
      // While the file was being read the user may have opened it: what the editor shows wins.
      const shown = this.open.get(uri);
      if (shown) return this.show(folder, shown);
      if (!file) return folder.remove(uri);
      if (!file.bytes) return skip(tooLarge(name, file.size));
      const decoded = decodeSource(file.bytes);
      if (decoded.kind === 'binary') return skip(notText(name));
      folder.remove(uri);
      folder.replace(TextDocument.create(uri, sourceLanguageId, 0, decoded.text), this.isDraft(folder, uri));
      if (!decoded.damaged) return;
      const message = damaged(name);
      folder.note({ uri, code: 'source-damaged', offset: Math.max(0, decoded.text.indexOf('\ufffd')), message });
      this.log(message.en);
    } catch (error) {
      skip(unreadable(name, error instanceof Error ? error.message : String(error)));
    }
  }

  // ── open documents ───────────────────────────────────────────────────────────────────────────────────────────

  /** A document was opened or edited: its text waits for `takeEdits`. */
  opened(document: TextDocument): void {
    this.open.set(document.uri, document);
    this.edited.add(document.uri);
  }

  openDocument(uri: string): TextDocument | undefined {
    return this.open.get(uri);
  }

  /** The document is closed: its file counts again. */
  async closed(uri: string): Promise<void> {
    this.open.delete(uri);
    this.edited.delete(uri);
    const folder = this.folderOf(uri);
    if (folder.uri && this.isSource(folder, uri)) await this.readFile(folder, uri);
    else folder.remove(uri);
  }

  /** Reads every document edited since the last call. @returns whether a story changed */
  takeEdits(): boolean {
    let changed = false;
    for (const uri of this.edited) {
      const document = this.open.get(uri);
      const folder = this.folderOf(uri);
      if (!document || !this.counts(folder, document)) continue;
      this.show(folder, document);
      changed = true;
    }
    this.edited.clear();
    return changed;
  }

  private show(folder: StoryFolder, document: TextDocument): void {
    folder.notices.delete(document.uri);
    if (document.getText().length > maxSourceBytes) {
      const message = tooLarge(pathBelow(folder.uri ?? '', document.uri) ?? document.uri, document.getText().length);
      folder.remove(document.uri);
      folder.note({ uri: document.uri, code: 'source-skipped', offset: 0, message });
    } else folder.replace(document, this.isDraft(folder, document.uri));
  }

  private counts(folder: StoryFolder, document: TextDocument): boolean {
    return !folder.uri || document.languageId === sourceLanguageId || this.isSource(folder, document.uri);
  }

  private isSource(folder: StoryFolder, uri: string): boolean {
    return folder.documents.has(uri) || folder.notices.has(uri) || this.isNamed(folder, uri);
  }

  /** Is it a source or a draft by its path? */
  private isNamed(folder: StoryFolder, uri: string): boolean {
    const name = Utils.basename(URI.parse(folder.uri!));
    return this.isDraft(folder, uri) || sourceTest(name, this.globs)(pathBelow(folder.uri!, uri) ?? '');
  }

  /** An open document counts although its file is not there, or not yet. */
  private isShown(folder: StoryFolder, uri: string): boolean {
    const document = this.open.get(uri);
    return document !== undefined && (document.languageId === sourceLanguageId || this.isNamed(folder, uri));
  }

  private isDraft({ uri: folder }: StoryFolder, uri: string): boolean {
    return folder !== null && this.draftPath(pathBelow(folder, uri) ?? '');
  }

  /** A source became a draft, or the other way round, since it was read. */
  private isOtherKind(folder: StoryFolder, uri: string): boolean {
    return folder.documents.has(uri) && this.isDraft(folder, uri) !== (folder.draft(uri) !== undefined);
  }
}
