import type { EntityView, FactView, MemberView, SourceView, StoryView, Verdict } from '../../server/protocol';

/** Verdicts from the one that needs a reader most to the one that needs none. */
export const verdicts: readonly Verdict[] = ['conflict', 'contested', 'update', 'scope', 'agree', 'single'];

export interface MatrixFilter {
  /** Words that must all occur in a fact, its passages or their sources; accents and case do not matter. */
  readonly text: string;
  readonly verdicts: readonly Verdict[];
  /** Id of an entity that a passage's sentence must name; empty for any. */
  readonly entity: string;
}

/** `verdict`, `label`, `sources`, or the path of a source: then by the value that it gives. */
export interface MatrixSort {
  readonly by: string;
  readonly descending: boolean;
}

/** What one source says of one fact. */
export interface MatrixCell {
  readonly members: readonly MemberView[];
  /** Like values of a row have the same number; 0 for all when the row has but one value. */
  readonly group: number;
}

export interface MatrixRow {
  readonly fact: FactView;
  /** One for each source, in the order of the columns; null where it is silent. */
  readonly cells: readonly (MatrixCell | null)[];
  /** How many sources state the fact. */
  readonly sources: number;
  /** Everything that the text filter searches, folded. */
  readonly searchable: string;
}

/** Columns: the sources, oldest first; those without a date come last, by name. */
export function columnsOf(story: StoryView): SourceView[] {
  return [...story.documents].sort(
    (a, b) => compare(a.date.date ?? '9999', b.date.date ?? '9999') || compare(a.name, b.name),
  );
}

/** Lays every fact of a story out over the columns. */
export function rowsOf(story: StoryView, columns: readonly SourceView[]): MatrixRow[] {
  const names = new Map(columns.map((source) => [source.path, `${source.name} ${source.label} ${source.title}`]));
  return story.facts.map((fact) => {
    const groups = groupsOf(fact.members);
    const cells = columns.map((source) => {
      const members = fact.members.filter((member) => member.path === source.path);
      return members.length ? { members, group: groups.get(members[0]!) ?? 0 } : null;
    });
    const texts = fact.members.flatMap((member) => [member.quote, ...member.claimants, names.get(member.path) ?? '']);
    return { fact, cells, sources: cells.filter(Boolean).length, searchable: fold([fact.label, ...texts].join('\n')) };
  });
}

/**
 * Numbers the groups of values that overlap, from the lowest; all 0 when there is but one. A vague value, or one with an
 * open end ("at least 6,000"), belongs to the one group that it fits, and to none (0) when it fits several.
 */
function groupsOf(members: readonly MemberView[]): Map<MemberView, number> {
  const closed = members.filter(
    (member) => member.hedge !== 'vague' && Number.isFinite(low(member)) && Number.isFinite(high(member)),
  );
  const ranges: { from: number; to: number }[] = [];
  for (const member of [...closed].sort((a, b) => low(a) - low(b))) {
    const last = ranges.at(-1);
    if (last && low(member) <= last.to) last.to = Math.max(last.to, high(member));
    else ranges.push({ from: low(member), to: high(member) });
  }
  const fitting = (member: MemberView) =>
    ranges.flatMap((range, index) => (low(member) <= range.to && high(member) >= range.from ? [index + 1] : []));
  const groups = members.map((member) => {
    const fits = fitting(member);
    return fits.length === 1 ? fits[0]! : fits.length ? 0 : ranges.length + 1;
  });
  const several = new Set(groups.filter(Boolean)).size > 1;
  return new Map(members.map((member, index) => [member, several ? groups[index]! : 0]));
}

/** The lowest value meant, or the first day; endless where it is open or unknown. */
const low = (member: MemberView): number => bound(member.from, member.min) ?? Number.NEGATIVE_INFINITY;
const high = (member: MemberView): number => bound(member.to, member.max) ?? Number.POSITIVE_INFINITY;

const bound = (day: string | null | undefined, value: number | null): number | null => (day ? Date.parse(day) : value);

/** The rows that a filter leaves, in the order of a sort. The order of equal rows is the story's. */
export function shownRows(
  rows: readonly MatrixRow[],
  filter: MatrixFilter,
  sort: MatrixSort,
  columns: readonly SourceView[],
  entities: readonly EntityView[],
): MatrixRow[] {
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  const wanted = new Set(filter.verdicts);
  const named = factsNaming(entities.find((entity) => entity.id === filter.entity));
  const shown = rows.filter(
    (row) =>
      wanted.has(row.fact.verdict) &&
      words.every((word) => row.searchable.includes(word)) &&
      (!filter.entity || named(row.fact)),
  );
  const order = orderBy(sort.by, columns);
  return shown.sort((a, b) => (sort.descending ? order(b, a) : order(a, b)));
}

/** Tells whether a sentence of a fact names an entity. */
function factsNaming(entity: EntityView | undefined): (fact: FactView) => boolean {
  const mentions = new Map<string, { start: number }[]>();
  for (const mention of entity?.mentions ?? []) {
    const list = mentions.get(mention.path);
    if (list) list.push(mention);
    else mentions.set(mention.path, [mention]);
  }
  return (fact) =>
    fact.members.some(({ path, sentence }) =>
      mentions.get(path)?.some(({ start }) => start >= sentence.start && start < sentence.end),
    );
}

function orderBy(by: string, columns: readonly SourceView[]): (a: MatrixRow, b: MatrixRow) => number {
  const byVerdict = (a: MatrixRow, b: MatrixRow) =>
    verdicts.indexOf(a.fact.verdict) - verdicts.indexOf(b.fact.verdict) || b.sources - a.sources;
  if (by === 'label') return (a, b) => compare(fold(a.fact.label), fold(b.fact.label));
  if (by === 'sources') return (a, b) => b.sources - a.sources || byVerdict(a, b);
  const column = columns.findIndex((source) => source.path === by);
  if (column < 0) return byVerdict;
  // Rows on which the source is silent go last.
  return (a, b) => {
    const [left, right] = [a.cells[column], b.cells[column]];
    if (!left || !right) return left === right ? byVerdict(a, b) : left ? -1 : 1;
    return compareNumbers(low(left.members[0]!), low(right.members[0]!)) || byVerdict(a, b);
  };
}

const signs = { exact: '', approx: '≈ ', 'at-least': '≥ ', 'at-most': '≤ ', range: '', vague: '~ ' } as const;

/** The value as its source writes it, after a sign for its hedge. */
export const valueText = (member: Pick<MemberView, 'hedge' | 'text'>): string =>
  signs[member.hedge] + member.text.replace(/\s+/g, ' ');

/** The rows of a scrolled list that have to exist: those in sight and a few around. `to` is exclusive. */
export function visibleRows(
  scrollTop: number,
  height: number,
  rowHeight: number,
  count: number,
  around = 6,
): { from: number; to: number } {
  const first = Math.floor(scrollTop / rowHeight);
  const last = Math.ceil((scrollTop + height) / rowHeight);
  return { from: Math.max(0, Math.min(first - around, count)), to: Math.max(0, Math.min(last + around, count)) };
}

/** How many facts have each verdict. */
export function countVerdicts(rows: readonly MatrixRow[]): Map<Verdict, number> {
  const counts = new Map<Verdict, number>(verdicts.map((verdict) => [verdict, 0]));
  for (const { fact } of rows) counts.set(fact.verdict, (counts.get(fact.verdict) ?? 0) + 1);
  return counts;
}

/** Lower case, without accents. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const compareNumbers = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
