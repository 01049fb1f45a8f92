/** The independent writer of numbers in words that the property tests read back. It ships no types. */
declare module 'written-number' {
  export default function writtenNumber(value: number, options: { readonly lang: 'fr' | 'en' }): string;
}
