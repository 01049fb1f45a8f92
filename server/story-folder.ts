import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { AnnotationFile } from './annotations/annotation-store';
import type { Review } from './annotations/apply-decisions';
import { StoryIndex } from './core/facts/story-index';
import type { Languages } from './core/language';
import { readDocument } from './core/read/reading';
import type { Localized, Reading, Story } from './core/values';
import { checkDraft } from './drafts/check-draft';
import type { FileCode } from './features/diagnostics';
import { FolderAnnotations } from './folder-annotations';

/** A file of a folder that is not, or not wholly, part of its story. */
export interface Notice {
  readonly uri: string;
  readonly code: FileCode;
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
  private readonly drafts = new Map<string, Reading>();
  /** What was found when the drafts were last checked; null once one of them changed. */
  private checked: { story: Story; found: Story } | null = null;

  /** The user's decisions and notes; documents that lie in no folder have none. */
  readonly annotations: FolderAnnotations | null;

  /**
   * @param uri of the folder; null for the documents that lie in no folder
   * @param changed is called when the annotations changed
   */
  constructor(
    readonly uri: string | null,
    private readonly languages: Languages,
    annotationFile?: AnnotationFile,
    changed: () => void = () => {},
  ) {
    this.index = new StoryIndex(languages);
    const onChange = () => {
      this.revision++;
      changed();
    };
    this.annotations = uri && annotationFile ? new FolderAnnotations(uri, annotationFile, onChange) : null;
  }

  /**
   * Adds a document or replaces the one of the same URI.
   * @param isDraft whether it is a text that the user writes, and no source
   */
  replace(document: TextDocument, isDraft: boolean): void {
    if (this.documents.has(document.uri) && this.drafts.has(document.uri) !== isDraft) this.remove(document.uri);
    this.documents.set(document.uri, document);
    const reading = readDocument({ path: document.uri, text: document.getText() }, this.languages);
    if (isDraft) {
      this.drafts.set(document.uri, reading);
      this.checked = null;
    } else this.index.replace(reading);
    this.revision++;
  }

  remove(uri: string): void {
    const noticed = this.notices.delete(uri);
    const known = this.documents.delete(uri);
    if (this.drafts.delete(uri)) this.checked = null;
    else if (known) this.index.remove(uri);
    if (known || noticed) this.revision++;
  }

  /** Says that a file could not be read, or not wholly. */
  note(notice: Notice): void {
    this.notices.set(notice.uri, notice);
    this.revision++;
  }

  /** Every text that passages can lie in. */
  get texts(): readonly Reading[] {
    return [...this.index.story().readings, ...this.drafts.values()];
  }

  /** A text that the user writes; it is in no story. */
  draft(uri: string): Reading | undefined {
    return this.drafts.get(uri);
  }

  /** The story of the sources, with what the drafts get wrong; made once for each state. */
  private found(): Story {
    if (this.annotations) this.index.decideNames(this.annotations.nameDecisions(this.texts));
    const story = this.index.story();
    if (!this.drafts.size) return story;
    if (this.checked?.story !== story) {
      const findings = [...this.drafts.values()].flatMap((draft) => checkDraft(draft, story, this.languages));
      const found = { ...story, findings: [...story.findings, ...findings] };
      this.checked = { story, found };
    }
    return this.checked.found;
  }

  /** What was found, with what the user decided laid over it. */
  get review(): Review {
    const found = this.found();
    return this.annotations?.review(found, [...this.drafts.values()]) ?? { story: found, settled: [], open: [] };
  }

  get story(): Story {
    return this.review.story;
  }
}
