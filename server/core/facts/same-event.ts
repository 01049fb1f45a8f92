import type { Claim } from '../claims/claim';
import type { ClaimEvent } from '../claims/event';
import { isConcept, isPerson, meet } from '../claims/term-keys';

/** The same deed done to the same thing, by nobody else: "signé un accord" and "la signature de l’accord". */
export function sameDeed(a: Claim, b: Claim): boolean {
  const [x, y] = [a.event, b.event];
  if (!x || !y || x.key !== y.key || !isConcept(x.key)) return false;
  const object = x.about.filter(isConcept)[0];
  return object !== undefined && object === y.about.filter(isConcept)[0] && whoMeet(x, y);
}

/** Deeds that are parts of one longer event: an arrival and a reception are parts of a visit. */
export function sameEpisode(a: Claim, b: Claim): boolean {
  return a.event !== null && b.event !== null && partsOfOneEpisode(a.event, b.event);
}

/** See `sameEpisode`. */
export const partsOfOneEpisode = (a: ClaimEvent, b: ClaimEvent): boolean =>
  a.episode !== null && a.episode === b.episode && whoMeet(a, b);

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

/** A figure that says how long an event lasts: "une visite de trois jours". */
export const lastsDays = ({ unit, min, max, event, dimension }: Claim): boolean =>
  dimension === 'time' && unit === 'day' && min !== null && min === max && event?.episode != null;

/** Whether a duration is that of the days from a date to another: "trois jours" and "du 11 au 13 juillet". */
export function lastsAsLong(a: Claim, b: Claim): boolean {
  const [figure, date] = a.kind === 'figure' ? [a, b] : [b, a];
  return lastsDays(figure) && date.days !== null && figure.min === date.days.to - date.days.from + 1;
}

/** Parts of two episodes of one kind: the visits of two persons. */
export const otherEpisode = ({ event: a }: Claim, { event: b }: Claim): boolean =>
  a?.episode != null && a.episode === b?.episode && peopleDiffer(a, b);

function peopleDiffer(a: ClaimEvent, b: ClaimEvent): boolean {
  const [left, right] = [a.who.filter(isPerson), b.who.filter(isPerson)];
  return left.length > 0 && right.length > 0 && !meet(left, right);
}

/** Somebody or some country is named on both sides, and where both name persons, one of them. */
const whoMeet = (a: ClaimEvent, b: ClaimEvent): boolean => meet(a.who, b.who) && !peopleDiffer(a, b);
