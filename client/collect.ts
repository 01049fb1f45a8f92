import * as vscode from 'vscode';
import type { PageContent } from '../server/protocol';
import { chooseWorkspaceFolder } from './folders';
import type { Server } from './views/server';

const { t } = vscode.l10n;
/** How long a web address may take to answer. Milliseconds. */
const patience = 30_000;
const arrivalScheme = 'recoupe-arrival';

/** The commands that add a source: from a saved page, from the clipboard, from the one address that the user gives. */
export function registerCollecting(server: Server): vscode.Disposable {
  const arrivals = new Map<string, string>();
  const collector = new Collector(server, arrivals);
  const commands: Record<string, (...values: never[]) => unknown> = {
    'recoupe.addPage': (page?: vscode.Uri) => collector.addPages(page),
    'recoupe.addFromClipboard': () => collector.addFromClipboard(),
    'recoupe.addAddress': () => collector.addAddress(),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
    vscode.workspace.registerTextDocumentContentProvider(arrivalScheme, {
      provideTextDocumentContent: ({ path }) => arrivals.get(path) ?? '',
    }),
  );
}

class Collector {
  /** @param arrivals what each new source brings, by the path of the page that shows it */
  constructor(
    private readonly server: Server,
    private readonly arrivals: Map<string, string>,
  ) {}

  async addPages(page?: vscode.Uri): Promise<void> {
    const pages = page
      ? [page]
      : await vscode.window.showOpenDialog({
          canSelectMany: true,
          filters: { [t('Web pages and texts')]: ['html', 'htm', 'txt', 'md'] },
          openLabel: t('Add as a source'),
        });
    for (const one of pages ?? []) await this.add({ uri: one.toString() }, null);
  }

  async addFromClipboard(): Promise<void> {
    const text = await vscode.env.clipboard.readText();
    if (text.trim()) await this.add({ text }, null);
    else void vscode.window.showWarningMessage(t('The clipboard holds no text.'));
  }

  /** The only place where the extension reads from the network, and only the address that the user wrote. */
  async addAddress(): Promise<void> {
    if (!vscode.workspace.isTrusted) {
      void vscode.window.showWarningMessage(t('Web addresses are not read in a folder that you do not trust.'));
      return;
    }
    const prompt = t('Where is the article? Only this one address is read.');
    const isAddress = (text: string) => (/^https?:\/\/[^/]/i.test(text.trim()) ? undefined : 'https://…');
    const url = (await vscode.window.showInputBox({ prompt, validateInput: isAddress }))?.trim();
    if (!url) return;
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(patience) });
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
      await this.add({ text: await response.text() }, url);
    } catch (error) {
      const reason = error instanceof Error ? ((error.cause as Error | undefined)?.message ?? error.message) : error;
      void vscode.window.showErrorMessage(t('{0} could not be read: {1}', url, String(reason)));
    }
  }

  private async add(content: PageContent, url: string | null): Promise<void> {
    const folder = await chooseWorkspaceFolder();
    if (!folder) return;
    const source = await this.server.request('recoupe/collect', { folder: folder.uri.toString(), content, url });
    if (!source) {
      void vscode.window.showWarningMessage(t('No article was found in it.'));
      return;
    }
    const file = vscode.Uri.parse(source.uri);
    if (await exists(file)) {
      void vscode.window.showWarningMessage(t('{0} is there already.', vscode.workspace.asRelativePath(file)));
      return;
    }
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(source.text));
    await vscode.window.showTextDocument(file, { preview: false });
    await this.tellArrival(file);
  }

  private async tellArrival(file: vscode.Uri): Promise<void> {
    const arrival = await this.server.request('recoupe/arrival', { uri: file.toString() });
    if (!arrival) return;
    const details = t('Details');
    if ((await vscode.window.showInformationMessage(arrival.summary, details)) !== details) return;
    const page = vscode.Uri.from({ scheme: arrivalScheme, path: `/${t('What the new source brings')}.txt` });
    this.arrivals.set(page.path, arrival.details);
    await vscode.window.showTextDocument(page, { viewColumn: vscode.ViewColumn.Beside });
  }
}

const exists = (file: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
