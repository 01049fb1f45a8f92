import type { Lexicon, Tense } from '../../text/lexicon';
import type { CalendarGrammar } from './compiled-grammar';
import type { Token } from './tokens';

/** How many words away a verb may stand and still tell the time of an expression. */
const reach = 16;
/** How many words may stand between an auxiliary and its participle: "n'a pas encore été reçu". */
const reachOfAuxiliary = 4;

/**
 * The tense of the verb nearest to the tokens from `start` to `end` (exclusive), or null. Words before count as nearer
 * than words after at the same distance: the expression mostly follows its verb.
 */
export function tenseNear(
  tokens: readonly Token[],
  start: number,
  end: number,
  grammar: CalendarGrammar,
  lexicon: Lexicon,
): 'past' | 'future' | null {
  for (let distance = 1; distance <= reach; distance++) {
    for (const at of [start - distance, end + distance - 1]) {
      const tense = tokens[at] && tenseOf(tokens, at, grammar, lexicon);
      if (tense === 'untold') return null;
      if (tense) return tense;
    }
  }
  return null;
}

function tenseOf(
  tokens: readonly Token[],
  at: number,
  grammar: CalendarGrammar,
  lexicon: Lexicon,
): 'past' | 'future' | 'untold' | null {
  const { key, digits, capital } = tokens[at]!;
  // A capital inside the sentence is a name: "Maria" is no form of "marier".
  if (digits || key.length < 2 || (capital && at > 0)) return null;
  const listed = grammar.tense.get(key);
  if (listed !== undefined) return listed;
  const readings = lexicon.lookup(key);
  const verb = readings.find(({ pos, tense }) => pos === 'verb' && tense !== undefined);
  if (!verb || verb.auxiliary) return verb?.tense === 'past' || verb?.tense === 'imperfect' ? 'past' : null;
  if (readings.some(({ tense }) => tense === 'past participle')) return tenseOfParticiple(tokens, at, grammar, lexicon);
  if (verb.tense === 'infinitive') return precededByFuture(tokens, at, grammar) ? 'future' : 'untold';
  return readings.every(({ pos }) => pos === 'verb') ? simpleTense(verb.tense!) : null;
}

const simpleTense = (tense: Tense): 'past' | 'future' | null =>
  tense === 'future' ? 'future' : tense === 'past' || tense === 'imperfect' ? 'past' : null;

/** "sera reçue" is to come, "a reçu" and "aurait reçu" are past; a participle alone says nothing. */
function tenseOfParticiple(
  tokens: readonly Token[],
  at: number,
  grammar: CalendarGrammar,
  lexicon: Lexicon,
): 'past' | 'future' | null {
  if (precededByFuture(tokens, at, grammar)) return 'future';
  for (let before = at - 1; before >= 0 && before >= at - reachOfAuxiliary; before--) {
    const helper = lexicon.lookup(tokens[before]!.key).find(({ auxiliary }) => auxiliary);
    if (!helper || helper.tense === 'past participle') continue;
    return helper.tense === 'future' ? 'future' : helper.tense === 'infinitive' ? null : 'past';
  }
  return lexicon.lookup(tokens[at]!.key).some(({ tense }) => tense === 'past') ? 'past' : null;
}

function precededByFuture(tokens: readonly Token[], at: number, grammar: CalendarGrammar): boolean {
  for (let before = at - 1; before >= 0 && before >= at - reachOfAuxiliary; before--)
    if (grammar.tense.get(tokens[before]!.key) === 'future') return true;
  return false;
}
