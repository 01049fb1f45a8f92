/** The words of a text, parted by white space. */
export const list = (text: string): string[] => text.trim().split(/\s+/);

/** The same as a set. */
export const words = (text: string): ReadonlySet<string> => new Set(list(text));

/** The same value for each of the phrases, which "|" parts. */
export const all = <T>(phrases: string, value: T): Record<string, T> =>
  Object.fromEntries(phrases.split('|').map((phrase) => [phrase.trim(), value]));
