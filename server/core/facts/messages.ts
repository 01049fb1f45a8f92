import type { Claim } from '../claims/claim';
import { shortName } from '../text/source-name';
import type { Localized } from '../values';
import type { Judgement } from './judgement';

const value = (claim: Claim) => {
  const figure = claim.mention;
  const hedge = 'hedgeText' in figure && figure.hedgeText ? `${figure.hedgeText} ` : '';
  const counted = claim.head && !claim.text.includes(claim.head.text) ? ` ${claim.head.text}` : '';
  return `${hedge}${claim.text}${counted}`;
};

/** One side: its value, where it stands and who says it. */
function side(claims: readonly Claim[]): Localized {
  const first = claims[0]!;
  const files = [...new Set(claims.map((claim) => shortName(claim.path)))];
  const teller = claims.find((claim) => claim.claimants.length)?.claimants[0];
  return {
    en: `“${value(first)}” (${listed(files, 'and', 'others')}${teller ? `; source: ${teller}` : ''})`,
    fr: `« ${value(first)} » (${listed(files, 'et', 'autres')}${teller ? ` ; source : ${teller}` : ''})`,
  };
}

/** "a", "a and b", "a, b and c", "a, b and 4 others". */
function listed(names: readonly string[], and: string, others: string): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} ${others}`] : names;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} ${and} ${shown.at(-1)}` : shown.join('');
}

/** The sentence that a reporter could send to an editor: the values, who gives them, and why they may differ. */
export function differenceMessage(sides: readonly (readonly Claim[])[], judgement: Judgement): Localized {
  const all = sides.map(side);
  const measure = sides.flat().find((claim) => claim.head)?.head?.text;
  const dates = sides[0]![0]!.kind === 'date';
  const opening = {
    en: dates ? 'The dates differ' : `The figures${measure ? ` for “${measure}”` : ''} differ`,
    fr: dates ? 'Les dates diffèrent' : `Les chiffres${measure ? ` pour « ${measure} »` : ''} diffèrent`,
  };
  const reason = judgement.reconciles ?? {
    en: 'nothing in the texts explains the difference',
    fr: 'rien dans les textes n’explique l’écart',
  };
  return {
    en: `${opening.en}: ${all.map((s) => s.en).join('; ')}; ${reason.en}.`,
    fr: `${opening.fr} : ${all.map((s) => s.fr).join(' ; ')} ; ${reason.fr}.`,
  };
}

/** What stands beside a related passage. */
export const relatedMessage = (claim: Claim): Localized => ({
  en: `${shortName(claim.path)}: “${value(claim)}”`,
  fr: `${shortName(claim.path)} : « ${value(claim)} »`,
});

/** A label for a fact, from the claim that says most: what is counted, and in brackets what is said of it. */
export function factLabel(claims: readonly Claim[]): string {
  const best = claims.find((claim) => claim.head) ?? claims[0]!;
  const head = best.head?.text;
  const near = best.terms
    .map((term) => term.text)
    .filter((word) => !head?.includes(word))
    .slice(0, 3);
  if (!head) return near.join(', ') || best.text;
  return near.length ? `${head} (${near.join(', ')})` : head;
}
