import type { Position, SelectionRange } from 'vscode-languageserver';
import type { Figure, Reading, Span } from '../core/values';
import { type DocumentContext, rangeIn } from './context';
import { spanAt } from './lookup';

/** Grows a selection: number or word, figure with hedge and noun, clause, sentence, line, text. */
export function selectionRanges(context: DocumentContext, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => {
    const offset = context.document.offsetAt(position);
    const spans = growing(stepsAt(context.reading, offset), offset);
    return spans.reduceRight<SelectionRange | undefined>(
      (parent, span) => ({ range: rangeIn(context.document, span), parent }),
      undefined,
    )!;
  });
}

function stepsAt(reading: Reading, offset: number): Span[] {
  const sentence = spanAt(reading.sentences, offset);
  const figure =
    spanAt(reading.figures, offset) ?? reading.figures.find(({ counted }) => counted && holds(counted, offset));
  const steps: Span[] = [wordAt(reading.text, offset)];
  const mention = spanAt([...reading.dates, ...reading.names], offset);
  if (mention) steps.push(mention);
  if (figure && sentence) {
    if (holds(figure, offset)) steps.push(figure);
    steps.push(withHedgeAndNoun(figure, sentence, reading.text));
  }
  if (sentence) steps.push(clauseAt(reading.text, sentence, offset), sentence);
  const block = spanAt(reading.blocks, offset);
  if (block) steps.push(block);
  return [...steps, { start: 0, end: reading.text.length }];
}

const holds = ({ start, end }: Span, offset: number) => start <= offset && offset <= end;

/** Each span must hold the one before and be larger; what does not is left out. */
function growing(steps: readonly Span[], offset: number): Span[] {
  const kept: Span[] = [];
  for (const step of steps) {
    const last = kept.at(-1) ?? { start: offset, end: offset };
    if (step.start <= last.start && step.end >= last.end && length(step) > length(last)) kept.push(step);
  }
  return kept.length ? kept : [{ start: offset, end: offset }];
}

const length = ({ start, end }: Span) => end - start;

function wordAt(text: string, offset: number): Span {
  const letter = /[\p{L}\p{N}]/u;
  let [start, end] = [offset, offset];
  while (start > 0 && letter.test(text[start - 1])) start--;
  while (end < text.length && letter.test(text[end])) end++;
  return { start, end };
}

function withHedgeAndNoun({ start, end, hedgeText, counted }: Figure, sentence: Span, text: string): Span {
  const parts: Span[] = [{ start, end }];
  if (counted) parts.push(counted);
  if (hedgeText) {
    const before = text.lastIndexOf(hedgeText, start);
    const at = before >= sentence.start ? before : text.indexOf(hedgeText, end);
    if (at >= sentence.start && at + hedgeText.length <= sentence.end)
      parts.push({ start: at, end: at + hedgeText.length });
  }
  return { start: Math.min(...parts.map((part) => part.start)), end: Math.max(...parts.map((part) => part.end)) };
}

/** The part of the sentence between two marks of punctuation that stand before or after a space. */
function clauseAt(text: string, sentence: Span, offset: number): Span {
  const words = text.slice(sentence.start, sentence.end);
  let [start, end] = [sentence.start, sentence.end];
  for (const match of words.matchAll(/[,;:](?=\s)|[–—()«»“”]/g)) {
    const at = sentence.start + match.index;
    if (at < offset) start = at + 1;
    else {
      end = at;
      break;
    }
  }
  while (start < offset && /\s/.test(text[start])) start++;
  while (end > offset && /\s/.test(text[end - 1])) end--;
  return { start, end };
}
