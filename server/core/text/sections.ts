/**
 * A look-up table kept as text: one line for every two first letters of a key, `XX;REST⇥VALUE;REST⇥VALUE…`.
 * A line is taken apart only when one of its keys is first asked for, so that opening costs next to nothing.
 */
export class SectionTable {
  private readonly sections = new Map<string, string | Map<string, string>>();

  constructor(lines: readonly string[]) {
    for (const line of lines) this.sections.set(line.slice(0, line.indexOf(';')), line);
  }

  get(key: string): string | undefined {
    return this.section(key.slice(0, 2))?.get(key.slice(2));
  }

  /** The values of all keys that begin with two letters, by what follows them; of the one key that is no longer, by "". */
  section(start: string): ReadonlyMap<string, string> | undefined {
    const found = this.sections.get(start);
    if (typeof found !== 'string') return found;
    const parsed = new Map<string, string>();
    for (const item of found.split(';').slice(1)) {
      const tab = item.indexOf('\t');
      parsed.set(item.slice(0, tab), item.slice(tab + 1));
    }
    this.sections.set(start, parsed);
    return parsed;
  }
}
