import type { FrontMatter } from '../values';

/** Reads the YAML front matter of a document; null when it has none. */
export function readFrontMatter(_text: string): FrontMatter | null {
  return null;
}
