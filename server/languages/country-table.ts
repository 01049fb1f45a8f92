/**
 * Words by the key of their country.
 * @param table for each country its ISO 3166-1 alpha-2 code and its words, parted by blanks; countries are parted by `;`
 */
export const countryWords = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split(/;\s*/)
      .flatMap((country) => {
        const [code, ...words] = country.split(/\s+/);
        return words.map((word) => [word, `country:${code}`] as const);
      }),
  );
