/** Text that Markdown shows as it is, in a line or a table cell. */
export const literal = (text: string): string =>
  text.replace(/[\r\n]+/g, ' ').replace(/[\\`*_{}[\]()<>#+\-!|~&$]/g, (mark) => `\\${mark}`);

/** A link to a URI; the URI's own brackets are escaped. */
export const link = (text: string, uri: string): string =>
  `[${literal(text)}](${uri.replace(/[()<> ]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)})`;

/** An image in its own size, which VS Code reads behind a bar. */
export const image = (words: string, uri: string, size: { width: number; height: number }): string =>
  `![${literal(words)}](${uri}|width=${size.width},height=${size.height})`;

/** A table, its columns flush left; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => ':---')), ...rows.map(line)].join('\n');
}
