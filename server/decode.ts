/** What the bytes of a file turned out to be. */
export type Decoded =
  | {
      readonly kind: 'text';
      readonly text: string /** True when some bytes were no UTF-8 and read as U+FFFD. */;
      readonly damaged: boolean;
    }
  | { readonly kind: 'binary' };

/**
 * Decodes a source as the editor shows it: UTF-8, or UTF-16 where a byte-order mark says so; the mark is not part of
 * the text. Never throws.
 */
export function decodeSource(bytes: Uint8Array): Decoded {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  // A text has no NUL; every common binary format has one early.
  if (encoding === 'utf-8' && bytes.subarray(0, 8192).includes(0)) return { kind: 'binary' };
  try {
    return { kind: 'text', text: new TextDecoder(encoding, { fatal: true }).decode(bytes), damaged: false };
  } catch {
    return { kind: 'text', text: new TextDecoder(encoding).decode(bytes), damaged: true };
  }
}
