/** A run of letters (with its apostrophe: "l'"), a run of digits, or one other character. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, with a straight apostrophe; what the grammar compares. */
  readonly key: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  readonly digits: boolean;
}

const pattern = /\p{L}+['’]?|\d+|[^\s\p{L}\d]/gu;

/** Splits a text into tokens, in order; white space is in none. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const raw = match[0];
    const key = raw.toLowerCase().replace('’', "'");
    const first = raw.charCodeAt(0);
    const digits = first >= 48 && first <= 57;
    tokens.push({ start: match.index, end: match.index + raw.length, key, capital: key[0] !== raw[0], digits });
  }
  return tokens;
}
