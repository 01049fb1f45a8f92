/** Calibrated chances of a difference. From which it is said as an information see `CertaintyTables.inform`. */
export const thresholds = {
  /** Two values are of one fact where that is likelier than not; below it a finding may say that they differ, and no more. */
  oneFact: 0.5,
  /** A warning: nearly sure. */
  warn: 0.75,
  /** A warning where the slots agree too: the same thing counted, the same deed, the same status. */
  warnSameSlots: 0.6,
};
