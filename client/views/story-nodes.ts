import type {
  EntityView,
  FactView,
  FindingView,
  MemberView,
  Place,
  PossibleView,
  Range,
  SourceView,
  StoryView,
  Verdict,
} from '../../server/protocol';

/** A place that a node leads to. */
export interface Target {
  readonly path: string;
  readonly range: Range;
}

/** One line of the tree, with all that is under it. Texts of the user interface come from the caller. */
export interface StoryNode {
  /** Unique in the tree and the same after an update, so that what is open stays open. */
  readonly id: string;
  readonly kind: 'folder' | 'group' | 'fact' | 'passage' | 'entity' | 'source' | 'finding' | 'possible';
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** Name of a codicon, with a theme colour. */
  readonly icon: { readonly name: string; readonly color?: string } | null;
  readonly target: Target | null;
  /** For a fact: its id, so that the matrix can show it. */
  readonly factId?: string;
  /** For a possible link: the passages of which the user may say whether they state one fact. */
  readonly linked?: readonly Place[];
  readonly folder: string;
  /** Shown open at first. */
  readonly open: boolean;
  readonly children: readonly StoryNode[];
}

/** Texts of the tree; `{0}` stands for a number or a name. */
export interface TreeTexts {
  readonly facts: string;
  readonly entities: string;
  readonly sources: string;
  readonly findings: string;
  readonly possible: string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly type: Readonly<Record<EntityView['type'], string>>;
  sourceCount(count: number): string;
  originCount(count: number): string;
  figureCount(count: number): string;
  mentionCount(count: number): string;
  accordingTo(teller: string): string;
  day(day: string | null): string;
  certainty(percent: number): string;
}

const verdictIcons: Readonly<Record<Verdict, { name: string; color: string }>> = {
  conflict: { name: 'warning', color: 'charts.red' },
  contested: { name: 'arrow-swap', color: 'charts.yellow' },
  update: { name: 'arrow-up', color: 'charts.blue' },
  scope: { name: 'layers', color: 'charts.purple' },
  agree: { name: 'check', color: 'charts.green' },
  single: { name: 'circle-outline', color: 'descriptionForeground' },
};
const verdictOrder = Object.keys(verdictIcons) as Verdict[];
const typeIcons: Readonly<Record<EntityView['type'], string>> = {
  person: 'person',
  place: 'location',
  organisation: 'organization',
};
const severityIcons = {
  warning: { name: 'warning', color: 'list.warningForeground' },
  information: { name: 'info' },
  hint: { name: 'lightbulb' },
} as const;

/** The tree of one story: findings, facts by verdict, entities, sources, possible links. Empty groups are left out. */
export function nodesOf(story: StoryView, texts: TreeTexts): StoryNode[] {
  const sources = new Map(story.documents.map((source) => [source.path, source]));
  const make = maker(story.folder);
  const severities = Object.keys(severityIcons);
  const findings = story.findings
    .filter((finding) => finding.severity !== 'hint')
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
  const groups: [key: string, label: string, open: boolean, children: StoryNode[]][] = [
    ['findings', texts.findings, true, findings.map((finding, index) => findingNode(finding, index, sources, make))],
    ['facts', texts.facts, true, factGroups(story.facts, sources, texts, make)],
    ['possible', texts.possible, false, likeliestFirst(story).map((link) => possibleNode(link, sources, texts, make))],
    ['entities', texts.entities, false, entityGroups(story.entities, sources, texts, make)],
    ['sources', texts.sources, false, bySource(story.documents).map((source) => sourceNode(source, texts, make))],
  ];
  return groups
    .filter(([, , , children]) => children.length)
    .map(([key, label, open, children]) =>
      make({ id: key, kind: 'group', label, description: String(leaves(children)), open, children }),
    );
}

type Make = (node: Partial<StoryNode> & Pick<StoryNode, 'id' | 'kind' | 'label'>) => StoryNode;

const maker =
  (folder: string): Make =>
  (node) => ({
    description: '',
    tooltip: node.label,
    icon: null,
    target: null,
    open: false,
    children: [],
    ...node,
    folder,
    id: `${folder} ${node.id}`,
  });

/** What a group counts: not its own sub-groups, but what they hold. */
const leaves = (nodes: readonly StoryNode[]): number =>
  nodes.reduce((sum, node) => sum + (node.kind === 'group' ? node.children.length : 1), 0);

type Sources = ReadonlyMap<string, SourceView>;

const nameOf = (path: string, sources: Sources) => sources.get(path)?.label ?? path;

function factGroups(facts: readonly FactView[], sources: Sources, texts: TreeTexts, make: Make): StoryNode[] {
  return verdictOrder.flatMap((verdict) => {
    const own = facts.filter((fact) => fact.verdict === verdict);
    if (!own.length) return [];
    return make({
      id: `facts/${verdict}`,
      kind: 'group',
      label: texts.verdict[verdict],
      description: String(own.length),
      icon: verdictIcons[verdict],
      open: verdict === 'conflict',
      children: own.map((fact) => factNode(fact, sources, texts, make)),
    });
  });
}

function factNode(fact: FactView, sources: Sources, texts: TreeTexts, make: Make): StoryNode {
  const paths = new Set(fact.members.map((member) => member.path)).size;
  const origins = fact.origins < paths ? ` · ${texts.originCount(fact.origins)}` : '';
  return make({
    id: `fact/${fact.id}`,
    kind: 'fact',
    label: fact.label,
    description: `${[...new Set(fact.members.map((member) => member.text))].join(' · ')}`,
    tooltip: `${fact.label}\n${texts.verdict[fact.verdict]} · ${texts.sourceCount(paths)}${origins}`,
    icon: verdictIcons[fact.verdict],
    factId: fact.id,
    children: fact.members.map((member, index) => passageNode(fact, member, index, sources, texts, make)),
  });
}

function passageNode(
  fact: FactView,
  member: MemberView,
  index: number,
  sources: Sources,
  texts: TreeTexts,
  make: Make,
): StoryNode {
  const teller = member.claimants[0];
  const said = teller ? ` · ${texts.accordingTo(teller)}` : '';
  return make({
    id: `fact/${fact.id}/${index}`,
    kind: 'passage',
    label: member.text,
    description: `${nameOf(member.path, sources)} · ${texts.day(member.articleDate)}${said}`,
    tooltip: member.quote,
    icon: { name: 'quote' },
    target: { path: member.path, range: member.range },
    factId: fact.id,
  });
}

function entityGroups(entities: readonly EntityView[], sources: Sources, texts: TreeTexts, make: Make): StoryNode[] {
  return (Object.keys(typeIcons) as EntityView['type'][]).flatMap((type) => {
    const own = entities
      .filter((entity) => entity.type === type)
      .sort((a, b) => b.mentions.length - a.mentions.length || (a.name < b.name ? -1 : 1));
    if (!own.length) return [];
    return make({
      id: `entities/${type}`,
      kind: 'group',
      label: texts.type[type],
      description: String(own.length),
      icon: { name: typeIcons[type] },
      children: own.map((entity) => entityNode(entity, sources, texts, make)),
    });
  });
}

function entityNode(entity: EntityView, sources: Sources, texts: TreeTexts, make: Make): StoryNode {
  const spellings = [...new Set(entity.mentions.map((mention) => mention.text))];
  const places = new Set(entity.mentions.map((mention) => mention.path)).size;
  return make({
    id: `entity/${entity.id}`,
    kind: 'entity',
    label: entity.name,
    description: `${texts.mentionCount(entity.mentions.length)} · ${texts.sourceCount(places)}`,
    tooltip: [entity.name, ...entity.offices, spellings.join(' / ')].join('\n'),
    icon: { name: typeIcons[entity.type] },
    target: entity.mentions[0] ?? null,
    children: entity.mentions.map((mention, index) =>
      make({
        id: `entity/${entity.id}/${index}`,
        kind: 'passage',
        label: mention.text,
        description: `${nameOf(mention.path, sources)}:${mention.range.start.line + 1}`,
        target: { path: mention.path, range: mention.range },
      }),
    ),
  });
}

const likeliestFirst = ({ possible }: StoryView) => [...possible].sort((a, b) => b.proof.certainty - a.proof.certainty);

const bySource = (documents: readonly SourceView[]) =>
  [...documents].sort((a, b) => ((a.date.date ?? '9999') < (b.date.date ?? '9999') ? -1 : 1));

function sourceNode(source: SourceView, texts: TreeTexts, make: Make): StoryNode {
  return make({
    id: `source/${source.path}`,
    kind: 'source',
    label: source.label,
    description: `${texts.day(source.date.date)} · ${texts.figureCount(source.figures)}`,
    tooltip: `${source.title}\n${source.name}`,
    icon: { name: 'file' },
    target: { path: source.path, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } },
  });
}

function findingNode(finding: FindingView, index: number, sources: Sources, make: Make): StoryNode {
  return make({
    id: `finding/${finding.code}/${finding.path}/${index}`,
    kind: 'finding',
    label: finding.message,
    description: nameOf(finding.path, sources),
    tooltip: `${finding.message}\n${finding.code}`,
    icon: severityIcons[finding.severity],
    target: { path: finding.path, range: finding.range },
    ...(finding.factId ? { factId: finding.factId } : {}),
    children: finding.related.map((place, at) =>
      make({
        id: `finding/${finding.code}/${finding.path}/${index}/${at}`,
        kind: 'passage',
        label: place.message,
        description: nameOf(place.path, sources),
        icon: { name: 'quote' },
        target: { path: place.path, range: place.range },
      }),
    ),
  });
}

function possibleNode(link: PossibleView, sources: Sources, texts: TreeTexts, make: Make): StoryNode {
  const { left, right, proof } = link;
  const key = `possible/${left.path}:${left.start}/${right.path}:${right.start}`;
  const side = (place: PossibleView['left'], which: string) =>
    make({
      id: `${key}/${which}`,
      kind: 'passage',
      label: `${nameOf(place.path, sources)}:${place.range.start.line + 1}`,
      icon: { name: 'quote' },
      target: { path: place.path, range: place.range },
    });
  const measure = proof.slots.find((slot) => slot.dimension === 'measure');
  const value = proof.slots.find((slot) => slot.dimension === 'value') ?? measure;
  return make({
    id: key,
    kind: 'possible',
    linked: [left, right].map(({ path, start, end }) => ({ path, start, end })),
    label: [value?.left, value?.right].filter(Boolean).join(' / ') || nameOf(left.path, sources),
    description: texts.certainty(Math.round(proof.certainty * 100)),
    icon: { name: 'question' },
    target: { path: left.path, range: left.range },
    children: [side(left, 'left'), side(right, 'right')],
  });
}

/** The nodes that match a text, with what leads to them and all that is under them; accents and case do not matter. */
export function filterNodes(nodes: readonly StoryNode[], text: string): readonly StoryNode[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (!words.length) return nodes;
  const keep = (node: StoryNode): StoryNode[] => {
    const own = fold(`${node.label}\n${node.description}\n${node.tooltip}`);
    if (node.kind !== 'group' && node.kind !== 'folder' && words.every((word) => own.includes(word))) return [node];
    const children = node.children.flatMap(keep);
    return children.length ? [{ ...node, children, open: true }] : [];
  };
  return nodes.flatMap(keep);
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
