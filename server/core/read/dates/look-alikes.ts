import { kindOf, letter } from '../characters';
import type { CalendarGrammar } from './compiled-grammar';
import { joinsDigits } from './joined-digits';
import type { DateMeaning } from './meaning';
import type { Tokens } from './tokens';

/** A sentence that is looked at, with the grammar of its language. */
interface InSentence {
  readonly text: string;
  readonly tokens: Tokens;
  readonly grammar: CalendarGrammar;
}

/** Whether tokens that read as a meaning tell a time, and do not only look so: "le vol 1815", "lundi 15 soldats". */
export function tellsTime(sentence: InSentence, at: number, end: number, meaning: DateMeaning): boolean {
  const first = sentence.tokens.at(at)!;
  if (namesTeller(sentence, end)) return false;
  if (meaning.type === 'decade') return !first.digits || !isNamed(sentence, at);
  if (meaning.type !== 'named') return true;
  if (end === at + 1 && meaning.month !== undefined && first.capital && isPartOfName(sentence, at)) return false;
  if (end === at + 1 && first.digits)
    return meaning.month === undefined && meaning.year !== undefined && isBareYear(sentence, at);
  if (meaning.day !== undefined && meaning.month === undefined && meaning.weekday === undefined)
    return endsClause(sentence, end);
  const lone = meaning.weekday !== undefined && meaning.day !== undefined && meaning.month === undefined;
  const last = sentence.tokens.at(end - 1)!;
  // "dix sept" is seventeen.
  if (
    !first.digits &&
    meaning.day !== undefined &&
    sentence.grammar.tables.words.day![last.key] !== undefined &&
    end === at + 2
  )
    return false;
  // "le 12/07" of "le 12/07/2015".
  if (last.digits && meaning.year === undefined && /^\/\d/.test(sentence.text.slice(last.end, last.end + 2)))
    return false;
  return !(lone && last.digits && (joinsDigits(sentence.text, last.end) || countsNext(sentence, end)));
}

/** "mercredi d'après la famille": what looks like "the Wednesday after" opens the name of who says so. */
function namesTeller({ tokens, grammar }: InSentence, end: number): boolean {
  const [of, after, next] = [tokens.at(end - 2), tokens.at(end - 1), tokens.at(end)];
  if (!of || !next || !grammar.genitives.has(of.key) || !grammar.anchors.has(after!.key)) return false;
  return next.capital || grammar.determiners.has(next.key);
}

/** "vol 1815", "under-26s": the word before makes the digits a name. */
function isNamed(sentence: InSentence, at: number): boolean {
  const before = sentence.tokens.at(at - 1)?.key === '-' ? sentence.tokens.at(at - 2) : sentence.tokens.at(at - 1);
  return before !== undefined && sentence.grammar.bareYear.notAfter.has(before.key);
}

/** "Mars-la-Tour", "April Jones": the month by itself is a part of a name. */
function isPartOfName(sentence: InSentence, at: number): boolean {
  const { tokens, grammar } = sentence;
  const [month, next, then] = [tokens.at(at)!, tokens.at(at + 1), tokens.at(at + 2)];
  if (next?.key === '-')
    return next.start === month.end && then?.start === next.end && kindOf(then.key.charCodeAt(0)) === letter;
  const isName = next?.capital === true && next.start === month.end + 1 && !grammar.keys.has(next.key);
  return isName && grammar.givenNames.has(month.key) && !grammar.keys.has(tokens.at(at - 1)?.key ?? '');
}

/** Whether a lone number of four digits is a year, by the words around it. */
function isBareYear(sentence: InSentence, at: number): boolean {
  const { tokens, text, grammar } = sentence;
  const { after, notBefore } = grammar.bareYear;
  const token = tokens.at(at)!;
  const before = tokens.at(at - 1);
  const next = tokens.at(at + 1);
  if (before && /[\p{L}\d.,€$£%/#@+=_]/u.test(text[token.start - 1] ?? '')) return false;
  if (before?.digits && before.end === token.start - 1) return false;
  if (isNamed(sentence, at)) return false;
  if (!next) return true;
  if (/[\d€$£%°²]/.test(text[token.end] ?? '') || /^[.,:/]\d/.test(text.slice(token.end, token.end + 2))) return false;
  if (next.digits || /[€$£%°]/.test(next.key)) return false;
  if (notBefore.has(next.key)) return false;
  if (before && after.has(before.key)) return true;
  if (Number(token.key) < 1800) return false;
  return !countsNext(sentence, at + 1);
}

/** A day without its month is taken for one only where nothing follows that it could count: "le 23." */
function endsClause(sentence: InSentence, at: number): boolean {
  const next = sentence.tokens.at(at);
  return !next || /^[.,;:!?)]$/.test(next.key);
}

/** Whether a number before the token counts it: "lundi 15 soldats", "2000 manifestants". */
function countsNext(sentence: InSentence, at: number): boolean {
  const { tables, bareYear } = sentence.grammar;
  const next = sentence.tokens.at(at);
  if (!next || next.capital || bareYear.notPlural.has(next.key)) return false;
  return tables.bareYear.pluralEndings.some((ending) => next.key.endsWith(ending));
}
