import type { Span } from '../values';
import type { Term } from './claim';
import type { SentenceWord } from './sentence-words';

/** A figure or date with the index of its first word. */
interface Placed {
  readonly kind: string;
  readonly mention: Span;
  readonly at: number;
}

/** The sentence of some mentions. */
interface Surroundings<Mention> {
  readonly words: readonly SentenceWord[];
  readonly mentions: readonly Mention[];
  /** The mention that each word stands in. */
  readonly mentionOf: readonly (Mention | undefined)[];
  /** See `piecesOf`. */
  readonly pieces: readonly number[];
}

/** How much of the nearness is left on the far side of each. */
const past = { word: 0.9, comma: 0.75, stop: 0.5, rival: 0.7 };

/** The words of meaning of the sentence by how near they stand to the mention. */
export function nearTerms<Mention extends Placed>(
  item: Mention,
  { words, mentions, mentionOf, pieces }: Surroundings<Mention>,
): Term[] {
  const best = new Map<string, Term>();
  const rivals = mentions.filter((other) => other !== item && other.kind === item.kind);
  const pieceOfRival = rivals.map(({ at }) => pieces[at]);
  for (const direction of [-1, 1]) {
    let nearness = 1;
    const passed = new Set<Mention>();
    const pass = (rival: Mention | undefined) => {
      if (rival && !passed.has(rival)) nearness *= past.rival;
      if (rival) passed.add(rival);
    };
    let piece = pieces[item.at];
    for (let index = direction < 0 ? item.at - 1 : item.at; index >= 0 && index < words.length; index += direction) {
      const word = words[index]!;
      if (word.start < item.mention.end && item.mention.start < word.end) continue;
      // What stands in one piece with another figure belongs to that one.
      if (pieces[index] !== piece) {
        piece = pieces[index];
        const inPiece = rivals.filter((_, i) => pieceOfRival[i] === piece);
        pass(direction < 0 ? inPiece.at(-1) : inPiece[0]);
      }
      const other = mentionOf[index];
      if (other) {
        if (other.kind === item.kind) pass(other);
        continue;
      }
      if (word.key) {
        if ((best.get(word.key)?.nearness ?? 0) < nearness) best.set(word.key, termHere(word, nearness));
        nearness *= past.word;
      } else if (word.punctuation) nearness *= boundary(word.text);
    }
  }
  return [...best.values()].sort((a, b) => b.nearness - a.nearness || (a.key < b.key ? -1 : 1));
}

function termHere({ key, text, contrast }: SentenceWord, nearness: number): Term {
  const term = { key: key!, text, nearness };
  return contrast ? { ...term, contrast } : term;
}

function boundary(mark: string): number {
  if (mark === ',') return past.comma;
  return /^[;:()–—]$/.test(mark) ? past.stop : 1;
}
