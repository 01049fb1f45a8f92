import type { Span } from '../values';

/** What is read from a sentence of a document. */
interface Item extends Span {
  readonly kind: string;
  readonly sentence: Span;
}

/**
 * The items of a text that was edited. Those that say the same as before are the former values, moved to where they
 * stand now, so that what is known of them still holds. This is the only place where an item changes.
 * @param former the items of the text before
 * @param items those of the text after, none of which anything is known of yet
 */
export function keepUnchanged<T extends Item>(former: readonly T[], items: readonly T[], edit: Edit) {
  const unused = new Map<string, T>();
  for (const item of former)
    if (besides(item.sentence, edit)) unused.set(`${item.kind} ${moved('start', item.start, edit)}`, item);
  return items.map((item) => {
    const place = `${item.kind} ${item.start}`;
    const known = unused.get(place);
    if (!known || !isSame(known, item, '', edit)) return item;
    unused.delete(place);
    return Object.assign(known, item);
  });
}

/** One stretch of a text that another one replaced. */
export interface Edit extends Span {
  /** How far what stands behind it has moved. */
  readonly by: number;
}

/** The shortest edit that makes one text the other. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let behind = 0;
  while (behind < shorter - start && before.at(-1 - behind) === after.at(-1 - behind)) behind++;
  return { start, end: before.length - behind, by: after.length - before.length };
}

/** Whether a value of the text after is one of the text before, moved. */
export const isMoved = (former: object, now: object, edit: Edit): boolean => isSame(former, now, '', edit);

const besides = (span: Span, edit: Edit): boolean => span.end <= edit.start || span.start >= edit.end;

/** Where a place is now; NaN for one that the edit took away. */
export function moved(side: 'start' | 'end', at: number, { start, end, by }: Edit): number {
  if (side === 'start' ? at >= end : at > start && at >= end) return at + by;
  return at <= start ? at : Number.NaN;
}

/** What tells where an item stands, not what it says. */
const ofPlace = new Set(['id', 'document', 'reading']);

/** Whether two values are the same but for the edit between them. */
function isSame(former: unknown, now: unknown, name: string, edit: Edit): boolean {
  if (ofPlace.has(name)) return true;
  if (typeof former === 'number') {
    // A date holds the index of its sentence, which sentences before it may change.
    if (name === 'sentence') return true;
    return Object.is(name === 'start' || name === 'end' ? moved(name, former, edit) : former, now);
  }
  if (former === now) return true;
  if (typeof former !== 'object' || typeof now !== 'object' || !former || !now) return false;
  if (former instanceof Set || former instanceof Map)
    return isSame([...former], [...(now as ReadonlySet<unknown>)], name, edit);
  const [left, right] = [Object.entries(former), now as Readonly<Record<string, unknown>>];
  return (
    left.length === Object.keys(right).length && left.every(([key, value]) => isSame(value, right[key], key, edit))
  );
}
