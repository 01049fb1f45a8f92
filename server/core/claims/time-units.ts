/** Days in the units of time, so that "deux ans" and "24 mois" compare. */
export const daysIn: Readonly<Record<string, number>> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.4375,
  quarter: 91.3125,
  year: 365.25,
  decade: 3652.5,
  century: 36_525,
};
