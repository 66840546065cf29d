/** SHA-256 in a browser: it hashes small files itself, and what hashes large ones piece by piece is loaded only for one. */
import type { GrowingHash } from './read/source.ts';

/** Files of up to this many bytes are kept until they are hashed as a whole. */
const KEPT_WHOLE = 8_000_000;

/** A new hash. */
export function browserSha256(): GrowingHash {
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  let growing: GrowingHash | undefined;
  let loading: Promise<void> | undefined;
  const grow = async (): Promise<void> => {
    const { growingSha256 } = await import('./sha256.ts');
    growing = growingSha256();
    for (const piece of pieces) growing.update(piece);
    pieces = [];
  };
  return {
    update(piece) {
      if (growing !== undefined) {
        growing.update(piece);
        return;
      }
      pieces.push(new Uint8Array(piece));
      bytes += piece.byteLength;
      if (bytes > KEPT_WHOLE) loading ??= grow();
    },
    async hex() {
      // Pages that came without encryption have no hash of the browser’s own.
      if (!isSecureContext) loading ??= grow();
      await loading;
      if (growing !== undefined) return growing.hex();
      const whole = await new Blob(pieces).arrayBuffer();
      return inHex(new Uint8Array(await crypto.subtle.digest('SHA-256', whole)));
    },
  };
}

function inHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
