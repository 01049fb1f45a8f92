/** Calibrated chances above which the tool speaks. Above `warn` it is nearly sure. */
export const thresholds = {
  /** A warning. */
  warn: 0.75,
  /** A warning where the slots agree too: the same thing counted, the same deed, the same status. */
  warnSameSlots: 0.6,
  /** An information; below it the pair is only listed as possible. */
  inform: { figure: 0.3, date: 0.35 },
};
