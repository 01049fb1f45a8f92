import type { Language } from '../language';
import type { Span } from '../values';
import type { SentenceWord } from './sentence-words';

/**
 * Which piece of its sentence each word stands in, by number: commas and the words that join like things part them. In
 * "Metz 1,7 milliard, Nancy 1,2 milliard et Toul 300 millions" a name belongs to the sum in its piece.
 * @param mentions figures and dates, which no comma parts inside
 */
export function piecesOf(words: readonly SentenceWord[], mentions: readonly Span[], { claims }: Language): number[] {
  let piece = 0;
  return words.map((word) => {
    const parts = word.punctuation ? word.text === ',' || word.text === ';' : claims.joining.has(word.lower);
    if (parts && !mentions.some((mention) => mention.start < word.end && word.start < mention.end)) piece++;
    return piece;
  });
}
