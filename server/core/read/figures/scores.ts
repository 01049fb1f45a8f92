import { type Amount, amount, unitAfter } from './amounts';
import { exactly } from './numbers';
import type { Token } from './tokens';
import type { Vocabulary } from './vocabulary';

/** The score or vote that begins at token `from`: "3-1", "52–48". The first is not smaller, or it would be a range. */
export function scoreAt(tokens: readonly Token[], from: number, vocabulary: Vocabulary): Amount | null {
  const sign = tokens[from + 1];
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

const isHyphen = (token: Token | undefined): boolean => token?.raw === '-' || token?.raw === '–';

const isPoints = (token: Token | undefined): token is Token =>
  token?.kind === 'number' &&
  !token.decimals &&
  !token.grouped &&
  token.digits <= 3 &&
  (token.raw[0] !== '0' || token.digits === 1);
