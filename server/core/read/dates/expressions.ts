import type { Language } from '../../language';
import type { Passage } from '../../values';
import { glossaryOf } from '../glossary';
import { type Pieces, takeApart } from '../pieces';
import type { CalendarGrammar } from './compiled-grammar';
import type { DateMeaning } from './meaning';
import { dayOfPostponing, isNewDay } from './postponed';
import { grainOf } from './resolution';
import { Matcher } from './rule-matcher';
import { runsOf } from './runs';
import { isPastVerb, tenseNear } from './tense';
import { Tokens } from './tokens';

/** A calendar expression as it stands in a sentence, not yet resolved to days. */
export interface DateExpression extends Passage {
  readonly meaning: DateMeaning;
  /** What the nearest verb says; null when it says nothing. */
  readonly tense: 'past' | 'future' | null;
}
/** What finding dates needs of a language. */
export type DateLanguage = Pick<Language, 'figures' | 'calendar' | 'lexicon'>;

/** Finds the calendar expressions of a lone sentence: see `findDatesIn`. */
export function findDates(sentence: string, language: DateLanguage): DateExpression[] {
  const [pieces] = takeApart(sentence, [{ start: 0, end: sentence.length }], glossaryOf(language));
  return pieces ? findDatesIn(pieces, language) : [];
}

/** Finds the calendar expressions of one sentence, leftmost and longest first; offsets are relative to it. */
export function findDatesIn(pieces: Pieces, language: DateLanguage): DateExpression[] {
  if (!pieces.mayHoldDate) return [];
  const { calendar: grammar, lexicon } = language;
  const { text: sentence } = pieces;
  const tokens = new Tokens(pieces, glossaryOf(language), grammar.digits);
  const scene = { tokens, grammar, lexicon };
  const found: DateExpression[] = [];
  let before = 0;
  for (const run of runsOf(tokens, sentence)) {
    const matcher = new Matcher(sentence, tokens, run, grammar);
    for (let at = run.start; at <= run.lastSign; ) {
      const longest = matcher.longest(at);
      const match = longest && dayOfPostponing(longest, at, matcher, scene);
      const none = matcher.endOfNone(at);
      if (!match || match.end <= none) {
        at = Math.max(at + 1, none);
        continue;
      }
      const start = tokens.at(at)!.start;
      const end = tokens.at(match.end - 1)!.end;
      const tense = isNewDay(at, scene) ? 'future' : tenseNear(tokens, at, match.end, before, grammar, lexicon);
      const verb = tense === 'past' && isPastVerb(tokens, at - 1, grammar, lexicon);
      if (!(verb && saysHowLong(match.meaning))) {
        const meaning = anchored(match.meaning, tokens, at, match.end, grammar);
        found.push({ start, end, text: sentence.slice(start, end), meaning, tense });
      }
      at = match.end;
      before = match.end;
    }
  }
  return found;
}

/** "was dug in fourteen months", "sold within two hours": right behind a verb in the past, how long it took. */
const saysHowLong = (meaning: DateMeaning): boolean =>
  (meaning.type === 'shift' && meaning.direction > 0 && !meaning.of && meaning.start !== 'context') ||
  (meaning.type === 'range' && isToday(meaning.from) && meaning.to.type === 'shift' && grainOf(meaning.to) === 'time');

const isToday = (meaning: DateMeaning): boolean =>
  meaning.type === 'unit' && meaning.unit === 'day' && meaning.offset === 0 && meaning.start !== 'context';

/**
 * "la veille du départ", "two days after the fire" are counted from a deed whose day the text does not tell here; the
 * same words by themselves, from what it told before.
 */
function anchored(
  meaning: DateMeaning,
  tokens: Tokens,
  start: number,
  end: number,
  { genitives, anchors, determiners, articles }: CalendarGrammar,
): DateMeaning {
  const [last, next, then] = [tokens.at(end - 1)!, tokens.at(end), tokens.at(end + 1)];
  if ((meaning.type !== 'unit' && meaning.type !== 'shift') || meaning.start !== 'context' || !next) return meaning;
  // "suivi le lendemain d'un autre": what is told of anew need not be the deed.
  const anew = determiners.has(tokens.at(start)!.key) && articles.has(then?.key ?? '');
  const ofDeed = genitives.has(next.key) && meaning.type === 'unit' && then !== undefined && !then.digits && !anew;
  const afterDeed = anchors.has(last.key) && (determiners.has(next.key) || next.capital);
  const direction = (meaning.type === 'unit' ? meaning.offset : meaning.direction) < 0 ? -1 : 1;
  return ofDeed || afterDeed ? { type: 'shift', unit: meaning.unit, count: null, direction } : meaning;
}
