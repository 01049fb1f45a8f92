import type { Amount } from './amounts';
import { nounBefore, type Words } from './counted';
import type { Token } from './tokens';

/**
 * Whether an amount answers an earlier one in a part of the sentence that leaves out its verb and what it counts: "la
 * police a compté 300 manifestants, la CGT 450", "Shell cut 250 jobs and BP 120". A name, or a noun with its article,
 * stands alone before it, and nothing of the clause behind it. One digit is rather a part of the name: "Saturn 5", and
 * so is what closes a list of names: "Lyon, Nancy and Apollo 13".
 * @param start index of its first token, or of its hedge's
 * @param earlier the amount before it in the sentence
 */
export function isGapped(words: Words, amount: Amount, start: number, earlier: Amount): boolean {
  const { tokens, vocabulary } = words;
  if (amount.form !== 'plain' || amount.unit || amount.min < 10 || !endsClause(words, amount.end)) return false;
  const subject = subjectStart(words, start);
  const link = subject === null ? undefined : tokens[subject - 1];
  if (subject === null || !link) return false;
  if (closing.has(link.raw)) return true;
  const end = tokens[subject - 2]?.raw === ',' ? subject - 2 : subject - 1;
  const last = tokens[end - 1];
  const endsPart = earlier.end === end || (last?.kind === 'word' && !isName(last));
  return endsPart && vocabulary.has(vocabulary.grammar.cardinals.and, link.text);
}

const closing: ReadonlySet<string> = new Set([',', ';']);

const closes: ReadonlySet<string> = new Set([',', ';', '.', '!', '?', ')', '»', '”', '…']);

function endsClause({ tokens, vocabulary }: Words, at: number): boolean {
  const next = tokens[at];
  return !next || closes.has(next.raw) || vocabulary.has(vocabulary.grammar.cardinals.and, next.text);
}

/** Index of the first token of the subject that ends before a token; null where none does. */
function subjectStart(words: Words, end: number): number | null {
  const { tokens, vocabulary } = words;
  const { articles, definite } = vocabulary.grammar.counted;
  const isArticle = (at: number) => [articles, definite].some((list) => vocabulary.has(list, tokens[at]?.text ?? ''));
  let start = end;
  while (isName(tokens[start - 1])) start--;
  if (start < end) return isArticle(start - 1) ? start - 1 : start;
  const noun = nounBefore(words, end);
  return noun && isArticle(noun.start - 1) ? noun.start - 1 : null;
}

const isName = (token: Token | undefined): boolean => token?.kind === 'word' && token.raw !== token.text;
