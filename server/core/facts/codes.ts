/** Every code that a finding of a fact may have. Each has a page `docs/findings/CODE.md`. */
export const factCodes = [
  'value-conflict',
  'date-conflict',
  'contested',
  'stale-update',
  'superseded-forecast',
  'different-period',
  'new-vs-cumulative',
  'part-whole',
  'quotation-variant',
  'headline-vs-body',
  'unit-term-conflict',
  'place-conflict',
  'status-conflict',
  'chronology-conflict',
  'attribution-missing',
  'definition-mismatch',
] as const;

export type FactCode = (typeof factCodes)[number];
