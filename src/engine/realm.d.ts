/** What every realm has (browsers, workers, Node) and ES2022 does not name. */
declare class TextDecoder {
  constructor(encoding?: 'utf-8', options?: { readonly ignoreBOM: boolean });
  decode(bytes: Uint8Array): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
}
