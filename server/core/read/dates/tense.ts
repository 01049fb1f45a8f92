import type { Lexicon, LexiconEntry, Tense } from '../../text/lexicon';
import type { CalendarGrammar } from './compiled-grammar';
import type { Tokens } from './tokens';

/** How many words away a verb may stand and still tell the time of an expression. */
const reach = 16;
/** How many words may stand between an auxiliary and its participle: "n'a pas encore été reçu". */
const reachOfAuxiliary = 4;

/** Words that may stand between two expressions that belong to one verb: "lundi et mardi", "demain, mercredi". */
const between = 2;

/**
 * The tense of the verb nearest to the tokens from `start` to `end` (exclusive), or null. Words before count as nearer
 * than words after at the same distance: the expression mostly follows its verb. A verb that has its own expression
 * says nothing of a later one: "a annoncé jeudi une réunion le 4 mai".
 * @param before end (exclusive) of the expression before it in the sentence; 0 when there is none
 */
export function tenseNear(
  tokens: Tokens,
  start: number,
  end: number,
  before: number,
  grammar: CalendarGrammar,
  lexicon: Lexicon,
): 'past' | 'future' | null {
  if (!isWeekday(tokens, start, end, grammar) && completesNoun(tokens, start, grammar, lexicon)) return null;
  if (isBareParticiple(tokens, start - 1, grammar, lexicon)) return 'past';
  const first = start - before > between ? before : 0;
  for (let distance = 1; distance <= reach; distance++) {
    for (const at of [start - distance, end + distance - 1]) {
      const tense = at >= first && tokens.at(at) && tenseOf(tokens, at, grammar, lexicon);
      if (tense === 'untold') return null;
      // "signed on 12 March, expires": a timetable tells of the dates behind its verb, or right before it.
      if (tense === 'timetable' && (at < start || (at <= end + 1 && tokens.at(end)!.key !== ','))) return 'future';
      if (tense && tense !== 'timetable') return tense;
    }
  }
  return null;
}

const isWeekday = (tokens: Tokens, start: number, end: number, { tables }: CalendarGrammar): boolean =>
  end === start + 1 && tables.words.weekday![tokens.at(start)!.key] !== undefined;

/** Whether a token is a verb that tells what is over: "a vendu", "was sold", "lost". */
export const isPastVerb = (tokens: Tokens, at: number, grammar: CalendarGrammar, lexicon: Lexicon): boolean =>
  tokens.at(at) !== undefined && tenseOf(tokens, at, grammar, lexicon) === 'past';

/** "les pourparlers, suspendus vendredi, reprendront": what a participle without an auxiliary tells is over. */
function isBareParticiple(tokens: Tokens, at: number, grammar: CalendarGrammar, lexicon: Lexicon): boolean {
  const token = tokens.at(at);
  if (!token || token.digits || (token.capital && at > 0) || grammar.tense.has(token.key)) return false;
  const readings = lexicon.lookup(token.key);
  return (
    readings.length > 0 &&
    readings.some(({ tense }) => tense === 'past participle') &&
    readings.every(({ pos }) => pos === 'verb' || pos === 'adjective') &&
    tenseOfParticiple(tokens, at, grammar, lexicon) === null
  );
}

/** "le décret du 1er juillet": the verb of the clause tells when the decree works, not when it was made. */
function completesNoun(tokens: Tokens, start: number, grammar: CalendarGrammar, lexicon: Lexicon): boolean {
  const [noun, link] = [tokens.at(start - 2), tokens.at(start - 1)];
  if (!noun || !link || !grammar.genitives.has(link.key)) return false;
  const readings = lexicon.lookup(noun.key);
  return readings.some(({ pos }) => pos === 'noun') && !readings.some(({ pos }) => pos === 'verb');
}

function tenseOf(
  tokens: Tokens,
  at: number,
  grammar: CalendarGrammar,
  lexicon: Lexicon,
): 'past' | 'future' | 'timetable' | 'untold' | null {
  const { key, digits, capital } = tokens.at(at)!;
  // A capital inside the sentence is a name: "Maria" is no form of "marier".
  if (digits || key.length < 2 || (capital && at > 0)) return null;
  const listed = grammar.tense.get(key);
  if (listed !== undefined) return listed;
  const readings = lexicon.lookup(key);
  const verb = readings.find(({ pos, tense }) => pos === 'verb' && tense !== undefined);
  if (!verb || verb.auxiliary) return verb?.tense === 'past' || verb?.tense === 'imperfect' ? 'past' : null;
  if (readings.some(({ tense }) => tense === 'past participle')) return tenseOfParticiple(tokens, at, grammar, lexicon);
  const isVerb = readings.every(({ pos }) => pos === 'verb');
  if (verb.tense === 'present' && isTimetable(tokens, at, readings, grammar)) return 'timetable';
  if (verb.tense === 'infinitive') return isToCome(tokens, at, grammar) ? 'future' : isVerb ? 'untold' : null;
  return isVerb ? simpleTense(verb.tense!) : null;
}

/** "s'ouvre", "starts": the present of a timetable. "the starts" is a noun, "entre" a preposition. */
const isTimetable = (
  tokens: Tokens,
  at: number,
  readings: readonly LexiconEntry[],
  { determiners, timetable }: CalendarGrammar,
): boolean =>
  readings.some(({ lemma, tense }) => tense === 'present' && timetable.has(lemma)) &&
  readings.every(({ pos }) => pos === 'verb' || pos === 'noun') &&
  !determiners.has(tokens.at(at - 1)?.key ?? '');

/** "Il a dit que les travaux reprendraient lundi": the conditional is the future of what was said. */
const simpleTense = (tense: Tense): 'past' | 'future' | null =>
  tense === 'future' || tense === 'conditional' ? 'future' : tense === 'past' || tense === 'imperfect' ? 'past' : null;

/** "sera reçue" is to come, "a reçu" and "aurait reçu" are past; a participle alone says nothing. */
function tenseOfParticiple(
  tokens: Tokens,
  at: number,
  grammar: CalendarGrammar,
  lexicon: Lexicon,
): 'past' | 'future' | null {
  if (precededBy(tokens, at, (key) => grammar.tense.get(key) === 'future')) return 'future';
  for (let before = at - 1; before >= 0 && before >= at - reachOfAuxiliary; before--) {
    const helper = lexicon.lookup(tokens.at(before)!.key).find(({ auxiliary }) => auxiliary);
    if (!helper || helper.tense === 'past participle') continue;
    return helper.tense === 'future' ? 'future' : helper.tense === 'infinitive' ? null : 'past';
  }
  const readings = lexicon.lookup(tokens.at(at)!.key);
  const isNoun = readings.some(({ pos }) => pos === 'noun');
  return !isNoun && readings.some(({ tense }) => tense === 'past') ? 'past' : null;
}

/** "doit se rendre", "ont convenu de se rencontrer": what the infinitive tells is still to come. */
const isToCome = (tokens: Tokens, infinitive: number, grammar: CalendarGrammar): boolean =>
  precededBy(tokens, infinitive, (key) => grammar.tense.get(key) === 'future' || grammar.plans.has(key));

function precededBy(tokens: Tokens, at: number, test: (key: string) => boolean): boolean {
  for (let before = at - 1; before >= 0 && before >= at - reachOfAuxiliary; before--)
    if (test(tokens.at(before)!.key)) return true;
  return false;
}
