/** Lower case with straight apostrophes: how the tables of words spell. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

/** A form under which spellings of one name meet: lower case without accents, hyphens and apostrophes as spaces. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'oe')
    .replace(/[-‑–'’.\s]+/g, ' ')
    .trim()
    .toLowerCase();
}
