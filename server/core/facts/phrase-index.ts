import type { Statement } from '../claims/statement';
import { shortName } from '../text/source-name';
import type { Fact, Finding, Member } from '../values';

/** Two statements of different documents that say the same. */
interface Likeness {
  readonly a: Statement;
  readonly b: Statement;
  readonly score: number;
}

/** Statements are looked up by their longest words: those are the rare ones. */
const lookedUpBy = 5;
/** Shares of common words above which two statements say the same. */
const alike = { sentence: 0.75, quotation: 0.6, meeting: 0.5, teller: 0.6 };
/** A shorter overlap may be chance. */
const fewestShared = { sentence: 4, quotation: 3, meeting: 3, teller: 2 };

/** The sentences, quotations and meetings that several documents tell. Likeness depends on the two alone. */
export class PhraseIndex {
  private readonly statements = new Map<string, readonly Statement[]>();
  private readonly postings = new Map<string, Set<Statement>>();
  private readonly likenesses = new Map<Statement, Map<Statement, Likeness>>();
  private told: { facts: Fact[]; findings: Finding[] } | null = null;

  /** Puts the statements of one document in place of its former ones. */
  replace(path: string, statements: readonly Statement[]): void {
    this.told = null;
    for (const statement of this.statements.get(path) ?? []) this.drop(statement);
    if (statements.length) this.statements.set(path, statements);
    else this.statements.delete(path);
    for (const statement of statements) this.add(statement);
  }

  /** The facts that phrases state, and the quotations that differ. */
  tell(): { readonly facts: readonly Fact[]; readonly findings: readonly Finding[] } {
    this.told ??= tellPhrases(this.clusters());
    return this.told;
  }

  private drop(statement: Statement): void {
    for (const key of lookupKeys(statement)) this.postings.get(key)?.delete(statement);
    for (const other of this.likenesses.get(statement)?.keys() ?? []) this.likenesses.get(other)?.delete(statement);
    this.likenesses.delete(statement);
  }

  private add(statement: Statement): void {
    const candidates = new Set<Statement>();
    for (const key of lookupKeys(statement)) {
      const set = this.postings.get(key) ?? new Set();
      for (const other of set) candidates.add(other);
      set.add(statement);
      this.postings.set(key, set);
    }
    for (const other of candidates) {
      const score = likeness(statement, other);
      if (score === 0) continue;
      const found = { a: statement, b: other, score };
      for (const [x, y] of [[statement, other] as const, [other, statement] as const]) {
        const map = this.likenesses.get(x) ?? new Map<Statement, Likeness>();
        map.set(y, found);
        this.likenesses.set(x, map);
      }
    }
  }

  /** Statements that are all alike: each joins the first cluster to every member of which it is. */
  private clusters(): Statement[][] {
    const clusters: Statement[][] = [];
    const linked = [...this.likenesses].filter(([, others]) => others.size).map(([statement]) => statement);
    const clusterOf = new Map<Statement, number>();
    for (const statement of linked.sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const others = this.likenesses.get(statement)!;
      const near = [...others.keys()].flatMap((other) => clusterOf.get(other) ?? []).sort((x, y) => x - y);
      const home = near.find((at) => clusters[at]!.every((member) => others.has(member))) ?? clusters.length;
      if (home === clusters.length) clusters.push([]);
      clusters[home]!.push(statement);
      clusterOf.set(statement, home);
    }
    return clusters.filter((cluster) => cluster.length > 1);
  }
}

const lookupKeys = (statement: Statement): string[] => {
  const words = [...statement.keys].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, lookedUpBy);
  return words.map((key) => `${statement.kind}${key}`);
};

/** How much two statements of one kind share, 0 when they do not say the same. */
function likeness(a: Statement, b: Statement): number {
  if (a.kind !== b.kind || a.path === b.path) return 0;
  if (a.figures.length && b.figures.length && !a.figures.some((value) => b.figures.includes(value))) return 0;
  if (a.kind === 'teller' && !namesMeet(a, b)) return 0;
  let shared = 0;
  for (const key of a.keys) if (b.keys.has(key)) shared++;
  if (shared < fewestShared[a.kind]) return 0;
  // A quotation may be cut short; a sentence must be told whole.
  const whole = a.kind === 'sentence' ? (a.keys.size + b.keys.size) / 2 : Math.min(a.keys.size, b.keys.size);
  const score = shared / whole;
  return score >= alike[a.kind] ? score : 0;
}

/** Two sources that are named, or described by their country, are one only when a name or country is the same. */
function namesMeet(a: Statement, b: Statement): boolean {
  const names = [...a.keys].filter((key) => key.startsWith('@'));
  return names.length === 0 ? ![...b.keys].some((key) => key.startsWith('@')) : names.some((key) => b.keys.has(key));
}

function tellPhrases(clusters: readonly (readonly Statement[])[]): { facts: Fact[]; findings: Finding[] } {
  const facts = clusters.map(factOf);
  const findings = clusters.flatMap((cluster, i) => quotationVariant(cluster, facts[i]!));
  return { facts, findings };
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

const wordsOnly = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** One utterance with other words inside the quotation marks: to be checked before it is quoted. */
function quotationVariant(cluster: readonly Statement[], fact: Fact): Finding[] {
  const [first, ...others] = cluster;
  if (first?.kind !== 'quotation') return [];
  const variants = others.filter((other) => {
    const [x, y] = [wordsOnly(first.text), wordsOnly(other.text)];
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
      related: variants.map(({ path, start, end, text }) => ({ path, start, end, message: { en: text, fr: text } })),
      factId: fact.id,
    },
  ];
}
