import type { Statement } from '../claims/statement';
import { isName } from '../claims/term-keys';
import { once } from '../text/once';
import { shortName } from '../text/source-name';
import type { Fact, Finding, Member } from '../values';
import { type Cluster, Clusters } from './clusters';
import { quoted } from './messages';
import { type Moves, movedFinding } from './moves';
import type { Change } from './parts';

/** Statements are looked up by their longest words: those are the rare ones. */
const lookedUpBy = 5;
/** Shares of common words above which two statements say the same. */
const alike = { sentence: 0.7, quotation: 0.6, meeting: 0.5, teller: 0.6 };
/** A shorter overlap may be chance. */
const fewestShared = { sentence: 4, quotation: 3, meeting: 3, teller: 2 };

/** What the phrases of one cluster tell: the fact that they state, and quotations that differ. */
export interface ToldPhrases {
  readonly facts: readonly [Fact];
  readonly findings: readonly Finding[];
}

/** The sentences, quotations and meetings that several documents tell. Likeness depends on the two alone. */
export class PhraseIndex {
  private readonly statements = new Map<string, readonly Statement[]>();
  private readonly postings = new Map<string, Statement[]>();
  private readonly alike = new Map<Statement, Set<Statement>>();
  private readonly clusters = new Clusters<Statement>(
    inOrder,
    (statement) => this.alike.get(statement) ?? none,
    isRetold,
  );
  private readonly told = new Map<Cluster<Statement>, ToldPhrases>();

  statementsOf(path: string): readonly Statement[] {
    return this.statements.get(path) ?? [];
  }

  /**
   * Puts the statements of documents in place of their former ones.
   * @param documents statements that a document had before say the same as then, if maybe in another place
   * @param moves how the text of each was edited
   */
  replace(documents: ReadonlyMap<string, readonly Statement[]>, moves: Moves): Change<ToldPhrases> {
    const former = new Set([...documents.keys()].flatMap((path) => this.statementsOf(path)));
    const kept = new Set([...documents.values()].flat().filter((statement) => former.has(statement)));
    const gone = [...former].filter((statement) => !kept.has(statement));
    const touched = new Set<Statement>();
    for (const statement of gone) for (const other of this.drop(statement)) touched.add(other);
    for (const [path, statements] of documents) {
      if (statements.length) this.statements.set(path, statements);
      else this.statements.delete(path);
      for (const statement of statements)
        if (!kept.has(statement)) for (const other of this.add(statement)) touched.add(other);
    }
    for (const statement of gone) touched.delete(statement);
    return this.tell(this.clusters.change(gone, touched), kept, moves);
  }

  private tell(changed: ReadonlySet<Cluster<Statement>>, kept: Iterable<Statement>, moves: Moves): Change<ToldPhrases> {
    const former: ToldPhrases[] = [];
    const told: ToldPhrases[] = [];
    const put = (cluster: Cluster<Statement>, now: ToldPhrases | null) => {
      const before = this.told.get(cluster);
      if (before) former.push(before);
      if (now) {
        told.push(now);
        this.told.set(cluster, now);
      } else this.told.delete(cluster);
    };
    for (const cluster of changed) put(cluster, cluster.members.length > 1 ? tellPhrases(cluster.members) : null);
    const moved = new Set<Cluster<Statement>>();
    for (const statement of kept) {
      const cluster = this.clusters.of(statement);
      if (cluster && !changed.has(cluster)) moved.add(cluster);
    }
    for (const cluster of moved) {
      const before = this.told.get(cluster);
      if (before) put(cluster, movedPhrases(before, cluster.members, moves));
    }
    return { former, told };
  }

  /** Takes a statement out; returns those that it was like. */
  private drop(statement: Statement): Iterable<Statement> {
    for (const key of lookupKeys(statement)) {
      const posting = this.postings.get(key)!;
      posting.splice(posting.indexOf(statement), 1);
    }
    const others = this.alike.get(statement) ?? [];
    for (const other of others) this.alike.get(other)?.delete(statement);
    this.alike.delete(statement);
    return others;
  }

  /** Puts a statement in; returns it and those that it is like, if there are any. */
  private add(statement: Statement): Iterable<Statement> {
    const alike = new Set<Statement>();
    for (const key of lookupKeys(statement)) {
      const posting = this.postings.get(key) ?? [];
      for (const other of maySayTheSame(statement, posting))
        if (!alike.has(other) && saysTheSame(statement, other)) alike.add(other);
      posting.push(statement);
      this.postings.set(key, posting);
    }
    if (!alike.size) return alike;
    this.alike.set(statement, alike);
    for (const other of alike) {
      const set = this.alike.get(other);
      if (set) set.add(statement);
      else this.alike.set(other, new Set([statement]));
    }
    return [statement, ...alike];
  }
}

const none: ReadonlySet<Statement> = new Set();

/** By document, and as they stand in it. */
const inOrder = (a: Statement, b: Statement): number =>
  a.path !== b.path
    ? a.path < b.path
      ? -1
      : 1
    : a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0);

/** An article names its source and the meeting that it tells of more than once: all may be those of another article. */
const isRetold = (a: Statement, b: Statement): boolean =>
  a.path === b.path && a.kind === b.kind && (a.kind === 'teller' || a.kind === 'meeting');

const lookupKeys = once((statement: Statement): readonly string[] => {
  const words = [...statement.keys].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, lookedUpBy);
  return words.map((key) => `${statement.kind}${key}`);
});

/** How many keys of the shorter of two statements of a kind the other may lack, by their numbers; below zero when they can never say the same. */
function mayLack(kind: Statement['kind'], x: number, y: number): number {
  const few = Math.min(x, y);
  // A quotation may be cut short; a sentence must be told whole.
  const whole = kind === 'sentence' ? (x + y) / 2 : few;
  return few - Math.max(fewestShared[kind], alike[kind] * whole);
}

/**
 * Leaves out most statements of the same kind that share too little: each bit of the shorter that the other lacks is a
 * key that it lacks. In a large folder this looks at a thousand pairs of statements for each that is like another.
 */
function maySayTheSame({ kind, keyCount, lowBits, highBits }: Statement, others: readonly Statement[]): Statement[] {
  return others.filter((other) => {
    const lacking =
      keyCount < other.keyCount
        ? bitCount(lowBits & ~other.lowBits) + bitCount(highBits & ~other.highBits)
        : bitCount(other.lowBits & ~lowBits) + bitCount(other.highBits & ~highBits);
    return lacking <= mayLack(kind, keyCount, other.keyCount);
  });
}

/** How many bits of a 32-bit number are set, added up in ever wider fields. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Whether two statements of one kind share so much that they say the same. */
function saysTheSame(a: Statement, b: Statement): boolean {
  if (a.path === b.path) return false;
  if (a.figures.length && b.figures.length && !a.figures.some((value) => b.figures.includes(value))) return false;
  if (a.kind === 'teller' && !namesMeet(a, b)) return false;
  const [few, many] = a.keys.size < b.keys.size ? [a.keys, b.keys] : [b.keys, a.keys];
  let missing = mayLack(a.kind, few.size, many.size);
  for (const key of few) if (!many.has(key) && --missing < 0) return false;
  return true;
}

/** Two sources that are named, or described by their country, are one only when a name or country is the same. */
function namesMeet(a: Statement, b: Statement): boolean {
  const names = [...a.keys].filter(isName);
  return names.length === 0 ? ![...b.keys].some(isName) : names.some((key) => b.keys.has(key));
}

/** @param cluster statements that say the same, in order */
function tellPhrases(cluster: readonly Statement[]): ToldPhrases {
  const fact = factOf(cluster);
  return { facts: [fact], findings: quotationVariant(cluster, fact) };
}

/** What phrases tell of which some were moved. */
function movedPhrases(
  { facts: [fact], findings }: ToldPhrases,
  cluster: readonly Statement[],
  moves: Moves,
): ToldPhrases {
  const moved: Fact = {
    ...fact,
    id: cluster[0]!.id,
    members: fact.members.map((member, index) => (moves.has(member.path) ? memberOf(cluster[index]!) : member)),
  };
  return { facts: [moved], findings: findings.map((one) => movedFinding(one, moves, moved.id)) };
}

function factOf(cluster: readonly Statement[]): Fact {
  const first = cluster[0]!;
  return {
    id: first.id,
    label: first.text.length > 80 ? `${first.text.slice(0, 79)}…` : first.text,
    kind: 'phrase',
    verdict: 'agree',
    members: cluster.map(memberOf),
    // The same words in several articles go back to one text.
    origins: 1,
    proofs: cluster.map(() => undefined),
  };
}

const memberOf = ({ path, start, end, text, hedge, articleDate, sentence }: Statement): Member => ({
  path,
  start,
  end,
  text,
  hedge,
  min: null,
  max: null,
  unit: null,
  claimants: [],
  articleDate,
  sentence,
});

const wordsOnly = once(({ text }: Statement) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

/** One utterance with other words inside the quotation marks: to be checked before it is quoted. */
function quotationVariant(cluster: readonly Statement[], fact: Fact): Finding[] {
  const [first, ...others] = cluster;
  if (first?.kind !== 'quotation') return [];
  const variants = others.filter((other) => {
    const [x, y] = [wordsOnly(first), wordsOnly(other)];
    return !x.includes(y) && !y.includes(x);
  });
  if (!variants.length) return [];
  const files = [first, ...variants].map((statement) => shortName(statement.path)).join(', ');
  return [
    {
      path: first.path,
      start: first.start,
      end: first.end,
      code: 'quotation-variant',
      severity: 'hint',
      message: {
        en: `The same words are quoted in different ways (${files}); check the original before quoting them.`,
        fr: `Les mêmes propos sont cités dans des termes différents (${files}) ; vérifier l’original avant de les citer.`,
      },
      related: variants.map(({ path, start, end, text }) => ({ path, start, end, message: quoted(text) })),
      factId: fact.id,
    },
  ];
}
