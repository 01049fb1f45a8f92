import * as vscode from 'vscode';
import type { StoryView } from '../../server/protocol';
import type { Server } from './server';

/** The latest story of every folder, as the views show it. Asks the server when one changed, never twice at a time. */
export class Stories implements vscode.Disposable {
  private readonly byFolder = new Map<string, StoryView>();
  private readonly asking = new Map<string, { again: boolean }>();
  private readonly changes = new vscode.EventEmitter<string>();
  private readonly subscription: vscode.Disposable;

  /** Tells the folder whose story changed. */
  readonly onDidChange = this.changes.event;

  constructor(private readonly server: Server) {
    this.subscription = server.on('recoupe/storyChanged', ({ folder }) => void this.ask(folder));
  }

  /** Asks for the stories that are there already. */
  async start(): Promise<void> {
    const folders = await this.server.request('recoupe/folders', {});
    await Promise.all(folders.map((folder) => this.ask(folder)));
  }

  /** Stories in the order of their folders. */
  all(): StoryView[] {
    return [...this.byFolder.values()].sort((a, b) => (a.folder < b.folder ? -1 : 1));
  }

  of(folder: string): StoryView | undefined {
    return this.byFolder.get(folder);
  }

  private async ask(folder: string): Promise<void> {
    const running = this.asking.get(folder);
    if (running) {
      running.again = true;
      return;
    }
    const turn = { again: false };
    this.asking.set(folder, turn);
    try {
      const story = await this.server.request('recoupe/story', { folder });
      if (story) this.byFolder.set(folder, story);
      else this.byFolder.delete(folder);
      this.changes.fire(folder);
    } finally {
      this.asking.delete(folder);
    }
    if (turn.again) await this.ask(folder);
  }

  dispose(): void {
    this.subscription.dispose();
    this.changes.dispose();
  }
}
