import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { StoryContext } from './features/context';
import { diagnostics, type FileProblem } from './features/diagnostics';
import { say } from './features/messages';
import type { ClientNotifications, Status } from './protocol';
import type { StoryFolder } from './story-folder';

/** Sends what the client shows without asking: problems, status, and the word that a story changed. */
export class Publisher {
  /** What was last sent of a file, as JSON, by folder and URI: only what differs is sent again. */
  private readonly sent = new Map<StoryFolder, Map<string, string>>();
  private readonly revisions = new Map<StoryFolder, number>();

  /** @param own whether the client is Recoupe's, which understands its notifications */
  constructor(
    private readonly connection: Connection,
    private readonly own: boolean,
  ) {}

  /** Sends the problems of a folder that are not what they were. @returns whether its story changed */
  publish(folder: StoryFolder, context: StoryContext): boolean {
    if (this.revisions.get(folder) === folder.revision) return false;
    this.revisions.set(folder, folder.revision);
    const problems = [...folder.notices.values()].map(
      ({ uri, code, offset, message }): FileProblem => ({
        path: uri,
        start: offset,
        end: offset + (code === 'source-damaged' ? 1 : 0),
        code,
        message: say(message, context.locale),
      }),
    );
    const fault = folder.annotations?.fault();
    if (fault) {
      const { start, end, message } = fault.problem;
      const code = 'annotations-invalid';
      problems.push({ path: fault.document.uri, start, end, code, message: say(message, context.locale) });
    }
    this.send(folder, diagnostics(context, problems));
    if (folder.uri) this.notify('recoupe/storyChanged', { folder: folder.uri, revision: folder.revision });
    return true;
  }

  /** Takes back all problems of a folder that is gone. */
  forget(folder: StoryFolder): void {
    this.send(folder, new Map());
    this.sent.delete(folder);
    this.revisions.delete(folder);
  }

  /** Has every folder published again, because settings changed. */
  invalidate(): void {
    this.revisions.clear();
  }

  status(status: Status): void {
    this.notify('recoupe/status', status);
  }

  private notify<M extends keyof ClientNotifications>(method: M, params: ClientNotifications[M]): void {
    if (this.own) void this.connection.sendNotification(method, params);
  }

  private send(folder: StoryFolder, byFile: Map<string, Diagnostic[]>): void {
    const before = this.sent.get(folder) ?? new Map<string, string>();
    const after = new Map([...byFile].map(([uri, list]) => [uri, JSON.stringify(list)]));
    for (const [uri, json] of after)
      if (before.get(uri) !== json) void this.connection.sendDiagnostics({ uri, diagnostics: byFile.get(uri)! });
    for (const uri of before.keys())
      if (!after.has(uri)) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
    this.sent.set(folder, after);
  }
}
