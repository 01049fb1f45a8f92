/** Calibrated chances above which the tool warns: it is nearly sure. For what it informs of see `CertaintyTables.inform`. */
export const thresholds = {
  /** A warning. */
  warn: 0.75,
  /** A warning where the slots agree too: the same thing counted, the same deed, the same status. */
  warnSameSlots: 0.6,
};
