import type { DateMention, Figure, Member, Reading, Span } from '../values';
import { claimantsAt } from './claimants';

/**
 * What the figure or date at a place states, read from its own document alone.
 * @param place UTF-16 offsets of the mention, end exclusive
 * @returns null where no figure or date stands there, or no document is
 */
export function statementAt(reading: Reading | undefined, place: Span): Member | null {
  if (!reading) return null;
  const at = ({ start, end }: Span) => start === place.start && end === place.end;
  const mention: Figure | DateMention | undefined = reading.figures.find(at) ?? reading.dates.find(at);
  if (!mention) return null;
  const { path, date, sentences } = reading;
  const { start, end, text } = mention;
  const sentence = sentences.find((one) => one.start <= start && end <= one.end) ?? mention;
  const value =
    'from' in mention
      ? { hedge: 'exact' as const, min: null, max: null, unit: null, from: mention.from, to: mention.to }
      : { hedge: mention.hedge, min: mention.min, max: mention.max, unit: mention.unit };
  return {
    ...{ path, start, end, text, ...value },
    claimants: claimantsAt(reading, mention).map((teller) => teller.text),
    articleDate: date.date,
    sentence: { start: sentence.start, end: sentence.end },
  };
}
