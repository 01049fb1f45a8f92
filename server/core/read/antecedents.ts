import type { Attribution, NameMention, Passage, Span } from '../values';
import type { PronounKind } from './attribution-words';

/** How far back a pronoun may reach, in characters. */
const reach = 600;

/**
 * Finds whom a pronoun stands for: the one person named shortly before that it agrees with, or of several the one who
 * spoke last. Null when that is not certain.
 */
export function antecedent(
  pronoun: Passage,
  kind: PronounKind,
  sentence: Span,
  context: { readonly names: readonly NameMention[]; readonly before: readonly Attribution[] },
): Passage | null {
  if (kind === 'plural' || kind === 'nobody') return null;
  const near = personsBetween(context.names, sentence.start - reach, pronoun.start).filter(
    (name) => name.gender === undefined || name.gender === kind,
  );
  const spoke = context.before.at(-1)?.chain[0];
  const speaker = near.find((name) => spoke && name.start >= spoke.start && name.end <= spoke.end);
  if (speaker && near.every((name) => name.start <= speaker.start)) return speaker;
  const surnames = new Set(near.map((name) => name.text.split(/\s/).at(-1)));
  return surnames.size === 1 ? near.at(-1)! : null;
}

/** The persons named in a stretch of text; names come in order. */
function personsBetween(names: readonly NameMention[], from: number, to: number): NameMention[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  const found: NameMention[] = [];
  for (let i = low; i < names.length && names[i]!.end <= to; i++)
    if (names[i]!.type === 'person') found.push(names[i]!);
  return found;
}
