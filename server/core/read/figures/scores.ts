import { type Amount, amount, unitAfter } from './amounts';
import { nounPhrase, type Words } from './counted';
import { exactly } from './numbers';
import type { Token } from './tokens';

/**
 * The score or vote that begins at token `from`: "3-1", "52–48", "28 à 14". The first is not smaller, or it would be a
 * range.
 */
export function scoreAt(words: Words, from: number): Amount | null {
  const { tokens, vocabulary } = words;
  if (!isPoints(tokens[from])) return null;
  const sign = tokens[from + 1];
  if (sign && vocabulary.has(vocabulary.grammar.ranges.to, sign.text) && sign.kind === 'word')
    return spokenScore(words, from);
  if (sign?.raw !== '-' && sign?.raw !== '–') return null;
  const [more, , less, next] = tokens.slice(from, from + 4);
  const joined = sign.glued && less?.glued;
  if (!joined || !isPoints(more) || !isPoints(less) || more!.value < less.value) return null;
  if (isHyphen(tokens[from - 1]) && more!.glued) return null;
  const before = tokens[from - 1];
  if (before && vocabulary.has(vocabulary.grammar.references, before.text)) return null;
  // A third part or a unit makes it a code or an amount: "978-2-07", "30-20 %".
  if (next?.glued && (next.kind !== 'sign' || isHyphen(next) || next.raw === '/')) return null;
  const number = exactly(from, from + 3, less.value, { spelled: false });
  if (unitAfter(tokens, number, vocabulary)) return null;
  return { ...amount(from, from + 3, number, null), max: more!.value, form: 'score' };
}

/** "28 à 14" with nothing behind that it could count. "de 28 à 14" is a change. */
function spokenScore(words: Words, from: number): Amount | null {
  const { tokens, vocabulary } = words;
  const { versus, from: opening } = vocabulary.grammar.ranges;
  const [more, , less] = tokens.slice(from, from + 3);
  if (!isPoints(more) || !isPoints(less) || more.value < less.value || more.glued) return null;
  const before = tokens[from - 1]?.text ?? '';
  if (vocabulary.has(opening, before) || vocabulary.has(vocabulary.grammar.calendar.beforeHour, before)) return null;
  const number = exactly(from, from + 3, less.value, { spelled: false });
  const next = tokens[from + 3];
  if (unitAfter(tokens, number, vocabulary) || nounPhrase(words, from + 3)?.start === from + 3) return null;
  if (next?.glued && next.kind !== 'sign') return null;
  return vocabulary.has(versus, next?.text ?? '')
    ? null
    : { ...amount(from, from + 3, number, null), max: more.value, form: 'score' };
}

const isHyphen = (token: Token | undefined): boolean => token?.raw === '-' || token?.raw === '–';

const isPoints = (token: Token | undefined): token is Token =>
  token?.kind === 'number' &&
  !token.decimals &&
  !token.grouped &&
  token.digits <= 3 &&
  (token.raw[0] !== '0' || token.digits === 1);
