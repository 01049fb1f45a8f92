import type { CalendarGrammar } from './grammar';
import type { Token } from './tokens';

/** How many words away a verb may stand and still tell the time of an expression. */
const reach = 14;

/**
 * The tense of the verb nearest to the tokens from `start` to `end`, or null. Words before count as nearer than words
 * after at the same distance: the expression mostly follows its verb.
 */
export function tenseNear(
  tokens: readonly Token[],
  start: number,
  end: number,
  grammar: CalendarGrammar,
): 'past' | 'future' | null {
  for (let distance = 1; distance <= reach; distance++) {
    for (const at of [start - distance, end + distance - 1]) {
      const tense = tokens[at] && tenseOf(tokens[at], grammar);
      if (tense) return tense;
    }
  }
  return null;
}

function tenseOf({ key, digits }: Token, grammar: CalendarGrammar): 'past' | 'future' | null {
  if (digits || key.length < 2) return null;
  const listed = grammar.tense.get(key);
  if (listed !== undefined) return listed;
  const { futureEndings, pastEndings } = grammar.tables.tense;
  if (key.length > 4 && futureEndings.some((ending) => key.endsWith(ending))) return 'future';
  if (key.length > 3 && pastEndings.some((ending) => key.endsWith(ending))) return 'past';
  return null;
}
