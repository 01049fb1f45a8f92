import * as vscode from 'vscode';
import type { StoryView } from '../../server/protocol';
import type { Stories } from './stories';
import { filterNodes, nodesOf, type StoryNode, type TreeTexts } from './story-nodes';

/** The view of the activity bar. */
export class StoryTree implements vscode.TreeDataProvider<StoryNode>, vscode.Disposable {
  private readonly changes = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changes.event;
  private readonly view: vscode.TreeView<StoryNode>;
  private readonly subscription: vscode.Disposable;
  private roots: readonly StoryNode[] | null = null;
  private parents = new Map<string, StoryNode>();
  private filter = '';

  constructor(private readonly stories: Stories) {
    this.view = vscode.window.createTreeView('recoupe.story', {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
    });
    this.subscription = stories.onDidChange(() => this.refresh());
  }

  get selection(): readonly StoryNode[] {
    return this.view.selection;
  }

  getTreeItem(node: StoryNode): vscode.TreeItem {
    const { None, Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(node.label, node.children.length ? (node.open ? Expanded : Collapsed) : None);
    // What the filter found is shown open, whatever was closed before: another id has its own state.
    item.id = this.filter ? `${node.id} ${this.filter}` : node.id;
    item.description = node.description;
    item.tooltip = node.tooltip;
    // Else a screen reader would read the tooltip in place of the line.
    item.accessibilityInformation = { label: [node.label, node.description].filter(Boolean).join(', ') };
    item.contextValue = node.factId ? `${node.kind} fact` : node.kind;
    if (node.icon)
      item.iconPath = new vscode.ThemeIcon(
        node.icon.name,
        node.icon.color ? new vscode.ThemeColor(node.icon.color) : undefined,
      );
    if (node.target && (!node.children.length || node.kind === 'finding'))
      item.command = { command: 'recoupe.openPassage', title: vscode.l10n.t('Open the passage'), arguments: [node] };
    return item;
  }

  getChildren(node?: StoryNode): StoryNode[] {
    return [...(node ? node.children : this.nodes())];
  }

  getParent(node: StoryNode): StoryNode | undefined {
    return this.parents.get(node.id);
  }

  /** Keeps only what matches a text; an empty one shows everything again. */
  setFilter(text: string): void {
    this.filter = text.trim();
    this.view.message = this.filter ? vscode.l10n.t('Filtered by “{0}”', this.filter) : undefined;
    void vscode.commands.executeCommand('setContext', 'recoupe.filtered', this.filter !== '');
    this.refresh();
  }

  get filterText(): string {
    return this.filter;
  }

  /** Selects the fact that states something at a place of a document; false when there is none. */
  async revealAt(path: string, position: vscode.Position): Promise<boolean> {
    const node = this.passageAt(path, position);
    if (!node) return false;
    await this.view.reveal(node, { select: true, focus: true, expand: true });
    return true;
  }

  private passageAt(path: string, position: vscode.Position): StoryNode | undefined {
    const holds = ({ target }: StoryNode) =>
      target?.path === path &&
      new vscode.Range(
        target.range.start.line,
        target.range.start.character,
        target.range.end.line,
        target.range.end.character,
      ).contains(position);
    const search = (nodes: readonly StoryNode[]): StoryNode | undefined => {
      for (const node of nodes) {
        const found = node.kind === 'passage' && holds(node) ? node : search(node.children);
        if (found) return found;
      }
      return undefined;
    };
    const groups = this.nodes();
    return search(groups.filter(({ id }) => id.endsWith(' facts'))) ?? search(groups);
  }

  private refresh(): void {
    this.roots = null;
    this.changes.fire(undefined);
  }

  private nodes(): readonly StoryNode[] {
    if (!this.roots) {
      this.roots = filterNodes(rootsOf(this.stories.all(), treeTexts()), this.filter);
      this.parents = parentsOf(this.roots);
    }
    return this.roots;
  }

  dispose(): void {
    vscode.Disposable.from(this.view, this.subscription, this.changes).dispose();
  }
}

/** One folder shows its groups at once; several are told apart by their names. */
function rootsOf(stories: readonly StoryView[], texts: TreeTexts): readonly StoryNode[] {
  if (stories.length < 2) return stories.flatMap((story) => nodesOf(story, texts));
  return stories.map((story) => ({
    id: story.folder,
    kind: 'folder',
    label: decodeURIComponent(story.folder.replace(/\/+$/, '').split('/').at(-1) ?? story.folder),
    description: texts.sourceCount(story.documents.length),
    tooltip: story.folder,
    icon: { name: 'folder' },
    target: null,
    folder: story.folder,
    open: true,
    children: nodesOf(story, texts),
  }));
}

function parentsOf(roots: readonly StoryNode[]): Map<string, StoryNode> {
  const parents = new Map<string, StoryNode>();
  const visit = (node: StoryNode) => {
    for (const child of node.children) {
      parents.set(child.id, node);
      visit(child);
    }
  };
  roots.forEach(visit);
  return parents;
}

function treeTexts(): TreeTexts {
  const { t } = vscode.l10n;
  const days = new Intl.DateTimeFormat(vscode.env.language, { dateStyle: 'medium', timeZone: 'UTC' });
  return {
    facts: t('Facts'),
    entities: t('Names'),
    sources: t('Sources'),
    findings: t('To review'),
    possible: t('Possible links'),
    verdict: {
      conflict: t('Conflict'),
      contested: t('Contested'),
      update: t('Update'),
      scope: t('Different scope'),
      agree: t('Agree'),
      single: t('One source'),
    },
    type: { person: t('Persons'), place: t('Places'), organisation: t('Organisations') },
    sourceCount: (count) => (count === 1 ? t('{0} source', count) : t('{0} sources', count)),
    originCount: (count) => (count === 1 ? t('{0} origin', count) : t('{0} origins', count)),
    figureCount: (count) => (count === 1 ? t('{0} figure', count) : t('{0} figures', count)),
    mentionCount: (count) => (count === 1 ? t('{0} mention', count) : t('{0} mentions', count)),
    accordingTo: (teller) => t('according to {0}', teller),
    day: (day) => (day ? days.format(new Date(day)) : t('no date')),
    certainty: (percent) => t('{0} % likely', percent),
  };
}
