import * as vscode from 'vscode';
import type { DecisionRequest } from '../../server/protocol';
import { SourceComments } from './comments';
import { openPassage } from './open-passage';
import type { Server } from './server';
import { Stories } from './stories';
import type { StoryNode } from './story-nodes';
import { StoryPages } from './story-page';
import { StoryTree } from './story-tree';

/** Registers the tree, the matrix and the timeline with their commands. */
export async function registerViews(context: vscode.ExtensionContext, server: Server): Promise<void> {
  const stories = new Stories(server);
  const tree = new StoryTree(stories);
  const { t } = vscode.l10n;
  const matrix = new StoryPages(
    { viewType: 'recoupe.matrix', bundle: 'matrix', title: t('Facts by source') },
    stories,
    context.extensionUri,
  );
  const timeline = new StoryPages(
    { viewType: 'recoupe.timeline', bundle: 'timeline', title: t('Timeline') },
    stories,
    context.extensionUri,
  );
  const commands: Record<string, (...values: never[]) => unknown> = {
    'recoupe.showMatrix': async (folder?: string, factId?: string) => {
      const page = await pageFor(matrix, stories, folder);
      if (factId) page?.showFact(factId);
    },
    'recoupe.showTimeline': (folder?: string) => pageFor(timeline, stories, folder),
    'recoupe.openPassage': (node: StoryNode) => openNode(node, false),
    'recoupe.openPassageBeside': (node: StoryNode) => openNode(node, true),
    'recoupe.showInMatrix': (node: StoryNode) => {
      const page = matrix.show(node.folder);
      if (node.factId) page.showFact(node.factId);
    },
    'recoupe.copyNode': (node?: StoryNode, nodes?: readonly StoryNode[]) =>
      copy(nodes ?? (node ? [node] : tree.selection)),
    'recoupe.sameFact': (node: StoryNode) => decide(node, 'same-fact'),
    'recoupe.notTheSameFact': (node: StoryNode) => decide(node, 'not-the-same-fact'),
    'recoupe.filterStory': () => askFilter(tree),
    'recoupe.clearFilter': () => tree.setFilter(''),
    'recoupe.revealInStory': () => revealCursor(tree),
  };
  context.subscriptions.push(
    new SourceComments(server, stories.onDidChange),
    stories,
    tree,
    matrix,
    timeline,
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
  );
  await stories.start();
  // Only now is an empty view one without sources.
  await vscode.commands.executeCommand('setContext', 'recoupe.ready', true);
}

/** The page of a folder: the one named, the one of the file in front, the only one, or the one that the user picks. */
async function pageFor(pages: StoryPages, stories: Stories, folder: unknown) {
  const chosen = typeof folder === 'string' ? folder : await chooseFolder(stories);
  return chosen === undefined ? undefined : pages.show(chosen);
}

async function chooseFolder(stories: Stories): Promise<string | undefined> {
  const folders = stories.all().map((story) => story.folder);
  const current = vscode.window.activeTextEditor?.document.uri.toString();
  const holding = folders.find((folder) => current?.startsWith(folder.endsWith('/') ? folder : `${folder}/`));
  if (holding || folders.length < 2)
    return holding ?? folders[0] ?? vscode.workspace.workspaceFolders?.[0]?.uri.toString();
  return vscode.window.showQuickPick(folders, { placeHolder: vscode.l10n.t('Which folder?') });
}

async function openNode(node: StoryNode | undefined, beside: boolean): Promise<void> {
  if (node?.target) await openPassage(node.target.path, node.target.range, { beside });
}

/** Has the server write down whether the passages of a possible link state one fact. */
async function decide({ folder, linked: places }: StoryNode, says: DecisionRequest['says']): Promise<void> {
  const request: DecisionRequest = { folder, says, places };
  await vscode.commands.executeCommand('recoupe.decide', request);
}

async function copy(nodes: readonly StoryNode[]): Promise<void> {
  await vscode.env.clipboard.writeText(
    nodes.map((node) => [node.label, node.description].filter(Boolean).join(' — ')).join('\n'),
  );
}

async function askFilter(tree: StoryTree): Promise<void> {
  const box = vscode.window.createInputBox();
  box.placeholder = vscode.l10n.t('Words of a fact, a name or a source');
  box.value = tree.filterText;
  const before = tree.filterText;
  let kept = false;
  box.onDidChangeValue((text) => tree.setFilter(text));
  box.onDidAccept(() => {
    kept = true;
    box.hide();
  });
  box.onDidHide(() => {
    if (!kept) tree.setFilter(before);
    box.dispose();
  });
  box.show();
}

async function revealCursor(tree: StoryTree): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const found = await tree.revealAt(editor.document.uri.toString(), editor.selection.active);
  if (!found) void vscode.window.showInformationMessage(vscode.l10n.t('No fact is stated at the cursor.'));
}
