import type { Field } from './compiled-grammar';
import type { DateMeaning } from './meaning';

/** Puts the captured fields into the meaning of a rule; null when they contradict each other. */
export function build(
  means: Readonly<Record<string, unknown>>,
  fields: readonly (readonly [Field, unknown])[],
): DateMeaning | null {
  const meaning = { ...means };
  for (const [path, value] of fields) put(meaning, path, 0, value);
  return finish(meaning);
}

/** Sets a field, in copies of the meanings that it lies in. */
function put(meaning: Record<string, unknown>, path: Field, depth: number, value: unknown): void {
  const field = path[depth]!;
  if (depth === path.length - 1) meaning[field] = value;
  else {
    const inner = { type: 'named', ...(meaning[field] as object | undefined) };
    put(inner, path, depth + 1, value);
    meaning[field] = inner;
  }
}

/** Fields that are parts of others: a clock time's hour, the century of a year in words. */
const partial = ['time', 'monthDay', 'shortYear', 'hundreds', 'figures'] as const;

function finish(meaning: Record<string, unknown>): DateMeaning | null {
  // A preposition that adds nothing: "durant l'été 2024".
  if (meaning.type === 'same') return meaning.of as DateMeaning;
  if (isBeyond(meaning.quarter, 4) || (meaning.type === 'named' && isBeyond(meaning.half, 2))) return null;
  if (meaning.type === 'clock') return clockTime(meaning);
  return partial.some((field) => meaning[field] !== undefined) ? whole(meaning) : (meaning as unknown as DateMeaning);
}

/** The meaning with its parts put together. */
function whole(meaning: Record<string, unknown>): DateMeaning {
  const { hour, minute, half, zone, time, lasts, monthDay, shortYear, hundreds, tens, figures, ...rest } = meaning;
  const named = (fields: object) => ({ ...rest, ...fields }) as unknown as DateMeaning;
  if (typeof hundreds === 'number') return named({ year: hundreds * 100 + (typeof tens === 'number' ? tens : 0) });
  if (typeof shortYear === 'number') return named({ year: shortYear });
  if (figures && typeof figures === 'object') return named(figures);
  if (typeof monthDay === 'number') return named({ month: Math.floor(monthDay / 100), day: monthDay % 100 });
  if (time && typeof time === 'object') return named({ time: (time as { time: string }).time });
  return meaning as unknown as DateMeaning;
}

function clockTime({ hour, minute, half, zone, time }: Record<string, unknown>): DateMeaning | null {
  if (time && typeof time === 'object') return time as DateMeaning;
  if (typeof hour !== 'number') return null;
  const at = half === 'afternoon' && hour < 12 ? hour + 12 : half === 'morning' && hour === 12 ? 0 : hour;
  return { type: 'clock', time: `${pad(at)}:${pad(typeof minute === 'number' ? minute : 0)}${zone ?? ''}` };
}

const isBeyond = (value: unknown, most: number): boolean => typeof value === 'number' && value > most;

const pad = (n: number): string => String(n).padStart(2, '0');
