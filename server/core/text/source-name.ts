/**
 * What to call a document where there is little room: its file's name without the extension, without the escapes of a
 * URI and without a trailing hash ("001_ee74e4698024b631.txt" is "001").
 */
export function shortName(path: string): string {
  const stem = decoded(path.slice(path.lastIndexOf('/') + 1)).replace(/\.\w+$/, '');
  return stem.replace(/[-_][0-9a-f]{8,}$/i, '') || stem;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
