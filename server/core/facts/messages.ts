import type { Claim } from '../claims/claim';
import { shortName } from '../text/source-name';
import type { Localized } from '../values';
import { countedDeed, eventPhrase, namesNear, statedValue, tellerOf } from './claim-words';
import type { Judgement } from './judgement';
import { bearerOf } from './same-person';

/** One side: its value, where it stands and who says it. */
function side(claims: readonly Claim[]): Localized {
  const files = [...new Set(claims.map((claim) => shortName(claim.path)))];
  const teller = tellerOf(claims);
  const value = statedValue(claims[0]!);
  return {
    en: `“${value}” (${listed(files, 'and', 'others')}${teller ? `, according to ${teller.en}` : ''})`,
    fr: `« ${value} » (${listed(files, 'et', 'autres')}${teller ? `, selon ${teller.fr}` : ''})`,
  };
}

/** "a", "a and b", "a, b and c", "a, b and 4 others". */
export function listed(names: readonly string[], and: string, others: string): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} ${others}`] : names;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} ${and} ${shown.at(-1)}` : shown.join('');
}

/** What is added where the values may well be of two facts. */
const unsure: Localized = { en: ', if it is the same fact', fr: ', s’il s’agit du même fait' };

/**
 * What a reporter could send to an editor, the subject first because lists cut the end off: the values, who gives them,
 * and what may explain that they differ.
 * @param pair the two claims that differ most surely, by which a date is named
 * @param ofOneFact whether that is likelier than not
 */
export function differenceMessage(
  sides: readonly (readonly Claim[])[],
  pair: readonly Claim[],
  { reconciles }: Judgement,
  ofOneFact: boolean,
): Localized {
  const all = sides.map(side);
  const subject = subjectOf(sides, pair);
  const opening = { en: subject ? `“${subject}”: ` : '', fr: subject ? `« ${subject} » : ` : '' };
  return {
    en: `${opening.en}${contrasted(all, 'en', 'but')}${ofOneFact ? '' : unsure.en}${reconciles ? `; ${reconciles.en}` : ''}.`,
    fr: `${opening.fr}${contrasted(all, 'fr', 'mais')}${ofOneFact ? '' : unsure.fr}${reconciles ? ` ; ${reconciles.fr}` : ''}.`,
  };
}

/** Whose age it is, what happened on these days or with that many; nothing where one of the figures names what it counts. */
function subjectOf(sides: readonly (readonly Claim[])[], pair: readonly Claim[]): string | undefined {
  const bearer = bearerOf(pair[0]!, pair[1]!);
  if (bearer) return bearer;
  if (sides.some(([claim]) => claim!.kind === 'figure' && claim!.head && !claim!.head.deed)) return undefined;
  return (eventLabel(pair) ?? eventLabel(sides.flat()))?.[0];
}

/** "a, b, but c". */
const contrasted = (sides: readonly Localized[], language: 'en' | 'fr', but: string): string =>
  `${sides
    .slice(0, -1)
    .map((one) => one[language])
    .join(', ')}, ${but} ${sides.at(-1)![language]}`;

/** What stands beside a related passage: its words alone, because whoever shows it says where it is. */
export const quoted = (words: string): Localized => ({ en: `“${words}”`, fr: `« ${words} »` });

/** Names that a label gives in brackets. */
const namesInLabel = 2;

/** A label for a fact, in the words of the passage that says most: what is counted or what happened, and whom it names. */
export function factLabel(claims: readonly Claim[]): string {
  const [label, claim] = bestLabel(claims);
  const names = namesNear(claim)
    .filter((name) => !label.includes(name))
    .slice(0, namesInLabel);
  return names.length ? `${label} (${names.join(', ')})` : label;
}

/** For figures, what is counted, with what was done to it where a passage says so; for days, what happened. */
function bestLabel(claims: readonly Claim[]): readonly [string, Claim] {
  if (claims[0]!.kind === 'figure') {
    const counted = claims.flatMap((claim) => {
      const words = [countedDeed(claim), claim.head?.deed ? null : claim.head?.text].filter((text) => text != null);
      return words.map((text) => [text, claim] as const);
    });
    const [fullest] = counted.sort(([a], [b]) => b.length - a.length);
    if (fullest) return fullest;
  }
  return eventLabel(claims) ?? [claims[0]!.text, claims[0]!];
}

/** The shortest phrase that says more than one word of what happened. */
function eventLabel(claims: readonly Claim[]): readonly [string, Claim] | undefined {
  const phrases = claims.flatMap((claim) => {
    const phrase = eventPhrase(claim);
    return phrase ? [[phrase, claim] as const] : [];
  });
  const telling = phrases.filter(([phrase]) => phrase.includes(' ')).sort(([a], [b]) => a.length - b.length);
  return telling[0] ?? phrases[0];
}
