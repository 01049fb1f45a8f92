import type { Language } from '../language';
import type { DateMention, Figure, Span } from '../values';

/** What stands around a value that a text calls a former one; where both are given, both must match. */
export interface Formerly {
  /** Matched at the end of the sentence's text before the value, hedge left out: "et non plus", "au lieu de". */
  readonly before?: RegExp;
  /** Matched at the start of the text behind the value, up to the next figure or date: "auparavant". */
  readonly after?: RegExp;
}

/** How a language words that a value is no longer held. All patterns match lower case. */
export interface FormerGrammar {
  readonly formerly: readonly Formerly[];
  /** "De" 310 "à" 190: what stands before the former value, and between it and the one that takes its place. */
  readonly from: RegExp;
  readonly to: RegExp;
  /** Behind a value that has taken the place of the one before it: "6 000 en juin, 9 500 désormais". */
  readonly now: RegExp;
  /** Sentences with the former values in square brackets. */
  readonly examples: readonly string[];
}

/**
 * Whether the text itself says that it no longer holds a value: "27 classes et non plus 41", "de 310 à 190".
 * @param sentence its text, in lower case
 * @param mention where the value stands in it
 * @param behind the figures and dates behind it, in order
 */
export function isFormer(
  sentence: string,
  mention: Mention,
  behind: readonly Mention[],
  { claims }: Language,
): boolean {
  const { formerly, from, to, now } = claims.former;
  const before = sentence.slice(Math.max(0, mention.start - farthest), mention.start);
  const after = sentence.slice(mention.end, behind[0]?.start);
  if (formerly.some((rule) => (rule.before?.test(before) ?? true) && (rule.after?.test(after) ?? true))) return true;
  const next = behind.find((other) => !('meaning' in other.of));
  if (!next || !replaces(mention, next)) return false;
  const between = sentence.slice(mention.end, next.start);
  return (from.test(before) && to.test(between)) || (between.includes(',') && now.test(sentence.slice(next.end)));
}

/** UTF-16 code units before a value that may tell that it is a former one. */
const farthest = 80;

type Mention = Span & { readonly of: Figure | DateMention };

/** Only a value of the same kind, of the same things, can take the place of another. */
function replaces({ of: x }: Mention, { of: y }: Mention): boolean {
  if ('meaning' in x || 'meaning' in y || x.kind !== y.kind || x.kind === 'ordinal') return false;
  if (x.unit !== null && y.unit !== null && x.unit !== y.unit) return false;
  return x.counted === null || y.counted === null || x.counted.lemma === y.counted.lemma;
}
