import type { Claim, Term } from './claim';

/** How a language leaves out what a figure counts. Patterns match the end of the sentence's text before it, in lower case. */
export interface ElidedGrammar {
  /** A pronoun stands for it beside a verb of telling, or nothing does: "en a annoncé" 45 000, "claimed" 45,000. */
  readonly ofThem: RegExp;
  /** The subject stands for it: "ils étaient" 14 000, "ce sera" 2 350. */
  readonly theyAre: RegExp;
  /** Several figures answer those before them, one by one: "respectivement". */
  readonly respectively: RegExp;
  /** Texts with the last word of what their last figure counts. */
  readonly examples: readonly (readonly [text: string, counted: string | null])[];
}

/** What is asked of a claim before the date of its article is known. */
type Told = Pick<
  Claim,
  | 'kind'
  | 'start'
  | 'dimension'
  | 'head'
  | 'headKind'
  | 'modifiers'
  | 'holders'
  | 'holdersSure'
  | 'terms'
  | 'claimants'
  | 'tellers'
  | 'former'
  | 'change'
  | 'sentence'
  | 'document'
>;

/** How much of the nearness of the words beside the antecedent is left beside the figure that leaves them out. */
const lent = 0.8;
/** The words of the antecedent that are near enough to belong to its figure. */
const near = 0.5;

/**
 * Gives the figures of a sentence that leave out what they count that of the figure which they answer: the one before in
 * the sentence, else of the sentence before.
 * @param claims of a sentence
 * @param before those of the sentence right before it
 */
export function withElided<T extends Told>(claims: readonly T[], before: readonly T[], grammar: ElidedGrammar): T[] {
  const filled: T[] = [];
  for (const claim of claims) {
    const elided = claim.kind === 'figure' && !claim.head;
    const answered = elided ? antecedentOf(claim, claims, filled, before, grammar) : null;
    filled.push(answered ? taking(claim, answered) : claim);
  }
  return filled;
}

function antecedentOf<T extends Told>(
  claim: T,
  all: readonly T[],
  done: readonly T[],
  before: readonly T[],
  grammar: ElidedGrammar,
): T | null {
  const lead = claim.document.slice(claim.sentence.start, claim.start).toLowerCase();
  const answers = ({ kind, dimension, head }: T) =>
    kind === 'figure' && dimension === claim.dimension && head && !head.deed;
  const earlier = before.filter(answers);
  if (grammar.respectively.test(lead)) {
    const turn = all.filter((one) => one.kind === 'figure' && one.dimension === claim.dimension).indexOf(claim);
    return earlier[turn] ?? null;
  }
  const nearest = done.filter(answers).at(-1);
  const tells = claim.claimants.length > 0;
  const isElided = (tells && grammar.ofThem.test(lead)) || grammar.theyAre.test(lead);
  if (nearest) return isElided || answersOther(claim, nearest) ? nearest : null;
  if (!isElided || done.some(({ kind }) => kind === 'figure')) return null;
  return earlier.find(({ claimants, change }) => claimants.length && change !== 'part') ?? earlier[0] ?? null;
}

/** Whether a figure is another teller's, or the one that is no longer held or takes its place. */
function answersOther(claim: Told, nearest: Told): boolean {
  if (claim.dimension === 'time') return false;
  const [mine, theirs] = [claim.claimants[0], nearest.claimants[0]];
  if (mine !== undefined && theirs !== undefined && mine !== theirs) return true;
  // Of percentages a sentence has many: one that fell need not be the one before.
  return claim.former !== nearest.former && claim.dimension !== 'percent';
}

/** A claim that counts what another one counts. */
function taking<T extends Told>(
  claim: T,
  { head, headKind, modifiers, holders, holdersSure, terms, tellers, change }: T,
): T {
  const ofTellers = new Set(tellers.flat());
  const known = new Set(claim.terms.map(({ key }) => key));
  const lentTerms = terms
    .filter(({ key, nearness }) => nearness >= near && !ofTellers.has(key) && !known.has(key))
    .map((term): Term => ({ ...term, nearness: term.nearness * lent }));
  return {
    ...claim,
    ...{ head, headKind, modifiers },
    ...(claim.holders.length ? {} : { holders, holdersSure }),
    change: claim.change ?? (change === 'part' ? change : null),
    terms: [...claim.terms, ...lentTerms].sort((a, b) => b.nearness - a.nearness || (a.key < b.key ? -1 : 1)),
  };
}
