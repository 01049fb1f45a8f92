import * as vscode from 'vscode';
import type { FromPage, PageState, ToPage } from '../webview/messages';
import { pageSetup } from './labels';
import { openPassage } from './open-passage';
import { newNonce, pageHtml } from './page-html';
import type { Stories } from './stories';

/** A page that shows the story of a folder: what the matrix and the timeline have in common. */
export interface StoryPageKind {
  /** View type, and name of the bundle in dist/webview. */
  readonly viewType: 'recoupe.matrix' | 'recoupe.timeline';
  readonly bundle: 'matrix' | 'timeline';
  readonly title: string;
}

/** One page for one folder, kept up to date while it is open. */
export class StoryPage {
  private ready = false;
  private readonly waiting: ToPage[] = [];
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly panel: vscode.WebviewPanel,
    kind: StoryPageKind,
    private readonly stories: Stories,
    readonly folder: string,
    extensionUri: vscode.Uri,
  ) {
    const dist = vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
    const { webview } = panel;
    webview.options = { enableScripts: true, localResourceRoots: [dist] };
    this.subscriptions = [
      webview.onDidReceiveMessage((message: FromPage) => this.receive(message)),
      stories.onDidChange((changed) => changed === folder && this.sendStory()),
    ];
    panel.onDidDispose(() => vscode.Disposable.from(...this.subscriptions).dispose());
    const setup = pageSetup();
    webview.html = pageHtml({
      cspSource: webview.cspSource,
      nonce: newNonce(),
      script: webview.asWebviewUri(vscode.Uri.joinPath(dist, `${kind.bundle}.js`)).toString(),
      style: webview.asWebviewUri(vscode.Uri.joinPath(dist, `${kind.bundle}.css`)).toString(),
      language: setup.language,
      title: kind.title,
    });
  }

  reveal(): void {
    this.panel.reveal();
  }

  showFact(factId: string): void {
    this.post({ type: 'showFact', factId });
  }

  private receive(message: FromPage): void {
    if (message.type === 'ready') this.begin();
    else if (message.type === 'open') void openPassage(message.path, message.range, { beside: true });
    else void vscode.env.clipboard.writeText(message.text);
  }

  /** The page asks for everything when it starts, and again after it was hidden and shown. */
  private begin(): void {
    this.ready = true;
    this.post({ type: 'setup', setup: pageSetup() });
    this.sendStory();
    for (const message of this.waiting.splice(0)) this.post(message);
  }

  private sendStory(): void {
    if (this.ready) this.post({ type: 'story', story: this.stories.of(this.folder) ?? null });
  }

  private post(message: ToPage): void {
    if (this.ready) void this.panel.webview.postMessage(message);
    else this.waiting.push(message);
  }
}

/** Opens the pages of one kind, one a folder, and brings them back after a reload of the window. */
export class StoryPages implements vscode.WebviewPanelSerializer, vscode.Disposable {
  private readonly open = new Map<string, StoryPage>();
  private readonly serializer: vscode.Disposable;

  constructor(
    private readonly kind: StoryPageKind,
    private readonly stories: Stories,
    private readonly extensionUri: vscode.Uri,
  ) {
    this.serializer = vscode.window.registerWebviewPanelSerializer(kind.viewType, this);
  }

  /** Shows the page of a folder, opening it when it is not there. */
  show(folder: string): StoryPage {
    const known = this.open.get(folder);
    if (known) {
      known.reveal();
      return known;
    }
    const panel = vscode.window.createWebviewPanel(this.kind.viewType, this.kind.title, vscode.ViewColumn.Active);
    return this.attach(panel, folder);
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const folder = (state as PageState | undefined)?.folder ?? this.stories.all()[0]?.folder;
    this.attach(panel, folder ?? vscode.workspace.workspaceFolders?.[0]?.uri.toString() ?? '');
  }

  private attach(panel: vscode.WebviewPanel, folder: string): StoryPage {
    const page = new StoryPage(panel, this.kind, this.stories, folder, this.extensionUri);
    this.open.set(folder, page);
    panel.onDidDispose(() => this.open.delete(folder));
    return page;
  }

  dispose(): void {
    this.serializer.dispose();
  }
}
