/** Bytes searched for a declared encoding, as browsers do. */
const DECLARED_WITHIN = 4_096;

/**
 * Decodes a saved page: UTF-8 when the bytes are valid UTF-8, else the encoding the page declares, else the
 * web's old default. Browsers need none of this; files and pipes come without their header.
 */
export function decodePage(bytes: Uint8Array): string {
  return (
    decode(bytes, 'utf-8') ??
    decode(bytes, declaredEncoding(bytes)) ??
    new TextDecoder('windows-1252').decode(bytes)
  );
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function declaredEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, DECLARED_WITHIN));
  return /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? 'windows-1252';
}
