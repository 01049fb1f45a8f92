import type { Claim } from '../core/claims/claim';
import type { Member, Place, Reading, RelatedPlace, Span, Story } from '../core/values';
import { sourceName } from '../features/wording';
import type { Evidence } from './evidence';

/** A draft with what the sources say. */
export interface World {
  readonly draft: Reading;
  readonly story: Story;
  readonly sources: readonly Reading[];
  /** Claims of the sources. */
  readonly figures: readonly Claim[];
  readonly dates: readonly Claim[];
}

/** As many other passages as a finding shows. */
const mostRelated = 6;

/** What a passage of a source says, whether it was reached by its claim or by its fact. */
export type Value = Pick<Member, 'path' | 'start' | 'end' | 'text' | 'min' | 'max' | 'unit'>;

export const statedIn = ({ claim }: Evidence): Value => claim;

/** Relations in which a source bears out what the draft says. */
const bearsOut = new Set(['equal', 'rounding', 'contains', 'vague']);

export const bearing = (evidence: readonly Evidence[]): readonly Evidence[] =>
  evidence.filter(({ relation }) => bearsOut.has(relation));

/** Values that other sources give for the same fact, as the story judges it. */
export function rivalsOf({ story }: World, bearing: readonly Evidence[]): readonly Member[] {
  const isBearing = (member: Member) =>
    bearing.some(({ claim }) => claim.path === member.path && claim.start === member.start);
  return story.facts
    .filter(({ verdict }) => verdict === 'conflict' || verdict === 'contested')
    .filter(({ members }) => members.some(isBearing))
    .flatMap(({ members }) =>
      members.filter((member) => !members.some((one) => isBearing(one) && sameValue(one, member))),
    );
}

const sameValue = (a: Member, b: Member) => a.min === b.min && a.max === b.max && a.from === b.from && a.to === b.to;

export const place = ({ path }: Reading, { start, end }: Span): Place => ({ path, start, end });

export function relatedTo(world: World, values: readonly Value[]): RelatedPlace[] {
  const seen = new Set<string>();
  return values
    .filter(({ path, start }) => !seen.has(`${path}#${start}`) && seen.add(`${path}#${start}`))
    .slice(0, mostRelated)
    .map(({ path, start, end, text }) => {
      const words = `${nameOf(world, path)} : ${text}`;
      return { path, start, end, message: { en: words.replace(' : ', ': '), fr: words } };
    });
}

export const nameOf = ({ sources }: World, path: string): string => {
  const reading = sources.find((one) => one.path === path);
  return reading ? (reading.outlet ?? sourceName(reading)) : path;
};

/** What the sources give instead, in words. */
export function givenInWords(related: readonly RelatedPlace[]) {
  const list = (locale: 'en' | 'fr', separator: string) =>
    [...new Set(related.map(({ message }) => message[locale]))].join(separator);
  return { en: list('en', '; '), fr: list('fr', ' ; ') };
}
