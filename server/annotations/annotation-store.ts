import type { Annotation } from './annotation';
import { type PageProblem, parsePage, serialisePage } from './annotation-page';
import { applyEdit, type Edit, inverse } from './edits';

/** The annotation file of one folder, as the host reaches it. */
export interface AnnotationFile {
  /** Its text; null when there is none. Rejects when it cannot be read. */
  read(): Promise<string | null>;
  /**
   * Replaces its text by what `change` makes of the text that it has now, with no other writer between; nothing is
   * written when `change` gives null. The old text or the new one is on the disk at every moment.
   */
  update(change: (text: string | null) => string | null): Promise<void>;
}

/** A problem of the file, with the text that has it. */
export interface Fault extends PageProblem {
  readonly text: string;
}

/**
 * The annotations of one folder. Edits show at once; they are written behind, onto what the file holds by then, and
 * wait in memory while the file cannot be written or is not valid.
 */
export class AnnotationStore {
  private saved: readonly Annotation[] = [];
  private pending: readonly Edit[] = [];
  private current: readonly Annotation[] | null = null;
  private undoable: (readonly Edit[])[] = [];
  /** The file's text as it was last read. */
  private text: string | null | undefined;
  private writing: Promise<void> = Promise.resolve();
  /** What is wrong with the file at the moment; the annotations are then those of the last good state. */
  problem: Fault | null = null;

  /** @param changed is called after every change, by the user or by others */
  constructor(
    private readonly file: AnnotationFile,
    private readonly changed: () => void = () => {},
  ) {}

  /** The annotations as the user made them, written yet or not; the same value until one changes. */
  annotations(): readonly Annotation[] {
    this.current ??= this.pending.reduce(applyEdit, this.saved);
    return this.current;
  }

  /** Reads the file again, at start and when others changed it. */
  async reload(): Promise<void> {
    this.take(await this.file.read());
    if (this.pending.length && !this.problem) await this.write();
  }

  /** Makes the edits of one action of the user's; resolves when they are in the file, or wait for it to be mended. */
  edit(...edits: readonly Edit[]): Promise<void> {
    let before = this.annotations();
    const back: Edit[] = [];
    for (const edit of edits) {
      back.unshift(...inverse(before, edit));
      before = applyEdit(before, edit);
    }
    this.undoable.push(back);
    return this.make(edits);
  }

  /** Makes edits that only follow what the user did to a text: undo does not take them back. Nothing changed, nothing is written. */
  async follow(...edits: readonly Edit[]): Promise<void> {
    const before = this.annotations();
    const after = edits.reduce(applyEdit, before);
    if (after.some((annotation, index) => annotation !== before[index])) await this.make(edits);
  }

  private make(edits: readonly Edit[]): Promise<void> {
    this.pending = [...this.pending, ...edits];
    this.tell();
    return this.write();
  }

  /** Takes back the last action of the user's; false when there is none. */
  async undo(): Promise<boolean> {
    const edits = this.undoable.pop();
    if (!edits) return false;
    await this.make(edits);
    return true;
  }

  private write(): Promise<void> {
    // One write after the other; a failed one leaves its edits pending for the next.
    this.writing = this.writing.catch(() => {}).then(() => this.flush());
    return this.writing;
  }

  private async flush(): Promise<void> {
    if (!this.pending.length) return;
    const edits = this.pending;
    let written: readonly Annotation[] | null = null;
    let problem: Fault | null = null;
    await this.file.update((text) => {
      const page = parsePage(text ?? '');
      problem = page.problem ? { ...page.problem, text: text ?? '' } : null;
      written = page.annotations ? edits.reduce(applyEdit, page.annotations) : null;
      return written && serialisePage(written);
    });
    this.problem = problem;
    if (!written) return this.tell();
    this.saved = written;
    this.pending = this.pending.slice(edits.length);
    this.tell();
  }

  private take(text: string | null): void {
    if (text === this.text) return;
    this.text = text;
    const page = parsePage(text ?? '');
    this.problem = page.problem ? { ...page.problem, text: text ?? '' } : null;
    if (page.annotations) this.saved = page.annotations;
    this.tell();
  }

  private tell(): void {
    this.current = null;
    this.changed();
  }
}
