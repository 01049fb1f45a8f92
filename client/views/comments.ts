import * as vscode from 'vscode';
import type { CommentThreadView, Position } from '../../server/protocol';
import type { Server } from './server';

/** A comment as the editor shows it, with its place in its thread. */
class ThreadComment implements vscode.Comment {
  mode = vscode.CommentMode.Preview;
  readonly author: vscode.CommentAuthorInformation;
  readonly timestamp?: Date;

  constructor(
    readonly thread: vscode.CommentThread,
    readonly index: number,
    public body: string,
    author: string,
    created: string | undefined,
  ) {
    this.author = { name: author };
    if (created) this.timestamp = new Date(created);
  }
}

/** Texts of the opened folders; the server knows which of them are sources and drafts. */
const takesComments = (uri: vscode.Uri): boolean =>
  /\.(?:txt|md)$/i.test(uri.path) && vscode.workspace.getWorkspaceFolder(uri) !== undefined;

/** Comments on any passage of a source or draft. The server keeps them; this shows them and passes on what the user does. */
export class SourceComments implements vscode.Disposable {
  private readonly controller: vscode.CommentController;
  private readonly threads = new Map<string, Map<string, vscode.CommentThread>>();
  private readonly ids = new WeakMap<vscode.CommentThread, string>();
  /** What each thread shows, as JSON: one that did not change is left alone, because someone may be writing in it. */
  private readonly shown = new WeakMap<vscode.CommentThread, string>();
  private readonly subscriptions: vscode.Disposable[];

  /** @param storyChanged the one subscription of the views: a second one to the server would take its place */
  constructor(
    private readonly server: Server,
    storyChanged: vscode.Event<unknown>,
  ) {
    this.controller = vscode.comments.createCommentController('recoupe', 'Recoupe');
    this.controller.options = { prompt: vscode.l10n.t('Note on this passage') };
    this.controller.commentingRangeProvider = {
      // Answered at once: the editor forgets the threads that are made while it waits for the answer.
      provideCommentingRanges: (document) =>
        takesComments(document.uri) ? [new vscode.Range(0, 0, document.lineCount, 0)] : [],
    };
    const commands: Record<string, (...values: never[]) => unknown> = {
      'recoupe.comment': (reply: vscode.CommentReply) => this.comment(reply),
      'recoupe.resolveComments': (thread: vscode.CommentThread) => this.resolve(thread, true),
      'recoupe.reopenComments': (thread: vscode.CommentThread) => this.resolve(thread, false),
      'recoupe.editComment': (comment: ThreadComment) => show(comment, vscode.CommentMode.Editing),
      'recoupe.saveComment': (comment: ThreadComment) => this.save(comment),
      'recoupe.cancelComment': (comment: ThreadComment) => show(comment, vscode.CommentMode.Preview),
      'recoupe.deleteComment': (comment: ThreadComment) => this.remove(comment),
    };
    this.subscriptions = [
      this.controller,
      ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
      vscode.workspace.onDidOpenTextDocument((document) => this.refresh(document)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.forget(uri)),
      storyChanged(() => this.refreshAll()),
    ];
    this.refreshAll();
  }

  dispose(): void {
    for (const { dispose } of this.subscriptions.map((one) => ({ dispose: () => one.dispose() }))) dispose();
  }

  private refreshAll(): void {
    for (const document of vscode.workspace.textDocuments) void this.refresh(document);
  }

  private forget(uri: vscode.Uri): void {
    for (const thread of this.threads.get(uri.toString())?.values() ?? []) thread.dispose();
    this.threads.delete(uri.toString());
  }

  /** The comments on a document; null when it is neither source nor draft. */
  private async commentsOn({ uri }: { uri: vscode.Uri }) {
    return takesComments(uri) ? this.server.request('recoupe/comments', { uri: uri.toString() }) : null;
  }

  /** Asks for the comments of a document and shows them. */
  private async refresh({ uri }: { uri: vscode.Uri }): Promise<void> {
    const views = (await this.commentsOn({ uri })) ?? [];
    const known = this.threads.get(uri.toString()) ?? new Map<string, vscode.CommentThread>();
    this.threads.set(uri.toString(), known);
    for (const [id, thread] of known) {
      if (views.some((view) => view.id === id)) continue;
      thread.dispose();
      known.delete(id);
    }
    for (const view of views) {
      const thread = known.get(view.id) ?? this.controller.createCommentThread(uri, rangeOf(view), []);
      known.set(view.id, thread);
      this.ids.set(thread, view.id);
      this.fill(thread, view);
    }
  }

  private fill(thread: vscode.CommentThread, view: CommentThreadView): void {
    const { t } = vscode.l10n;
    const json = JSON.stringify(view);
    if (this.shown.get(thread) === json) return;
    this.shown.set(thread, json);
    thread.range = rangeOf(view);
    const quote = clipped(view.quote);
    thread.label = view.range ? t('On “{0}”', quote) : t('The passage was not found again: “{0}”', quote);
    thread.state = view.resolved ? vscode.CommentThreadState.Resolved : vscode.CommentThreadState.Unresolved;
    thread.contextValue = view.resolved ? 'resolved' : 'open';
    thread.comments = view.comments.map(
      ({ text, author, created }, index) => new ThreadComment(thread, index, text, author ?? '', created),
    );
  }

  private async comment({ thread, text }: vscode.CommentReply): Promise<void> {
    const id = this.ids.get(thread);
    const uri = thread.uri.toString();
    if (id) await this.server.request('recoupe/comment', { uri, action: { kind: 'reply', id, text } });
    else {
      const { start, end } = thread.range ?? new vscode.Range(0, 0, 0, 0);
      // A message to a Web Worker is cloned, and would lose what the editor's own classes hold.
      const range = { start: plain(start), end: plain(end) };
      const before = new Set(this.threads.get(uri)?.keys());
      thread.dispose();
      await this.server.request('recoupe/comment', { uri, range, action: { kind: 'start', text } });
      await this.refresh(thread);
      // What was just written stays open.
      for (const [id, made] of this.threads.get(uri) ?? [])
        if (!before.has(id)) made.collapsibleState = vscode.CommentThreadCollapsibleState.Expanded;
      return;
    }
    await this.refresh(thread);
  }

  private async resolve(thread: vscode.CommentThread, resolved: boolean): Promise<void> {
    const id = this.ids.get(thread);
    if (!id) return;
    await this.server.request('recoupe/comment', {
      uri: thread.uri.toString(),
      action: { kind: 'resolve', id, resolved },
    });
    await this.refresh(thread);
  }

  private async save(comment: ThreadComment): Promise<void> {
    const { thread, index, body } = comment;
    show(comment, vscode.CommentMode.Preview);
    await this.onComment(thread, (id) => ({ kind: 'change', id, index, text: body }));
  }

  private async remove({ thread, index }: ThreadComment): Promise<void> {
    await this.onComment(thread, (id) => ({ kind: 'delete', id, index }));
  }

  private async onComment(
    thread: vscode.CommentThread,
    action: (
      id: string,
    ) => { kind: 'change'; id: string; index: number; text: string } | { kind: 'delete'; id: string; index: number },
  ): Promise<void> {
    const id = this.ids.get(thread);
    if (!id) return;
    await this.server.request('recoupe/comment', { uri: thread.uri.toString(), action: action(id) });
    await this.refresh(thread);
  }
}

/** Shows a comment as text or as a field; the editor looks only at a new list. */
function show(comment: ThreadComment, mode: vscode.CommentMode): void {
  comment.mode = mode;
  comment.thread.comments = [...comment.thread.comments];
}

/** The beginning of a passage, for a title. */
const clipped = (quote: string): string =>
  quote.length > 60 ? `${quote.slice(0, 60).replace(/\s+\S*$/, '')}…` : quote;

const plain = ({ line, character }: vscode.Position): Position => ({ line, character });

function rangeOf({ range }: CommentThreadView): vscode.Range {
  if (!range) return new vscode.Range(0, 0, 0, 0);
  const { start, end } = range;
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
