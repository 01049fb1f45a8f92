/** Whole days since 1970-01-01 for an ISO day; null for anything else. */
export function dayNumber(iso: string | null | undefined): number | null {
  if (!iso) return null;
  const match = /^(-?\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (!match) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return Number.isNaN(time) ? null : Math.round(time / 86_400_000);
}
