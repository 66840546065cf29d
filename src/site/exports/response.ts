/** What a response may be made of. */

/** Text as it is; bytes as a buffer of their own, which responses ask for. */
export function bytesOf(content: string | Uint8Array): string | Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? content : new Uint8Array(content);
}
