import type { Claim, Term } from '../claims/claim';
import { isPerson } from '../claims/term-keys';
import { logRatio } from './pair-features';

/** A name at least this near to an age is that of its bearer. */
const beside = 0.6;
/** Ages of one person lie this near each other, as the logarithm of their ratio: beyond it they are of two, or of two times. */
const atOneTime = 0.2;

/** Two ages of one person, who has but one: "Anne Valroux, 52 ans", "Valroux, un Vosgien de 56 ans". */
export const agesOfOne = (a: Claim, b: Claim): boolean => bearerOf(a, b) !== undefined && logRatio(a, b) <= atOneTime;

/** The person whose age both tell, as the first of them names it. */
export function bearerOf(a: Claim, b: Claim): string | undefined {
  if (!isAge(a) || !isAge(b)) return undefined;
  const others = bearersOf(b).map(({ key }) => key);
  return bearersOf(a).find(({ key }) => others.includes(key))?.text;
}

const isAge = ({ mention }: Claim): boolean => 'kind' in mention && mention.kind === 'age';

const bearersOf = ({ terms }: Claim): Term[] =>
  terms.filter(({ key, nearness }) => nearness >= beside && isPerson(key));
