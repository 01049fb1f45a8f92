/** The months of French with their numbers. */
export const months = {
  janvier: 1,
  février: 2,
  fevrier: 2,
  mars: 3,
  avril: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  août: 8,
  aout: 8,
  septembre: 9,
  octobre: 10,
  novembre: 11,
  décembre: 12,
  decembre: 12,
};

/** Abbreviations stand only beside a number, with or without their full stop. */
export const shortMonths = {
  janv: 1,
  jan: 1,
  févr: 2,
  fév: 2,
  fev: 2,
  avr: 4,
  juil: 7,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  déc: 12,
  dec: 12,
};

/** The days of the week, Monday first. */
export const weekdays = { lundi: 1, mardi: 2, mercredi: 3, jeudi: 4, vendredi: 5, samedi: 6, dimanche: 7 };
export const shortWeekdays = { lun: 1, mar: 2, mer: 3, jeu: 4, ven: 5, sam: 6, dim: 7 };
