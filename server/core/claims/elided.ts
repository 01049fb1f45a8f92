import type { Claim, Term } from './claim';
import { isPlace } from './term-keys';
import { daysIn } from './time-units';

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
  | 'end'
  | 'min'
  | 'max'
  | 'unit'
  | 'unitLeftOut'
  | 'text'
  | 'dimension'
  | 'head'
  | 'headKind'
  | 'modifiers'
  | 'holders'
  | 'holdersSure'
  | 'terms'
  | 'claimants'
  | 'teller'
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
  const ofThem = grammar.ofThem.test(lead);
  const answers = (other: T) =>
    other.kind === 'figure' &&
    (other.dimension === claim.dimension ? other.head !== null && !other.head.deed : lendsMeasure(other, claim));
  // In a sentence of its own, "en a relevé sept" counts things.
  const earlier = before.filter((other) => answers(other) && !(ofThem && lendsPercent(other, claim)));
  if (grammar.respectively.test(lead)) {
    const turn = all.filter((one) => one.kind === 'figure' && one.dimension === claim.dimension).indexOf(claim);
    return earlier[turn] ?? null;
  }
  const nearest = done.filter(answers).at(-1);
  const tells = claim.claimants.length > 0;
  const isElided = (tells && (ofThem || isToldAlone(claim, lead))) || grammar.theyAre.test(lead);
  if (nearest) return isElided || answersOther(claim, nearest, done) ? nearest : null;
  if (!isElided || done.some(({ kind }) => kind === 'figure')) return null;
  return earlier.find(({ claimants, change }) => claimants.length && change !== 'part') ?? earlier[0] ?? null;
}

/** Between who tells and a number that is all that is told: "La CFDT parle de" 2,6. */
const verbOnly = /^\s(?:\p{L}+['’]?\s?){1,4}$/u;
/** Before a number that stands for a whole sentence, hedges at most: "« Au moins" onze », selon les voisins. */
const fragmentStart = /^[\s«"“–—-]*(?:\p{L}+\s){0,2}$/u;
const fragmentEnd = /^\s*[,»"”.]/u;

/** Whether a figure is all that a teller tells: "La CFDT parle de 2,6.", "Dix-huit, jurent les routiers." */
function isToldAlone({ teller, start, end, document }: Told, lead: string): boolean {
  if (!teller) return false;
  if (teller.end <= start) return verbOnly.test(document.slice(teller.end, start));
  return fragmentStart.test(lead) && fragmentEnd.test(document.slice(end, end + 3));
}

const lendsPercent = (other: Told, claim: Told) => other.dimension === 'percent' && claim.dimension === 'count';

/** A bare number may be of any unit that the figure which it answers has, where both are of one size. */
function lendsMeasure(other: Told, claim: Told): boolean {
  if (claim.dimension !== 'count' || other.unit === null || claim.unit !== null || claim.head) return false;
  const [mine, theirs] = [claim.max ?? claim.min, other.max ?? other.min];
  if (!mine || !theirs || (other.dimension === 'percent' && mine > whole)) return false;
  const ratio = (mine * scaleOf(other, claim)) / theirs;
  return ratio > 1 / ofOneSize && ratio < ofOneSize;
}

/** "40 % de grévistes selon la direction. Les syndicats en ont compté" 300: no share of a hundred. */
const whole = 100;
/** Two tellers' values lie within one order of magnitude. */
const ofOneSize = 10;

/** What a number without unit and scale is to be multiplied by, to be told like another: 2,3 beside "1,6 million d'euros". */
function scaleOf({ dimension, unit, min, max }: Told, claim: Told): number {
  if (dimension === 'time') return (unit && daysIn[unit]) || 1;
  if ((claim.max ?? claim.min ?? 0) >= 1000) return 1;
  return [1e9, 1e6].find((scale) => (max ?? min ?? 0) >= scale) ?? 1;
}

type Lent = Pick<Told, 'dimension' | 'unit' | 'unitLeftOut' | 'min' | 'max'>;

/** The words behind the digits of a figure, its last one where the number is told in words: "millions d'euros", "minutes". */
const behindNumber = /(?<=\d\s?)[^\d\s.,][^\d]*$|[^\d\s]+$/u;

/** A sign that stands before the digits: "£6m". */
const beforeNumber = /^[^\d\s.,]+(?=\d)/u;

/** The words of a figure's unit: "millions d'euros", "£m". */
export function unitWords(text: string): string | null {
  const words = `${beforeNumber.exec(text)?.[0] ?? ''}${behindNumber.exec(text)?.[0] ?? ''}`;
  return words || null;
}

/** The measure of a number that leaves out its unit. */
function measureOf<T extends Told>(claim: T, from: T): Lent {
  const { dimension, unit } = from;
  const scale = scaleOf(from, claim);
  const unitLeftOut = from.unitLeftOut ?? unitWords(from.text);
  return { dimension, unit, unitLeftOut, min: claim.min && claim.min * scale, max: claim.max && claim.max * scale };
}

/** Whether a figure is another teller's, or the one that is no longer held or takes its place. */
function answersOther(claim: Told, nearest: Told, done: readonly Told[]): boolean {
  const [mine, theirs] = [claim.claimants[0], nearest.claimants[0]];
  if (mine !== undefined && theirs !== undefined && mine !== theirs) return true;
  // Of percentages and lengths of time a sentence has many: one that fell need not be the one before.
  if (claim.former === nearest.former || claim.dimension === 'percent' || claim.dimension === 'time') return false;
  // "3 milliards, contre 2,5 prévus, la part de l'État restant fixée à 1,2": the former value has its present one.
  return !(nearest.former && done.some((one) => !one.former && one !== nearest && one.head?.key === nearest.head?.key));
}

/** A claim that counts what another one counts. */
function taking<T extends Told>(claim: T, answered: T): T {
  const { head, headKind, modifiers, holders, holdersSure, terms, tellers, change } = answered;
  const ofTellers = new Set(tellers.flat());
  const known = new Set(claim.terms.map(({ key }) => key));
  // "À Lens, ils étaient 300. À Lille, 500": a sentence that names its own place is of no other.
  const elsewhere = claim.sentence.start !== answered.sentence.start && claim.terms.some(({ key }) => isPlace(key));
  const isLent = (key: string) => !ofTellers.has(key) && !known.has(key) && !(elsewhere && isPlace(key));
  const lentTerms = terms
    .filter(({ key, nearness }) => nearness >= near && isLent(key))
    .map((term): Term => ({ ...term, nearness: term.nearness * lent }));
  return {
    ...claim,
    ...{ head, headKind, modifiers },
    ...(answered.dimension === claim.dimension ? {} : measureOf(claim, answered)),
    ...(claim.holders.length ? {} : { holders, holdersSure }),
    change: claim.change ?? (change === 'part' ? change : null),
    terms: [...claim.terms, ...lentTerms].sort((a, b) => b.nearness - a.nearness || (a.key < b.key ? -1 : 1)),
  };
}
