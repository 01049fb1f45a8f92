import type { Lexicon } from '../../text/lexicon';
import type { CalendarGrammar } from './compiled-grammar';
import type { Match, Matcher } from './rule-matcher';
import type { Tokens } from './tokens';

/** How many words may stand between a verb of postponing and a day: "différée par le conseil lundi à la rentrée". */
const reach = 8;
/** Words of the day on which one postpones: "jeudi 5 mai". */
const longestDay = 3;

/** What the words of an expression stand in. */
interface Scene {
  readonly tokens: Tokens;
  readonly grammar: CalendarGrammar;
  readonly lexicon: Lexicon;
}

/**
 * "Différée lundi à la rentrée": behind a verb of postponing two dates, the first of which tells when it was done, and not
 * the time from the one to the other.
 * @returns the first date, or the match as it is
 */
export function dayOfPostponing(match: Match, at: number, matcher: Matcher, scene: Scene): Match {
  if (match.meaning.type !== 'range' || !isBehindVerb(at, scene)) return match;
  const day = matcher.part(at);
  const two = day && day.end <= at + longestDay && day.end < match.end && isUntil(day.end, scene);
  return two ? day : match;
}

/** Whether the expression at a token is the day until which something is postponed: "reporté mardi à septembre". */
export const isNewDay = (at: number, scene: Scene): boolean =>
  (isUntil(at, scene) || isUntil(at - 1, scene)) && isBehindVerb(at, scene);

const isUntil = (at: number, { tokens, grammar }: Scene): boolean => grammar.until.has(tokens.at(at)?.key ?? '');

function isBehindVerb(at: number, { tokens, grammar, lexicon }: Scene): boolean {
  for (let before = at - 1; before >= Math.max(0, at - reach); before--) {
    const { key, digits } = tokens.at(before)!;
    if (digits) continue;
    if (!/^\p{L}/u.test(key)) return false;
    if (lexicon.lookup(key).some(({ lemma }) => grammar.postponing.has(lemma))) return true;
  }
  return false;
}
