import { type Claim, inOrder } from '../claims/claim';
import { readClaims, readUndated } from '../claims/read-claims';
import { readStatements, readUndatedStatements, type Statement } from '../claims/statement';
import { type Edit, editBetween, keepUnchanged } from '../claims/unchanged';
import type { Languages } from '../language';
import { articleDateRefiner } from '../read/dates/story-dates';
import type { ArticleDate, Finding, Place, Reading, Story } from '../values';
import { agencyFindings, describesAgency } from './agency-labels';
import type { CertaintyTables } from './certainty-tables';
import { DifferenceIndex } from './difference-index';
import { companions } from './drafts';
import { fittedTables } from './fitted-tables';
import { GroupIndex } from './group-index';
import type { Group } from './groups';
import { LinkGraph } from './link-graph';
import type { Moves } from './moves';
import type { NameDecision } from './name-decisions';
import { officeFindings } from './name-findings';
import { NameIndex } from './name-index';
import { forgetPlace, type PartStory, tellAgain, tellPart, toldBy } from './part-story';
import { type Change, Parts } from './parts';
import { PhraseIndex } from './phrase-index';
import { Sorted } from './sorted';

/** The lists of a story that are told part by part. */
type Told = Partial<Pick<Story, 'facts' | 'findings' | 'possible' | 'entities'>>;

/** The one mutable index: the readings of a set of documents, and the story that they tell together. */
export class StoryIndex {
  /** As they were handed in: each read by itself. */
  private readonly readings = new Map<string, Reading>();
  /** As they are told: with the dates that the others give them. What the indexes hold. */
  private readonly told = new Map<string, { readonly from: Reading; readonly reading: Reading }>();
  private settled = true;
  private readonly graph: LinkGraph;
  private readonly groups: GroupIndex;
  private readonly differences: DifferenceIndex;
  private readonly parts: Parts<Group, PartStory>;
  /** What the edits moved that are being taken in. */
  private moves: Moves = new Map();
  private readonly phrases = new PhraseIndex();
  private readonly names: NameIndex;
  /** By document, and over all documents: what is found of offices and agencies. */
  private readonly offices = new Map<string, Told>();
  private agencies: Told = {};
  /** The documents that describe an agency. */
  private readonly describing = new Map<string, Reading>();
  private readonly refineDates = articleDateRefiner();
  private readonly facts = new Sorted<Story['facts'][number]>((a, b) => compare(a.id, b.id));
  private readonly findings = new Sorted<Finding>(
    (a, b) => byPlace(a, b) || compare(a.code, b.code) || a.end - b.end || compare(a.message.en, b.message.en),
  );
  private readonly possible = new Sorted<Story['possible'][number]>(
    (a, b) => byPlace(a.left, b.left) || byPlace(a.right, b.right),
  );
  private readonly entities = new Sorted<Story['entities'][number]>(
    (a, b) => byPlace(a.mentions[0]!, b.mentions[0]!) || compare(a.id, b.id),
  );
  private nameDecisions: readonly NameDecision[] = [];
  private namesDecided = true;
  private current: Story | null = null;

  /** @param tables how certain signs make a link; other than the fitted ones only to fit them */
  constructor(
    private readonly languages: Languages,
    tables: CertaintyTables = fittedTables,
  ) {
    this.graph = new LinkGraph(tables);
    this.groups = new GroupIndex(this.graph);
    const groupOf = (claim: Claim) => this.groups.groupOf(claim);
    this.differences = new DifferenceIndex(groupOf, this.graph);
    this.parts = new Parts(
      (group) => [this.differences.othersOf(group), companions(group, this.graph).map(groupOf)],
      (groups) => tellPart(this.differences.bound([...groups].sort(byFirstClaim)), this.graph, this.moves),
      (told) => tellAgain(told, this.graph, this.moves),
    );
    this.names = new NameIndex(languages);
  }

  /** Adds a document or replaces the one of the same path. What it says by itself is read here, the story only later. */
  replace(reading: Reading): void {
    this.readings.set(reading.path, reading);
    const language = this.languages[reading.language];
    if (language) {
      readUndated(reading, language);
      readUndatedStatements(reading, language);
    }
    this.unsettle();
  }

  /** Forgets a document; unknown paths are ignored. */
  remove(path: string): void {
    if (this.readings.delete(path)) this.unsettle();
  }

  /** What the user decided of names, oldest first, in place of what was decided before. */
  decideNames(decisions: readonly NameDecision[]): void {
    if (JSON.stringify(decisions) === JSON.stringify(this.nameDecisions)) return;
    this.nameDecisions = decisions;
    this.namesDecided = false;
    this.unsettle();
  }

  /** A document as the story tells it: with the date that the others give it. */
  reading(path: string): Reading | undefined {
    this.settle();
    return this.told.get(path)?.reading;
  }

  /** Everything known at this moment. The same value is returned until a document changes. */
  story(): Story {
    this.settle();
    this.current ??= {
      readings: [...this.told.values()].map(({ reading }) => reading).sort((a, b) => compare(a.path, b.path)),
      entities: this.entities.items,
      facts: this.facts.items,
      possible: this.possible.items,
      findings: this.findings.items,
    };
    return this.current;
  }

  private unsettle(): void {
    this.settled = false;
    this.current = null;
  }

  /** Dates the documents by one another, and takes in every document that this or an edit changed. */
  private settle(): void {
    if (this.settled) return;
    this.settled = true;
    if (!this.namesDecided) this.tell([this.names.decide(this.nameDecisions)]);
    this.namesDecided = true;
    const changes = new Map<string, Reading | null>();
    const former = new Map<string, Reading>();
    for (const path of this.told.keys()) if (!this.readings.has(path)) changes.set(path, null);
    const raw = [...this.readings.values()].sort((a, b) => compare(a.path, b.path));
    this.refineDates(raw).forEach((reading, index) => {
      const before = this.told.get(reading.path);
      if (before && before.from === raw[index] && sameDate(before.reading.date, reading.date)) return;
      changes.set(reading.path, reading);
      if (before) former.set(reading.path, before.reading);
      this.told.set(reading.path, { from: raw[index]!, reading });
    });
    for (const [path, reading] of changes) if (!reading) this.told.delete(path);
    this.take(changes, former);
  }

  /**
   * Takes documents in, or out where they are null, and tells again what they touch.
   * @param before the readings that stood in the place of the new ones
   */
  private take(changes: ReadonlyMap<string, Reading | null>, before: ReadonlyMap<string, Reading>): void {
    const claims = new Map<string, readonly Claim[]>();
    const statements = new Map<string, readonly Statement[]>();
    const moves = new Map<string, Edit>();
    for (const [path, reading] of changes) {
      const language = reading && this.languages[reading.language];
      const edit = editBetween(before.get(path)?.text ?? '', reading?.text ?? '');
      moves.set(path, edit);
      const kept = <T extends Claim | Statement>(former: readonly T[], items: readonly T[]) =>
        keepUnchanged(former, items, edit);
      claims.set(path, language ? kept(this.graph.claimsOf(path), readClaims(reading, language)) : []);
      statements.set(path, language ? kept(this.phrases.statementsOf(path), readStatements(reading, language)) : []);
    }
    const former = new Set([...changes.keys()].flatMap((path) => this.graph.claimsOf(path)));
    const { touched, reweighed } = this.graph.replace(claims);
    const kept = new Set([...claims.values()].flat().filter((claim) => former.has(claim)));
    const gone = [...former].filter((claim) => !kept.has(claim));
    const groups = this.groups.change(gone, touched);
    const groupsOf = (some: ReadonlySet<Claim>) => new Set([...some].map((claim) => this.groups.groupOf(claim)));
    const differing = this.differences.change(groups.former, groups.told, groupsOf(reweighed));
    for (const claim of kept) forgetPlace(claim);
    this.moves = moves;
    const parts = this.parts.change(groups.former, differing, groupsOf(kept));
    this.tell([
      { former: parts.former.flatMap(toldBy), told: parts.told.flatMap(toldBy) },
      this.phrases.replace(statements, moves),
      this.names.replace(changes, moves),
      this.officesOf(changes),
      this.agenciesOf(changes),
    ]);
  }

  private officesOf(changes: ReadonlyMap<string, Reading | null>): Change<Told> {
    const former = [...changes.keys()].flatMap((path) => this.offices.get(path) ?? []);
    for (const [path, reading] of changes)
      if (reading) this.offices.set(path, { findings: officeFindings(reading, this.languages) });
      else this.offices.delete(path);
    return { former, told: [...changes.keys()].flatMap((path) => this.offices.get(path) ?? []) };
  }

  private agenciesOf(changes: ReadonlyMap<string, Reading | null>): Change<Told> {
    const former = this.agencies;
    let same = true;
    for (const [path, reading] of changes) {
      if (this.describing.delete(path)) same = false;
      if (!reading || !describesAgency(reading, this.languages)) continue;
      this.describing.set(path, reading);
      same = false;
    }
    if (same) return { former: [], told: [] };
    const readings = [...this.describing.values()].sort(byPath);
    this.agencies = { findings: agencyFindings(readings, this.languages) };
    return { former: [former], told: [this.agencies] };
  }

  /** Puts what is told anew in place of what was told before. */
  private tell(changes: readonly Change<Told>[]): void {
    const gone = new Set(changes.flatMap(({ former }) => former));
    const fresh = changes.flatMap(({ told }) => told).filter((told) => !gone.delete(told));
    for (const list of ['facts', 'findings', 'possible', 'entities'] as const) {
      const all = (some: readonly Told[]) => some.flatMap((told): readonly unknown[] => told[list] ?? []);
      (this[list] as Sorted<unknown>).change(all([...gone]), all(fresh));
    }
  }
}

const byPath = (a: Reading, b: Reading): number => compare(a.path, b.path);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byFirstClaim = (a: Group, b: Group): number => inOrder(a.claims[0]!, b.claims[0]!);

const byPlace = (a: Place, b: Place): number => compare(a.path, b.path) || a.start - b.start;

const sameDate = (a: ArticleDate, b: ArticleDate): boolean =>
  a.date === b.date &&
  a.window?.from === b.window?.from &&
  a.window?.to === b.window?.to &&
  a.reason?.en === b.reason?.en;
