/** Calibrated chances above which the tool speaks. Above `warn` it is nearly sure. */
export const thresholds = {
  /** A warning. */
  warn: 0.75,
  /** An information; below it the pair is only listed as possible. */
  inform: 0.43,
};
