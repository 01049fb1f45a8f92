import type { Claim } from '../claims/claim';
import { readClaims } from '../claims/read-claims';
import { readStatements } from '../claims/statement';
import type { Languages } from '../language';
import { articleDateRefiner } from '../read/dates/story-dates';
import type { ArticleDate, Reading, Story } from '../values';
import type { CertaintyTables } from './certainty-tables';
import { joinNames } from './entities';
import { fittedTables } from './fitted-tables';
import { LinkGraph } from './link-graph';
import type { NameDecision } from './name-decisions';
import { nameFindings } from './name-findings';
import { type PartStory, tellPart } from './part-story';
import { PhraseIndex } from './phrase-index';

/** Links less certain than this do not make two claims part of one another's judgement. */
const binding = 0.2;

/** The one mutable index: the readings of a set of documents, and the story that they tell together. */
export class StoryIndex {
  /** As they were handed in: each read by itself. */
  private readonly readings = new Map<string, Reading>();
  /** As they are told: with the dates that the others give them. What the graph holds. */
  private readonly told = new Map<string, { readonly from: Reading; readonly reading: Reading }>();
  private settled = true;
  private readonly graph: LinkGraph;
  private readonly phrases = new PhraseIndex();
  private readonly refineDates = articleDateRefiner();
  private readonly partOf = new Map<Claim, Part>();
  private parts = new Set<Part>();
  private nameDecisions: readonly NameDecision[] = [];
  private current: Story | null = null;

  /** @param tables how certain signs make a link; other than the fitted ones only to fit them */
  constructor(
    private readonly languages: Languages,
    tables: CertaintyTables = fittedTables,
  ) {
    this.graph = new LinkGraph(tables);
  }

  /** Adds a document or replaces the one of the same path. */
  replace(reading: Reading): void {
    this.readings.set(reading.path, reading);
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
    this.current = null;
  }

  /** A document as the story tells it: with the date that the others give it. */
  reading(path: string): Reading | undefined {
    this.settle();
    return this.told.get(path)?.reading;
  }

  /** Everything known at this moment. The same value is returned until a document changes. */
  story(): Story {
    this.settle();
    this.current ??= this.tell();
    return this.current;
  }

  private unsettle(): void {
    this.settled = false;
    this.current = null;
  }

  /** Dates the documents by one another, and brings the graph up to date where that or an edit changed one. */
  private settle(): void {
    if (this.settled) return;
    this.settled = true;
    const changes = new Map<string, readonly Claim[]>();
    const raw = [...this.readings.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const path of [...this.told.keys()].filter((known) => !this.readings.has(known))) {
      this.told.delete(path);
      changes.set(path, []);
      this.phrases.replace(path, []);
    }
    this.refineDates(raw).forEach((reading, index) => {
      const before = this.told.get(reading.path);
      if (before && before.from === raw[index] && sameDate(before.reading.date, reading.date)) return;
      this.told.set(reading.path, { from: raw[index]!, reading });
      const language = this.languages[reading.language];
      changes.set(reading.path, readClaims(reading, language));
      this.phrases.replace(reading.path, readStatements(reading, language));
    });
    this.update(changes);
  }

  /** Puts the claims of documents into the graph and judges again the parts that they touch. */
  private update(changes: ReadonlyMap<string, readonly Claim[]>): void {
    const former = [...changes.keys()].flatMap((path) => this.graph.claimsOf(path));
    const touched = this.graph.replace(changes);
    const open = new Set<Claim>(touched);
    for (const claim of [...former, ...touched]) {
      const part = this.partOf.get(claim);
      if (!part) continue;
      for (const member of part.claims) {
        this.partOf.delete(member);
        open.add(member);
      }
      this.parts.delete(part);
    }
    for (const claim of former) open.delete(claim);
    for (const claim of open) if (!this.partOf.has(claim)) this.addPart(claim);
  }

  private addPart(seed: Claim): void {
    const members = new Set([seed]);
    for (const claim of members)
      for (const link of this.graph.linksOf(claim))
        if (link.certainty >= binding) members.add(link.a === claim ? link.b : link.a);
    const part: Part = { claims: [...members].sort((a, b) => (a.id < b.id ? -1 : 1)), story: null };
    this.parts.add(part);
    for (const member of members) this.partOf.set(member, part);
  }

  private tell(): Story {
    const readings = [...this.told.values()].map(({ reading }) => reading).sort((a, b) => (a.path < b.path ? -1 : 1));
    const phrases = this.phrases.tell();
    const stories = [...this.parts].filter((part) => part.claims.length > 1).map((part) => this.storyOf(part));
    const entities = joinNames(readings, this.nameDecisions);
    const findings = [
      ...stories.flatMap((story) => story.findings),
      ...phrases.findings,
      ...nameFindings(readings, entities, this.languages),
    ];
    return {
      readings,
      entities,
      facts: [...stories.flatMap((story) => story.facts), ...phrases.facts].sort((a, b) => (a.id < b.id ? -1 : 1)),
      possible: stories
        .flatMap((story) => story.possible)
        .sort((a, b) => compare(a.left, b.left) || compare(a.right, b.right)),
      findings: findings.sort((a, b) => compare(a, b) || (a.code < b.code ? -1 : 1)),
    };
  }

  private storyOf(part: Part): PartStory {
    part.story ??= tellPart(part.claims, this.graph);
    return part.story;
  }
}

/** Claims that links bind together, and what they tell; told when it is asked for. */
interface Part {
  readonly claims: readonly Claim[];
  story: PartStory | null;
}

const compare = (a: { path: string; start: number }, b: { path: string; start: number }) =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : a.start - b.start;

const sameDate = (a: ArticleDate, b: ArticleDate): boolean =>
  a.date === b.date &&
  a.window?.from === b.window?.from &&
  a.window?.to === b.window?.to &&
  a.reason?.en === b.reason?.en;
