import type { Claim } from '../claims/claim';

/** The same deed done to the same thing, by nobody else: "signé un accord" and "la signature de l’accord". */
export function sameDeed(a: Claim, b: Claim): boolean {
  const [x, y] = [a.event, b.event];
  if (!x || !y || x.key !== y.key || !isConcept(x.key)) return false;
  const object = x.about.filter(isConcept)[0];
  return object !== undefined && object === y.about.filter(isConcept)[0] && whoMeet(a, b);
}

/** Deeds that are parts of one longer event: an arrival and a reception are parts of a visit. */
export function sameEpisode(a: Claim, b: Claim): boolean {
  const [x, y] = [a.event?.episode, b.event?.episode];
  return x != null && x === y && whoMeet(a, b);
}

/** The keys that two claims share when `sameDeed` or `sameEpisode` holds for them. */
export function eventKeys(claim: Claim): string[] {
  const { event } = claim;
  if (!event || !(claim.kind === 'date' || lastsDays(claim))) return [];
  const object = event.about.find(isConcept);
  return [
    ...(isConcept(event.key) && object ? [`!${event.key}|${object}`] : []),
    ...(event.episode ? event.who.map((who) => `!${event.episode}|${who}`) : []),
  ];
}

const isConcept = (key: string) => key.startsWith('~');
const isPerson = (key: string) => key.startsWith('@') && !key.includes(':');

/** A figure that says how long an event lasts: "une visite de trois jours". */
export const lastsDays = ({ unit, min, max, event, dimension }: Claim): boolean =>
  dimension === 'time' && unit === 'day' && min !== null && min === max && event?.episode != null;

/** Whether a duration is that of the days from a date to another: "trois jours" and "du 11 au 13 juillet". */
export function lastsAsLong(a: Claim, b: Claim): boolean {
  const [figure, date] = a.kind === 'figure' ? [a, b] : [b, a];
  return lastsDays(figure) && date.days !== null && figure.min === date.days.to - date.days.from + 1;
}

/** Parts of two episodes of one kind: the visits of two persons. */
export const otherEpisode = (a: Claim, b: Claim): boolean =>
  a.event?.episode != null && a.event.episode === b.event?.episode && peopleDiffer(a, b);

const meet = (left: readonly string[], right: readonly string[]) => left.some((key) => right.includes(key));
const people = ({ event }: Claim) => event?.who.filter(isPerson) ?? [];

function peopleDiffer(a: Claim, b: Claim): boolean {
  const [left, right] = [people(a), people(b)];
  return left.length > 0 && right.length > 0 && !meet(left, right);
}

/** Somebody or some country is named on both sides, and where both name persons, one of them. */
const whoMeet = (a: Claim, b: Claim): boolean => meet(a.event?.who ?? [], b.event?.who ?? []) && !peopleDiffer(a, b);
