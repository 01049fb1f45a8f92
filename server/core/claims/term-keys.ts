/** What the keys of terms tell, see `Term.key`, and how sets of them stand to each other. */

/** "@barrault", "@country:KP": of a name. */
export const isName = (key: string): boolean => key.charCodeAt(0) === 0x40;

/** "@barrault": of a person; the keys of places and bodies hold a colon. */
export const isPerson = (key: string): boolean => isName(key) && !key.includes(':');

export const isPlace = (key: string): boolean => key.startsWith('@place:') || key.startsWith('@country:');

/** "~soldier": of a concept. */
export const isConcept = (key: string): boolean => key.charCodeAt(0) === 0x7e;

export const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((key) => b.includes(key));

/** Both tell something, and nothing in common. */
export const differ = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !meet(a, b);
