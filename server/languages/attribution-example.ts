/** A short text with the claimants, nearest first, of one passage of it. */
export interface AttributionExample {
  readonly text: string;
  /** The passage that is asked about: its first occurrence. */
  readonly at: string;
  readonly chain: readonly string[];
}
