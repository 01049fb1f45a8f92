import { type Claim, headsDiffer, inOrder, valueKey } from '../claims/claim';
import { differ, isPlace, meet } from '../claims/term-keys';
import { once } from '../text/once';
import type { CertaintyTables, Pool } from './certainty-tables';
import {
  logRatio,
  opposed,
  pairChance,
  pairOf,
  periodsDiffer,
  periodsMeet,
  type Surroundings,
  sameFrame,
  tellersDiffer,
} from './pair-features';
import { otherEpisode, sameDeed, sameEpisode } from './same-event';
import { agesOfOne } from './same-person';
import { relateValues, type ValueRelation } from './value-relation';

/** Two claims that may state one fact. */
export interface Link {
  readonly a: Claim;
  readonly b: Claim;
  readonly relation: ValueRelation;
  /** The values do not contradict each other. */
  readonly agrees: boolean;
  /** Chance, 0 to 1, that both state the same fact, from the pair alone. */
  readonly certainty: number;
}

/** Scores one pair, null for one that cannot be of one fact; the order of the two does not matter. */
export function scorePair(x: Claim, y: Claim, world: Surroundings, tables: CertaintyTables): Link | null {
  const [a, b] = inOrder(x, y) < 0 ? [x, y] : [y, x];
  const relation = relateValues(a, b);
  if (relation === 'unknown' || excluded(a, b, relation)) return null;
  const agrees = relation !== 'disjoint';
  const known = byRule(a, b, relation, agrees);
  if (known === 0) return null;
  const byTable = () => pairChance(pairOf(a, b, relation, world), tables[poolOf(a, agrees)]);
  return { a, b, relation, agrees, certainty: known ?? Math.max(byTable(), byEvent(a, b, relation)) };
}

/** The table by which a pair is judged. */
const poolOf = ({ kind }: Claim, agrees: boolean): Pool => `${kind}${agrees ? 'Agree' : 'Differ'}`;

/** The chance of pairs that no table was fitted on; null for all others. */
function byRule(a: Claim, b: Claim, relation: ValueRelation, agrees: boolean): number | null {
  if (a.kind !== b.kind) return byEvent(a, b, relation);
  if (agesOfOne(a, b)) return ofOnePerson;
  if (agrees || a.path !== b.path) return null;
  return a.dimension === 'ordinal' ? inOneSeries(a, b) : inOneText(a, b);
}

/** Chance that two ages of one person are of one fact: a birthday may lie between two articles. */
const ofOnePerson = 0.7;

/** Chance that two dates of one deed, or of parts of one episode on days that fit, are of one fact. */
const ofOneEvent = 0.85;

function byEvent(a: Claim, b: Claim, relation: ValueRelation): number {
  if ((a.kind !== 'date' && b.kind !== 'date') || ofSaying(a) || ofSaying(b)) return 0;
  if (relation === 'disjoint') return sameDeed(a, b) ? ofOneEvent : 0;
  if (!(sameDeed(a, b) || (relation !== 'named' && sameEpisode(a, b)))) return 0;
  return ofOneEvent;
}

/** Who is killed, wounded or missing is not counted with those who were sent, whatever else the sentences share. */
const casualties = once((claim: Claim): boolean =>
  [...(claim.head ? [claim.head] : []), ...claim.terms].some((t) => t.contrast === 'casualty' && t.nearness >= 0.6),
);

/** First of what? Ordinals of two series have no word near them in common. */
const nearWordShared = (a: Claim, b: Claim): boolean => meet(nearWords(a), nearWords(b));

const nearWords = once(({ terms }: Claim) => terms.filter((t) => t.nearness >= 0.5).map((t) => t.key));

/** Days between the nearest dates of two figures beyond which they are of two occasions. */
const sameOccasion = 60;

function otherOccasion(a: Claim, b: Claim): boolean {
  const [x, y] = [a.periods[0]?.days, b.periods[0]?.days];
  // "En août, comme il ne l'avait plus fait depuis mars" is of August too.
  if (periodsMeet(a, b)) return false;
  return x !== undefined && y !== undefined && Math.max(x.from, y.from) - Math.min(x.to, y.to) > sameOccasion;
}

/** One may speak of an event on any day after it. */
const ofSaying = ({ mention }: Claim): boolean => 'ofSaying' in mention && mention.ofSaying === true;

/** What no likeness of words outweighs. */
function excluded(a: Claim, b: Claim, relation: ValueRelation): boolean {
  if (a.kind !== b.kind) return otherEpisode(a, b);
  if (a.kind === 'date') return otherEpisode(a, b) || (relation === 'disjoint' && (ofSaying(a) || ofSaying(b)));
  if (a.dimension === 'ordinal' && !nearWordShared(a, b)) return true;
  if (a.dimension === 'count' && casualties(a) !== casualties(b)) return true;
  if (opposed(a, b) && (a.dimension === 'count' || relation === 'disjoint')) return true;
  if (relation !== 'equal' && a.holdersSure && b.holdersSure && differ(a.holders, b.holders)) return true;
  // The rounds of one series are on other occasions by their nature.
  if (relation === 'disjoint') return a.dimension !== 'ordinal' && otherOccasion(a, b);
  // "Dont quatre" are four of what the sentence counts, not of what another counts four of.
  if (relation === 'equal') return (a.change === 'part') !== (b.change === 'part') && a.head?.key !== b.head?.key;
  // Figures that only fit each other must at least count the same, and both what is added or both what is there.
  return headsDiffer(a, b) || (a.change === 'additional') !== (b.change === 'additional');
}

/** Chance that two figures which different tellers give side by side are of one fact: "32 000 selon la police, 80 000 …". */
const sideBySide = 0.8;
/** Chance that a value and one that its document calls a former one are of one fact. */
const corrected = 0.6;
/** Keeps a part beside its whole, so that both are judged together. */
const partOfOne = 0.3;
/** UTF-16 code units between two figures that one breath may hold; and one passage, when a deed is named in both. */
const breath = 160;
const passage = 400;

/** Beyond one order of magnitude two tellers speak of two things. */
const contestable = Math.log(10);

/** "1,1 million en France, selon le ministère … À Paris, ils étaient 92 000, selon la préfecture" counts two crowds. */
const elsewhere = (a: Claim, b: Claim): boolean => differ(placesOf(a), placesOf(b));

const placesOf = (claim: Claim) => claim.terms.map(({ key }) => key).filter(isPlace);

/** "En 2023, le déficit était de 3 millions … En 2024, il sera de 5 millions": each sentence names its own time. */
const atOtherTimes = (a: Claim, b: Claim): boolean => a.sentence.start !== b.sentence.start && periodsDiffer(a, b);

/**
 * Pairs of one document that differ need no table: they are of two facts, as a rule, because an author does not
 * contradict himself knowingly. He does set the counts of two tellers side by side, and a value beside its former one.
 */
function inOneText(a: Claim, b: Claim): number {
  const oneSentence = a.sentence.start === b.sentence.start;
  if ((a.change === 'part') !== (b.change === 'part') && oneSentence) return partOfOne;
  if (headsDiffer(a, b) || elsewhere(a, b) || differ(a.holders, b.holders)) return 0;
  if (a.kind === 'figure' && (logRatio(a, b) > contestable || atOtherTimes(a, b))) return 0;
  const gap = Math.max(a.start, b.start) - Math.min(a.end, b.end);
  // Shares and sums of many things stand in one breath; crowds and tolls of one only.
  const sameHead = oneSentence && a.head !== null && a.head.key === b.head?.key;
  const alike = a.dimension === 'count' || nearWordShared(a, b) || sameHead;
  const close =
    (gap <= breath && alike) || (gap <= passage && sameFrame(a, b) > 0) || (gap <= 2 * passage && ofOneHolder(a, b));
  // Days and lengths of time stand in every sentence: two of one deed must share theirs.
  const ofTime = a.kind === 'date' || a.dimension === 'time';
  if (close && a.former !== b.former && (!ofTime || oneSentence)) return corrected;
  const beside = ofTime ? oneSentence && gap <= breath && ofOneDeed(a, b) : close;
  return beside && tellersDiffer(a, b) && mayAnswer(a, b, oneSentence) ? sideBySide : 0;
}

/** Where no deed is told, a length of time that leaves out its unit is still of what the other one measures. */
const ofOneDeed = (a: Claim, b: Claim): boolean =>
  a.event ? a.event.key === b.event?.key : b.event === null && (a.unitLeftOut ?? b.unitLeftOut) !== null;

/** They measure the same of one holder in the same places: "500 000 soldats américains en Irak … 100 000 militaires américains". */
function ofOneHolder(a: Claim, b: Claim): boolean {
  const [x, y] = [new Set(placesOf(a)), new Set(placesOf(b))];
  if (a.head === null || a.head.key !== b.head?.key || !meet(a.holders, b.holders)) return false;
  return x.size === y.size && [...x].every((place) => y.has(place));
}

/** "À Paris, 9 500 selon la police, 25 000 selon les syndicats. En France, 38 000 …, 90 000": each answers its own. */
function mayAnswer(a: Claim, b: Claim, oneSentence: boolean): boolean {
  if (!a.answers.length && !b.answers.length) return true;
  return oneSentence && a.answers.includes(valueKey(b)) && b.answers.includes(valueKey(a));
}

/** Chance that two ordinals of one document count one series: "le premier cycle … le deuxième tour" of the same talks. */
const ofOneSeries = 0.8;
/** Words that both must have near them, beside what they count. */
const seriesWords = 2;

function inOneSeries(a: Claim, b: Claim): number {
  if (!a.head || a.head.key !== b.head?.key) return 0;
  const shared = nearWords(a).filter((key) => key !== a.head!.key && nearWords(b).includes(key));
  return shared.length >= seriesWords ? ofOneSeries : 0;
}
