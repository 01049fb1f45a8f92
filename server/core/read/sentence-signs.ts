// What a word or sign says of the sentence that it stands in, as bits.

/** Is a word of the calendar of which one stands in every date without digits. */
export const ofCalendar = 1;
/** Is a word of number. */
export const ofNumber = 2;
/** Means one, and may be an article: "un", "quelques". */
export const meansOne = 4;
/** Behind a word that means one it makes a figure: "heure". */
export const ofUnit = 8;
/** Before a word that means one it makes a figure: "moins". */
export const ofMinus = 16;
/** A figure may begin with it, or an expression that is none: "premier ministre". */
export const opensFigure = 32;
