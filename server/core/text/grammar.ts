/** How a language marks off what is text on a page, and how it is told from others. */
export interface TextGrammar {
  /** Lines that belong to the page, not to the article. */
  readonly furniture: readonly RegExp[];
  /** A full stop after one of these, written as here, does not end a sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** The same where a number follows: "oct. 2018", "p. 12". */
  readonly abbreviationsBeforeNumber: ReadonlySet<string>;
  /** Words that the language uses all the time and the others never do. */
  readonly functionWords: ReadonlySet<string>;
}
