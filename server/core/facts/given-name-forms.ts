/**
 * Given names that press writes in their Ukrainian, Russian or Western form for one person, as romanised keys (see
 * `romanisation.ts`); the first of a row stands for all.
 */
const table = `
vladimir volodimir volodimr; aleksandr oleksandr aleksander alexandr alexander alexandre; aleksei oleksi oleksii alexei alexi alexis; sergi serhi serhii; andri andrii; mihail mihailo mikhailo; nikolai mikola; dmitri dmitro;
piotr petro; pavel pavlo; evgeni ievhen evhen ievgeni evgueni; igor ihor; oleg oleh; vasili vasil; kirill kirilo kiril; grigori hrihori; iuri iurii; elena olena; ekaterina katerina; irina irna;
muhamad mohamed mohamad muhamed mohamet; husin husein hosein husain; ahmed ahmad; iusef iusuf iosef; abdulah abdalah abdullah; said saied; omar umar; osama usama`;

const forms = new Map(
  table
    .trim()
    .split(/;\s*/)
    .flatMap((row) => {
      const [first, ...others] = row.split(/\s+/);
      return others.map((other) => [other, first!] as const);
    }),
);

/** The words of a full name with its given name in the form that stands for all. */
export const withCommonForm = (words: readonly string[]): readonly string[] => {
  const form = words.length > 1 ? forms.get(words[0]!) : undefined;
  return form ? [form, ...words.slice(1)] : words;
};
