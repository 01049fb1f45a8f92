import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI, Utils } from 'vscode-uri';
import { type Annotation, annotationsFileName, iriOfPath, type Target } from './annotations/annotation';
import { type AnnotationFile, AnnotationStore, type Fault } from './annotations/annotation-store';
import { applyDecisions, type Review } from './annotations/apply-decisions';
import { type CommentAction, commentEdit, type Thread, threadsOf } from './annotations/comments';
import { decide, nameDecisionsOf, type Paths, type Stamp, targetOf } from './annotations/decisions';
import { reAnchor } from './annotations/re-anchor';
import type { NameDecision } from './core/facts/name-decisions';
import type { Place, Reading, Story } from './core/values';
import type { DecisionRequest } from './protocol';
import { pathBelow } from './source-files';

/** The annotation file's URI in a folder. */
export const annotationsUri = (folder: string): string =>
  Utils.joinPath(URI.parse(folder), annotationsFileName).toString();

/** What the user decided about the story of one folder, laid over what was found. */
export class FolderAnnotations {
  readonly store: AnnotationStore;
  readonly paths: Paths;
  private last: { story: Story; annotations: readonly Annotation[]; review: Review } | null = null;

  /** @param changed is called after every change of the annotations */
  constructor(
    readonly folder: string,
    file: AnnotationFile,
    changed: () => void,
  ) {
    this.store = new AnnotationStore(file, changed);
    this.paths = {
      absolute: (path) => Utils.joinPath(URI.parse(folder), path).toString(),
      relative: (uri) => pathBelow(folder, uri) ?? uri,
    };
  }

  /** The story as the user sees it; made once for each story and state of the annotations. */
  review(story: Story, drafts: readonly Reading[]): Review {
    const annotations = this.store.annotations();
    if (this.last?.story !== story || this.last.annotations !== annotations)
      this.last = { story, annotations, review: applyDecisions(story, annotations, this.paths, drafts) };
    return this.last.review;
  }

  /** What the user decided of names; the story is told by it. */
  nameDecisions(readings: readonly Reading[]): readonly NameDecision[] {
    return nameDecisionsOf(this.store.annotations(), readings, this.paths);
  }

  /** Writes a decision of the user's. Rejects when the file cannot be written; the decision then waits in memory. */
  async decide(request: DecisionRequest, readings: readonly Reading[], stamp: Stamp): Promise<void> {
    const { says, code, note, name, places = [], document, wholeFolder } = request;
    const passages = places.flatMap((place) => targetOf(place, readings, this.paths) ?? []);
    const wholes: Target[] = [];
    if (document) wholes.push({ source: iriOfPath(this.paths.relative(document)) });
    if (wholeFolder) wholes.push({ source: './' });
    const target = [...passages, ...wholes];
    if (!target.length) throw new Error('the passages of this decision are no longer there');
    await this.store.edit({ kind: 'put', annotation: decide(stamp, says, target, { code, note, name }) });
  }

  /** Makes or changes a comment. @returns whether there was anything to write */
  async comment(
    action: CommentAction,
    place: Place | null,
    readings: readonly Reading[],
    stamp: Stamp,
  ): Promise<boolean> {
    const target = place && targetOf(place, readings, this.paths);
    const edit = commentEdit(this.store.annotations(), action, stamp, target);
    if (edit) await this.store.edit(edit);
    return edit !== null;
  }

  /** Follows a file or folder that was given another name; both are URIs. */
  async rename(from: string, to: string): Promise<void> {
    const [before, after] = [pathBelow(this.folder, from), pathBelow(this.folder, to)];
    if (before !== null && after !== null) await this.store.follow({ kind: 'rename', from: before, to: after });
  }

  /** Describes the passages of a document anew, once it is saved. */
  async reAnchor(saved: Reading): Promise<void> {
    await this.store.follow(...reAnchor(this.store.annotations(), saved, this.paths));
  }

  /** The comments on a document. */
  threads(path: string, readings: readonly Reading[]): readonly Thread[] {
    return threadsOf(this.store.annotations(), readings, this.paths).filter((thread) => thread.path === path);
  }

  /** The file with its fault, to be shown as a problem of it; null when it is in order. */
  fault(): { document: TextDocument; problem: Fault } | null {
    const { problem } = this.store;
    return problem && { document: TextDocument.create(annotationsUri(this.folder), 'json', 0, problem.text), problem };
  }
}
